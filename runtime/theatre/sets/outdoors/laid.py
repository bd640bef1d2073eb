"""What is laid on the ground or built over it with an end: decks, tracks, roads, and the rails along them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from math import ceil, hypot

import numpy as np
import skia

from ...ground import Plane
from ...mesh import Floats
from ...paper import Layer, Paper, Pixels, Point, along, capsule, fibre_shader, ink, mix, poly, rect, rounded, sheet
from ...piece import Piece
from ...ribbon import Ribbon
from ...shoot import Shoot
from ...soft import Soft, focus
from ...surfaces import Wall, ground, texel_sigma
from .terrain import sunlit
from .tone import Tone

_PAPER = Paper(light=(0.6, -0.6), scale=0.8)
_MARGIN = 0.3
"""Metres of nothing round a laid picture: what a texture ends with goes on for ever."""

Marks = Callable[[skia.Canvas, Tone, float, tuple[float, float]], None]
"""Draws in metres of the plan's box, y down: (canvas, tone, pixels a metre, (width, length))."""


def deck(outline: Sequence[Point], marks: Marks, per_metre: float) -> Callable[[Shoot, Tone], list[Piece]]:
    """Something flat at the height of the floor; `outline` holds (x, z) in metres."""
    key = tuple((point[0], point[1]) for point in outline)

    def pieces(shoot: Shoot, tone: Tone) -> list[Piece]:
        scale = per_metre * min(1.0, max(0.5, shoot.grain))
        xs, zs = [x for x, _ in key], [z for _, z in key]
        corner = (min(xs) - _MARGIN, max(zs) + _MARGIN)
        near = max(0.25, 0.4 * min(abs(view.pose.y) for view in shoot.telling))
        reach = 12.0 + max(hypot(x, z) for x, z in key)
        plane = Plane(0.0, corner, near, reach)
        return [ground(shoot, plane, Soft(_laid(key, marks, tone, scale)), scale, 15.0, glow=sunlit(tone))]

    return pieces


@lru_cache(maxsize=4)
def _laid(outline: tuple[tuple[float, float], ...], marks: Marks, tone: Tone, scale: float) -> Pixels:
    west, north = min(x for x, _ in outline) - _MARGIN, max(z for _, z in outline) + _MARGIN
    wide, long = max(x for x, _ in outline) + _MARGIN - west, north - min(z for _, z in outline) + _MARGIN
    layer = Layer(int(wide * scale) + 2, int(long * scale) + 2)
    path = poly([((x - west) * scale, (north - z) * scale) for x, z in outline])
    layer.canvas.save()
    layer.canvas.clipPath(path, True)
    marks(layer.canvas, tone, scale, (wide, long))
    layer.canvas.drawPaint(skia.Paint(Shader=fibre_shader()))
    layer.canvas.restore()
    return layer.pixels


def planks(canvas: skia.Canvas, tone: Tone, scale: float, size: tuple[float, float]) -> None:
    """Boards along the north, with a dark seam between two."""
    wide, long = size
    canvas.clear(ink(mix(tone.tint("#6c4c34"), tone.shadow, 0.55)))
    step = 0.24
    for n in range(int(wide / step) + 1):
        shade = mix(tone.tint("#b08458"), tone.shadow, 0.1 + 0.16 * ((n * 7) % 5) / 4)
        for part in range(int(long / 3.1) + 2):
            top = 3.1 * part - 1.7 * (n % 2)
            box = rounded(n * step * scale + 1, top * scale + 1, (n + 1) * step * scale - 1, (top + 3.1) * scale - 1, 2)
            sheet(canvas, box, shade, _PAPER, 0.6, texture=0, gleaming=0.35)


def paving(canvas: skia.Canvas, tone: Tone, scale: float, size: tuple[float, float]) -> None:
    """Slabs between two kerbs."""
    wide, long = size
    canvas.clear(ink(mix(tone.tint("#6c6464"), tone.shadow, 0.4)))
    for row in range(int(long / 0.7) + 1):
        for column in range(int(wide / 1.0) + 2):
            left, top = (column - 0.5 * (row % 2)) * 1.0, row * 0.7
            shade = mix(tone.tint("#a89c98"), tone.shadow, 0.06 + 0.2 * ((row * 5 + column * 3) % 7) / 6)
            box = rounded(left * scale + 1, top * scale + 1, (left + 1.0) * scale - 1, (top + 0.7) * scale - 1, 3)
            sheet(canvas, box, shade, _PAPER, 0.6, texture=0, gleaming=0.3)


def tracks(canvas: skia.Canvas, tone: Tone, scale: float, size: tuple[float, float]) -> None:
    """A bed of gravel, sleepers, and two rails on them."""
    wide, long = size
    canvas.clear(ink(tone.tint("#8c8480")))
    middle = wide / 2
    for n in range(int(long / 0.65) + 1):
        top = n * 0.65 * scale
        box = rounded((middle - 1.3) * scale, top, (middle + 1.3) * scale, top + 0.26 * scale, 2)
        sheet(canvas, box, mix(tone.tint("#6c4c3c"), tone.shadow, 0.12 * (n % 3)), _PAPER, 1.0, texture=0)
    for side in (-0.72, 0.72):
        left = (middle + side - 0.05) * scale
        bar = rect(left, 0, left + 0.1 * scale, long * scale)
        sheet(canvas, bar, mix(tone.tint("#a8acb8"), tone.rim, 0.3), _PAPER, 2.0, texture=0, gleaming=0.8)


def shallows(canvas: skia.Canvas, tone: Tone, scale: float, size: tuple[float, float]) -> None:
    """Water that deepens from the shore, which lies to the south-west, with rows of foam along it."""
    wide, long = size[0] * scale, size[1] * scale
    near, deep = mix(tone.tint("#98d4cc"), tone.rim, 0.15), tone.tint("#2c7ca0")
    inner, outer = (wide * 0.44, long * 0.54), (wide * 0.66, long * 0.36)
    stops = [(mix(near, tone.rim, 0.5), 1.0), (mix(near, deep, 0.3), 1.0), (deep, 1.0), (mix(deep, tone.fog, 0.3), 1.0)]
    canvas.drawPaint(skia.Paint(Shader=along(inner, outer, stops, (0.0, 0.025, 0.1, 1.0))))


Side = Callable[[Layer, Tone, float, float], None]
"""Draws a rail's picture: (layer, tone, pixels a metre, its height in metres). It repeats along."""


def rail(
    path: Sequence[tuple[float, float]], low: float, high: float, side: Side, per_metre: float = 90.0
) -> Callable[[Shoot, Tone], list[Piece]]:
    """A rail along a line, seen from its right hand side: one between us and the players takes itself off."""

    def pieces(shoot: Shoot, tone: Tone) -> list[Piece]:
        scale = per_metre * min(1.0, max(0.5, shoot.grain))
        pixels = _sided(side, tone, scale, high - low)
        line = Ribbon(_divided(path), low, high)
        sharp = focus(shoot.telling, lambda view: texel_sigma(view, 7.0, scale))
        return [Wall(line, Soft(pixels, across=True), scale, 12.0, sharp, rows=4)]

    return pieces


def _divided(path: Sequence[tuple[float, float]]) -> Floats:
    """The line in steps of half a metre: a long quad that comes near the lens smears its texture."""
    points = [path[0]]
    for (ax, az), (bx, bz) in pairwise(path):
        count = ceil(hypot(bx - ax, bz - az) / 0.5)
        points += [(ax + (bx - ax) * n / count, az + (bz - az) * n / count) for n in range(1, count + 1)]
    return np.array(points)


@lru_cache(maxsize=4)
def _sided(side: Side, tone: Tone, scale: float, high: float) -> Pixels:
    layer = Layer(int(2.4 * scale), int(high * scale))
    side(layer, tone, scale, high)
    return layer.pixels


def balusters(layer: Layer, tone: Tone, scale: float, high: float) -> None:
    """A ship's rail: turned posts under a broad hand-rail."""
    wide, tall = layer.pixels.shape[1], layer.pixels.shape[0]
    cut = replace(_PAPER, scale=scale / 90.0)
    for n in range(8):
        x = (n + 0.5) * wide / 8
        post = capsule((x, 0.2 * tall), (x, tall), 0.045 * scale, 0.06 * scale)
        sheet(layer.canvas, post, tone.tint("#ece0cc"), cut, 1.5, gleaming=0.5)
    sheet(layer.canvas, rect(-9, 0.02 * tall, wide + 9, 0.17 * tall), tone.tint("#8c5c3c"), cut, 2, gleaming=0.5)
    sheet(layer.canvas, rect(-9, 0.82 * tall, wide + 9, tall + 9), tone.tint("#6c4834"), cut, 2, gleaming=0.3)


def masonry(layer: Layer, tone: Tone, scale: float, high: float) -> None:
    """A bridge's parapet: courses of stone under a coping."""
    wide, tall = layer.pixels.shape[1], layer.pixels.shape[0]
    cut = replace(_PAPER, scale=scale / 90.0)
    layer.canvas.clear(ink(tone.tint("#98908e")))
    for row in range(3):
        for column in range(5):
            left, top = (column - 0.5 * (row % 2)) * wide / 4, (0.2 + 0.27 * row) * tall
            shade = mix(tone.tint("#a89e9a"), tone.shadow, 0.2 * ((row * 3 + (column % 4) * 5) % 4) / 3)
            box = rounded(left + 1, top + 1, left + wide / 4 - 1, top + 0.27 * tall - 1, 2)
            sheet(layer.canvas, box, shade, cut, 1, texture=0, gleaming=0.35)
    sheet(layer.canvas, rect(-9, 0, wide + 9, 0.19 * tall), tone.tint("#bcb2aa"), cut, 2, gleaming=0.5)
