"""What is round a cabin that hangs in a shaft: bricks, rails and cables, and the cut edge of the cabin itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from random import Random

import skia

from ...paper import Layer, Paper, Pixels, along, mix, paint, rect, sheet
from ...piece import Piece, Place
from ...shoot import Shoot
from ...soft import Soft
from ...strip import Window, seen
from ...surfaces import far
from ...view import View
from .plan import SIDES, Plan
from .shell import faces
from .solid import flat

_TOP, _LOW, _SHARPEST = 2.0, -2.0, 700.0
_COURSE, _LONG = 0.055, 7.0
"""A brick's height as a tangent, and its length in degrees."""
_EDGE = 0.08
"""Metres of the cabin's wall where it is cut open."""

_BRICK, _MORTAR, _STEEL = "#4a3640", "#231a26", "#5c5866"


def shaft(shoot: Shoot, plan: Plan) -> list[Piece]:
    """The shaft and the cabin's edge, for a room that does not run on where a wall is taken away."""
    if plan.runs_on:
        return []
    window = seen(list(shoot.telling), _LOW, _TOP, _SHARPEST * shoot.grain)
    return [far(shoot, Soft(_bricks(window, shoot.stage.set.seed)), window, 6.0), Edge(plan)]


@lru_cache(maxsize=4)
def _bricks(window: Window, seed: int) -> Pixels:
    """Courses of brick, darker away from the cabin's height, with rails and cables before them."""
    layer, paper = Layer(*window.size), Paper(shadow="#08060c", gleam="#b89890", scale=0.7)
    layer.canvas.drawPaint(paint(_MORTAR))
    deep, chance = _COURSE * window.scale, Random(seed)
    for row in range(int(window.size[1] / deep) + 2):
        azimuth = -_LONG * 0.5 * (row % 2)
        while azimuth < 360.0:
            colour = mix(_BRICK, "#1c141c", chance.uniform(0.0, 0.5))
            for x in window.columns(azimuth, 10.0):
                box = rect(x + 1, row * deep + 1, x + _LONG * 0.0172 * window.scale - 1, (row + 1) * deep - 1)
                sheet(layer.canvas, box, colour, paper, 0.0, texture=0.5, gleaming=0.12)
            azimuth += _LONG
    for azimuth in range(0, 360, 30):
        for x in window.columns(float(azimuth), 10.0):
            wide = (0.05 if azimuth % 60 else 0.012) * window.scale
            bar = rect(x, -5, x + wide, window.size[1] + 5)
            sheet(layer.canvas, bar, mix(_STEEL, "#1c141c", 0.3), paper, 4, gleaming=0.3)
    dark = [("#0c0810", 0.85), ("#0c0810", 0.15), ("#0c0810", 0.8)]
    shade = along((0, window.row(1.0)), (0, window.row(-0.9)), dark)
    layer.canvas.drawPaint(skia.Paint(Shader=shade, Dither=True))
    return layer.pixels


@dataclass
class Edge:
    """The cabin's walls, floor and ceiling as they were cut through."""

    plan: Plan
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the shell."""
        return Place.SHELL, 0.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A frame of paper for each side that is taken away."""
        colour = mix(self.plan.trim, "#e0b878", 0.35)
        paper = Paper(shadow="#08060c", scale=view.grain)
        for side in SIDES:
            if not faces(self.plan, view, side):
                length, high = self.plan.side(side)[1], self.plan.height
                for at, low, to, top in _bars(length, high):
                    ends = [
                        (*self.plan.spot(side, along_), y) for along_, y in ((at, low), (to, low), (to, top), (at, top))
                    ]
                    path = flat(view, (0.0, 0.0, 180.0), [(x, -z, y) for x, z, y in ends])
                    sheet(canvas, path, colour, paper, 3.0, gleaming=0.5)


def _bars(length: float, high: float) -> tuple[tuple[float, float, float, float], ...]:
    """Left, low, right, top of the four bars round an opening."""
    return (
        (-_EDGE, -_EDGE, 0.0, high + _EDGE),
        (length, -_EDGE, length + _EDGE, high + _EDGE),
        (0.0, high, length, high + _EDGE),
        (0.0, -_EDGE, length, 0.0),
    )
