"""What is seen through the glass: sky, a far headland, and four sheets of sea that rock like a paper theatre's."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from math import cos, radians, sin, tau
from random import Random

import skia

from ...paper import Layer, Paper, Pixels, glow, mix, paint, poly, sheet, smooth
from ...piece import Piece
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import Drift, far
from ..heavens import backcloth, below, cut_for, orb, rolling, stars, swell, veil, water_path
from .palette import HOURS, Hour
from .wall import glass

_AWAY = (20000.0, 300.0, 34.0, 24.0)
"""Metres at which each sheet of sea counts as standing: what passes at 40 m comes up between the second and third."""

_TANGENTS = (0.0, -0.035, -0.09, -0.19)
_HEIGHTS = (0.003, 0.006, 0.010, 0.015)
_ROCKING = ((0.0, 0.0), (0.28, 0.0016), (0.6, 0.004), (1.1, 0.008))
"""Degrees and tangents by which each sheet of sea rocks."""

_TOP, _LOW = 3.0, -1.2
_SHARPEST = 2400.0
_PAPER = Paper(light=(0.8, -0.5), shadow="#05060f")


def outside(shoot: Shoot, hour: str, seed: int) -> list[Piece]:
    """The pieces beyond the glass for a shot."""
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    deep = replace(window, low=max(window.low, min(window.high - 0.01, _TANGENTS[1] - 0.06)))
    pieces: list[Piece] = [far(shoot, Soft(_sky(deep, hour, seed)), deep, 20000.0, opening=glass)]
    for index in (1, 2, 3):
        low = window.low if index == 3 else max(window.low, _TANGENTS[index + 1] - 0.07)
        wide = Window(window.west - 2.0, window.east + 2.0, low, _TANGENTS[index] + 0.05, window.scale)
        if wide.high <= wide.low + 0.01:
            continue
        away = _AWAY[index]
        pieces.append(
            far(shoot, Soft(_sheet(wide, hour, seed, index)), wide, away, drift=_rocking(shoot, index), opening=glass)
        )
    return pieces


def _rocking(shoot: Shoot, index: int) -> Drift:
    """A sheet of sea goes round a small ellipse, each in its own time, as on a stage with a crank."""
    across, up = _ROCKING[index]
    period, phase = 5.2 + 0.9 * index, 1.7 * index

    def drift(frame: float) -> tuple[float, float]:
        turn = tau * shoot.seconds(frame) / period + phase
        return across * sin(turn), up * cos(turn)

    return drift


@lru_cache(maxsize=6)
def _sky(window: Window, hour: str, seed: int) -> Pixels:
    """Sky and the farthest sea."""
    palette = HOURS[hour]
    layer = Layer(*window.size)
    paper = cut_for(_PAPER, window)
    places = (0.0, 0.45, 0.8, 1.0) if len(palette.sky) == 4 else (0.1, 0.5, 0.76, 0.92, 1.0)
    backcloth(layer, window, palette.sky, 0.62, places)
    if palette.stars:
        stars(layer, window, seed)
    for x in window.columns(palette.azimuth, 30.0):
        y, radius = window.row(palette.tangent), 0.032 * window.scale
        orb(layer, x, y, radius, paper, colour=palette.orb, halo=palette.halo, craters=hour == "night")
    _clouds(layer, window, paper, palette, seed)
    _headland(layer, window, paper, palette, seed)
    veil(layer, window, palette.sky[-1], 0.0, 0.07, 0.5)
    below(layer, window, palette.swells[0][1])
    _water(layer, window, paper, palette, 0)
    water_path(layer, window, palette.azimuth, palette.orb, seed)
    return layer.pixels


@lru_cache(maxsize=16)
def _sheet(window: Window, hour: str, seed: int, index: int) -> Pixels:
    """One of the nearer sheets of sea, with floes on the middle two."""
    palette = HOURS[hour]
    layer = Layer(*window.size)
    paper = cut_for(_PAPER, window)
    _water(layer, window, paper, palette, index)
    if index == 1:
        water_path(layer, window, palette.azimuth, palette.orb, seed + 1)
    _floes(layer, window, paper, palette, seed, index)
    return layer.pixels


def _water(layer: Layer, window: Window, paper: Paper, palette: Hour, index: int) -> None:
    crest, body = palette.swells[index]
    wave = rolling(index + 1, 3 + 20 // (index + 1), 3 + 70 // (index + 1))
    swell(
        layer,
        window,
        paper,
        wave,
        tangent=_TANGENTS[index],
        height=_HEIGHTS[index],
        crest=crest,
        body=body,
        fade=0.05 + 0.04 * index,
    )


def _floes(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int, index: int) -> None:
    """Flat cut pieces of ice that lie on a sheet of sea."""
    chance = Random(seed * 7 + index)
    s = window.scale
    for _ in range((0, 34, 22, 9)[index]):
        azimuth, down = chance.uniform(0, 360), chance.uniform(0.012, 0.05 + 0.02 * index)
        wide, flat = chance.uniform(0.02, 0.05) * (0.6 + 0.5 * index), chance.uniform(0.10, 0.16)
        turns = [chance.uniform(0.75, 1.15) for _ in range(8)]
        for x in window.columns(azimuth, 8.0):
            y = window.row(_TANGENTS[index] - down)
            points = [
                (x + wide * s * r * cos(tau * n / 8), y + wide * flat * s * r * sin(tau * n / 8))
                for n, r in enumerate(turns)
            ]
            colour = mix(palette.floes, palette.swells[index][1], 0.25 + 0.18 * index)
            sheet(layer.canvas, poly(points), colour, paper, 2.5, gleaming=0.6)


def _clouds(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int) -> None:
    """Long thin sheets low over the water."""
    chance = Random(seed + 17)
    s = window.scale
    for _ in range(22):
        azimuth, tangent = chance.uniform(0, 360), chance.uniform(0.10, 0.5)
        wide, humps = chance.uniform(0.10, 0.26) * s, [chance.uniform(0.25, 1.0) for _ in range(6)]
        for x in window.columns(azimuth, 20.0):
            y = window.row(tangent)
            crest = [
                (x + wide * (-0.5 + 0.2 * n), y - wide * 0.10 * h * (1 - abs(n - 2.5) / 4)) for n, h in enumerate(humps)
            ]
            points = [(x - wide * 0.62, y, 1), *crest, (x + wide * 0.62, y, 1), (x, y + wide * 0.03)]
            share = min(1.0, tangent * 1.6)
            colour = mix(palette.sky[-2], palette.sky[1], share)
            sheet(layer.canvas, smooth(points), colour, paper, 3, alpha=0.5, gleaming=0.25, depth=0.25)


def _headland(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int) -> None:
    """A far coast in the north-west and one in the south, with a few lit windows: the cool set's warm note."""
    ridge = rolling(seed + 3, 9, 60)
    chance = Random(seed + 5)
    for west, east, high in ((325.0, 368.0, 0.030), (128.0, 176.0, 0.022)):
        points = []
        for step in range(int((east - west) * 4) + 1):
            azimuth = west + step / 4
            swelling = sin(radians(180.0 * (azimuth - west) / (east - west))) ** 0.6
            points.append((azimuth, max(0.0, high * swelling * (1 + 0.35 * ridge(azimuth)))))
        for shift in window.columns(west, 60.0):
            path = [(shift + radians(a - west) * window.scale, window.row(t)) for a, t in points]
            close = [(path[-1][0], window.row(-0.01)), (path[0][0], window.row(-0.01))]
            sheet(layer.canvas, poly([*path, *close]), palette.land, paper, 3, gleaming=0.4)
            for _ in range(4 if palette.stars else 0):
                x, y = chance.choice(path)
                _lit(layer.canvas, x, (y + window.row(0.0)) / 2, window.scale)


def _lit(canvas: skia.Canvas, x: float, y: float, scale: float) -> None:
    size = max(0.8, 0.0011 * scale)
    glow(canvas, x, y, size * 7, colour="#ffb860", strength=0.5)
    canvas.drawRect(skia.Rect.MakeXYWH(x - size / 2, y - size / 2, size, size), paint("#ffdc9a"))
