"""The scene of any place: hills one behind the other under a moon or a sun, trees on them."""

from __future__ import annotations

from math import sin, tau
from random import Random

import skia

from ..paper import along, mix, poly, sheet
from .ground import Ground, orb, sky
from .leaf import Leaf


def hills(ground: Ground, small: bool) -> list[Leaf]:
    """Four backs of land, the near ones with pines."""
    light = orb(ground, 0.16, -0.16, 52 if not small else 40, craters=True)
    rows = [_hill(ground, index, y, high) for index, (y, high) in enumerate(((0.2, 0.2), (0.42, 0.16), (0.66, 0.12)))]
    return [sky(ground), light, *rows, _hill(ground, 3, 0.9, 0.08)]


def _hill(ground: Ground, index: int, y: float, high: float) -> Leaf:
    """A back of land whose crest is a wave, with pines on it from the second on."""
    palette, paper = ground.palette, ground.paper
    chance = Random(ground.seed * 7 + index)
    phases = [chance.uniform(0, tau) for _ in range(3)]
    light, body = palette.waves[min(index, len(palette.waves) - 1)]

    def crest(x: float) -> float:
        return y - high * sum(sin((2.1 + 1.7 * n) * x + phase) / (n + 1.3) for n, phase in enumerate(phases)) * 0.5

    def draw(canvas: skia.Canvas) -> None:
        for _ in range(9 * index):
            x, tall = chance.uniform(-1.2, 1.2), chance.uniform(0.08, 0.16) * (0.7 + 0.3 * index)
            _pine(canvas, ground, (x, crest(x) + 0.02), tall, index)
        points = [ground.at(-1.4 + step * 0.04, crest(-1.4 + step * 0.04)) for step in range(71)]
        fill = along(ground.at(0, y - high), ground.at(0, y + 0.42), [(light, 1.0), (body, 1.0)])
        path = poly([*points, ground.at(1.4, 1.6), ground.at(-1.4, 1.6)])
        sheet(canvas, path, body, paper, 3, fill=fill, gleaming=0.6)

    return ground.leaf(draw, 0.08 + 0.05 * index)


def _pine(canvas: skia.Canvas, ground: Ground, foot: tuple[float, float], tall: float, index: int) -> None:
    x, y = foot
    tone = mix(ground.palette.waves[min(index, 3)][1], ground.palette.shadow, 0.25)
    wide = 0.2 * tall
    tiers = [(x - wide * (0.4 + 0.2 * n), y - tall * (0.75 - 0.25 * n)) for n in range(3)]
    mirrored = [(2 * x - u, v) for u, v in tiers[::-1]]
    outline = [(x, y - tall), *tiers, (x - wide, y), (x + wide, y), *mirrored]
    sheet(canvas, poly([ground.at(*point) for point in outline]), tone, ground.paper, 1, gleaming=0.4)
