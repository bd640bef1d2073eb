"""Who stands where at a moment of a scene, as the blocking has it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from ..film.scene import Placed, Scene
from ..film.shot import Part
from ..memo import once
from .plan import Spot

PACE = 1.25
"""Metres a second of somebody who walks."""

LAST = 1023
"""The last deed or word of an element that has a moment of its own; what comes later in it has the same."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody at a spot, looking along an azimuth."""

    spot: Spot
    facing: float


def moment(element: int, start: int = 0) -> float:
    """When the deed or the word with index `start` of an element begins, between the element's index and the next."""
    return element + min(start, LAST) / (LAST + 1)


def just_before(at: float) -> float:
    """A time before a moment, and after every other one before it."""
    return at - 0.5 / (LAST + 1)


def standing(scene: Scene, at: float) -> dict[str, Standing]:
    """Everybody who is there at a moment: walks have ended that began earlier, turns are done at once.

    Who has not come in yet, or has left, is missing.
    """
    course = _course(scene.placed)
    earlier, later = bisect_left(course.moments, at), bisect_right(course.moments, at)
    if earlier == later:
        return course.before[earlier]
    places = dict(course.before[earlier])
    for placed in scene.placed[earlier:later]:
        if not placed.walks:
            _put(places, placed)
    return places


@dataclass(frozen=True, slots=True)
class _Course:
    """A scene's blocking, to be asked at any moment: the moments of its records in order, where everybody is before
    each of them and after the last, the records of each element, and the metres of each walk.
    """

    moments: tuple[float, ...]
    before: tuple[dict[str, Standing], ...]
    at: dict[int, tuple[Placed, ...]]
    metres: dict[Placed, float]


@once
def _course(placed: tuple[Placed, ...]) -> _Course:
    before, at, metres = [dict[str, Standing]()], dict[int, tuple[Placed, ...]](), dict[Placed, float]()
    for each in placed:
        start = before[-1].get(each.who)
        if each.walks and start is not None:
            way = (start.spot, *each.via, (each.x, each.z))
            metres[each] = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(way))
        after = dict(before[-1])
        _put(after, each)
        before.append(after)
        at[each.element] = (*at.get(each.element, ()), each)
    return _Course(tuple(moment(p.element, p.deed) for p in placed), tuple(before), at, metres)


def _put(places: dict[str, Standing], placed: Placed) -> None:
    if placed.gone:
        places.pop(placed.who, None)
    else:
        places[placed.who] = Standing((placed.x, placed.z), placed.facing)


def placed_at(scene: Scene, element: int) -> tuple[Placed, ...]:
    """The records of where people come to stand with an element."""
    return _course(scene.placed).at.get(element, ())


def placed_in(scene: Scene, part: Part) -> tuple[Placed, ...]:
    """The same with a part of an element: those of the deeds that play in it."""
    return tuple(
        placed
        for placed in placed_at(scene, part.element)
        if part.start <= placed.deed and (part.end is None or placed.deed < part.end)
    )


def walk_at(scene: Scene, element: int) -> tuple[Placed, ...]:
    """The walks that begin with an element."""
    return tuple(placed for placed in placed_at(scene, element) if placed.walks)


def walks_in(scene: Scene, part: Part) -> tuple[Placed, ...]:
    """The walks that begin with a part of an element."""
    return tuple(placed for placed in placed_in(scene, part) if placed.walks)


def walk_metres(scene: Scene, walk: Placed) -> float:
    """How far a walk goes, round what it goes round."""
    return _course(scene.placed).metres.get(walk, 0.0)
