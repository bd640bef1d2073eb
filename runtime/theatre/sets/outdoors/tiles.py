"""Tiles of ground: thin sheets on a base, and marks, the same on both sides of every edge."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin, tau
from random import Random

import numpy as np
import skia

from ...lit import RGB
from ...paper import Layer, Paper, Pixels, fibre_shader, ink, line, mix, moved, oval, poly, rounded, sheet, smooth
from .land import Texture
from .tone import Tone

TEXELS = 768
"""A tile's width and height."""

_PAPER = Paper(light=(0.6, -0.6), scale=0.8)


@lru_cache(maxsize=4)
def tile(texture: Texture, tone: Tone, seed: int) -> Pixels:
    """The ground near by."""
    layer = Layer(TEXELS, TEXELS)
    layer.canvas.clear(ink(tone.tint(texture.base, texture.bind)))
    chance = Random(seed + 6)
    one, other = (tone.tint(colour, texture.bind) for colour in texture.patches)
    for _ in range(texture.count):
        x, y, long = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(50, 150)
        flat = long * chance.uniform(0.25, 0.5)
        rim = [(chance.uniform(0.72, 1.15), chance.uniform(0.72, 1.15)) for _ in range(9)]
        points = [(x + long * cos(t * 0.7) * a, y + flat * sin(t * 0.7) * b) for t, (a, b) in enumerate(rim)]
        for path in _everywhere(smooth(points), long * 1.3):
            sheet(layer.canvas, path, mix(one, other, chance.random()), _PAPER, 2, gleaming=0.3)
    MARKS[texture.marks](layer, chance, tone.tint(texture.mark, texture.bind), tone)
    layer.canvas.drawPaint(skia.Paint(Shader=fibre_shader()))
    return layer.pixels


@lru_cache(maxsize=4)
def faded(texture: Texture, tone: Tone, seed: int) -> Pixels:
    """The same tile, nearer to its mean: the ground from afar."""
    whole = tile(texture, tone, seed).astype(np.float32)
    mean = whole.mean(axis=(0, 1), keepdims=True)
    return np.asarray(mean + (whole - mean) * np.float32(0.45), np.uint8)


def _everywhere(path: skia.Path, reach: float) -> list[skia.Path]:
    """The path, and its copies where it leaves the tile."""
    box = path.getBounds()
    across = [
        0,
        *([TEXELS] if box.left() - reach * 0.1 < 0 else []),
        *([-TEXELS] if box.right() + reach * 0.1 > TEXELS else []),
    ]
    down = [
        0,
        *([TEXELS] if box.top() - reach * 0.1 < 0 else []),
        *([-TEXELS] if box.bottom() + reach * 0.1 > TEXELS else []),
    ]
    return [moved(path, i, j) for i in across for j in down]


def _blades(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(620):
        x, y, long = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(5, 15)
        shade = mix(mark, tone.shadow if chance.random() < 0.5 else tone.rim, 0.22)
        line(layer.canvas, poly([(x, y), (x + chance.uniform(-4, 4), y - long)], closed=False), 1.3, shade, 0.6)


def _litter(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(260):
        x, y, size, way = (
            chance.uniform(0, TEXELS),
            chance.uniform(0, TEXELS),
            chance.uniform(3, 8),
            chance.uniform(0, pi),
        )
        tip = (x + size * cos(way), y + size * sin(way))
        leaf = smooth(
            [
                (x, y, 1),
                (x + size * 0.7 * cos(way + 0.5), y + size * 0.7 * sin(way + 0.5)),
                (*tip, 1),
                (x + size * 0.7 * cos(way - 0.5), y + size * 0.7 * sin(way - 0.5)),
            ]
        )
        sheet(layer.canvas, leaf, mix(mark, tone.shadow, 0.5 * chance.random()), _PAPER, 0.6, texture=0, gleaming=0.3)


def _ripples(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for n in range(22):
        y, phase = TEXELS * n / 22, chance.uniform(0, tau)
        points = [
            (x, y + 7 * sin(tau * 2 * x / TEXELS + phase) + 3 * sin(tau * 5 * x / TEXELS + phase * 2))
            for x in range(0, TEXELS + 1, 16)
        ]
        line(layer.canvas, poly(points, closed=False), 3.0, mark, 0.55)
        line(layer.canvas, moved(poly(points, closed=False), 0, -2.4), 1.2, tone.tint("#ffffff", 0.0), 0.3)


def _setts(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    rows, across = 20, 16
    high, wide = TEXELS / rows, TEXELS / across
    for row in range(rows):
        for column in range(across + 1):
            x, y = (column - 0.5 * (row % 2)) * wide, row * high
            stone = rounded(x + 2, y + 2, x + wide - 2, y + high - 2, 9)
            shade = mix(mark, tone.shadow, 0.3 * Random(row * 97 + column % across).random())
            sheet(layer.canvas, stone, shade, _PAPER, 0.8, texture=0, gleaming=0.4)


def _flags(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    rows, across = 8, 6
    high, wide = TEXELS / rows, TEXELS / across
    for row in range(rows):
        for column in range(across + 1):
            x, y = (column - 0.5 * (row % 2)) * wide, row * high
            shade = mix(mark, tone.shadow, 0.22 * Random(row * 97 + column % across).random())
            sheet(
                layer.canvas,
                rounded(x + 2, y + 2, x + wide - 2, y + high - 2, 5),
                shade,
                _PAPER,
                1.0,
                texture=0,
                gleaming=0.35,
            )


def _boards(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    count = 24
    wide = TEXELS / count
    for n in range(count):
        shade = mix(mark, tone.shadow, 0.25 * chance.random())
        cut = chance.uniform(0, TEXELS)
        for low, high in ((cut - TEXELS, cut), (cut, cut + TEXELS)):
            sheet(
                layer.canvas,
                rounded(n * wide + 1, low + 1, (n + 1) * wide - 1, high - 1, 2),
                shade,
                _PAPER,
                0.7,
                texture=0,
                gleaming=0.35,
            )
        line(
            layer.canvas,
            poly([((n + 0.4) * wide, 0), ((n + 0.55) * wide, TEXELS)], closed=False),
            1.0,
            mix(shade, tone.shadow, 0.4),
            0.35,
        )


def _pebbles(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(330):
        x, y, size = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.choice((2.0, 3.0, 4.0, 7.0))
        shade = mix(mark, tone.rim if chance.random() < 0.4 else tone.shadow, 0.2)
        sheet(layer.canvas, oval(x, y, size * 1.3, size), shade, _PAPER, 0.6, texture=0, gleaming=0.3)


def _cracks(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(16):
        x, y, way = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(0, tau)
        points = [(x, y)]
        for _ in range(chance.randint(4, 9)):
            way += chance.uniform(-0.6, 0.6)
            x, y = x + 38 * cos(way), y + 38 * sin(way)
            points.append((x, y))
        for path in _everywhere(poly(points, closed=False), 10):
            line(layer.canvas, path, chance.uniform(1.2, 2.6), mark, 0.7)
            line(layer.canvas, moved(path, -1.3, 1.3), 1.0, tone.tint("#ffffff", 0.0), 0.22)


def _craters(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(26):
        x, y, size = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.choice((7.0, 11.0, 18.0, 40.0, 64.0))
        for path in _everywhere(oval(x, y, size), size):
            sheet(
                layer.canvas,
                path,
                mark,
                _PAPER,
                0,
                texture=0,
                gleaming=0.5,
                shading=0.5,
                alpha=0.75,
                edge=max(1.3, size * 0.08),
            )


def _puddles(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    _pebbles(layer, chance, mix(mark, tone.shadow, 0.2), tone)
    for _ in range(9):
        x, y, long = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(30, 90)
        for path in _everywhere(oval(x, y, long, long * 0.36), long):
            sheet(layer.canvas, path, tone.sky[2], _PAPER, 0, texture=0, alpha=0.4, gleaming=0.4)


def _caustics(layer: Layer, chance: Random, mark: RGB, tone: Tone) -> None:
    for _ in range(46):
        x, y, size = chance.uniform(0, TEXELS), chance.uniform(0, TEXELS), chance.uniform(22, 52)
        points = [
            (
                x + size * chance.uniform(0.75, 1.2) * cos(tau * n / 6),
                y + size * 0.8 * chance.uniform(0.75, 1.2) * sin(tau * n / 6),
            )
            for n in range(6)
        ]
        for path in _everywhere(smooth(points), size):
            line(layer.canvas, path, 2.4, mark, 0.3)


MARKS: dict[str, Callable[[Layer, Random, RGB, Tone], None]] = {
    "blades": _blades,
    "litter": _litter,
    "ripples": _ripples,
    "setts": _setts,
    "flags": _flags,
    "boards": _boards,
    "pebbles": _pebbles,
    "cracks": _cracks,
    "craters": _craters,
    "puddles": _puddles,
    "caustics": _caustics,
}
"""By the name in `Texture.marks`."""
