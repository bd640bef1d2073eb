"""Who stands where at a moment of a scene, as the blocking has it."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from ..film.scene import Placed, Scene
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
    places: dict[str, Standing] = {}
    for placed in scene.placed:
        arrived = placed.element < element or (placed.element == element and not placed.walks)
        if arrived or placed.who not in places:
            places[placed.who] = Standing((placed.x, placed.z), placed.facing)
    return places


def walk_at(scene: Scene, element: int) -> tuple[Placed, ...]:
    """The walks that begin with an element."""
    return tuple(placed for placed in scene.placed if placed.element == element and placed.walks)


def walk_metres(scene: Scene, walk: Placed) -> float:
    """How far a walk goes, in a straight line."""
    start = standing(scene, walk.element).get(walk.who)
    return hypot(walk.x - start.spot[0], walk.z - start.spot[1]) if start is not None else 0.0
