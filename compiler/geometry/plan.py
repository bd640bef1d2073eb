"""Angles and sides on the plan: x east, z north, azimuth 0 north and 90 east, degrees."""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, radians, sin

Spot = tuple[float, float]
"""(x, z) in metres."""


def azimuth(start: Spot, end: Spot) -> float:
    """The direction from one spot to another, 0 to 360 degrees."""
    return degrees(atan2(end[0] - start[0], end[1] - start[1])) % 360.0


def ahead(start: Spot, direction: float, distance: float) -> Spot:
    """The spot `distance` metres away in a direction."""
    return start[0] + distance * sin(radians(direction)), start[1] + distance * cos(radians(direction))


def between(a: Spot, b: Spot, share: float = 0.5) -> Spot:
    """The spot at `share` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def side(a: Spot, b: Spot, eye: Spot) -> float:
    """How far an eye is off the line from a to b, in metres: positive is left of a walk from a to b."""
    length = max(1e-9, hypot(b[0] - a[0], b[1] - a[1]))
    return ((b[0] - a[0]) * (eye[1] - a[1]) - (b[1] - a[1]) * (eye[0] - a[0])) / length
