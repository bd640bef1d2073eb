"""Things and moving parts of the set in a shot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot, inf

from ..film.camera import GATE, CameraKey, Pose, camera_at
from ..film.scene import Laid
from ..film.shot import Subject
from ..film.stage import Thing
from ..film.track import WHOLE, Key, Track, still
from ..geometry.plan import ahead
from ..vocabulary import ThingKind, surface, verb_kind
from .contact import contact
from .counts import counted
from .happening import Happening
from .laying import AIR, PASSING, PORTABLE, lying
from .paths import Scenes, way

AWAY = 40.0
"""Metres at which a wonder of the sky or the sea passes, seen through the window or over the ice."""

_CROSSING = ((0.0, 0.06, -2.2), (0.45, 0.01, 2.6), (1.0, -0.05, 1.6))
"""A wonder's way: share of the time, picture widths right of where it is to be seen, metres over the eye: it rises out
of the deep and leans over."""

_MARGIN = 0.1
"""Share of the picture's width at each side in which no wonder is put."""


Camera = tuple[CameraKey, ...]

SEEN = 0.62
"""Picture widths from its middle within which something is in the picture, its own half width aside."""

_FLIGHT = 0.5
"""Picture heights that what rises or falls goes."""

_LIFT = 0.9
"""Metres over its spot at which what stands on the ground floats."""


def things(shot: Happening, camera: Camera) -> tuple[Thing, ...]:
    """Every thing that the shot is of or that its deeds speak of, and all that lie in view."""
    found: dict[str, tuple[Thing, ...]] = {}
    there = lying(shot.sight.scene, shot.first)
    for subject in _named(shot):
        kind = shot.sight.thing(subject)
        if kind is not None and kind.pattern not in found and not _around(shot, kind):
            doing = _doing(shot, subject)
            found[kind.pattern] = _staged(shot, subject, kind, doing, there.get(kind.pattern), camera)
    for pattern, laid in there.items():
        if pattern not in found and _in_view(laid, shot.shot.frames, camera):
            found[pattern] = _rested(shot, laid)
    return tuple(thing for things in found.values() for thing in things)


def _around(shot: Happening, kind: ThingKind) -> bool:
    """Whether it is what everybody is in: inside a carriage the train is not seen going by."""
    place = shot.sight.kind
    return place is not None and place.inside and not {kind.name, kind.pattern}.isdisjoint(place.words)


def _staged(
    shot: Happening, subject: Subject, kind: ThingKind, doing: _Does, laid: Laid | None, camera: Camera
) -> tuple[Thing, ...]:
    """A thing in a palm, out of the deep, where it lies, or on its way through the picture."""
    if kind.deep and _deep(shot):
        return (_passing(shot, subject, kind, doing.act, camera),)
    put = laid or _put(shot, kind)
    since, until = _there(shot, kind.pattern)
    if put is not None and doing.act not in PASSING:
        return tuple(replace(each, since=since, until=until) for each in _acting(shot, put, doing, camera))
    if until > 0.0 and kind.size <= PORTABLE:
        return _taken(shot, subject, kind, until)
    if any(each.pattern == kind.pattern for each in shot.sight.scene.gripped) and doing.act not in PASSING:
        shown = any(shot.sight.same(each, subject) for each in shot.shot.subjects)
        if not shown or kind.stands != "hand":
            return ()
    if kind.stands == "hand" and doing.act not in PASSING:
        shown = any(shot.sight.same(each, subject) for each in shot.shot.subjects)
        held = _held(shot, subject, kind, doing.act) if shown else None
        return (held,) if held is not None else ()
    return _through(shot, subject, kind, doing.act, camera)


def _there(shot: Happening, pattern: str) -> tuple[float, float]:
    """The frames from which and up to which something is on the stage that hands take or let go in the shot."""
    since, until = 0.0, -1.0
    for each in (each for each in shot.sight.scene.gripped if each.late):
        doing = shot.deed(each.element, each.deed)
        if doing is None:
            continue
        at = contact(shot.sight.library, doing, shot.walks, float(shot.rate))
        if each.pattern == pattern:
            until = at
        elif not each.pattern and doing.deed.object is not None and shot.sight.named(pattern, doing.deed.object):
            since = at
    return since, until


def _taken(shot: Happening, subject: Subject, kind: ThingKind, until: float) -> tuple[Thing, ...]:
    """What somebody takes of which nobody said where it is: it lies where the hand goes."""
    doing = next(
        (d for d in shot.doings if d.deed.object is not None and shot.sight.same(d.deed.object, subject)), None
    )
    at = shot.point(doing) if doing is not None and shot.handled(doing) == "takes" else None
    if at is None:
        return ()
    prop, facing = shot.sight.film.prop(subject.name), still((shot.sight.master - 90.0) % 360.0)
    colour, seed_ = prop.colour if prop is not None else "", _seed(shot, subject.name)
    spot = still(at[0], 0.0, at[2])
    return (Thing(kind.pattern, spot, facing, kind.size, "rest", colour, seed=seed_, until=until),)


@dataclass(frozen=True, slots=True)
class _Does:
    """What a thing does, in frames of the shot."""

    act: str
    start: float
    end: float


def _deep(shot: Happening) -> bool:
    """Whether the set has a sea or ice that something can come out of."""
    kind, library = shot.sight.kind, shot.sight.library
    found = (surface(library, name) for name, _ in kind.parts) if kind is not None else ()
    return any(each is not None and each.deep for each in found)


def _put(shot: Happening, kind: ThingKind) -> Laid | None:
    """Where it comes to be while the shot is seen."""
    last = max((part.element for part in shot.shot.parts), default=-1)
    return lying(shot.sight.scene, last + 0.5).get(kind.pattern)


def _rested(shot: Happening, laid: Laid) -> tuple[Thing, ...]:
    """What lies there, in the state in which it was left."""
    lift = _LIFT if laid.act == "float" else 0.0
    return tuple(_thing(shot, laid, n, still(*_shifted(laid, n, lift)), laid.act or "rest") for n in range(laid.count))


def _acting(shot: Happening, laid: Laid, does: _Does, camera: Camera) -> tuple[Thing, ...]:
    """What does something where it lies; what rises or falls goes from there or comes there."""
    act = does.act if does.act != "rest" else (laid.act or "rest")
    done = (Key(does.start, (0.0,), "in-out"), Key(max(does.start + 1.0, does.end), (1.0,)))
    pose = camera_at(camera, shot.shot.frames / 2)
    away = max(1.0, pose.offset(laid.x, laid.z)[1])
    high = _FLIGHT * away * GATE / pose.lens / shot.sight.aspect
    made = []
    for n in range(laid.count):
        foot = _shifted(laid, n)
        aloft = foot[1] > AIR
        over, ground = (foot[0], foot[1] + (0.0 if aloft else high), foot[2]), (foot[0], 0.0, foot[2])
        low = ground if aloft else foot
        under = (foot[0], foot[1] - 0.9 * laid.size, foot[2])
        afloat = _shifted(laid, n, _LIFT)
        ends = {"rise": (low, over), "fall": (over, low), "sink": (foot, under), "float": (foot, afloat)}.get(act)
        late = 0.12 * (n % 5) * (does.end - does.start)
        way = still(*foot)
        if ends is not None and does.act == act:
            way = (Key(does.start + late, ends[0], "in-out"), Key(max(does.start + late + 1.0, does.end), ends[1]))
        elif act in ("float", "rise", "sink"):
            way = still(*(ends[1] if ends is not None else foot))
        made.append(_thing(shot, laid, n, way, act, done if does.act == act else WHOLE))
    return tuple(made)


def _thing(shot: Happening, laid: Laid, n: int, way: Track, act: str, done: Track = WHOLE) -> Thing:
    facing = still((shot.sight.master - 90.0) % 360.0)
    seed_ = _seed(shot, laid.name) + 31 * n
    return Thing(
        laid.pattern,
        way,
        facing,
        laid.size,
        act,
        laid.colour,
        seed=seed_,
        material=laid.material,
        front=laid.front,
        done=done,
    )


def _shifted(laid: Laid, n: int, lift: float = 0.0) -> tuple[float, float, float]:
    """The foot of the `n`-th: side by side, each row behind the one before it."""
    if laid.spots:
        x, y, z = laid.spots[n % len(laid.spots)]
        return x, round(y + lift, 3), z
    row, place = divmod(n, 6)
    wide = min(6, laid.count - row * 6)
    gap = laid.size * 0.72
    jog = ((n * 7) % 5 - 2) * 0.12 * gap
    away = hypot(laid.x, laid.z) or 1.0
    out = (laid.x / away, laid.z / away)
    along = (place - (wide - 1) / 2) * gap + (0.5 * gap if row % 2 else 0.0)
    deep = row * gap + jog
    return (
        round(laid.x + along * out[1] + deep * out[0], 3),
        round(laid.y + lift + (abs(jog) if laid.y > 2.5 else 0.0), 3),
        round(laid.z - along * out[0] + deep * out[1], 3),
    )


def _in_view(laid: Laid, frames: int, camera: Camera) -> bool:
    """Whether any of it is in the picture at the start, in the middle or at the end."""
    half = laid.size * (0.5 + 0.36 * (0 if laid.spots else min(5, laid.count - 1)))
    for frame in (0.0, frames / 2, frames - 1.0):
        pose = camera_at(camera, frame)
        for x, _, z in laid.spots or ((laid.x, laid.y, laid.z),):
            across, away = pose.offset(x, z)
            if away > 0.3 and (abs(across) - half) * pose.lens / GATE < SEEN * away:
                return True
    return False


def _through(shot: Happening, subject: Subject, kind: ThingKind, act: str, camera: Camera) -> tuple[Thing, ...]:
    """As many as the script says, on their way through this picture."""
    library, prop = shot.sight.library, shot.sight.film.prop(subject.name)
    said = counted(library, _said(shot, subject), lambda word: _names(shot, word, subject, kind))
    pose = camera_at(camera, shot.shot.frames / 2)
    colour = prop.colour if prop is not None and prop.colour else said.colour
    clear = 0.0 if any(shot.sight.same(each, subject) for each in shot.shot.subjects) else _clearing(shot, pose)
    scene = Scenes(pose, shot.shot.frames, shot.sight.aspect, clear, _room(shot))
    facing = still((pose.azimuth + 90.0) % 360.0)
    sized = replace(kind, size=max(said.least, kind.size * said.times))
    return tuple(
        Thing(
            kind.pattern,
            way(scene, sized, act, n, said.count),
            facing,
            sized.size,
            act,
            colour,
            seed=_seed(shot, subject.name) + 31 * n,
            material=said.material,
        )
        for n in range(said.count)
    )


def _names(shot: Happening, word: str, subject: Subject, kind: ThingKind) -> bool:
    found = shot.sight.library.named("Things", word)
    return (found is not None and found.name == kind.name) or word == subject.name.split()[-1].casefold()


def _said(shot: Happening, subject: Subject) -> str:
    """The words of the deed that speaks of a thing."""
    for doing in shot.doings:
        for other in (doing.deed.subject, doing.deed.object):
            if other is not None and other.kind in ("prop", "thing") and shot.sight.same(other, subject):
                return doing.deed.text
    return ""


def _room(shot: Happening) -> float:
    """Metres from the middle of the set to its walls; without limit out of doors."""
    kind = shot.sight.kind
    return kind.wall if kind is not None and kind.inside and kind.wall > 0 else inf


def _named(shot: Happening) -> Iterator[Subject]:
    words = [*shot.shot.subjects, *(s for doing in shot.doings for s in (doing.deed.object, doing.deed.subject))]
    words += [subject for doing in shot.doings for subject in doing.deed.also]
    yield from (subject for subject in words if subject is not None and subject.kind in ("prop", "thing"))


def _doing(shot: Happening, subject: Subject) -> _Does:
    """What the verb makes of it, and when: what somebody turns, turns; what they fly over stays where it is."""
    for doing in shot.doings:
        for other in (doing.deed.object, doing.deed.subject):
            if other is not None and other.kind in ("prop", "thing") and shot.sight.same(other, subject):
                kind = verb_kind(shot.sight.library, doing.deed.verb)
                stays = other is doing.deed.object and kind is not None and kind.thing in _OWN
                act = kind.thing if kind is not None and not stays else "rest"
                return _Does(act, doing.start, doing.end)
    return _Does("rest", 0.0, float(shot.shot.frames))


_OWN = ("cross", "fly", "sing", "rise", "fall", "float", "sink")
"""What a thing does by itself: somebody of whom it is said does it, and not the thing they do it with."""


def _passing(shot: Happening, subject: Subject, kind: ThingKind, act: str, camera: Camera) -> Thing:
    """Far out, across the picture, in as long as the shot takes."""
    frames = shot.shot.frames
    pose = camera_at(camera, frames / 2)
    middle = ahead((pose.x, pose.z), pose.azimuth, AWAY)
    clear, width = _clearing(shot, pose), AWAY * GATE / pose.lens
    keys = []
    for share, right, over in _CROSSING:
        x, z = ahead(middle, pose.azimuth + 90.0, (clear + right) * width)
        keys.append(Key(share * (frames - 1), (x, pose.y + over, z), "in-out"))
    facing = still((pose.azimuth - 90.0) % 360.0)
    return Thing(kind.pattern, tuple(keys), facing, kind.size, act, seed=_seed(shot, subject.name), deep=True)


def _clearing(shot: Happening, pose: Pose) -> float:
    """The middle of the widest gap between people and lights, in picture widths right of the middle."""
    spots = [place.spot for place in shot.sight.where(shot.first).values()]
    lamp = shot.sight.kind.lamp if shot.sight.kind is not None else None
    seen = (pose.offset(*spot) for spot in (*spots, *([(lamp[0], lamp[2])] if lamp is not None else [])))
    across = (right / away * pose.lens / GATE for right, away in seen if away > 0.2)
    edge = 0.5 - _MARGIN
    places = [-edge, *sorted(x for x in across if abs(x) < edge), edge]
    left, right = max(pairwise(places), key=lambda gap: (round(gap[1] - gap[0], 6), -gap[0]))
    return (left + right) / 2


def _held(shot: Happening, subject: Subject, kind: ThingKind, act: str) -> Thing | None:
    """In somebody's palm."""
    who = shot.sight.holder(subject, shot.shot.parts)
    palm = shot.sight.held(who, shot.first)
    if palm is None:
        return None
    (x, z), y = palm
    prop = shot.sight.film.prop(subject.name)
    colour = prop.colour if prop is not None else ""
    facing = still(shot.place(who).facing)
    return Thing(kind.pattern, still(x, y, z), facing, kind.size, act, colour, who, _seed(shot, subject.name))


def _seed(shot: Happening, name: str) -> int:
    prop = shot.sight.film.prop(name)
    return prop.seed if prop is not None else 0
