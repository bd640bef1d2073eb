"""The ice's tile: drifts as thin sheets and cracks with a lit lip, the same on both sides of every edge."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin
from random import Random

import numpy as np
import skia

from ...paper import Layer, Paper, Pixels, fibre_shader, line, mix, moved, poly, sheet, smooth

TEXELS = 1024
"""Its width and height."""


@lru_cache(maxsize=2)
def tile(seed: int) -> Pixels:
    """Drifts as thin sheets and cracks with a lit lip, the same on both sides of every edge."""
    layer = Layer(TEXELS, TEXELS)
    paper = Paper(light=(0.6, -0.6), shadow="#3a4a8a", scale=0.8)
    layer.canvas.clear(skia.Color(0xC3, 0xCB, 0xE8))
    chance = Random(seed + 6)
    _drifts(layer, paper, chance)
    for _ in range(13):
        _crack(layer, chance)
    layer.canvas.drawPaint(skia.Paint(Shader=fibre_shader()))
    return layer.pixels


@lru_cache(maxsize=2)
def faded(seed: int) -> Pixels:
    """The same tile, paler: drifts seen from afar."""
    whole = tile(seed).astype(np.float32)
    plain = np.array([0xE6, 0xC8, 0xC6, 0xFF], np.float32)
    return np.asarray(plain + (whole - plain) * np.float32(0.55), np.uint8)


def _everywhere(path: skia.Path) -> list[skia.Path]:
    return [moved(path, i * TEXELS, j * TEXELS) for i in (-1, 0, 1) for j in (-1, 0, 1)]


def _drifts(layer: Layer, paper: Paper, chance: Random) -> None:
    for _ in range(20):
        x, y, long = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(60, 190)
        flat = long * chance.uniform(0.2, 0.38)
        rim = [(chance.uniform(0.75, 1.15), chance.uniform(0.75, 1.15)) for _ in range(9)]
        points = [(x + long * cos(t * 0.7) * a, y + flat * sin(t * 0.7) * b) for t, (a, b) in enumerate(rim)]
        colour = mix("#dfe2f4", "#cfd6ee", chance.random())
        for path in _everywhere(smooth(points)):
            sheet(layer.canvas, path, colour, paper, 3, gleaming=0.5)


def _crack(layer: Layer, chance: Random) -> None:
    x, y, way = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(0, 2 * pi)
    points = [(x, y)]
    for _ in range(chance.randint(5, 11)):
        way += chance.uniform(-0.5, 0.5)
        step = chance.uniform(26, 70)
        x, y = x + step * cos(way), y + step * sin(way)
        points.append((x, y))
    width = chance.uniform(1.2, 3.4)
    for path in _everywhere(poly(points, closed=False)):
        line(layer.canvas, path, width, "#6f84c4", 0.92)
        line(layer.canvas, moved(path, -1.4, 1.4), 1.1, "#ffffff", 0.75)
