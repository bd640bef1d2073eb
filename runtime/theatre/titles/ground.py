"""Where a card's scene is drawn, and what every scene has: sky, moon or sun, waves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, sin, tau
from random import Random

import skia

from ..paper import Paper, Point, along, around, fibre_shader, glow, mix, oval, paint, poly, rgb, sheet
from ..paper.light import Stop
from .leaf import Leaf, Motion, leaf, resting
from .lightbox import Opening
from .palette import Hour

_CRATERS = ((-0.35, -0.1, 0.2), (0.25, 0.3, 0.14), (0.2, -0.42, 0.1), (-0.1, 0.5, 0.09))


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a scene is drawn: the picture's size, the opening it is seen through, and its colours."""

    size: tuple[int, int]
    opening: Opening
    palette: Hour
    k: float
    seed: int

    @property
    def paper(self) -> Paper:
        """Paper lit from above."""
        palette = self.palette
        return Paper(light=(-0.35, -0.94), shadow=palette.shadow, gleam=palette.gleam, depth=0.5, scale=self.k)

    def at(self, x: float, y: float, *corner: float) -> Point:
        """A place in the opening: -1 to 1 across and down."""
        return (self.opening.x + x * self.opening.across, self.opening.y + y * self.opening.down, *corner)

    @property
    def keep(self) -> skia.Rect:
        """What can be seen through the opening, wavy as it is, and a little more."""
        x, y, across, down = self.opening.x, self.opening.y, self.opening.across, self.opening.down
        return skia.Rect.MakeLTRB(x - 1.3 * across, y - 1.4 * down, x + 1.3 * across, y + 1.4 * down)

    def leaf(
        self,
        draw: Callable[[skia.Canvas], None],
        depth: float,
        *,
        pivot: tuple[float, float] = (0.0, 0.0),
        motion: Motion = resting,
    ) -> Leaf:
        """A layer of the scene with the shadow of thin paper."""
        k = self.k
        shadow, tone = (3 * k, 4 * k, 6 * k, 0.4), rgb(self.palette.shadow)
        return leaf(self.size, draw, depth, shadow=shadow, tone=tone, keep=self.keep, pivot=pivot, motion=motion)


def rocking(k: float, index: int) -> Motion:
    """A wave goes round a small ellipse in its own time."""
    period, phase = 4.4 + 0.7 * index, 1.9 * index

    def motion(seconds: float) -> tuple[float, float, float]:
        turn = tau * seconds / period + phase
        return (4.0 + 2.0 * index) * k * sin(turn), (1.2 + 0.8 * index) * k * cos(turn), 0.0

    return motion


def sky(ground: Ground) -> Leaf:
    """The lit back of the box."""
    palette = ground.palette

    def draw(canvas: skia.Canvas) -> None:
        top, low = ground.at(0, -1.1), ground.at(0, 0.5)
        fill = along(top, low, [(colour, 1.0) for colour in palette.sky])
        canvas.drawPaint(skia.Paint(Shader=fill, Dither=True))
        canvas.drawPaint(skia.Paint(Shader=fibre_shader()))

    return leaf(ground.size, draw, 0.0, keep=ground.keep)


def orb(ground: Ground, x: float, y: float, radius: float, *, craters: bool) -> Leaf:
    """Moon or sun with its rings of tissue."""
    palette, paper, k = ground.palette, ground.paper, ground.k
    cx, cy = ground.at(x, y)[:2]
    r = radius * k

    def draw(canvas: skia.Canvas) -> None:
        for ring in (3, 2, 1):
            tissue = oval(cx, cy, r * (1 + 0.42 * ring))
            sheet(canvas, tissue, palette.halo, paper, 0, alpha=0.10 + 0.02 * (3 - ring), gleaming=0.1, shading=0)
        glow(canvas, cx, cy, r * 4.0, colour=palette.halo, strength=0.4)
        stops: list[Stop] = [("#fffaea", 1.0), (palette.orb, 1.0), (mix(palette.orb, "#b79a78", 0.45), 1.0)]
        fill = around((cx - r * 0.2, cy - r * 0.25), r * 1.35, stops)
        sheet(canvas, oval(cx, cy, r), palette.orb, paper, 4, fill=fill, depth=0.25, gleaming=0.5, shading=0.1)
        for dx, dy, q in (
            ((-0.35, -0.1, 0.2), (0.25, 0.3, 0.14), (0.2, -0.42, 0.1), (-0.1, 0.5, 0.09)) if craters else ()
        ):
            canvas.drawCircle(cx + dx * r, cy + dy * r, q * r, paint("#c9ad86", 0.27))

    return leaf(ground.size, draw, 0.05)


def wave(ground: Ground, index: int, y: float, high: float) -> Leaf:
    """A sheet of water with a wavy upper edge."""
    palette, paper = ground.palette, ground.paper
    chance = Random(ground.seed * 3 + index)
    phases = [chance.uniform(0, tau) for _ in range(4)]

    def crest(x: float) -> float:
        waves = enumerate(phases)
        return sum(high / 1.8**n * sin(5.5 * 1.9**n * (1 - 0.13 * index) * x + phase) for n, phase in waves)

    def draw(canvas: skia.Canvas) -> None:
        points = [ground.at(-1.4 + step * 0.02, y + crest(-1.4 + step * 0.02)) for step in range(141)]
        light, body = palette.waves[min(index, len(palette.waves) - 1)]
        fill = along(ground.at(0, y - high), ground.at(0, y + 0.42), [(light, 1.0), (body, 1.0)])
        path = poly([*points, ground.at(1.4, 1.6), ground.at(-1.4, 1.6)])
        sheet(canvas, path, body, paper, 3, fill=fill, gleaming=0.6)

    return ground.leaf(draw, 0.08 + 0.05 * index, motion=rocking(ground.k, index))
