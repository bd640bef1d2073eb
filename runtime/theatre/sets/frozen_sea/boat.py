"""The boat that the ice holds fast: three drawings, of which the nearest is foreshortened and mirrored."""

from __future__ import annotations

from math import radians, sin

import skia

from ...paper import Colour, along, capsule, line, mix, poly, rect, sheet, smooth
from ...paper.path import Points
from ...stand import Seen
from .palette import Hour


def boat(canvas: skia.Canvas, seen: Seen, palette: Hour) -> None:
    """Three drawings, from the side, from a quarter, from its end; the nearest is foreshortened and mirrored."""
    across = abs(sin(radians(seen.turned)))
    wide = 1.0 if across > 0.8 else 0.72 if across > 0.38 else 0.36
    hull = _Hull(seen, wide, 1.0 if seen.turned > 0 else -1.0, mix("#8a4460", palette.ambient, 0.2))
    hull.mast(canvas)
    if wide > 0.5:
        hull.side(canvas)
    else:
        hull.end(canvas)
    s, x, y = seen.scale * wide, seen.x, seen.y
    snow: Points = [
        (x - 2.3 * s, y + 0.04 * s, 1), (x - 1.2 * s, y - 0.16 * s), (x, y - 0.05 * s), (x + 1.3 * s, y - 0.2 * s),
        (x + 2.3 * s, y + 0.04 * s, 1), (x, y + 0.13 * s),
    ]  # fmt: skip
    sheet(canvas, smooth(snow), mix(palette.ice[0], palette.ice[1], 0.2), seen.paper, 2, gleaming=0.6)


class _Hull:
    """The boat's drawing, in metres along and up."""

    def __init__(self, seen: Seen, wide: float, way: float, colour: Colour) -> None:
        self._seen, self._wide, self._way, self._colour = seen, wide, way, colour
        self._dark, self._light = mix(colour, "#1c1038", 0.45), mix(colour, "#ffb090", 0.4)

    def _at(self, u: float, v: float, *corner: float) -> tuple[float, ...]:
        seen = self._seen
        return (seen.x + self._way * u * seen.scale * self._wide, seen.y - v * seen.scale, *corner)

    def _all(self, points: Points) -> list[tuple[float, ...]]:
        return [self._at(*point) for point in points]

    def _fill(self) -> skia.Shader:
        stops = [(self._light, 1.0), (self._colour, 1.0), (self._dark, 1.0)]
        return along(self._at(0, 1.1), self._at(0, 0), stops)

    def mast(self, canvas: skia.Canvas) -> None:
        """Mast, a little off the upright."""
        s = self._seen.scale
        path = capsule(self._at(0.1, 0.4), self._at(-0.12 / self._wide, 3.3), 0.05 * s, 0.03 * s)
        sheet(canvas, path, "#4a3458", self._seen.paper, 3, gleaming=0.4)

    def side(self, canvas: skia.Canvas) -> None:
        """Hull, strakes, wheelhouse with a lit window, forestay."""
        paper, s = self._seen.paper, self._seen.scale
        hull = [
            (-1.9, 1.05, 1),
            (-1.65, 0.25),
            (-1.2, -0.02, 1),
            (1.1, -0.02, 1),
            (1.75, 0.4),
            (2.25, 1.35, 1),
            (1.2, 0.92),
            (-0.6, 0.84),
        ]
        sheet(canvas, smooth(self._all(hull), tension=0.35), self._colour, paper, 5, fill=self._fill(), gleaming=0.5)
        for up in (0.28, 0.52, 0.74):
            strake = self._all([(-1.6, up + 0.12), (-0.3, up), (1.2, up + 0.05), (1.9, up + 0.32)])
            line(canvas, smooth(strake, closed=False), max(1.0, 0.018 * s), self._dark, 0.6)
        house = self._all([(-1.25, 0.86), (-1.25, 1.55), (-0.35, 1.5), (-0.35, 0.84)])
        sheet(canvas, poly(house), mix("#a06a96", self._colour, 0.3), paper, 4, gleaming=0.5)
        sheet(canvas, poly(self._all([(-1.4, 1.55), (-1.35, 1.68), (-0.25, 1.62), (-0.22, 1.5)])), self._dark, paper, 3)
        sheet(canvas, rect(*_box(self._at(-0.95, 1.4), self._at(-0.62, 1.12))), "#ffc46a", paper, 1)
        stay = poly([self._at(-0.11 / self._wide, 3.2), self._at(2.2, 1.34)], closed=False)
        line(canvas, stay, max(1.0, 0.014 * s), "#4a3458", 0.8)

    def end(self, canvas: skia.Canvas) -> None:
        """Seen from its end."""
        paper, s = self._seen.paper, self._seen.scale
        hull = [(-1.9, 1.15, 1), (-1.5, 0.3), (-0.3, -0.02, 1), (0.3, -0.02, 1), (1.5, 0.3), (1.9, 1.15, 1), (0, 1.32)]
        sheet(canvas, smooth(self._all(hull), tension=0.35), self._colour, paper, 5, fill=self._fill(), gleaming=0.5)
        house = self._all([(-1.1, 1.1), (-1.1, 1.62), (1.1, 1.62), (1.1, 1.1)])
        sheet(canvas, poly(house), mix("#a06a96", self._colour, 0.3), paper, 4, gleaming=0.5)
        line(canvas, poly([self._at(0, 1.25), self._at(0, 0)], closed=False), max(1.2, 0.03 * s), self._dark, 0.8)


def _box(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    """Two corners as left, top, right, bottom."""
    return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])
