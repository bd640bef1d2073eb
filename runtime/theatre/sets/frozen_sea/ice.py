"""The ice underfoot: a fine tile near by, long drifts far off, fog, and light that is warm towards the sun."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin
from random import Random

import numpy as np
import skia

from scenec.compiler.film.camera import turned

from ...ground import Plane
from ...mesh import Floats
from ...paper import (
    LINEAR,
    Layer,
    Paper,
    Pixels,
    fibre_shader,
    line,
    mix,
    moved,
    paint,
    picture,
    poly,
    rgb,
    sheet,
    smooth,
)
from ...piece import Piece, Place
from ...shoot import Shoot
from ...soft import Soft
from ...surfaces import Glow, ground
from ...view import View
from .palette import HOURS, Hour

_SIDE = 8.0
"""Metres of the tile."""

_TEXELS = 1024
_COARSE = 17.0
"""Texels a metre at which the same tile gives the long drifts."""

_WHOLE, _GONE = 6.0, 26.0
"""Metres up to which the fine tile is seen whole, and at which it is gone."""

_FOG_START, _FOG_RANGE = 5.0, 34.0


def ice(shoot: Shoot, hour: str, seed: int) -> list[Piece]:
    """The ground for a shot."""
    palette, fine = HOURS[hour], _TEXELS / _SIDE
    near = max(0.25, 0.4 * min(view.pose.y for view in shoot.telling))
    glow = _glow(palette)
    drifts, sheets = Plane(0.0, (3.0, 7.0), _WHOLE, 500.0), Plane(0.0, (0.0, 0.0), near, _GONE, _WHOLE * 1.2)
    return [
        Brink(palette, depth=40.0),
        ground(shoot, drifts, Soft(_faded(seed), True, True), _COARSE, 30.0, glow=glow),
        ground(shoot, sheets, Soft(_tile(seed), True, True), fine, 20.0, glow=glow),
        Fog(palette, depth=10.0),
    ]


def _glow(palette: Hour) -> Glow:
    """The hour's light on the ice: bright at the horizon, warm towards the sun and cool away from it."""

    def light(view: View, points: Floats) -> Floats:
        far, towards, from_ = palette.ground
        apart = abs(turned(view.pose.azimuth, palette.sun[0]))
        near = mix(towards, from_, min(1.0, apart / 110.0))
        steps = np.array([rgb(far), mix(far, near, 0.75), mix(near, palette.dark, 0.10)])
        share = (points[:, 1] - view.horizon) / max(1.0, view.bounds[3] - view.horizon)
        return np.stack([np.interp(share, (0.0, 0.5, 1.0), steps[:, part]) for part in range(3)], axis=1)

    return light


@lru_cache(maxsize=2)
def _tile(seed: int) -> Pixels:
    """Drifts as thin sheets and cracks with a lit lip, the same on both sides of every edge."""
    layer = Layer(_TEXELS, _TEXELS)
    paper = Paper(light=(0.6, -0.6), shadow="#3a4a8a", scale=0.8)
    layer.canvas.clear(skia.Color(0xC3, 0xCB, 0xE8))
    chance = Random(seed + 6)
    _drifts(layer, paper, chance)
    for _ in range(13):
        _crack(layer, chance)
    layer.canvas.drawPaint(skia.Paint(Shader=fibre_shader()))
    return layer.pixels


@lru_cache(maxsize=2)
def _faded(seed: int) -> Pixels:
    """The same tile, paler: drifts seen from afar."""
    tile = _tile(seed).astype(np.float32)
    plain = np.array([0xE6, 0xC8, 0xC6, 0xFF], np.float32)
    return np.asarray(plain + (tile - plain) * np.float32(0.55), np.uint8)


def _everywhere(path: skia.Path) -> list[skia.Path]:
    return [moved(path, i * _TEXELS, j * _TEXELS) for i in (-1, 0, 1) for j in (-1, 0, 1)]


def _drifts(layer: Layer, paper: Paper, chance: Random) -> None:
    for _ in range(20):
        x, y, long = chance.uniform(0, _TEXELS), chance.uniform(0, _TEXELS), chance.uniform(60, 190)
        flat = long * chance.uniform(0.2, 0.38)
        rim = [(chance.uniform(0.75, 1.15), chance.uniform(0.75, 1.15)) for _ in range(9)]
        points = [(x + long * cos(t * 0.7) * a, y + flat * sin(t * 0.7) * b) for t, (a, b) in enumerate(rim)]
        colour = mix("#dfe2f4", "#cfd6ee", chance.random())
        for path in _everywhere(smooth(points)):
            sheet(layer.canvas, path, colour, paper, 3, gleaming=0.5)


def _crack(layer: Layer, chance: Random) -> None:
    x, y, way = chance.uniform(0, _TEXELS), chance.uniform(0, _TEXELS), chance.uniform(0, 2 * pi)
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


@dataclass
class Brink:
    """The last pixels of the ice under the horizon, which no plane reaches."""

    palette: Hour
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Under the ice."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A line of fog."""
        left, _, right, _ = view.bounds
        high = 2.0 + view.focal * max(0.2, view.pose.y) / 400.0
        canvas.drawRect(skia.Rect.MakeLTRB(left, view.horizon - 1, right, view.horizon + high), paint(self.palette.fog))


@dataclass
class Fog:
    """Fog over the ice. It depends on the row alone: one image four columns wide is stretched over all."""

    palette: Hour
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ice."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """From the horizon to where there is none."""
        left, _, right, bottom = view.bounds
        deep = min(bottom, view.horizon + view.focal * max(0.2, view.pose.y) / _FOG_START)
        if deep > view.horizon:
            box = skia.Rect.MakeLTRB(left, view.horizon - 1, right, deep)
            canvas.drawImageRect(_fog(self.palette, view, deep), _INNER, box, LINEAR, skia.Paint())


_INNER = skia.Rect.MakeXYWH(1, 0, 2, 256)


def _column(colours: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> skia.Image:
    """An image four columns wide of rows (red, green, blue, alpha), 0 to 1, premultiplied here."""
    pixels = np.zeros((len(colours), 4, 4), np.uint8)
    alpha = colours[:, 3]
    for channel, source in enumerate((2, 1, 0)):
        pixels[..., channel] = (colours[:, source] * alpha * 255 + 0.5).astype(np.uint8)[:, None]
    pixels[..., 3] = (alpha * 255 + 0.5).astype(np.uint8)[:, None]
    return picture(pixels)


def _fog(palette: Hour, view: View, deep: float) -> skia.Image:
    """Fog by the distance that a row shows, down to the row `deep`."""
    rows = (np.arange(256) + 0.5) / 256 * max(1.0, deep - view.horizon)
    away = view.focal * max(0.2, view.pose.y) / rows
    mist = 0.92 * (1.0 - np.exp(-np.maximum(0.0, away - _FOG_START) / _FOG_RANGE))
    red, green, blue = rgb(palette.fog)
    return _column(np.stack([np.full(256, red), np.full(256, green), np.full(256, blue), mist], axis=1))
