"""The ice underfoot: a fine tile near by, long drifts far off, fog, and light that is warm towards the sun."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, exp, pi, sin
from random import Random

import numpy as np
import skia

from scenec.compiler.film.camera import turned

from ...ground import Plane
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
from ...surfaces import ground
from ...view import View
from .palette import HOURS, Hour

_SIDE = 8.0
"""Metres of the tile."""

_TEXELS = 1024
_COARSE = 17.0
"""Texels a metre at which the same tile gives the long drifts."""

_FOG_START, _FOG_RANGE = 5.0, 34.0


def ice(shoot: Shoot, hour: str, seed: int) -> list[Piece]:
    """The ground for a shot."""
    fine = _TEXELS / _SIDE
    tile = _tile(seed)
    near = min(view.pose.y for view in shoot.telling)
    return [
        Floor(shoot, hour, depth=40.0),
        ground(shoot, Plane(0.0, (3.0, 7.0), 1.0, 140.0, 30.0), Soft(tile, True, True), _COARSE, 30.0, opacity=0.55),
        ground(shoot, Plane(0.0, (0.0, 0.0), max(0.25, near * 0.4), 26.0, 4.0), Soft(tile, True, True), fine, 20.0),
        Light(shoot, hour, depth=10.0),
    ]


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
class Floor:
    """The plain ground under the textures: it runs into the fog at the horizon."""

    shoot: Shoot
    hour: str
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Under the ice's textures."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """One colour from the horizon down."""
        left, _, right, bottom = view.bounds
        box = skia.Rect.MakeLTRB(left, view.horizon, right, max(bottom, view.horizon))
        canvas.drawRect(box, paint(mix(HOURS[self.hour].fog, "#c6c8e6", 0.8)))


@dataclass
class Light:
    """Hour and fog over the ice, as one image four columns wide and 256 rows high, multiplied and laid over."""

    shoot: Shoot
    hour: str
    depth: float
    live: bool = False
    _kept: dict[int, tuple[skia.Image, skia.Image]] = field(default_factory=dict, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ice's textures."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The light first, then the fog: both depend on the row alone."""
        left, _, right, bottom = view.bounds
        if bottom <= view.horizon:
            return
        box = skia.Rect.MakeLTRB(left, view.horizon - 1, right, bottom)
        away = round(abs(turned(view.pose.azimuth, HOURS[self.hour].sun[0])) / 6.0)
        light, fog = self._images(away, view)
        canvas.drawImageRect(light, _INNER, box, LINEAR, skia.Paint(BlendMode=skia.BlendMode.kMultiply))
        canvas.drawImageRect(fog, _INNER, box, LINEAR, skia.Paint())

    def _images(self, away: int, view: View) -> tuple[skia.Image, skia.Image]:
        if away not in self._kept:
            self._kept[away] = _light(HOURS[self.hour], away * 6.0), _fog(HOURS[self.hour], view)
        return self._kept[away]


_INNER = skia.Rect.MakeXYWH(1, 0, 2, 256)


def _column(colours: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> skia.Image:
    """An image four columns wide of rows (red, green, blue, alpha), 0 to 1, premultiplied here."""
    pixels = np.zeros((len(colours), 4, 4), np.uint8)
    alpha = colours[:, 3]
    for channel, source in enumerate((2, 1, 0)):
        pixels[..., channel] = (colours[:, source] * alpha * 255 + 0.5).astype(np.uint8)[:, None]
    pixels[..., 3] = (alpha * 255 + 0.5).astype(np.uint8)[:, None]
    return picture(pixels)


def _light(palette: Hour, away: float) -> skia.Image:
    far, towards, from_ = palette.ground
    near = mix(towards, from_, min(1.0, away / 110.0))
    rows = np.linspace(0.0, 1.0, 256)
    steps = [rgb(far), mix(far, near, 0.75), rgb(mix(near, palette.dark, 0.10))]
    colours = np.stack([np.interp(rows, (0.0, 0.5, 1.0), [step[c] for step in steps]) for c in range(3)], axis=1)
    return _column(np.concatenate([colours, np.ones((256, 1))], axis=1))


def _fog(palette: Hour, view: View) -> skia.Image:
    """Fog by the distance that a row shows."""
    bottom = view.bounds[3] - view.horizon
    rows = (np.arange(256) + 0.5) / 256 * max(1.0, bottom)
    away = view.focal * max(0.2, view.pose.y) / rows
    mist = 0.92 * (1.0 - np.exp(-np.maximum(0.0, away - _FOG_START) / _FOG_RANGE))
    red, green, blue = rgb(palette.fog)
    return _column(np.stack([np.full(256, red), np.full(256, green), np.full(256, blue), mist], axis=1))


def haze(away: float) -> float:
    """Share of fog at a distance in metres."""
    return 0.92 * (1.0 - exp(-max(0.0, away - _FOG_START) / _FOG_RANGE))
