"""Where somebody is and looks in a shot, and what the body does."""

from __future__ import annotations

from collections.abc import Iterator

from ..film.camera import turned
from ..film.stage import Act
from ..film.track import Key, Track
from ..geometry.plan import azimuth
from ..geometry.standing import placed_at
from ..vocabulary import verb_kind
from .happening import Happening, with_thing
from .moments import Walking

STEP, ROUND = 0.375, 0.75
"""Seconds that it takes to turn as one sets off or arrives, and to turn round on the spot."""


def position(shot: Happening, name: str) -> Track:
    """The way over the plan: from mark to mark, in even steps."""
    keys = [Key(0.0, shot.place(name).spot)]
    for walk in _walks(shot, name):
        keys += [Key(walk.start, keys[-1].value), Key(walk.end, (walk.to.x, walk.to.z))]
    return _ordered(keys)


def facing(shot: Happening, name: str) -> Track:
    """The azimuth the body faces: along the way while walking, as the blocking has it where it stands."""
    place = shot.place(name)
    keys, spot = [Key(0.0, (place.facing,), "in-out")], place.spot
    for walk in _walks(shot, name):
        goal = (walk.to.x, walk.to.z)
        way = _near(keys[-1].value[0], azimuth(spot, goal))
        if walk.start >= 1.0:
            keys.append(Key(max(0.0, walk.start - shot.frames(STEP)), keys[-1].value, "in-out"))
        keys += [Key(walk.start, (way,), "in-out"), Key(walk.end, (way,), "in-out")]
        keys.append(Key(walk.end + shot.frames(STEP), (_near(way, walk.to.facing),), "in-out"))
        spot = goal
    return _ordered([*keys, *_turns(shot, name, keys[-1])])


def acts(shot: Happening, name: str) -> Iterator[Act]:
    """Walks, then what the verbs say; the rest of the time somebody stands."""
    busy = [Act("walk", walk.start, walk.end) for walk in _walks(shot, name)]
    for doing in shot.done_by(name):
        kind = verb_kind(shot.sight.library, doing.deed.verb)
        does = "stand" if kind is None else kind.holding if with_thing(doing) else kind.act
        if does not in ("walk", "stand"):
            busy.append(Act(does, doing.start, doing.end, shot.point(doing)))
    now, end = 0.0, float(shot.shot.frames)
    for act in sorted(busy, key=lambda a: (a.start, a.end, a.kind)):
        if act.start > now:
            yield Act("stand", now, act.start)
        yield act
        now = max(now, act.end)
    if now < end:
        yield Act("stand", now, end)


def _walks(shot: Happening, name: str) -> tuple[Walking, ...]:
    return tuple(walk for walk in shot.walks if walk.to.who == name)


def _turns(shot: Happening, name: str, last: Key) -> Iterator[Key]:
    """Turns on the spot that the blocking has in the middle of the shot."""
    value = last.value
    begun = dict.fromkeys(part.element for part in shot.shot.parts)
    for placed in (each for element in begun for each in placed_at(shot.sight.scene, element) if each.who == name):
        start = None if placed.walks else _begins(shot, placed.element)
        if start is not None:
            way = (_near(value[0], placed.facing),)
            yield Key(start, value, "in-out")
            yield Key(start + shot.frames(ROUND), way, "in-out")
            value = way


def _begins(shot: Happening, element: int) -> float | None:
    """The frame at which an element begins, if it does so after the shot's first."""
    parts = [part for part in shot.shot.parts[1:] if part.element == element and part.start == 0]
    starts = [moment.start for moment in shot.moments if moment.part in parts]
    starts += [saying.start for saying in shot.sayings if parts and saying.spoken.element == element]
    return next(iter(starts), None)


def _near(start: float, end: float) -> float:
    """The direction `end`, written so that the way to it from `start` is the shorter one."""
    return start + turned(start, end)


def _ordered(keys: list[Key]) -> Track:
    """Keys in order; of two at one frame the later said counts."""
    latest = {key.frame: key for key in keys}
    return tuple(latest[frame] for frame in sorted(latest))
