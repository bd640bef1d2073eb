"""What hangs in every sky: gradient, stars, moon or sun, swells of far water. Painted into a window of the strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import radians, sin
from random import Random

import skia

from ..paper import Colour, Layer, Paper, along, around, fibre_shader, glow, ink, mix, oval, paint, poly, sheet
from ..strip import Window

DESIGNED = 1400.0
"""Pixels a radian at which edges and shadows in the sky have their designed size."""


def cut_for(paper: Paper, window: Window) -> Paper:
    """The paper with its edges and shadows at the size of this window."""
    return replace(paper, scale=min(1.7, max(0.35, window.scale / DESIGNED)))


def backcloth(layer: Layer, window: Window, colours: Sequence[Colour], top: float, places: Sequence[float]) -> None:
    """The sky's gradient from tangent `top` down to the horizon, on fibrous paper."""
    box = skia.Rect.MakeWH(*window.size)
    fill = along((0, window.row(top)), (0, window.row(0.0)), [(c, 1.0) for c in colours], places)
    layer.canvas.drawRect(box, skia.Paint(Shader=fill, Dither=True))
    layer.canvas.drawRect(box, skia.Paint(Shader=fibre_shader(), Alphaf=0.6))


def stars(layer: Layer, window: Window, seed: int, count: int = 900, colour: Colour = "#e9f0ff") -> None:
    """Points over the whole round of the sky, rarer and fainter towards the horizon."""
    chance = Random(seed)
    for _ in range(count):
        azimuth, tangent = chance.uniform(0, 360), chance.uniform(0.03, 0.9)
        size, alpha = chance.choice((0.9, 1.0, 1.3, 2.2)), chance.uniform(0.35, 1.0)
        for x in window.columns(azimuth, 2.0):
            radius = size * max(0.45, window.scale / 1600)
            y = window.row(tangent)
            layer.canvas.drawCircle(x, y, radius, paint(colour, alpha * min(1.0, tangent * 4)))
            if size > 1.5:
                glow(layer.canvas, x, y, radius * 5, colour=colour, strength=0.3 * alpha)


_CRATERS = ((-0.35, -0.1, 0.2), (0.25, 0.3, 0.14), (0.2, -0.42, 0.1), (-0.1, 0.5, 0.09), (0.5, -0.05, 0.08))


def orb(
    layer: Layer,
    x: float,
    y: float,
    radius: float,
    paper: Paper,
    *,
    colour: Colour,
    halo: Colour,
    craters: bool,
) -> None:
    """Moon or sun: a disc of paper with rings of tissue round it and light in the air."""
    for ring in (3, 2, 1):
        tissue = oval(x, y, radius * (1 + 0.5 * ring))
        sheet(
            layer.canvas, tissue, halo, paper, 0, alpha=0.07 + 0.025 * (3 - ring), gleaming=0.12, shading=0, texture=0.4
        )
    glow(layer.canvas, x, y, radius * 5.5, colour=halo, strength=0.45)
    stops = [(mix(colour, "#ffffff", 0.6), 1.0), (colour, 1.0), (mix(colour, "#b79a78", 0.5 if craters else 0.1), 1.0)]
    fill = around((x - radius * 0.2, y - radius * 0.25), radius * 1.35, stops)
    sheet(layer.canvas, oval(x, y, radius), colour, paper, 4, fill=fill, depth=0.25, gleaming=0.5, shading=0.1)
    for across, down, size in _CRATERS if craters else ():
        layer.canvas.drawCircle(x + across * radius, y + down * radius, size * radius, paint("#c9ad86", 0.27))


def rolling(seed: int, low: int, high: int, parts: int = 5) -> Callable[[float], float]:
    """A wave round the whole horizon: whole harmonics of the azimuth in degrees, so that it has no seam."""
    chance = Random(seed)
    waves = [(chance.randint(low, high), chance.uniform(0, 6.283)) for _ in range(parts)]
    return lambda azimuth: sum(sin(radians(azimuth) * k + p) / (n + 1.5) for n, (k, p) in enumerate(waves))


def swell(
    layer: Layer,
    window: Window,
    paper: Paper,
    wave: Callable[[float], float],
    *,
    tangent: float,
    height: float,
    crest: Colour,
    body: Colour,
    fade: float = 0.10,
) -> None:
    """A sheet of far water whose upper edge is a wave round `tangent`; it covers all below."""
    width, bottom = window.size
    points = [(float(x), window.row(tangent + height * wave(window.azimuth(x)))) for x in range(-12, width + 18, 6)]
    top = window.row(tangent)
    fill = along((0, top), (0, top + fade * window.scale), [(crest, 1.0), (body, 1.0)])
    path = poly([*points, (width + 40, bottom + 40), (-40, bottom + 40)])
    sheet(layer.canvas, path, body, paper, 4, fill=fill, gleaming=0.5)


def water_path(layer: Layer, window: Window, azimuth: float, colour: Colour, seed: int) -> None:
    """The moon's or sun's road on the water: short bars that widen towards us."""
    chance = Random(seed)
    s = window.scale
    for x in window.columns(azimuth, 20.0):
        for bar in range(11):
            wide = s * (0.05 + 0.009 * bar) * chance.uniform(0.5, 1.1)
            y = window.row(-0.012 - 0.0078 * bar)
            box = skia.Rect.MakeXYWH(x - wide / 2 + 0.014 * s * sin(bar * 2.3), y, wide, max(1.0, 0.0024 * s))
            layer.canvas.drawRoundRect(box, 0.001 * s, 0.001 * s, paint(colour, 0.6 - bar * 0.045))


def veil(layer: Layer, window: Window, colour: Colour, low: float, high: float, alpha: float) -> None:
    """Haze between two tangents, thickest at the lower one."""
    top, bottom = window.row(high), window.row(low)
    fill = along((0, top), (0, bottom), [(colour, 0.0), (colour, alpha)])
    layer.canvas.drawRect(skia.Rect.MakeLTRB(0, top, window.size[0], bottom), skia.Paint(Shader=fill, Dither=True))


def below(layer: Layer, window: Window, colour: Colour) -> None:
    """One colour from the horizon down."""
    box = skia.Rect.MakeLTRB(0, window.row(0.0), *map(float, window.size))
    layer.canvas.drawRect(box, skia.Paint(Color=ink(colour)))
