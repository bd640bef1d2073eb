"""The lighthouse's scene: a tower on its rock with its beam, the sea, a whale's tail."""

from __future__ import annotations

from math import sin, tau

import skia

from ..paper import along, glow, mix, oval, poly, rect, sheet, smooth
from ..paper.light import Stop
from ..paper.path import Points
from .ground import Ground, orb, sky, wave
from .leaf import Leaf, leaf


def lighthouse(ground: Ground, small: bool) -> list[Leaf]:
    """Moon, sea, a tower on its rock, a whale's tail. `small` leaves the tower out."""
    moon = orb(ground, 0.0, -0.34, 62 if not small else 42, craters=True)
    waves = [wave(ground, 0, 0.36, 0.024), wave(ground, 1, 0.48, 0.03), wave(ground, 2, 0.64, 0.036)]
    near = wave(ground, 3, 0.82, 0.036)
    if small:
        return [sky(ground), moon, waves[0], tail(ground, 0.18, 0.30, 74), waves[1], waves[2], near]
    beam, rock = tower(ground, -0.49, 0.58, 216)
    return [sky(ground), moon, beam, waves[0], tail(ground, 0.31, 0.30, 64), waves[1], rock, waves[2], near]


def tail(ground: Ground, x: float, y: float, size: float) -> Leaf:
    """A whale's tail over the water, slowly waving."""
    palette, paper, k = ground.palette, ground.paper, ground.k
    cx, cy = ground.at(x, y)[:2]
    half: Points = [(-0.10, 0.9, 1), (-0.11, 0.3), (-0.08, 0.0), (-0.3, -0.16), (-0.66, -0.24), (-1.0, -0.52, 1)]
    back: Points = [(-0.62, -0.56), (-0.24, -0.40), (0.0, -0.22, 1)]
    left = [*half, *back]
    outline = [*left, *((-px, py, *c) for px, py, *c in reversed(left[:-1]))]

    def draw(canvas: skia.Canvas) -> None:
        points = [(cx + px * size * k, cy + py * size * k, *c) for px, py, *c in outline]
        stops: list[Stop] = [(mix(palette.shade, palette.gleam, 0.4), 1.0), (palette.shade, 1.0)]
        fill = along((cx, cy - 0.5 * size * k), (cx, cy + 0.8 * size * k), stops)
        sheet(canvas, smooth(points, tension=0.45), palette.shade, paper, 4, fill=fill)

    def motion(seconds: float) -> tuple[float, float, float]:
        return 0.0, 3.0 * k * sin(tau * seconds / 4.2), 7.0 * sin(tau * seconds / 4.2 + 0.8)

    return ground.leaf(draw, 0.12, pivot=(cx, cy + 0.8 * size * k), motion=motion)


def tower(ground: Ground, x: float, y: float, high: float) -> list[Leaf]:
    """A lighthouse on its rock, and the beam that it sends over the sea."""
    k = ground.k
    cx, cy = ground.at(x, y)[:2]
    h = high * k

    def draw(canvas: skia.Canvas) -> None:
        _tower(canvas, ground, cx, cy, h)

    def beam(canvas: skia.Canvas) -> None:
        lamp = (cx, cy - h * 0.865)
        shaft = poly([lamp, (lamp[0] + 560 * k, lamp[1] - 120 * k), (lamp[0] + 560 * k, lamp[1] + 60 * k)])
        fill = along(lamp, (lamp[0] + 540 * k, lamp[1]), [("#fff0b8", 0.8), ("#fff0b8", 0.0)])
        blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 7 * k)
        canvas.drawPath(shaft, skia.Paint(AntiAlias=True, Shader=fill, MaskFilter=blur))
        glow(canvas, *lamp, 90 * k, colour="#fff0b0", strength=0.9)

    def sweep(seconds: float) -> tuple[float, float, float]:
        return 0.0, 0.0, 9.0 * sin(tau * seconds / 8.0 - 0.6)

    pivot = (cx, cy - h * 0.865)
    return [
        leaf(ground.size, beam, 0.10, pivot=pivot, motion=sweep),
        ground.leaf(draw, 0.17),
    ]


def _tower(canvas: skia.Canvas, ground: Ground, x: float, y: float, h: float) -> None:
    w, paper, palette = h * 0.13, ground.paper, ground.palette
    rock: Points = [
        (x - w * 3.4, y + h * 0.16, 1), (x - w * 2.2, y - h * 0.02), (x - w * 1.1, y - h * 0.05), (x, y - h * 0.02),
        (x + w * 1.4, y - h * 0.06), (x + w * 2.6, y + h * 0.03), (x + w * 4, y + h * 0.16, 1),
    ]  # fmt: skip
    stops: list[Stop] = [(mix(palette.rock, palette.gleam, 0.22), 1.0), (palette.rock, 1.0)]
    sheet(canvas, smooth(rock), palette.rock, paper, 4, fill=along((0, y - h * 0.05), (0, y + h * 0.2), stops))
    shaft = poly([(x - w * 0.62, y), (x - w * 0.40, y - h * 0.78), (x + w * 0.40, y - h * 0.78), (x + w * 0.62, y)])
    light = along((x - w * 0.6, 0), (x + w * 0.6, 0), [("#8a90a8", 1.0), ("#f0e4cc", 1.0), ("#fff4dc", 1.0)])
    sheet(canvas, shaft, "#f0e4cc", paper, 4, fill=light)
    canvas.save()
    canvas.clipPath(shaft, True)
    red = along((x - w * 0.6, 0), (x + w * 0.6, 0), [(mix("#c83a34", "#141030", 0.5), 1.0), ("#c83a34", 1.0)])
    for n in range(3):
        low, top = y - h * (0.12 + 0.26 * n), y - h * (0.25 + 0.26 * n)
        band = poly([(x - w, low), (x + w, low - h * 0.04), (x + w, top - h * 0.04), (x - w, top)])
        sheet(canvas, band, "#c83a34", paper, 1, fill=red)
    canvas.restore()
    sheet(canvas, rect(x - w * 0.6, y - h * 0.81, x + w * 0.6, y - h * 0.77), "#2a2438", paper, 2)
    sheet(canvas, rect(x - w * 0.34, y - h * 0.92, x + w * 0.34, y - h * 0.81), "#ffe6a0", paper, 1)
    for side in (-0.34, 0.0, 0.34):
        bar = rect(x + w * side - 0.006 * h, y - h * 0.92, x + w * side + 0.006 * h, y - h * 0.81)
        sheet(canvas, bar, "#2a2438", paper, 0)
    cap: Points = [
        (x - w * 0.48, y - h * 0.915, 1), (x - w * 0.3, y - h * 0.97), (x, y - h), (x + w * 0.3, y - h * 0.97),
        (x + w * 0.48, y - h * 0.915, 1),
    ]  # fmt: skip
    sheet(canvas, smooth(cap), "#c83a34", paper, 2)
    sheet(canvas, oval(x, y - h * 1.005, w * 0.1), "#2a2438", paper, 0)
