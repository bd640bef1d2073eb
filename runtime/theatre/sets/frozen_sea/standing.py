"""What stands on the frozen sea: hummocks of broken ice, and a boat that the ice holds fast."""

from __future__ import annotations

from math import cos, exp, hypot, radians, sin
from random import Random

import skia

from ...paper import Colour, along, capsule, line, mix, poly, rect, sheet, smooth
from ...paper.path import Points
from ...piece import Shade
from ...stand import Seen, Stand
from .palette import Hour

_BOAT = (-6.5, 10.5)
_COUNT = 95
_CLEAR = ((-6.5, 10.5, 4.2), (2.5, 4.0, 1.6), (-9.0, -6.0, 2.5))
"""(x, z, radius): where no ice may stand in the way of the boat and the marks."""


def standing(palette: Hour, seed: int) -> tuple[Stand, ...]:
    """The boat, and hummocks ever farther apart, the same ones every time for a place."""
    chance = Random(seed + 12)
    stands = [Stand(*_BOAT, 4.8, 3.5, lambda canvas, seen: _boat(canvas, seen, palette), facing=70.0)]
    while len(stands) < _COUNT:
        away, azimuth = 4.2 * exp(chance.uniform(0, 3.3)), radians(chance.uniform(0, 360))
        x, z = away * sin(azimuth), away * cos(azimuth)
        wide, high = chance.uniform(0.7, 2.0) * (1 + away / 30), chance.uniform(0.3, 1.0) * (1 + away / 25)
        if all(hypot(x - cx, z - cz) > clear for cx, cz, clear in _CLEAR):
            stands.append(_hummock(x, z, wide, high, palette, chance.random()))
    return tuple(stands)


def _hummock(x: float, z: float, wide: float, high: float, palette: Hour, seed: float) -> Stand:
    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        chance = Random(seed)
        count = chance.randint(2, 4)
        for n in range(count):
            place = (n - (count - 1) / 2) / count
            size = (wide * seen.scale * chance.uniform(0.34, 0.55), high * seen.scale * chance.uniform(0.45, 1.0))
            at = seen.x + place * wide * seen.scale * 0.9
            if chance.random() < 0.35:
                _slab(canvas, seen, palette, at, size, chance)
            else:
                _peak(canvas, seen, palette, at, (size[0], size[1] * (1 - 0.5 * abs(place))), chance)
        _drift(canvas, seen, palette, wide * seen.scale)

    return Stand(x, z, wide * 1.5, high * 1.1, draw, shade=Shade.RIM, nearest=1.2)


def _slab(canvas: skia.Canvas, seen: Seen, palette: Hour, x: float, size: tuple[float, float], chance: Random) -> None:
    """A sheet of ice standing on its edge."""
    wide, high = size
    y = seen.y
    tilt = chance.uniform(0.08, 0.34) * wide * (1 if chance.random() < 0.5 else -1)
    points = [
        (x - wide * 0.3, y + 2),
        (x - wide * 0.34 + tilt, y - high * 1.05),
        (x - wide * 0.05 + tilt * 1.1, y - high * 0.9),
    ]
    fill = along((0, y - high), (0, y), [(palette.ice[0], 1.0), (palette.ice[1], 1.0)])
    sheet(canvas, poly([*points, (x + wide * 0.26, y + 2)]), palette.ice[0], seen.paper, 4, fill=fill, gleaming=0.7)


def _peak(canvas: skia.Canvas, seen: Seen, palette: Hour, x: float, size: tuple[float, float], chance: Random) -> None:
    """A broken block with a face turned from the light."""
    wide, high = size
    y, lean = seen.y, chance.uniform(-0.25, 0.25) * wide
    left, right = chance.uniform(0.4, 0.62), chance.uniform(0.55, 0.8)
    outline = [
        (x - wide * 0.62, y + 2),
        (x - wide * 0.38 + lean * 0.5, y - high * left),
        (x + lean, y - high),
        (x + wide * 0.34 + lean * 0.6, y - high * right),
        (x + wide * 0.64, y + 2),
    ]
    against = seen.lit.behind > 0.3
    bright = mix(palette.ice[0], palette.rim, 0.1 if against else 0.35)
    stops = [(mix(bright, "#ffffff", 0.25), 1.0), (mix(bright, palette.ice[1], 0.4), 1.0)]
    fill = along((0, y - high), (0, y), stops)
    sheet(canvas, poly(outline), bright, seen.paper, 4, fill=fill, gleaming=0.6)
    face = [*outline[2:], (x + wide * 0.05, y + 2)] if seen.side < 0 else [*outline[:3], (x - wide * 0.02, y + 2)]
    tone = mix(palette.ice[1], palette.ice[2], 0.5 if against else 0.1)
    sheet(canvas, poly(face), tone, seen.paper, 0, alpha=0.67, gleaming=0.2)


def _drift(canvas: skia.Canvas, seen: Seen, palette: Hour, wide: float) -> None:
    """Snow that the wind has laid at the foot."""
    x, y = seen.x, seen.y
    high = 0.10 * wide
    points: Points = [
        (x - wide * 0.72, y + 0.3 * high, 1),
        (x - wide * 0.4, y - 0.5 * high),
        (x - 0.1 * wide, y - 0.1 * high),
        (x + wide * 0.35, y - 0.6 * high),
        (x + wide * 0.74, y + 0.3 * high, 1),
        (x, y + 0.9 * high),
    ]
    sheet(canvas, smooth(points), mix(palette.ice[0], palette.ice[1], 0.25), seen.paper, 2, gleaming=0.6)


def _boat(canvas: skia.Canvas, seen: Seen, palette: Hour) -> None:
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
