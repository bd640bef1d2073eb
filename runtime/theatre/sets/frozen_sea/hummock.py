"""Hummocks: broken blocks and slabs of ice with snow at their foot."""

from __future__ import annotations

from random import Random

import skia

from ...paper import along, mix, poly, sheet, smooth
from ...paper.path import Points
from ...piece import Shade
from ...stand import Seen, Stand
from .palette import Hour


def hummock(x: float, z: float, wide: float, high: float, palette: Hour, seed: float) -> Stand:
    """A hummock at (x, z), in metres; `seed` (0 to 1) makes it the one it is from every side."""

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
