"""Sky and far ice of the frozen sea, all round."""

from __future__ import annotations

from functools import lru_cache
from math import radians, tan
from random import Random

import skia

from scenec.compiler.film.camera import turned

from ...paper import Layer, Paper, Pixels, along, mix, paint, poly, sheet, smooth
from ...paper.light import Stop
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import Far, far
from ..heavens import backcloth, below, cut_for, orb, rolling, stars, veil
from .palette import HOURS, Hour

_TOP, _LOW = 3.0, -0.05
_SHARPEST = 3600.0
_PAPER = Paper(light=(0.5, -0.8), shadow="#3a1f4a", depth=0.4)
_DRIFT = 0.09
"""Degrees a second at which the clouds go by."""


def sky(shoot: Shoot, hour: str, seed: int, moonless: bool) -> list[Far]:
    """The strip for a shot: sky, drifting clouds, far ice. `moonless` leaves the night's moon out."""
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    pieces = [far(shoot, Soft(_heaven(window, hour, seed, moonless)), window, 20000.0)]
    if window.high > 0.12:
        shift = _DRIFT * shoot.seconds(shoot.stage.frames)
        wide = Window(window.west - shift - 1.0, window.east + 1.0, 0.08, window.high, window.scale)
        clouds = Soft(_clouds(wide, hour, seed))
        pieces.append(far(shoot, clouds, wide, 9000.0, drift=lambda frame: (_DRIFT * shoot.seconds(frame), 0.0)))
    if window.low < 0.2:
        ice = Window(window.west, window.east, window.low, min(window.high, 0.22), window.scale)
        pieces.append(far(shoot, Soft(_cliffs(ice, hour, seed)), ice, 600.0))
    return pieces


@lru_cache(maxsize=6)
def _heaven(window: Window, hour: str, seed: int, moonless: bool) -> Pixels:
    palette = HOURS[hour]
    layer = Layer(*window.size)
    paper = cut_for(_PAPER, window)
    backcloth(layer, window, palette.sky, 0.62, (0.1, 0.5, 0.76, 0.92, 1.0))
    _cool(layer, window, palette)
    veil(layer, window, palette.haze, 0.0, 0.16, 0.45)
    if palette.stars:
        stars(layer, window, seed)
    if not (moonless and hour == "night"):
        azimuth, elevation = palette.sun
        for x in window.columns(azimuth, 40.0):
            y, radius = window.row(tan(radians(elevation))), 0.036 * window.scale
            orb(layer, x, y, radius, paper, colour=palette.orb, halo=palette.halo, craters=hour == "night")
    below(layer, window, palette.fog)
    return layer.pixels


def _cool(layer: Layer, window: Window, palette: Hour) -> None:
    """Away from the sun the sky is cool: one gradient along the azimuth."""
    width = window.size[0]
    stops: list[Stop] = []
    for step in range(33):
        apart = abs(turned(palette.sun[0], window.azimuth(width * step / 32)))
        stops.append((palette.away, 0.84 * min(1.0, max(0.0, (apart - 25.0) / 110.0))))
    layer.canvas.drawPaint(skia.Paint(Shader=along((0, 0), (width, 0), stops), Dither=True))


@lru_cache(maxsize=6)
def _clouds(window: Window, hour: str, seed: int) -> Pixels:
    """Long sheets with a humped back, lit along their upper edge."""
    palette = HOURS[hour]
    layer = Layer(*window.size)
    paper = cut_for(_PAPER, window)
    chance = Random(seed + 9)
    for _ in range(34):
        azimuth, tangent = chance.uniform(0, 360), chance.uniform(0.12, 0.62)
        wide, humps = chance.uniform(0.10, 0.26), [chance.uniform(0.25, 1.0) for _ in range(6)]
        colour = mix(*palette.clouds, min(1.0, abs(turned(palette.sun[0], azimuth)) / 120.0))
        for x in window.columns(azimuth, 20.0):
            _cloud(layer, paper, (x, window.row(tangent)), wide * window.scale, humps, colour)
    return layer.pixels


def _cloud(
    layer: Layer, paper: Paper, at: tuple[float, float], wide: float, humps: list[float], colour: tuple[float, ...]
) -> None:
    x, y = at
    back = [(x + wide * (-0.5 + 0.2 * n), y - wide * 0.11 * h * (1 - abs(n - 2.5) / 4)) for n, h in enumerate(humps)]
    path = smooth([(x - wide * 0.62, y, 1), *back, (x + wide * 0.62, y, 1), (x, y + wide * 0.03)])
    tone = (colour[0], colour[1], colour[2])
    fill = along((0, y - wide * 0.1), (0, y + wide * 0.03), [(mix(tone, "#ffe6c8", 0.45), 1.0), (tone, 1.0)])
    sheet(layer.canvas, path, tone, paper, 4, fill=fill, gleaming=0.5, alpha=0.92)


@lru_cache(maxsize=6)
def _cliffs(window: Window, hour: str, seed: int) -> Pixels:
    palette = HOURS[hour]
    layer = Layer(*window.size)
    paper = cut_for(_PAPER, window)
    _range(layer, window, paper, palette, palette.far, Random(seed + 3), high=0.055, gap=0.9)
    veil(layer, window, palette.haze, 0.0, 0.05, 0.55)
    _range(layer, window, paper, palette, palette.near, Random(seed + 11), high=0.115, gap=0.15)
    veil(layer, window, palette.haze, -0.005, 0.035, 0.62)
    below(layer, window, palette.fog)
    return layer.pixels


def _range(
    layer: Layer,
    window: Window,
    paper: Paper,
    palette: Hour,
    colours: tuple[str, str, str],
    chance: Random,
    *,
    high: float,
    gap: float,
) -> None:
    """Broken ice round the horizon: wide tables with a jagged, sloping brow, where a slow wave stands high."""
    wave = rolling(chance.randint(0, 9999), 2, 9)
    azimuth = 0.0
    while azimuth < 360.0:
        wide, brow = chance.uniform(2.4, 7.5), [chance.uniform(-0.14, 0.14) for _ in range(chance.randint(4, 8))]
        rough, slope = chance.uniform(0.6, 1.15), chance.uniform(-0.45, 0.45)
        faces = [chance.random() for _ in brow]
        tall = high * max(0.0, (wave(azimuth) + gap) / 2.2) ** 0.6 * rough
        if tall > 0.012:
            side = 1.0 if turned(azimuth, palette.sun[0]) > 0 else -1.0
            for x in window.columns(azimuth, 10.0):
                _table(layer, window, paper, colours, _Cliff(x, wide, tall, slope, brow, faces, side))
        azimuth += wide * 0.8


class _Cliff:
    """One table of ice: where it is, in pixels and degrees, and the line of its brow."""

    def __init__(
        self, x: float, wide: float, tall: float, slope: float, brow: list[float], faces: list[float], side: float
    ) -> None:
        self.x, self.wide, self.tall, self.slope = x, wide, tall, slope
        self.brow, self.faces, self.side = brow, faces, side

    def crest(self, window: Window) -> list[tuple[float, float]]:
        """Points of the brow in pixels."""
        width = radians(self.wide) * window.scale * 1.3
        left, count = self.x - 0.2 * width, len(self.brow)
        points = []
        for n, jag in enumerate(self.brow):
            u = n / (count - 1)
            height = (0.85 + self.slope * (u - 0.5) + jag) * (1 - abs(2 * u - 1) ** 5 * 0.45)
            points.append((left + width * (0.05 + 0.9 * u + 0.3 * jag / count), window.row(self.tall * height)))
        return points


def _table(layer: Layer, window: Window, paper: Paper, colours: tuple[str, str, str], cliff: _Cliff) -> None:
    body, dark, top = colours
    crest, foot = cliff.crest(window), window.row(-0.004)
    reach = 0.1 * cliff.tall * window.scale
    path = poly([(crest[0][0] - reach, foot), *crest, (crest[-1][0] + reach, foot)])
    stops: list[Stop] = [(top, 1.0), (body, 1.0), (mix(body, "#f6c8b0", 0.4), 1.0)]
    fill = along((0, window.row(cliff.tall)), (0, foot), stops)
    sheet(layer.canvas, path, body, paper, 3, fill=fill, gleaming=0.5)
    for (ax, ay), (bx, by), share in zip(crest, crest[1:], cliff.faces, strict=False):
        if share < 0.55:
            down = (foot - ay) * (0.5 + 0.4 * share)
            facet = [(ax, ay), (bx, by), (bx + cliff.side * 0.25 * (bx - ax), by + down * 0.8)]
            layer.canvas.drawPath(poly([*facet, (ax + (bx - ax) * 0.3, ay + down)]), paint(dark, 0.41))
