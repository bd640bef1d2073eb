"""The land that goes by outside a carriage: two rows of cut paper on each side, each at its own distance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import sin, tau
from random import Random

import numpy as np
import skia

from ...mesh import draw_mesh
from ...paper import Layer, Paper, Pixels, mix, poly, sheet
from ...piece import Place
from ...ribbon import Ribbon, ribbon_mesh
from ...shoot import Shoot
from ...soft import Focus, Soft, focus
from ...surfaces import texel_sigma, within
from ...view import View
from ..outdoors.tone import Tone
from .outside import beyond, row_colour
from .plan import Plan
from .shell import glass

_LONG = 60.0
"""Metres of land that repeat."""

_ROWS = ((34.0, 9.0, 14.0), (9.0, 4.2, 34.0))
"""Metres to a row, its height, and texels a metre at 1280 wide."""

_LOW = -2.2

_COLOURS = (("#a4b878", "#b8b060"), ("#6c9468", "#4c7c48"))
"""Of fields and of what stands on them, by row."""


@dataclass
class Passing:
    """One row of land on both sides of a carriage that goes north."""

    shoot: Shoot
    plan: Plan
    away: float
    high: float
    per_metre: float
    soft: Soft
    sharpness: Focus
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Among the far things, if a window shows it."""
        return (Place.FAR, self.away) if glass(self.plan)(view) else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A ribbon on each side, its texture moved by how far the train has come."""
        gone = self.plan.moving * self.shoot.seconds(frame) * self.per_metre
        canvas.save()
        within(canvas, glass(self.plan)(view))
        for side in (-1.0, 1.0):
            mesh = ribbon_mesh(view, _line(side * self.away, self.high), self.per_metre, 3)
            moved = mesh.texels + np.array([[-side * gone, 0.0]])
            for step, opacity in self.sharpness(view):
                version = self.soft.version(step)
                draw_mesh(canvas, replace(mesh, texels=moved), version.paint, version.scale, opacity)
        canvas.restore()


def passing(shoot: Shoot, plan: Plan) -> list[Passing]:
    """The rows of land for a carriage that moves; none for a room that stands."""
    if not plan.moving:
        return []
    dressing, found = shoot.stage.set, []
    for row, (away, high, texels) in enumerate(_ROWS):
        per_metre = texels * shoot.grain

        def sigma(view: View, far: float = away, scale: float = per_metre) -> float:
            return texel_sigma(view, far, scale)

        tone = beyond(dressing.hour, dressing.weather)
        soft = Soft(_land(tone, dressing.seed, row, per_metre), across=True)
        found.append(Passing(shoot, plan, away, high, per_metre, soft, focus(shoot.telling, sigma)))
    return found


@lru_cache(maxsize=8)
def _line(x: float, high: float) -> Ribbon:
    """A line along the rails; its inside looks at them."""
    z = np.arange(-70.0, 70.5, 2.0)
    path = np.stack([np.full_like(z, x), z if x < 0 else -z], axis=1)
    return Ribbon(path, _LOW, high)


@lru_cache(maxsize=8)
def _land(tone: Tone, seed: int, row: int, per_metre: float) -> Pixels:
    """Hills with trees, or a hedge with poles; it repeats without a seam."""
    chance = Random(seed + row)
    high = _ROWS[row][1] - _LOW
    layer = Layer(round(_LONG * per_metre), round(high * per_metre))
    paper = Paper(light=(0.6, -0.7), shadow=tone.shadow, scale=0.5 + 0.3 * row)
    field, wood = (row_colour(tone, each[row], row + 1) for each in _COLOURS)
    for n in range(26 if row == 0 else 15):
        _tree(
            layer,
            paper,
            per_metre,
            (chance.uniform(0, _LONG), chance.uniform(0.5, 1.0)),
            mix(wood, tone.shadow, 0.3 * chance.random()),
            row + n % 2,
        )
    _bank(layer, paper, tone, per_metre, field, (0.38, 0.34)[row] * high)
    return layer.pixels


def _bank(
    layer: Layer, paper: Paper, tone: Tone, per_metre: float, colour: tuple[float, float, float], base: float
) -> None:
    bottom, width = layer.pixels.shape[0], layer.pixels.shape[1]
    crest = [
        (float(x), bottom - per_metre * base * (1 + 0.16 * sin(tau * 2 * x / width) + 0.09 * sin(tau * 5 * x / width)))
        for x in range(-8, width + 17, 8)
    ]
    sheet(
        layer.canvas,
        poly([*crest, (width + 16, bottom + 9), (-8, bottom + 9)]),
        mix(colour, tone.shadow, 0.08),
        paper,
        3,
        gleaming=0.4,
    )


def _tree(
    layer: Layer, paper: Paper, per_metre: float, at: tuple[float, float], colour: tuple[float, float, float], kind: int
) -> None:
    """A fir, a poplar or a telegraph pole, drawn twice where it crosses the seam."""
    bottom, width = layer.pixels.shape[0], layer.pixels.shape[1]
    tall, foot = layer.pixels.shape[0] * 0.92 * at[1], bottom - 0.2 * bottom
    for x in (at[0] * per_metre, at[0] * per_metre - width, at[0] * per_metre + width):
        if kind == 2:
            pole = [
                (x - 0.012 * tall, foot),
                (x - 0.012 * tall, foot - tall),
                (x + 0.012 * tall, foot - tall),
                (x + 0.012 * tall, foot),
            ]
            sheet(layer.canvas, poly(pole), colour, paper, 1)
            arm = foot - tall * 0.9
            sheet(
                layer.canvas,
                poly(
                    [
                        (x - 0.12 * tall, arm),
                        (x + 0.12 * tall, arm),
                        (x + 0.12 * tall, arm + 0.03 * tall),
                        (x - 0.12 * tall, arm + 0.03 * tall),
                    ]
                ),
                colour,
                paper,
                1,
            )
            continue
        wide = tall * (0.2 if kind else 0.26)
        tiers = [(0.0, 1.0), (0.5, 0.62), (0.3, 0.6), (0.8, 0.3), (0.5, 0.28), (1.0, 0.02)]
        right = [(x + wide * a, foot - tall * 0.7 * b) for a, b in tiers]
        left = [(2 * x - px, py) for px, py in right[1:]]
        sheet(layer.canvas, poly([*right, *left[::-1]]), colour, paper, 2, gleaming=0.35)
