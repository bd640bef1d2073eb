"""Ways over the floor that go round people and furniture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import hypot

from ..geometry.plan import Spot, ahead, azimuth, side

BODY = 0.45
"""Metres that somebody who walks keeps from the middle of somebody who stands."""

ROUND = 0.12
"""Metres by which a way passes what it goes round."""

_SPARED = 0.9
"""Share of the distance to the start or the goal that a disc is narrowed to."""

_TURNS = 3
"""How often a way is bent again before it is taken as it is: a crowded room has no clear one."""

Disc = tuple[Spot, float]
"""What is in the way: its middle, and the radius within which nobody walks."""

Free = Callable[[Spot], bool]
"""Whether one can walk at a spot at all."""


def route(start: Spot, goal: Spot, discs: Sequence[Disc], free: Free, turns: int = _TURNS) -> tuple[Spot, ...]:
    """The spots to walk by from `start` to `goal`, rounded to 1 mm; none where the straight way is clear.

    What the start or the goal is close to is kept off as far as they are; what they are in is no obstacle.
    """
    hit = _first(start, goal, discs) if turns else None
    if hit is None:
        return ()
    corner = _corner(start, goal, hit, discs, free)
    before = route(start, corner, discs, free, turns - 1)
    return (*before, corner, *route(corner, goal, discs, free, turns - 1))


def clear(start: Spot, way: Sequence[Spot], goal: Spot, discs: Sequence[Disc]) -> bool:
    """Whether a way enters none of the discs."""
    return all(_first(a, b, discs) is None for a, b in pairwise((start, *way, goal)))


def clearance(start: Spot, goal: Spot, middle: Spot) -> float:
    """Metres between a spot and the straight way."""
    return hypot(*_off(start, goal, middle))


def _off(start: Spot, goal: Spot, middle: Spot) -> Spot:
    """From the nearest spot of the way to the middle."""
    dx, dz = goal[0] - start[0], goal[1] - start[1]
    long = dx * dx + dz * dz
    share = ((middle[0] - start[0]) * dx + (middle[1] - start[1]) * dz) / long if long > 0 else 0.0
    share = min(1.0, max(0.0, share))
    return middle[0] - start[0] - dx * share, middle[1] - start[1] - dz * share


def _first(start: Spot, goal: Spot, discs: Sequence[Disc]) -> Disc | None:
    """The first disc that the straight way enters, as wide as it may be with the start and the goal outside."""
    nearest = ((middle, radius, min(_far(middle, start), _far(middle, goal))) for middle, radius in discs)
    spared = [(middle, min(radius, _SPARED * near)) for middle, radius, near in nearest if near > radius / 2]
    entered = [disc for disc in spared if clearance(start, goal, disc[0]) < disc[1]]
    return min(entered, key=lambda disc: (_far(disc[0], start), disc), default=None)


def _far(a: Spot, b: Spot) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _holds(disc: Disc, spot: Spot) -> bool:
    return _far(disc[0], spot) < disc[1]


def _corner(start: Spot, goal: Spot, disc: Disc, discs: Sequence[Disc], free: Free) -> Spot:
    """Beside a disc: on the side that is the shorter way round, unless a wall or something else is there."""
    middle, radius = disc
    across = azimuth(start, goal) + (90.0 if side(start, goal, middle) >= 0 else -90.0)
    tried = [ahead(middle, across + turn, radius + ROUND) for turn in (0.0, 180.0)]
    fits = (spot for spot in tried if free(spot) and not any(_holds(other, spot) for other in discs))
    x, z = next(fits, tried[0])
    return round(x, 3), round(z, 3)
