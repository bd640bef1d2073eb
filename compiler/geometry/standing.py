"""Who stands where at a moment of a scene, as the blocking has it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from math import hypot

from ..film.scene import Placed, Scene
from ..memo import once
from .plan import Spot

PACE = 1.25
"""Metres a second of somebody who walks."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody at a spot, looking along an azimuth."""

    spot: Spot
    facing: float


def standing(scene: Scene, element: float) -> dict[str, Standing]:
    """Everybody placed in the scene as `element` begins: walks have ended that began earlier, turns are done at once.

    A moment in the middle of an element is half a one further: what began with it is over.
    """
    course = _course(scene.placed)
    earlier = bisect_left(course.elements, element)
    places = dict(course.before[earlier])
    for placed in course.at.get(int(element), ()) if element == int(element) else ():
        if not placed.walks or placed.who not in places:
            places[placed.who] = _stood(placed)
    return places


@dataclass(frozen=True, slots=True)
class _Course:
    """A scene's blocking, to be asked at any element: the elements of its records in order, where everybody is before
    each of them and after the last, and the records of each element.
    """

    elements: tuple[int, ...]
    before: tuple[dict[str, Standing], ...]
    at: dict[int, tuple[Placed, ...]]


@once
def _course(placed: tuple[Placed, ...]) -> _Course:
    before, at = [dict[str, Standing]()], dict[int, tuple[Placed, ...]]()
    for each in placed:
        before.append({**before[-1], each.who: _stood(each)})
        at[each.element] = (*at.get(each.element, ()), each)
    return _Course(tuple(each.element for each in placed), tuple(before), at)


def _stood(placed: Placed) -> Standing:
    return Standing((placed.x, placed.z), placed.facing)


def placed_at(scene: Scene, element: int) -> tuple[Placed, ...]:
    """The records of where people come to stand with an element."""
    return _course(scene.placed).at.get(element, ())


def walk_at(scene: Scene, element: int) -> tuple[Placed, ...]:
    """The walks that begin with an element."""
    return tuple(placed for placed in placed_at(scene, element) if placed.walks)


def walk_metres(scene: Scene, walk: Placed) -> float:
    """How far a walk goes, in a straight line."""
    start = standing(scene, walk.element).get(walk.who)
    return hypot(walk.x - start.spot[0], walk.z - start.spot[1]) if start is not None else 0.0
