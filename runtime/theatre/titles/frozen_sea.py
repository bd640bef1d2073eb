"""The frozen sea's scene: a low sun, and broken ice in rows."""

from __future__ import annotations

from random import Random

import skia

from ..paper import along, mix, poly, sheet
from .ground import Ground, orb, sky
from .leaf import Leaf


def frozen_sea(ground: Ground, small: bool) -> list[Leaf]:
    """A low sun, and ice in rows."""
    sun = orb(ground, 0.12, -0.10, 50 if not small else 38, craters=False)
    rows = [floes(ground, 0, 0.30, 0.34), floes(ground, 1, 0.46, 0.30), floes(ground, 2, 0.66, 0.26)]
    return [sky(ground), sun, *rows, floes(ground, 3, 0.9, 0.22)]


def floes(ground: Ground, index: int, y: float, high: float) -> Leaf:
    """Broken ice along a line: peaks and slabs with a lit and a shaded face."""
    palette, paper = ground.palette, ground.paper
    chance = Random(ground.seed * 5 + index)
    light, body = palette.waves[min(index, len(palette.waves) - 1)]

    def draw(canvas: skia.Canvas) -> None:
        x = -1.35
        while x < 1.35:
            wide, tall = chance.uniform(0.05, 0.16) * (1 + 0.5 * index), high * chance.uniform(0.3, 1.0)
            lean = chance.uniform(-0.4, 0.4) * wide
            peak = [(x - wide, y + 0.06), (x - wide * 0.5, y - tall * chance.uniform(0.3, 0.7)), (x + lean, y - tall)]
            rest = [(x + wide * 0.55, y - tall * chance.uniform(0.4, 0.8)), (x + wide, y + 0.06)]
            outline = poly([ground.at(*p) for p in (*peak, *rest)])
            fill = along(ground.at(0, y - tall), ground.at(0, y), [(mix(light, "#ffffff", 0.4), 1.0), (light, 1.0)])
            sheet(canvas, outline, light, paper, 3, fill=fill, gleaming=0.6)
            face = poly([ground.at(*p) for p in (peak[2], *rest, (x, y + 0.06))])
            sheet(canvas, face, body, paper, 0, alpha=0.6, gleaming=0.2)
            x += wide * chance.uniform(1.2, 3.2)
        flat = poly([ground.at(-1.5, y), ground.at(1.5, y), ground.at(1.5, 1.6), ground.at(-1.5, 1.6)])
        fill = along(ground.at(0, y), ground.at(0, y + 0.5), [(light, 1.0), (body, 1.0)])
        sheet(canvas, flat, body, paper, 2, fill=fill, gleaming=0.5)

    return ground.leaf(draw, 0.08 + 0.06 * index)
