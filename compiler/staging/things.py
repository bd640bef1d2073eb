"""Things and moving parts of the set in a shot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from ..film.camera import GATE, CameraKey, Pose, camera_at
from ..film.shot import Shot, Subject
from ..film.stage import Practical, Thing
from ..film.track import Key, Track, still
from ..geometry.plan import ahead
from ..vocabulary import ThingKind, verb_kind
from .lengths import begun, entry
from .moments import Doing
from .sight import Sight

AWAY = 40.0
"""Metres at which a wonder of the sky or the sea passes, seen through the window or over the ice."""

_CROSSING = ((0.0, 0.06, -2.2), (0.45, 0.01, 2.6), (1.0, -0.05, 1.6))
"""A wonder's way: share of the time, picture widths right of where it is to be seen, metres over the eye: it rises out
of the deep and leans over."""

_MARGIN = 0.1
"""Share of the picture's width at each side in which no wonder is put."""


def things(sight: Sight, shot: Shot, doings: tuple[Doing, ...], camera: tuple[CameraKey, ...]) -> tuple[Thing, ...]:
    """Every thing that the shot is of, or that somebody does something with, or that does something itself."""
    found: dict[str, Thing] = {}
    for subject in _named(shot, doings):
        kind = sight.thing(subject)
        if kind is not None and kind.pattern not in found:
            act = _act(sight, subject, doings)
            placed = _passing if kind.stands == "sky" else _held
            thing = placed(sight, shot, subject, kind, act, camera)
            found.update({kind.pattern: thing} if thing is not None else {})
    return tuple(found.values())


def _named(shot: Shot, doings: tuple[Doing, ...]) -> Iterator[Subject]:
    words = [*shot.subjects, *(s for doing in doings for s in (doing.deed.object, doing.deed.subject))]
    yield from (subject for subject in words if subject is not None and subject.kind in ("prop", "thing"))


def _act(sight: Sight, subject: Subject, doings: tuple[Doing, ...]) -> str:
    """What the verb makes of it: what somebody turns, turns."""
    for doing in doings:
        for other in (doing.deed.object, doing.deed.subject):
            if other is not None and other.kind in ("prop", "thing") and sight.same(other, subject):
                kind = verb_kind(sight.library, doing.deed.verb)
                return kind.thing if kind is not None else "rest"
    return "rest"


def _passing(
    sight: Sight, shot: Shot, subject: Subject, kind: ThingKind, act: str, camera: tuple[CameraKey, ...]
) -> Thing | None:
    """Far out, across the picture, in as long as the shot takes."""
    pose = camera_at(camera, shot.frames / 2)
    middle = ahead((pose.x, pose.z), pose.azimuth, AWAY)
    width = AWAY * GATE / pose.lens
    clear, keys = _clearing(sight, shot, pose), []
    for share, right, over in _CROSSING:
        x, z = ahead(middle, pose.azimuth + 90.0, (clear + right) * width)
        keys.append(Key(share * (shot.frames - 1), (x, pose.y + over, z), "in-out"))
    facing = still((pose.azimuth - 90.0) % 360.0)
    return Thing(kind.pattern, tuple(keys), facing, kind.size, act, seed=_seed(sight, subject))


def _clearing(sight: Sight, shot: Shot, pose: Pose) -> float:
    """The middle of the widest gap between people and lights, in picture widths right of the middle."""
    spots = [place.spot for place in sight.where(entry(shot.parts)).values()]
    if sight.kind is not None and sight.kind.lamp is not None:
        spots.append((sight.kind.lamp[0], sight.kind.lamp[2]))
    seen = (pose.offset(*spot) for spot in spots)
    across = (right / away * pose.lens / GATE for right, away in seen if away > 0.2)
    edge = 0.5 - _MARGIN
    places = [-edge, *sorted(x for x in across if abs(x) < edge), edge]
    left, right = max(pairwise(places), key=lambda gap: (round(gap[1] - gap[0], 6), -gap[0]))
    return (left + right) / 2


def _held(
    sight: Sight, shot: Shot, subject: Subject, kind: ThingKind, act: str, camera: tuple[CameraKey, ...]
) -> Thing | None:
    """In somebody's palm."""
    first = entry(shot.parts)
    who = sight.holder(subject, begun(shot.parts))
    palm = sight.held(who, first)
    if palm is None:
        return None
    (x, z), y = palm
    facing = sight.where(first)[who].facing
    prop = sight.film.prop(subject.name)
    colour = prop.colour if prop is not None else ""
    track: Track = still(x, y, z)
    return Thing(kind.pattern, track, still(facing), kind.size, act, colour, who, _seed(sight, subject))


def _seed(sight: Sight, subject: Subject) -> int:
    prop = sight.film.prop(subject.name)
    return prop.seed if prop is not None else 0


def practicals(
    sight: Sight, shot: Shot, before: tuple[Doing, ...], doings: tuple[Doing, ...], camera: tuple[CameraKey, ...]
) -> tuple[Practical, ...]:
    """Parts of the set at work: from the deed on that set them going, wherever they are in the picture."""
    found = []
    for doing, start in (*((d, 0.0) for d in before), *((d, d.start) for d in doings)):
        subject, kind = doing.deed.subject, verb_kind(sight.library, doing.deed.verb)
        if subject is None or subject.kind != "part" or kind is None or kind.thing == "rest":
            continue
        if _in_picture(sight, shot, subject.name.casefold(), camera):
            found.append(Practical(subject.name.casefold(), kind.thing, start, float(shot.frames)))
    return tuple({practical.part: practical for practical in reversed(found)}.values())


def _in_picture(sight: Sight, shot: Shot, part: str, camera: tuple[CameraKey, ...]) -> bool:
    """Whether a part is in the picture, or as near to it as its own light reaches, at the start, middle or end."""
    at = sight.kind.part(part) if sight.kind is not None else None
    if at is None:
        return False
    for frame in (0.0, shot.frames / 2, shot.frames - 1.0):
        pose = camera_at(camera, frame)
        across, away = pose.offset(at[0], at[2])
        if away > 0.2 and abs(across) * pose.lens / GATE < (0.5 + 0.8 / max(1.0, hypot(across, away))) * away:
            return True
    return False
