"""What windows show: the hour's sky, and roofs, trees, hills or the sea under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import radians
from random import Random

import skia

from ...paper import Layer, Paper, Pixels, along, glow, mix, paint, poly, sheet, smooth
from ...piece import Piece
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import far
from ..heavens import backcloth, cut_for, orb, rolling, stars, veil
from ..lighthouse.palette import HOURS, Hour
from .plan import Plan
from .shell import glass

_TOP, _LOW, _SHARPEST = 2.4, -1.0, 1500.0
_ORB = 18.0
"""Azimuth of the moon or the sun, in degrees: north windows show it."""

_PAPER = Paper(light=(0.8, -0.5), shadow="#05060f")


def outside(shoot: Shoot, plan: Plan) -> list[Piece]:
    """The one strip beyond the panes; none for a room without windows."""
    if not plan.glazed:
        return []
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    dressing = shoot.stage.set
    pixels = _view(window, dressing.hour, dressing.seed, plan.outside)
    return [far(shoot, Soft(pixels), window, 60.0, opening=glass(plan))]


@lru_cache(maxsize=6)
def _view(window: Window, hour: str, seed: int, kind: str) -> Pixels:
    palette = HOURS[hour]
    layer, paper = Layer(*window.size), cut_for(_PAPER, window)
    layer.canvas.drawPaint(paint(palette.land))
    backcloth(
        layer, window, palette.sky, 0.9, (0.0, 0.4, 0.75, 1.0) if len(palette.sky) == 4 else (0.0, 0.4, 0.65, 0.85, 1.0)
    )
    if palette.stars:
        stars(layer, window, seed, 700)
    for x in window.columns(_ORB, 20.0):
        y = window.row(max(0.3, min(0.45, palette.tangent)))
        orb(layer, x, y, 0.045 * window.scale, paper, colour=palette.orb, halo=palette.halo, craters=hour == "night")
    veil(layer, window, palette.sky[-1], 0.0, 0.25, 0.5)
    for row in range(3):
        OUTSIDES[kind](layer, window, paper, palette, seed, row)
    return layer.pixels


def _depth(palette: Hour, row: int) -> tuple[float, float, float]:
    """The colour of a row, far to near."""
    near = mix(palette.land, palette.dark, 0.4 if palette.stars else 0.12)
    return mix(palette.sky[-1], near, (0.4, 0.68, 1.0)[row])


def _filled(
    layer: Layer, window: Window, paper: Paper, points: list[tuple[float, float]], palette: Hour, row: int
) -> None:
    colour = _depth(palette, row)
    bottom = float(window.size[1] + 30)
    fill = along((0, window.row(0.2)), (0, window.row(-0.3)), [(colour, 1.0), (mix(colour, palette.dark, 0.3), 1.0)])
    sheet(
        layer.canvas,
        poly([*points, (points[-1][0], bottom), (points[0][0], bottom)]),
        colour,
        paper,
        4,
        fill=fill,
        gleaming=0.35,
    )


def _hills(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int, row: int) -> None:
    wave = rolling(seed + row, 4 + 3 * row, 22 + 12 * row)
    base, high = (0.0, -0.07, -0.17)[row], (0.035, 0.03, 0.03)[row]
    points = [(float(x), window.row(base + high * wave(window.azimuth(x)))) for x in range(-20, window.size[0] + 26, 6)]
    _filled(layer, window, paper, points, palette, row)


def _trees(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int, row: int) -> None:
    """Round crowns and firs in rows over a hill."""
    _hills(layer, window, paper, palette, seed, row)
    chance = Random(seed * 3 + row)
    for _ in range((90, 60, 34)[row]):
        azimuth, high = chance.uniform(0, 360), chance.uniform(0.7, 1.2) * (0.07, 0.11, 0.2)[row]
        fir = chance.random() > 0.45
        for x in window.columns(azimuth, 20.0):
            foot, tall = window.row((-0.01, -0.09, -0.21)[row]), high * window.scale
            wide = tall * (0.24 if fir else 0.34)
            tree = _fir(x, foot, wide, tall) if fir else _crown(x, foot, wide, tall)
            colour = mix(_depth(palette, row), palette.dark, 0.06 + 0.16 * chance.random())
            sheet(layer.canvas, tree, colour, paper, 3, gleaming=0.35)


def _fir(x: float, foot: float, wide: float, tall: float) -> skia.Path:
    tiers = [(0.0, 1.0), (0.42, 0.66), (0.2, 0.62), (0.66, 0.36), (0.36, 0.32), (1.0, 0.04)]
    right = [(x + wide * a, foot - tall * b) for a, b in tiers]
    left = [(x - wide * a, foot - tall * b) for a, b in tiers[1:]]
    return poly([*right, *left[::-1]])


def _crown(x: float, foot: float, wide: float, tall: float) -> skia.Path:
    stem = [(x + wide * 0.12, foot, 1), (x + wide * 0.1, foot - tall * 0.4, 1)]
    crown = [
        (x + wide, foot - tall * 0.5),
        (x + wide * 0.8, foot - tall * 0.85),
        (x, foot - tall),
        (x - wide * 0.8, foot - tall * 0.82),
        (x - wide, foot - tall * 0.48),
    ]
    return smooth([*stem, *crown, (x - wide * 0.1, foot - tall * 0.4, 1), (x - wide * 0.12, foot, 1)])


def _roofs(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int, row: int) -> None:
    """Houses across the way with gables, chimneys and lit panes."""
    chance = Random(seed * 5 + row)
    colour, azimuth = _depth(palette, row), 0.0
    while azimuth < 360.0:
        wide = chance.uniform(9.0, 20.0) * (0.8 + 0.35 * row)
        wall, gable = chance.uniform(-0.1, 0.02) - 0.09 * row, chance.uniform(0.05, 0.12)
        own, chimney = mix(colour, palette.dark, chance.uniform(0, 0.2)), chance.uniform(0.25, 0.7)
        lit = [chance.random() for _ in range(6)]
        for x in window.columns(azimuth, 30.0):
            _house(layer, window, paper, palette, (x, radians(wide) * window.scale), (wall, gable), (own, chimney), lit)
        azimuth += wide * chance.uniform(0.92, 1.1)


def _house(
    layer: Layer,
    window: Window,
    paper: Paper,
    palette: Hour,
    span: tuple[float, float],
    rise: tuple[float, float],
    made: tuple[tuple[float, float, float], float],
    lit: list[float],
) -> None:
    (x, wide), (wall, gable), (colour, chimney) = span, rise, made
    low, eaves, ridge = float(window.size[1] + 30), window.row(wall), window.row(wall + gable)
    stack = x + wide * chimney
    high = 0.05 * window.scale
    sheet(
        layer.canvas,
        poly([(stack, eaves), (stack, ridge - high), (stack + wide * 0.1, ridge - high), (stack + wide * 0.1, eaves)]),
        colour,
        paper,
        2,
    )
    body = [(x, low), (x, eaves), (x + wide / 2, ridge), (x + wide, eaves), (x + wide, low)]
    fill = along((0, ridge), (0, ridge + 0.6 * window.scale), [(colour, 1.0), (mix(colour, palette.dark, 0.4), 1.0)])
    sheet(layer.canvas, poly(body), colour, paper, 4, fill=fill, gleaming=0.4)
    for n, chance in enumerate(lit):
        cx, cy = x + wide * (0.22 + 0.28 * (n % 3)), eaves + (0.03 + 0.11 * (n // 3)) * window.scale
        half, tall = wide * 0.065, 0.028 * window.scale
        glows = palette.stars and chance > 0.45
        if glows:
            glow(layer.canvas, cx, cy, half * 5, colour="#ffb860", strength=0.4)
        pane = skia.Rect.MakeLTRB(cx - half, cy - tall, cx + half, cy + tall)
        layer.canvas.drawRect(pane, paint("#ffd898" if glows else mix(colour, palette.dark, 0.35), 0.95))


def _sea(layer: Layer, window: Window, paper: Paper, palette: Hour, seed: int, row: int) -> None:
    wave = rolling(seed + row, 8, 40)
    base = (0.0, -0.06, -0.16)[row]
    points = [
        (float(x), window.row(base + 0.006 * (row + 1) * wave(window.azimuth(x))))
        for x in range(-20, window.size[0] + 26, 6)
    ]
    crest, body = palette.swells[row + 1]
    bottom = float(window.size[1] + 30)
    fill = along((0, window.row(base)), (0, window.row(base - 0.15)), [(crest, 1.0), (body, 1.0)])
    sheet(
        layer.canvas,
        poly([*points, (points[-1][0], bottom), (points[0][0], bottom)]),
        body,
        paper,
        4,
        fill=fill,
        gleaming=0.5,
    )


OUTSIDES: dict[str, Callable[[Layer, Window, Paper, Hour, int, int], None]] = {
    "roofs": _roofs,
    "trees": _trees,
    "hills": _hills,
    "sea": _sea,
}
