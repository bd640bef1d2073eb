"""The strip of an outdoor set: heaven, drifting clouds, ridges round the horizon."""

from __future__ import annotations

from functools import lru_cache
from math import radians, tan
from random import Random

import skia

from scenec.compiler.film.camera import turned

from ...paper import Layer, Paper, Pixels, along, mix, picture, sheet, smooth
from ...paper.light import Stop
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import Far, far
from ..heavens import backcloth, below, cut_for, orb, stars, veil
from .land import Land, Ridge
from .ridges import ridge
from .tone import Tone

_TOP, _LOW = 3.0, -0.05
_SHARPEST = 2600.0
_DRIFT = 0.3
"""Degrees a second at which the clouds go by."""

_SEAM = 0.02
"""Tangent over the highest ridge up to which its picture reaches."""


def sky(shoot: Shoot, land: Land, tone: Tone) -> list[Far]:
    """The strip for a shot. Before a camera that moves nobody sees clouds drift, and one picture serves for all."""
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    tallest = max((each.high for each in land.ridges), default=0.0) * 1.3 + _SEAM
    edge = Window(window.west, window.east, window.low, min(window.high, tallest), window.scale)
    ridged = bool(land.ridges and window.low < tallest)
    if not shoot.still:
        return [far(shoot, Soft(_whole(shoot, land, tone, window, edge if ridged else None)), window, 600.0)]
    heaven = _heaven(window, tone, shoot.stage.set.seed, shoot.stage.set.hour == "night")
    pieces = [far(shoot, Soft(heaven), window, 20000.0)]
    if _clouded(land, window):
        pieces.append(_drifting(shoot, land, tone, window))
    if ridged:
        pieces.append(far(shoot, Soft(_ridges(edge, tone, shoot.stage.set.seed, land.ridges)), edge, 600.0))
    return pieces


def _clouded(land: Land, window: Window) -> bool:
    return bool(land.clouds and window.high > 0.12)


def _drifting(shoot: Shoot, land: Land, tone: Tone, window: Window) -> Far:
    """Clouds that go by."""
    shift = _DRIFT * shoot.seconds(shoot.stage.frames)
    wide = Window(window.west - shift - 1.0, window.east + 1.0, 0.08, window.high, window.scale)
    clouds = Soft(_clouds(wide, tone, shoot.stage.set.seed, land.clouds))
    return far(shoot, clouds, wide, 9000.0, drift=lambda frame: (_DRIFT * shoot.seconds(frame), 0.0))


def _whole(shoot: Shoot, land: Land, tone: Tone, window: Window, edge: Window | None) -> Pixels:
    """Heaven, clouds and ridges in one."""
    seed, hour = shoot.stage.set.seed, shoot.stage.set.hour
    layer = Layer(*window.size)
    layer.canvas.drawImage(picture(_heaven(window, tone, seed, hour == "night")), 0, 0)
    if _clouded(land, window):
        layer.canvas.drawImage(picture(_clouds(window, tone, seed, land.clouds)), 0, 0)
    if edge is not None:
        layer.canvas.drawImage(picture(_ridges(edge, tone, seed, land.ridges)), 0, round(window.row(edge.high)))
    return layer.pixels


@lru_cache(maxsize=6)
def _heaven(window: Window, tone: Tone, seed: int, craters: bool) -> Pixels:
    layer = Layer(*window.size)
    paper = cut_for(_paper(tone), window)
    backcloth(layer, window, tone.sky, 0.62, [n / (len(tone.sky) - 1) for n in range(len(tone.sky))])
    _cool(layer, window, tone)
    veil(layer, window, tone.haze, 0.0, 0.16, 0.4)
    if tone.stars:
        stars(layer, window, seed, tone.stars)
    if tone.disc:
        azimuth, elevation = tone.sun
        for x in window.columns(azimuth, 40.0):
            y, radius = window.row(tan(radians(elevation))), tone.disc * window.scale
            orb(layer, x, y, radius, paper, colour=tone.orb, halo=tone.halo, craters=craters)
    below(layer, window, tone.fog)
    return layer.pixels


def _paper(tone: Tone) -> Paper:
    return Paper(light=(0.5, -0.8), shadow=tone.shadow, depth=0.4)


def _cool(layer: Layer, window: Window, tone: Tone) -> None:
    """Away from the sun the sky is cool: one gradient along the azimuth."""
    width = window.size[0]
    stops: list[Stop] = []
    for step in range(33):
        apart = abs(turned(tone.sun[0], window.azimuth(width * step / 32)))
        stops.append((tone.away, 0.8 * min(1.0, max(0.0, (apart - 25.0) / 110.0))))
    layer.canvas.drawPaint(skia.Paint(Shader=along((0, 0), (width, 0), stops), Dither=True))


@lru_cache(maxsize=6)
def _clouds(window: Window, tone: Tone, seed: int, count: int) -> Pixels:
    """Long sheets with a humped back, lit along their upper edge."""
    layer = Layer(*window.size)
    paper = cut_for(_paper(tone), window)
    chance = Random(seed + 9)
    for _ in range(count):
        azimuth, tangent = chance.uniform(0, 360), chance.uniform(0.14, 0.62)
        wide, humps = chance.uniform(0.12, 0.3), [chance.uniform(0.3, 1.0) for _ in range(6)]
        colour = mix(*tone.clouds, min(1.0, abs(turned(tone.sun[0], azimuth)) / 120.0))
        for x in window.columns(azimuth, 20.0):
            y, w = window.row(tangent), wide * window.scale
            back = [(x + w * (0.2 * n - 0.5), y - w * 0.15 * h * (1 - abs(n - 2.5) / 4)) for n, h in enumerate(humps)]
            path = smooth([(x - w * 0.62, y, 1), *back, (x + w * 0.62, y, 1), (x, y + w * 0.03)])
            light = mix(colour, tone.rim, 0.4)
            fill = along((0, y - w * 0.12), (0, y + w * 0.03), [(light, 1.0), (colour, 1.0)])
            sheet(layer.canvas, path, colour, paper, 4, fill=fill, gleaming=0.5, alpha=0.92)
    return layer.pixels


@lru_cache(maxsize=6)
def _ridges(window: Window, tone: Tone, seed: int, ridges: tuple[Ridge, ...]) -> Pixels:
    layer = Layer(*window.size)
    paper = cut_for(_paper(tone), window)
    for index, each in enumerate(ridges):
        ridge(layer, window, paper, tone, each, seed + 31 * index)
        if each.haze:
            haze = each.haze * (0.5 + 0.5 * tone.mist)
            veil(layer, window, tone.fog, min(0.0, window.low), each.high * 0.9 + 0.01, haze)
    below(layer, window, tone.fog)
    return layer.pixels
