"""Things and moving parts of the set in a shot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import inf

from ..film.camera import GATE, CameraKey, Pose, camera_at
from ..film.shot import Subject
from ..film.stage import Thing
from ..film.track import Key, still
from ..geometry.plan import ahead
from ..vocabulary import ThingKind, verb_kind
from .counts import counted
from .happening import Happening
from .paths import Scenes, way

AWAY = 40.0
"""Metres at which a wonder of the sky or the sea passes, seen through the window or over the ice."""

_CROSSING = ((0.0, 0.06, -2.2), (0.45, 0.01, 2.6), (1.0, -0.05, 1.6))
"""A wonder's way: share of the time, picture widths right of where it is to be seen, metres over the eye: it rises out
of the deep and leans over."""

_MARGIN = 0.1
"""Share of the picture's width at each side in which no wonder is put."""


Camera = tuple[CameraKey, ...]


def things(shot: Happening, camera: Camera) -> tuple[Thing, ...]:
    """Every thing that the shot is of, or that somebody does something with, or that does something itself."""
    found: dict[str, tuple[Thing, ...]] = {}
    for subject in _named(shot):
        kind = shot.sight.thing(subject)
        if kind is not None and kind.pattern not in found:
            act = _act(shot, subject)
            found[kind.pattern] = _staged(shot, subject, kind, act, camera)
    return tuple(thing for things in found.values() for thing in things)


def _staged(shot: Happening, subject: Subject, kind: ThingKind, act: str, camera: Camera) -> tuple[Thing, ...]:
    """A thing in a palm, out of the deep, or as many of it as the script says on the stage."""
    if kind.deep:
        return (_passing(shot, subject, kind, act, camera),)
    if kind.stands == "hand":
        held = _held(shot, subject, kind, act)
        return (held,) if held is not None else ()
    count, colour = counted(shot.sight.library, _said(shot, subject), kind.name)
    prop, pose = shot.sight.film.prop(subject.name), camera_at(camera, shot.shot.frames / 2)
    if prop is not None and prop.colour:
        colour = prop.colour
    clear = 0.0 if any(shot.sight.same(each, subject) for each in shot.shot.subjects) else _clearing(shot, pose)
    scene = Scenes(pose, shot.shot.frames, shot.sight.aspect, clear, _room(shot))
    facing = still((pose.azimuth + 90.0) % 360.0)
    return tuple(
        Thing(
            kind.pattern,
            way(scene, kind, act, n, count),
            facing,
            kind.size,
            act,
            colour,
            seed=_seed(shot, subject) + 31 * n,
        )
        for n in range(count)
    )


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
    yield from (subject for subject in words if subject is not None and subject.kind in ("prop", "thing"))


def _act(shot: Happening, subject: Subject) -> str:
    """What the verb makes of it: what somebody turns, turns; what is passed or flown over stays where it is."""
    for doing in shot.doings:
        for other in (doing.deed.object, doing.deed.subject):
            if other is not None and other.kind in ("prop", "thing") and shot.sight.same(other, subject):
                kind = verb_kind(shot.sight.library, doing.deed.verb)
                stays = other is doing.deed.object and kind is not None and kind.thing in ("cross", "fly", "sing")
                return kind.thing if kind is not None and not stays else "rest"
    return "rest"


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
    return Thing(kind.pattern, tuple(keys), facing, kind.size, act, seed=_seed(shot, subject))


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
    return Thing(kind.pattern, still(x, y, z), facing, kind.size, act, colour, who, _seed(shot, subject))


def _seed(shot: Happening, subject: Subject) -> int:
    prop = shot.sight.film.prop(subject.name)
    return prop.seed if prop is not None else 0
