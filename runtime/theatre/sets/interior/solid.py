"""Solids: boxes, drums and flat cuts in space, projected side by side, so that furniture needs no views.

A solid is measured in its piece's own axes: a to the right of whoever looks at its front, b towards them, y up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import cos, pi, radians, sin

import skia

from ...paper import Colour, along, hull, mix, poly, sheet
from ...stand import Seen
from ...view import View

Spot = tuple[float, float, float]
"""x, z, and the azimuth of the front."""
Space = tuple[float, float, float]
"""(a, b, y)."""
Inlay = tuple[str, float, float, float, float, Colour]
"""Face (front, back, left, right, top), then left, low, right, high in metres from its lower left, and a colour."""

_TOUCH = 0.004
"""Metres by which solids that lie on each other may overlap."""

_NEAR = 0.14
"""Metres before the lens at which a face is cut off."""


@dataclass(frozen=True)
class Box:
    """An upright box from (a0, b0, y0) to (a1, b1, y1)."""

    a0: float
    a1: float
    b0: float
    b1: float
    y0: float
    y1: float
    colour: Colour
    inlays: tuple[Inlay, ...] = ()
    lift: float = 3.0

    @property
    def middle(self) -> Space:
        """What it is sorted by."""
        return (self.a0 + self.a1) / 2, (self.b0 + self.b1) / 2, (self.y0 + self.y1) / 2

    @property
    def bounds(self) -> tuple[Space, Space]:
        """The least and the greatest of a, b and y."""
        return (self.a0, self.b0, self.y0), (self.a1, self.b1, self.y1)

    @cached_property
    def faces(self) -> tuple[tuple[str, Space, Space, Space, float, float], ...]:
        """Name, normal, lower left corner as seen from outside, way right, width and height of each face."""
        w, d, h = self.a1 - self.a0, self.b1 - self.b0, self.y1 - self.y0
        return (
            ("front", (0, 1, 0), (self.a0, self.b1, self.y0), (1, 0, 0), w, h),
            ("back", (0, -1, 0), (self.a1, self.b0, self.y0), (-1, 0, 0), w, h),
            ("left", (-1, 0, 0), (self.a0, self.b0, self.y0), (0, 1, 0), d, h),
            ("right", (1, 0, 0), (self.a1, self.b1, self.y0), (0, -1, 0), d, h),
            ("top", (0, 0, 1), (self.a0, self.b1, self.y1), (1, 0, 0), w, d),
        )

    def draw(self, canvas: skia.Canvas, seen: Seen, spot: Spot) -> None:
        """The faces turned to the camera, each a sheet, with what is laid into it."""
        for name, normal, corner, way, width, height in self.faces:
            up = (0.0, -1.0, 0.0) if name == "top" else (0.0, 0.0, 1.0)

            def at(u: float, v: float, c: Space = corner, w: Space = way, r: Space = up) -> Space:
                return c[0] + w[0] * u + r[0] * v, c[1] + w[1] * u + r[1] * v, c[2] + w[2] * u + r[2] * v

            if not _faces(seen.view, spot, at(width / 2, height / 2), normal):
                continue
            path = flat(seen.view, spot, [at(0, 0), at(width, 0), at(width, height), at(0, height)])
            sheet(canvas, path, shaded(self.colour, seen, spot, normal), seen.paper, self.lift, gleaming=0.42)
            for face, left, low, right, high, colour in self.inlays:
                if face == name:
                    inlay = flat(seen.view, spot, [at(left, low), at(right, low), at(right, high), at(left, high)])
                    sheet(canvas, inlay, shaded(colour, seen, spot, normal), seen.paper, 1.2, gleaming=0.4)


@dataclass(frozen=True)
class Drum:
    """A round upright body, `low` metres in radius below and `high` above."""

    a: float
    b: float
    low: float
    high: float
    y0: float
    y1: float
    colour: str
    lift: float = 3.0

    @property
    def middle(self) -> Space:
        """What it is sorted by."""
        return self.a, self.b, (self.y0 + self.y1) / 2

    @property
    def bounds(self) -> tuple[Space, Space]:
        """The least and the greatest of a, b and y."""
        r = max(self.low, self.high)
        return (self.a - r, self.b - r, self.y0), (self.a + r, self.b + r, self.y1)

    def draw(self, canvas: skia.Canvas, seen: Seen, spot: Spot) -> None:
        """Its side as the outline of both discs, and the upper disc if it is seen from above."""
        foot, head = (self._ring(seen.view, spot, r, y) for r, y in ((self.low, self.y0), (self.high, self.y1)))
        outline = hull([*foot, *head])
        if len(outline) < 3:
            return
        left, right = min(p[0] for p in outline), max(p[0] for p in outline)
        stops: list[tuple[Colour, float]] = [
            (mix(self.colour, "#000000", 0.22), 1.0),
            (self.colour, 1.0),
            (mix(self.colour, "#000000", 0.3), 1.0),
        ]
        stops = stops if seen.side > 0 else stops[::-1]
        fill = along((left, 0), (right, 0), stops, (0.0, 0.62 if seen.side > 0 else 0.38, 1.0))
        sheet(canvas, poly(outline), self.colour, seen.paper, self.lift, fill=fill, gleaming=0.4)
        if seen.view.pose.y > self.y1 and len(head) > 2:
            sheet(canvas, poly(head), mix(self.colour, "#ffffff", 0.12), seen.paper, 1.5, gleaming=0.5)

    def _ring(self, view: View, spot: Spot, radius: float, y: float) -> list[tuple[float, float]]:
        turns = (2 * pi * step / 28 for step in range(28))
        points = (world(spot, (self.a + radius * cos(t), self.b + radius * sin(t), y)) for t in turns)
        return [view.project(x, h, z)[:2] for x, h, z in points if view.away(x, z) > _NEAR]


@dataclass(frozen=True)
class Cut:
    """A flat sheet through any points of space, seen from both sides."""

    points: tuple[Space, ...]
    colour: str
    lift: float = 2.5
    bias: float = 0.0
    """Metres by which it counts as nearer when solids are sorted."""

    @property
    def middle(self) -> Space:
        """What it is sorted by."""
        count = len(self.points)
        a, b, y = (sum(point[axis] for point in self.points) / count for axis in range(3))
        return a, b, y

    @property
    def bounds(self) -> tuple[Space, Space]:
        """The least and the greatest of a, b and y."""
        a, b, y = ([point[axis] for point in self.points] for axis in range(3))
        return (min(a), min(b), min(y)), (max(a), max(b), max(y))

    def draw(self, canvas: skia.Canvas, seen: Seen, spot: Spot) -> None:
        """One sheet."""
        sheet(canvas, flat(seen.view, spot, self.points), self.colour, seen.paper, self.lift, gleaming=0.4)


Solid = Box | Drum | Cut


def build(canvas: skia.Canvas, seen: Seen, spot: Spot, solids: Sequence[Solid]) -> None:
    """Draw the solids of a piece, what is hidden first."""
    eye = _local(spot, seen.view)

    def away(solid: Solid) -> float:
        x, y, z = world(spot, solid.middle)
        return seen.view.distance(x, y, z) - (solid.bias if isinstance(solid, Cut) else 0.0)

    for solid in _hidden_first(sorted(solids, key=away, reverse=True), eye):
        solid.draw(canvas, seen, spot)


def _hidden_first(solids: list[Solid], eye: Space) -> list[Solid]:
    """The same solids, each after all that it may hide; where they hide each other in a ring, as they come."""
    left, order = list(solids), list[Solid]()
    while left:
        free = (each for each in left if not any(other is not each and _before(other, each, eye) for other in left))
        chosen = next(free, left[0])
        order.append(chosen)
        left = [each for each in left if each is not chosen]
    return order


def _before(one: Solid, other: Solid, eye: Space) -> bool:
    """Whether `one` must be drawn before `other`: a level or upright plane parts them and the eye is on its side."""
    behind = ahead = False
    for low, high, from_, to, at in zip(*one.bounds, *other.bounds, eye, strict=True):
        if high <= from_ + _TOUCH:
            behind, ahead = behind or at > high, ahead or at < from_
        elif to <= low + _TOUCH:
            behind, ahead = behind or at < low, ahead or at > to
    return behind and not ahead


def _local(spot: Spot, view: View) -> Space:
    """The camera in a piece's own axes."""
    dx, dz = view.pose.x - spot[0], view.pose.z - spot[1]
    s, c = sin(radians(spot[2])), cos(radians(spot[2]))
    return -dx * c + dz * s, dx * s + dz * c, view.pose.y


def world(spot: Spot, point: Space) -> tuple[float, float, float]:
    """A point of a piece as (x, y, z) of the set."""
    x, z, turn = spot
    a, b, y = point
    s, c = sin(radians(turn)), cos(radians(turn))
    return x - a * c + b * s, y, z + a * s + b * c


def flat(view: View, spot: Spot, points: Sequence[Space]) -> skia.Path:
    """A flat shape as the camera sees it, cut off before the lens; empty if nothing is left."""
    space = [world(spot, point) for point in points]
    ends = [(*view.pose.offset(x, z), y) for x, y, z in space]
    kept: list[tuple[float, float, float]] = []
    for one, other in zip(ends, [*ends[1:], ends[0]], strict=True):
        if one[1] > _NEAR:
            kept.append(one)
        if (one[1] > _NEAR) != (other[1] > _NEAR):
            share = (_NEAR - one[1]) / (other[1] - one[1])
            kept.append((one[0] + (other[0] - one[0]) * share, _NEAR, one[2] + (other[2] - one[2]) * share))
    if len(kept) < 3:
        return skia.Path()
    return poly([(view.width / 2 + view.focal * across / away, view.row(y, away)) for across, away, y in kept])


def _faces(view: View, spot: Spot, middle: Space, normal: Space) -> bool:
    """Whether a face is turned to the camera."""
    x, y, z = world(spot, middle)
    nx, ny, nz = world((0.0, 0.0, spot[2]), normal)
    return (view.pose.x - x) * nx + (view.pose.y - y) * ny + (view.pose.z - z) * nz > 0.0


def shaded(colour: Colour, seen: Seen, spot: Spot, normal: Space) -> Colour:
    """A face's colour by how it lies to the light: tops are lighter, sides away from it darker."""
    if normal[2] > 0:
        return mix(colour, "#ffffff", 0.10)
    nx, _, nz = world((0.0, 0.0, spot[2]), normal)
    rx, rz = seen.view.pose.right
    return mix(colour, "#0a0614", 0.20 - 0.16 * (nx * rx + nz * rz) * seen.side)
