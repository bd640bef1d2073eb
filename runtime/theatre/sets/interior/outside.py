"""What windows show: the hour's sky under the weather, and roofs, trees, hills or the sea, each in its own colours."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import radians
from random import Random

import skia

from ...lit import RGB
from ...paper import Colour, Layer, Paper, Pixels, along, glow, mix, paint, poly, sheet, smooth
from ...piece import Piece
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import far
from ..heavens import backcloth, cut_for, orb, rolling, stars, veil
from ..outdoors.tone import TONES, Tone, clouded
from .plan import Plan
from .shell import glass

_TOP, _LOW, _SHARPEST = 2.4, -1.0, 1500.0
_ORB, _HEIGHT = 18.0, 0.38
"""Azimuth in degrees and tangent of the moon or the low sun: north windows show it."""

_PAPER = Paper(light=(0.8, -0.5), shadow="#05060f")

_COLOURS: dict[str, tuple[Colour, Colour, Colour]] = {
    "roofs": ("#9098b0", "#8c7484", "#7c5c60"),
    "trees": ("#8cb4a4", "#6c9c64", "#4c7c44"),
    "hills": ("#94b4bc", "#86ac80", "#9cb068"),
    "sea": ("#78b0c4", "#4490ac", "#2a7094"),
}
"""Of the rows of each kind, far to near."""

_WALLS = ("#e4d4bc", "#d8b8a4", "#c8ccc8", "#dcc498", "#c49c8c")
_TILES = ("#a8503e", "#b8684c", "#7c4c50", "#5c586c")
"""Of the houses across the way: plaster and roofs."""

_HAZE = (0.55, 0.28, 0.08)
"""How much of the air's colour lies over a row."""


def outside(shoot: Shoot, plan: Plan) -> list[Piece]:
    """The one strip beyond the panes; none for a room without windows."""
    if not plan.glazed:
        return []
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    dressing = shoot.stage.set
    pixels = _view(window, beyond(dressing.hour, dressing.weather), dressing.hour, dressing.seed, plan.outside)
    return [far(shoot, Soft(pixels), window, 60.0, opening=glass(plan))]


def beyond(hour: str, weather: str) -> Tone:
    """The hour out of doors, under the clouds of the weather."""
    return clouded(TONES[hour], weather.casefold())


@lru_cache(maxsize=6)
def _view(window: Window, tone: Tone, hour: str, seed: int, kind: str) -> Pixels:
    layer, paper = Layer(*window.size), cut_for(_PAPER, window)
    layer.canvas.drawPaint(paint(row_colour(tone, _COLOURS[kind][2], 2)))
    backcloth(layer, window, tone.sky, 0.62, [n / (len(tone.sky) - 1) for n in range(len(tone.sky))])
    if tone.stars:
        stars(layer, window, seed, tone.stars)
    if tone.disc and hour != "day":
        for x in window.columns(_ORB, 20.0):
            y, radius = window.row(_HEIGHT), tone.disc * window.scale
            orb(layer, x, y, radius, paper, colour=tone.orb, halo=tone.halo, craters=hour == "night")
    _clouds(layer, window, paper, tone, seed)
    veil(layer, window, tone.haze, 0.0, 0.25, 0.45)
    for row in range(3):
        OUTSIDES[kind](layer, window, paper, tone, seed, row)
    return layer.pixels


def row_colour(tone: Tone, colour: Colour, row: int) -> RGB:
    """A row's own colour in the hour's light and air, far (0) to near (2)."""
    return mix(tone.tint(colour), tone.fog, _HAZE[row])


def _depth(tone: Tone, kind: str, row: int) -> RGB:
    return row_colour(tone, _COLOURS[kind][row], row)


def _clouds(layer: Layer, window: Window, paper: Paper, tone: Tone, seed: int) -> None:
    """A few flat clouds round the sky."""
    chance = Random(seed + 9)
    for _ in range(16):
        azimuth, tangent, wide = chance.uniform(0, 360), chance.uniform(0.16, 0.6), chance.uniform(0.14, 0.3)
        humps = [chance.uniform(0.3, 1.0) for _ in range(6)]
        for x in window.columns(azimuth, 20.0):
            y, w = window.row(tangent), wide * window.scale
            back = [(x + w * (0.2 * n - 0.5), y - w * 0.16 * h * (1 - abs(n - 2.5) / 4)) for n, h in enumerate(humps)]
            path = smooth([(x - w * 0.62, y, 1), *back, (x + w * 0.62, y, 1), (x, y + w * 0.03)])
            sheet(layer.canvas, path, tone.clouds[0], paper, 3, gleaming=0.5, alpha=0.9)


def _filled(
    layer: Layer, window: Window, paper: Paper, points: list[tuple[float, float]], tone: Tone, colour: RGB
) -> None:
    bottom = float(window.size[1] + 30)
    fill = along((0, window.row(0.2)), (0, window.row(-0.3)), [(colour, 1.0), (mix(colour, tone.shadow, 0.3), 1.0)])
    outline = poly([*points, (points[-1][0], bottom), (points[0][0], bottom)])
    sheet(layer.canvas, outline, colour, paper, 4, fill=fill, gleaming=0.35)


def _hills(layer: Layer, window: Window, paper: Paper, tone: Tone, seed: int, row: int, kind: str = "hills") -> None:
    """Rolling ground."""
    wave = rolling(seed + row, 4 + 3 * row, 22 + 12 * row)
    base, high = (0.0, -0.07, -0.17)[row], (0.035, 0.03, 0.03)[row]
    points = [(float(x), window.row(base + high * wave(window.azimuth(x)))) for x in range(-20, window.size[0] + 26, 6)]
    _filled(layer, window, paper, points, tone, _depth(tone, kind, row))


def _trees(layer: Layer, window: Window, paper: Paper, tone: Tone, seed: int, row: int) -> None:
    """Round crowns and firs in rows over a hill."""
    _hills(layer, window, paper, tone, seed, row, "trees")
    chance = Random(seed * 3 + row)
    for _ in range((90, 60, 34)[row]):
        azimuth, high = chance.uniform(0, 360), chance.uniform(0.7, 1.2) * (0.07, 0.11, 0.2)[row]
        fir = chance.random() > 0.45
        for x in window.columns(azimuth, 20.0):
            foot, tall = window.row((-0.01, -0.09, -0.21)[row]), high * window.scale
            wide = tall * (0.24 if fir else 0.34)
            tree = _fir(x, foot, wide, tall) if fir else _crown(x, foot, wide, tall)
            colour = mix(_depth(tone, "trees", row), tone.shadow, 0.04 + 0.2 * chance.random())
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


def _roofs(layer: Layer, window: Window, paper: Paper, tone: Tone, seed: int, row: int) -> None:
    """Houses across the way with gables, chimneys and lit panes."""
    chance = Random(seed * 5 + row)
    azimuth = 0.0
    while azimuth < 360.0:
        wide = chance.uniform(9.0, 20.0) * (0.8 + 0.35 * row)
        wall, gable = chance.uniform(-0.1, 0.02) - 0.09 * row, chance.uniform(0.05, 0.12)
        own, chimney = chance.choice(_WALLS), chance.uniform(0.25, 0.7)
        roof = chance.choice(_TILES)
        lit = [chance.random() for _ in range(6)]
        for x in window.columns(azimuth, 30.0):
            span = (x, radians(wide) * window.scale)
            shown = (row_colour(tone, own, row), row_colour(tone, roof, row), chimney)
            _house(layer, window, paper, tone, span, (wall, gable), shown, lit)
        azimuth += wide * chance.uniform(0.92, 1.1)


def _house(
    layer: Layer,
    window: Window,
    paper: Paper,
    tone: Tone,
    span: tuple[float, float],
    rise: tuple[float, float],
    made: tuple[RGB, RGB, float],
    lit: list[float],
) -> None:
    """A gabled front under a roof, with a chimney and panes."""
    (x, wide), (wall, gable), (colour, roof, chimney) = span, rise, made
    low, eaves, ridge = float(window.size[1] + 30), window.row(wall), window.row(wall + gable)
    stack, high = x + wide * chimney, 0.05 * window.scale
    top = [(stack, eaves), (stack, ridge - high), (stack + wide * 0.1, ridge - high), (stack + wide * 0.1, eaves)]
    sheet(layer.canvas, poly(top), mix(roof, tone.shadow, 0.2), paper, 2)
    body = [(x, low), (x, eaves), (x + wide / 2, ridge), (x + wide, eaves), (x + wide, low)]
    fill = along((0, ridge), (0, ridge + 0.6 * window.scale), [(colour, 1.0), (mix(colour, tone.shadow, 0.4), 1.0)])
    sheet(layer.canvas, poly(body), colour, paper, 4, fill=fill, gleaming=0.4)
    over, drop = 0.05 * wide, 0.035 * window.scale
    for way in (-1, 1):
        end, middle = x + wide / 2 + way * (wide / 2 + over), x + wide / 2
        slope = [(middle, ridge - drop * 0.4), (end, eaves + 0.2 * drop), (end, eaves + drop), (middle, ridge + drop)]
        sheet(layer.canvas, poly(slope), roof, paper, 2, gleaming=0.4)
    for n, chance in enumerate(lit):
        cx, cy = x + wide * (0.22 + 0.28 * (n % 3)), eaves + (0.05 + 0.11 * (n // 3)) * window.scale
        half, tall = wide * 0.065, 0.028 * window.scale
        glows = tone.lamps > 0.5 and chance > 0.45
        if glows:
            glow(layer.canvas, cx, cy, half * 5, colour="#ffb860", strength=0.4)
        pane = skia.Rect.MakeLTRB(cx - half, cy - tall, cx + half, cy + tall)
        layer.canvas.drawRect(pane, paint("#ffd898" if glows else mix(tone.tint("#5a6c88"), tone.shadow, 0.2), 0.95))


def _sea(layer: Layer, window: Window, paper: Paper, tone: Tone, seed: int, row: int) -> None:
    wave = rolling(seed + row, 8, 40)
    base = (0.0, -0.06, -0.16)[row]
    points = [
        (float(x), window.row(base + 0.006 * (row + 1) * wave(window.azimuth(x))))
        for x in range(-20, window.size[0] + 26, 6)
    ]
    body = _depth(tone, "sea", row)
    crest = mix(body, tone.rim, 0.4)
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


OUTSIDES: dict[str, Callable[[Layer, Window, Paper, Tone, int, int], None]] = {
    "roofs": _roofs,
    "trees": _trees,
    "hills": _hills,
    "sea": _sea,
}
