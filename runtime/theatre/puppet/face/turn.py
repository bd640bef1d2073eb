"""The cylinder that carries the face: where a feature lies once the head has turned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, degrees

from ...paper import Point
from ..angles import clamp, cosd, sind

RADIUS = 0.385
"""Of the cylinder, in heads."""
QUARTER = 34.0
"""Yaw in degrees of the three-quarter drawing."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A head turned by `yaw` (0 to 44 degrees, towards the right of the drawing) and nodding by `nod`."""

    yaw: float
    nod: float = 0.0

    @property
    def quarter(self) -> float:
        """0 in the front drawing, 1 in the three-quarter one, a little more beyond."""
        return clamp(self.yaw / QUARTER, 0.0, 1.2)

    @property
    def shift(self) -> float:
        """The axis of the skull lies behind the face."""
        return -0.07 * min(1.0, self.quarter)

    def __call__(self, x: float, y: float, out: float = 0.0, corner: float = 0.0) -> Point:
        """A point drawn for the front; `out` is how far it stands out of the face."""
        angle = degrees(asin(clamp(x / RADIUS, -1.0, 1.0)))
        place = ((RADIUS + out) * sind(angle + self.yaw) + self.shift, y + self.nod * 0.05 * cosd(angle))
        return (*place, corner) if corner else place

    def all(self, points: Iterable[Point]) -> list[Point]:
        """Many points (x, y), (x, y, out) or (x, y, out, corner)."""
        return [self(*point) for point in points]


_FRONT = (
    (0, -1), (0.20, -0.965), (0.33, -0.85), (0.372, -0.68), (0.364, -0.55), (0.356, -0.43), (0.328, -0.30),
    (0.272, -0.178), (0.19, -0.072), (0.098, -0.006), (0, 0.01), (-0.098, -0.006), (-0.19, -0.072), (-0.285, -0.20),
    (-0.348, -0.38), (-0.368, -0.55), (-0.372, -0.72), (-0.26, -0.93),
)  # fmt: skip
_QUARTER = (
    (-0.06, -1), (0.14, -0.968), (0.265, -0.86), (0.322, -0.70), (0.306, -0.562), (0.324, -0.45), (0.31, -0.325),
    (0.274, -0.20), (0.248, -0.10), (0.208, -0.016), (0.125, 0.014), (0.02, -0.006), (-0.10, -0.076),
    (-0.205, -0.20), (-0.262, -0.38), (-0.44, -0.52), (-0.46, -0.74), (-0.28, -0.95),
)  # fmt: skip
_JAW = {6: 0.1, 7: 0.35, 8: 0.7, 9: 1.0, 10: 1.0, 11: 1.0, 12: 0.7, 13: 0.25}
"""How much of the jaw's drop each point of the outline takes."""


def outline(turn: Turn, drop: float = 0.0, width: float = 1.0) -> list[Point]:
    """The face's contour: two lists of matching points, front and three-quarter, blended by the yaw.

    `drop` lowers the jaw (heads), `width` is the jaw's.
    """
    share = turn.quarter
    points: list[Point] = []
    for index, (front, quarter) in enumerate(zip(_FRONT, _QUARTER, strict=True)):
        x = front[0] * (1 - share) + quarter[0] * share
        jaw = _JAW.get(index, 0.0)
        y = front[1] * (1 - share) + quarter[1] * share + jaw * (drop + turn.nod * 0.02)
        if jaw:
            middle = 0.12 * share
            x = middle + (x - middle) * (1 + (width - 1) * {6: 0.5, 13: 0.7}.get(index, 1.0))
        points.append((x, y))
    return points
