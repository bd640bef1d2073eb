"""The boarded side of the lamp room, west: a door, a sea chart, a shelf, a round window, oilskins on a hook."""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

import skia

from ...paper import along, mix, oval, paint, smooth
from ..panel import Panel

_BRASS = "#d8a860"


def boards(panel: Panel, width: float, height: float, seed: int) -> None:
    """Draw the boards and what hangs on them over the first `width` metres of the wall."""
    _planks(panel, width, height, Random(seed + 5))
    _door(panel, 2.09, 1.02, 2.12)
    _chart(panel, 3.72, 1.86)
    _shelf(panel, 3.72, 1.28)
    _window(panel, 5.10, 1.92, 0.46, Random(seed))
    _oilskin(panel, 6.38, 2.18)
    panel.lay(panel.rect(-0.1, -0.1, width + 0.05, 0.34), "#38222a", 5, gleaming=0.4)
    panel.lay(panel.rect(-0.1, 0.33, width + 0.05, 0.39), "#5a3a38", 3, gleaming=0.4)


def _planks(panel: Panel, width: float, height: float, chance: Random) -> None:
    panel.lay(panel.rect(-0.1, -0.1, width + 0.02, height + 0.1), "#70463a", 0)
    x = -0.05
    while x < width:
        wide = chance.choice((0.30, 0.34, 0.38, 0.43))
        colour = mix("#94603c", "#70463a", chance.random())
        panel.lay(panel.rect(x, -0.05, min(x + wide, width + 0.02), height + 0.05), colour, 2.5, gleaming=0.22)
        for _ in range(3):
            knot = panel.at(x + chance.uniform(0.05, wide - 0.05), chance.uniform(0.5, height - 0.3))
            panel.layer.canvas.drawCircle(*knot[:2], chance.uniform(0.009, 0.02) * panel.scale, paint("#4a2c26", 0.45))
        grain = [panel.at(x + wide * 0.4 + chance.uniform(-0.02, 0.02), y) for y in (0.4, 1.7, height - 0.1)]
        panel.stroke(smooth(grain, closed=False), 0.008, "#4a2c26", 0.24)
        x += wide


def _door(panel: Panel, x: float, wide: float, high: float) -> None:
    half = wide / 2
    panel.lay(panel.rect(x - half - 0.11, 0, x + half + 0.11, high + 0.1), "#3c2426", 6, gleaming=0.3)
    panel.lay(panel.rect(x - half, 0, x + half, high), "#35636a", 4, gleaming=0.35)
    for share in (-0.25, 0.0, 0.25):
        seam = [panel.at(x + share * wide, 0.02), panel.at(x + share * wide, high - 0.03)]
        panel.stroke(smooth(seam, closed=False), 0.013, "#1c3a44", 0.66)
    brace = [(x - half + 0.02, 0.55), (x + half - 0.02, 1.62), (x + half - 0.02, 1.80), (x - half + 0.02, 0.73)]
    panel.lay(panel.poly(brace), "#2c545c", 2.5)
    for low in (0.32, 1.74):
        panel.lay(panel.rect(x - half, low, x + half, low + 0.17), "#2c545c", 2.5)
    panel.lay(panel.disc(x + half - 0.11, 1.02, 0.045), _BRASS, 2.5, gleaming=0.6)
    panel.lay(panel.rect(x - 0.16, high - 0.52, x + 0.16, high - 0.22), "#16284e", 2, gleaming=0.3)
    panel.lay(panel.rect(x - 0.01, high - 0.52, x + 0.01, high - 0.22), "#1c3a44", 1)


def _chart(panel: Panel, x: float, y: float) -> None:
    sheet = [(x - 0.52, y + 0.40), (x + 0.53, y + 0.44), (x + 0.55, y - 0.36), (x - 0.50, y - 0.38)]
    panel.lay(panel.poly(sheet), "#ead9ae", 4, cut=4, gleaming=0.5)
    lands = (
        [(-0.42, 0.22), (-0.17, 0.32), (0.08, 0.23), (0.0, 0.03), (-0.22, -0.06), (-0.38, 0.02)],
        [(0.25, -0.09), (0.43, -0.02), (0.49, -0.19), (0.34, -0.28), (0.22, -0.22)],
    )
    for land in lands:
        panel.lay(panel.smooth([(x + a, y + b) for a, b in land]), "#c2a868", 1.2)
    for step in range(5):
        line = [panel.at(x + a, y + 0.28 - 0.13 * step + 0.02 * a) for a in (-0.46, 0.0, 0.5)]
        panel.stroke(smooth(line, closed=False), 0.006, "#7a8a8a", 0.47)
    way = [panel.at(x + a, y + b) for a, b in ((-0.06, -0.02), (0.13, -0.12), (0.28, -0.1))]
    panel.stroke(smooth(way, closed=False), 0.012, "#c23a2a", 0.86)


_BOOKS = (
    (0.09, 0.34, "#8a3a30"),
    (0.07, 0.30, "#c99a4a"),
    (0.10, 0.37, "#2f5a62"),
    (0.08, 0.32, "#a8583a"),
    (0.09, 0.28, "#d8c090"),
    (0.07, 0.35, "#5a3a5a"),
)
"""Width and height in metres, and colour."""


def _shelf(panel: Panel, x: float, y: float) -> None:
    left = x - 0.72
    panel.lay(panel.rect(left, y - 0.06, x + 0.78, y), "#4a2c24", 5, gleaming=0.4)
    place = left + 0.06
    for wide, high, colour in _BOOKS:
        panel.lay(panel.rect(place, y, place + wide, y + high), colour, 2.5, gleaming=0.4)
        place += wide + 0.012
    place += 0.10
    can = [(0, 0, 1), (0, 0.24), (0.07, 0.33), (0.20, 0.33), (0.27, 0.24), (0.27, 0, 1)]
    panel.lay(panel.smooth([(place + a, y + b, *c) for a, b, *c in can]), "#c98a3c", 3, gleaming=0.5)
    spout = [(0.24, 0.23), (0.43, 0.36), (0.45, 0.33), (0.27, 0.16)]
    panel.lay(panel.poly([(place + a, y + b) for a, b in spout]), "#b0752e", 2.5)
    panel.lay(panel.rect(x + 0.52, y, x + 0.70, y + 0.18), "#9aa8a0", 2.5, gleaming=0.5)
    for peg in (-0.6, 0.66):
        panel.lay(panel.poly([(x + peg, y - 0.06), (x + peg + 0.1, y - 0.06), (x + peg, y - 0.22)]), "#3a2420", 2)


def _window(panel: Panel, x: float, y: float, radius: float, chance: Random) -> None:
    """A porthole: the boards' cool note."""
    panel.lay(panel.disc(x, y, radius * 1.17), "#6a4226", 6, gleaming=0.5)
    panel.lay(panel.disc(x, y, radius), "#a8703c", 3, gleaming=0.5)
    canvas, inner = panel.layer.canvas, radius * 0.86
    cx, cy = panel.at(x, y)[:2]
    r = inner * panel.scale
    canvas.save()
    canvas.clipPath(oval(cx, cy, r), True)
    stops = [("#0c1a44", 1.0), ("#28508a", 1.0), ("#7fa3c0", 1.0), ("#173258", 1.0), ("#0d1f40", 1.0)]
    fill = along((0, cy - r), (0, cy + r), stops, (0, 0.4, 0.6, 0.62, 1))
    canvas.drawCircle(cx, cy, r, skia.Paint(Shader=fill))
    for _ in range(24):
        star = (cx + chance.uniform(-r, r), cy + chance.uniform(-r, 0.1 * r))
        canvas.drawCircle(*star, chance.uniform(0.004, 0.009) * panel.scale, paint("#e6efff", 0.85))
    canvas.restore()
    for turn in (0.0, 90.0):
        dx, dy = cos(radians(turn)) * inner, sin(radians(turn)) * inner
        panel.lay(panel.bar((x - dx, y - dy), (x + dx, y + dy), 0.018), "#6a4226", 2)
    for turn in range(0, 360, 45):
        bolt = (x + radius * 1.08 * cos(radians(turn)), y + radius * 1.08 * sin(radians(turn)))
        panel.lay(panel.disc(*bolt, 0.024), _BRASS, 1.5, gleaming=0.6)


def _oilskin(panel: Panel, x: float, y: float) -> None:
    coat = [(-0.14, -0.05, 1), (0, 0), (0.14, -0.06, 1), (0.31, -0.34), (0.38, -0.9), (0.42, -1.50, 1)]
    coat += [(-0.40, -1.50, 1), (-0.36, -0.85), (-0.28, -0.32)]
    panel.lay(panel.smooth([(x + a, y + b, *c) for a, b, *c in coat]), "#c99a2a", 5, gleaming=0.4)
    fold = [panel.at(x + a, y + b) for a, b in ((0, -0.1), (0.02, -0.7), (-0.01, -1.48))]
    panel.stroke(smooth(fold, closed=False), 0.012, "#7a5a14", 0.8)
    sleeve = [(-0.27, -0.30), (-0.40, -0.75), (-0.46, -1.16), (-0.32, -1.19), (-0.20, -0.72)]
    panel.lay(panel.smooth([(x + a, y + b) for a, b in sleeve]), "#b98a22", 3.5)
    panel.lay(panel.disc(x, y + 0.02, 0.04), _BRASS, 2.5)
