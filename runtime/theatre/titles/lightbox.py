"""The lightbox: a stack of sheets with wavy openings, light within, dark without."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin, tau
from random import Random

import skia

from ..paper import Paper, rect, rgb, sheet, smooth
from .leaf import Leaf, leaf
from .palette import Hour


@dataclass(frozen=True, slots=True)
class Opening:
    """The innermost opening: centre and half-axes in pixels."""

    x: float
    y: float
    across: float
    down: float

    def ring(self, step: int, growth: float, seed: int) -> skia.Path:
        """The opening of a sheet: larger by `growth` for every step outwards, and cut by another hand."""
        chance = Random(seed + step)
        phases = [chance.uniform(0, tau) for _ in range(3)]
        across, down = self.across * (1 + growth * step), self.down * (1 + growth * 0.8 * step)
        points = []
        for n in range(26):
            turn = n / 26 * 2 * pi
            waves = zip((3, 5, 8), (0.5, 0.35, 0.2), phases, strict=True)
            wavy = 1 + 0.10 * sum(share * sin(k * turn + phase) for k, share, phase in waves)
            points.append((self.x + across * wavy * cos(turn), self.y + down * wavy * sin(turn)))
        return smooth(points)


def lightbox(
    size: tuple[int, int], opening: Opening, palette: Hour, k: float, *, growth: float, seed: int
) -> list[Leaf]:
    """The sheets from the opening outwards. Each is kept only where the next one leaves it to be seen."""
    paper = Paper(light=(-0.35, -0.94), shadow=palette.shadow, gleam=palette.gleam, depth=0.55, scale=k)
    holes = [opening.ring(step, growth, seed) for step in range(len(palette.sheets))]
    leaves = []
    for step, colour in enumerate(palette.sheets):
        keep = None
        if step + 1 < len(holes):
            keep = holes[step + 1].computeTightBounds().makeOutset(24 * k, 24 * k)
        leaves.append(_frame(size, holes[step], colour, paper, palette, (step + 1) / len(holes), keep))
    return leaves


def _frame(
    size: tuple[int, int],
    hole: skia.Path,
    colour: str,
    paper: Paper,
    palette: Hour,
    depth: float,
    keep: skia.Rect | None,
) -> Leaf:
    over = 0.08 * size[0]

    def draw(canvas: skia.Canvas) -> None:
        whole = rect(-over, -over, size[0] + over, size[1] + over)
        cut = skia.Op(whole, hole, skia.PathOp.kDifference_PathOp)
        sheet(canvas, cut, colour, paper, 0, gleaming=0.5, edge=1.6, texture=0.5)

    k = paper.scale
    shadow = (6 * k, 11 * k, 13 * k, 0.62)
    return leaf(size, draw, 0.25 + 0.75 * depth, shadow=shadow, tone=rgb(palette.shadow), keep=keep)
