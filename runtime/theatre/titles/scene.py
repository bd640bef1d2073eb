"""The little scenes at the bottom of the lightbox: what the first set looks like from far off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, sin, tau
from random import Random

import skia

from ..paper import Paper, Point, along, around, fibre_shader, glow, mix, oval, paint, poly, rect, rgb, sheet, smooth
from ..paper.light import Stop
from ..paper.path import Points
from .leaf import Leaf, Motion, leaf
from .lightbox import Opening
from .palette import Hour


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

    def leaf(self, draw: Callable[[skia.Canvas], None], depth: float, **more: object) -> Leaf:
        """A layer of the scene with the shadow of thin paper."""
        k = self.k
        keep = skia.Rect.MakeLTRB(
            self.opening.x - self.opening.across * 1.3,
            self.opening.y - self.opening.down * 1.4,
            self.opening.x + self.opening.across * 1.3,
            self.opening.y + self.opening.down * 1.4,
        )
        shadow = (3 * k, 4 * k, 6 * k, 0.4)
        return leaf(self.size, draw, depth, shadow=shadow, tone=rgb(self.palette.shadow), keep=keep, **more)  # type: ignore[arg-type]  # passed on


def rocking(k: float, index: int) -> Motion:
    """A wave goes round a small ellipse in its own time."""
    period, phase = 4.4 + 0.7 * index, 1.9 * index

    def motion(seconds: float) -> tuple[float, float, float]:
        turn = tau * seconds / period + phase
        return (4.0 + 2.0 * index) * k * sin(turn), (1.2 + 0.8 * index) * k * cos(turn), 0.0

    return motion


def sky(ground: Ground) -> Leaf:
    """The lit back of the box."""
    palette, opening = ground.palette, ground.opening

    def draw(canvas: skia.Canvas) -> None:
        top, low = ground.at(0, -1.1), ground.at(0, 0.5)
        fill = along(top, low, [(colour, 1.0) for colour in palette.sky])
        canvas.drawPaint(skia.Paint(Shader=fill, Dither=True))
        canvas.drawPaint(skia.Paint(Shader=fibre_shader()))

    reach = (opening.across * 1.3, opening.down * 1.4)
    keep = skia.Rect.MakeLTRB(opening.x - reach[0], opening.y - reach[1], opening.x + reach[0], opening.y + reach[1])
    return leaf(ground.size, draw, 0.0, keep=keep)


_CRATERS = ((-0.35, -0.1, 0.2), (0.25, 0.3, 0.14), (0.2, -0.42, 0.1), (-0.1, 0.5, 0.09))


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


def tail(ground: Ground, x: float, y: float, size: float) -> Leaf:
    """A whale's tail over the water, slowly waving."""
    palette, paper, k = ground.palette, ground.paper, ground.k
    cx, cy = ground.at(x, y)[:2]
    half: Points = [(-0.10, 0.9, 1), (-0.11, 0.3), (-0.08, 0.0), (-0.3, -0.16), (-0.66, -0.24), (-1.0, -0.52, 1)]
    back: Points = [(-0.62, -0.56), (-0.24, -0.40), (0.0, -0.22, 1)]
    left = [*half, *back]
    outline = [*left, *((-px, py, *c) for px, py, *c in reversed(left[:-1]))]

    def draw(canvas: skia.Canvas) -> None:
        points = [(cx + px * size * k, cy + py * size * k, *c) for px, py, *c in outline]
        stops: list[Stop] = [(mix(palette.shade, palette.gleam, 0.4), 1.0), (palette.shade, 1.0)]
        fill = along((cx, cy - 0.5 * size * k), (cx, cy + 0.8 * size * k), stops)
        sheet(canvas, smooth(points, tension=0.45), palette.shade, paper, 4, fill=fill)

    def motion(seconds: float) -> tuple[float, float, float]:
        return 0.0, 3.0 * k * sin(tau * seconds / 4.2), 7.0 * sin(tau * seconds / 4.2 + 0.8)

    return ground.leaf(draw, 0.12, pivot=(cx, cy + 0.8 * size * k), motion=motion)


def tower(ground: Ground, x: float, y: float, high: float) -> list[Leaf]:
    """A lighthouse on its rock, and the beam that it sends over the sea."""
    k = ground.k
    cx, cy = ground.at(x, y)[:2]
    h = high * k

    def draw(canvas: skia.Canvas) -> None:
        _tower(canvas, ground, cx, cy, h)

    def beam(canvas: skia.Canvas) -> None:
        lamp = (cx, cy - h * 0.865)
        shaft = poly([lamp, (lamp[0] + 560 * k, lamp[1] - 120 * k), (lamp[0] + 560 * k, lamp[1] + 60 * k)])
        fill = along(lamp, (lamp[0] + 540 * k, lamp[1]), [("#fff0b8", 0.8), ("#fff0b8", 0.0)])
        blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 7 * k)
        canvas.drawPath(shaft, skia.Paint(AntiAlias=True, Shader=fill, MaskFilter=blur))
        glow(canvas, *lamp, 90 * k, colour="#fff0b0", strength=0.9)

    def sweep(seconds: float) -> tuple[float, float, float]:
        return 0.0, 0.0, 9.0 * sin(tau * seconds / 8.0 - 0.6)

    pivot = (cx, cy - h * 0.865)
    return [
        leaf(ground.size, beam, 0.10, pivot=pivot, motion=sweep),
        ground.leaf(draw, 0.17),
    ]


def _tower(canvas: skia.Canvas, ground: Ground, x: float, y: float, h: float) -> None:
    w, paper, palette = h * 0.13, ground.paper, ground.palette
    rock: Points = [
        (x - w * 3.4, y + h * 0.16, 1), (x - w * 2.2, y - h * 0.02), (x - w * 1.1, y - h * 0.05), (x, y - h * 0.02),
        (x + w * 1.4, y - h * 0.06), (x + w * 2.6, y + h * 0.03), (x + w * 4, y + h * 0.16, 1),
    ]  # fmt: skip
    stops: list[Stop] = [(mix(palette.rock, palette.gleam, 0.22), 1.0), (palette.rock, 1.0)]
    sheet(canvas, smooth(rock), palette.rock, paper, 4, fill=along((0, y - h * 0.05), (0, y + h * 0.2), stops))
    shaft = poly([(x - w * 0.62, y), (x - w * 0.40, y - h * 0.78), (x + w * 0.40, y - h * 0.78), (x + w * 0.62, y)])
    light = along((x - w * 0.6, 0), (x + w * 0.6, 0), [("#8a90a8", 1.0), ("#f0e4cc", 1.0), ("#fff4dc", 1.0)])
    sheet(canvas, shaft, "#f0e4cc", paper, 4, fill=light)
    canvas.save()
    canvas.clipPath(shaft, True)
    red = along((x - w * 0.6, 0), (x + w * 0.6, 0), [(mix("#c83a34", "#141030", 0.5), 1.0), ("#c83a34", 1.0)])
    for n in range(3):
        low, top = y - h * (0.12 + 0.26 * n), y - h * (0.25 + 0.26 * n)
        band = poly([(x - w, low), (x + w, low - h * 0.04), (x + w, top - h * 0.04), (x - w, top)])
        sheet(canvas, band, "#c83a34", paper, 1, fill=red)
    canvas.restore()
    sheet(canvas, rect(x - w * 0.6, y - h * 0.81, x + w * 0.6, y - h * 0.77), "#2a2438", paper, 2)
    sheet(canvas, rect(x - w * 0.34, y - h * 0.92, x + w * 0.34, y - h * 0.81), "#ffe6a0", paper, 1)
    for side in (-0.34, 0.0, 0.34):
        bar = rect(x + w * side - 0.006 * h, y - h * 0.92, x + w * side + 0.006 * h, y - h * 0.81)
        sheet(canvas, bar, "#2a2438", paper, 0)
    cap: Points = [
        (x - w * 0.48, y - h * 0.915, 1), (x - w * 0.3, y - h * 0.97), (x, y - h), (x + w * 0.3, y - h * 0.97),
        (x + w * 0.48, y - h * 0.915, 1),
    ]  # fmt: skip
    sheet(canvas, smooth(cap), "#c83a34", paper, 2)
    sheet(canvas, oval(x, y - h * 1.005, w * 0.1), "#2a2438", paper, 0)


def floes(ground: Ground, index: int, y: float, high: float) -> Leaf:
    """Broken ice along a line: peaks and slabs with a lit and a shaded face."""
    palette, paper = ground.palette, ground.paper
    chance = Random(ground.seed * 5 + index)
    light, body = palette.waves[min(index, len(palette.waves) - 1)]

    def draw(canvas: skia.Canvas) -> None:
        x = -1.35
        while x < 1.35:
            wide, tall = chance.uniform(0.05, 0.16) * (1 + 0.5 * index), high * chance.uniform(0.3, 1.0)
            lean = chance.uniform(-0.4, 0.4) * wide
            peak = [(x - wide, y + 0.06), (x - wide * 0.5, y - tall * chance.uniform(0.3, 0.7)), (x + lean, y - tall)]
            rest = [(x + wide * 0.55, y - tall * chance.uniform(0.4, 0.8)), (x + wide, y + 0.06)]
            outline = poly([ground.at(*p) for p in (*peak, *rest)])
            fill = along(ground.at(0, y - tall), ground.at(0, y), [(mix(light, "#ffffff", 0.4), 1.0), (light, 1.0)])
            sheet(canvas, outline, light, paper, 3, fill=fill, gleaming=0.6)
            face = poly([ground.at(*p) for p in (peak[2], *rest, (x, y + 0.06))])
            sheet(canvas, face, body, paper, 0, alpha=0.6, gleaming=0.2)
            x += wide * chance.uniform(1.2, 3.2)
        flat = poly([ground.at(-1.5, y), ground.at(1.5, y), ground.at(1.5, 1.6), ground.at(-1.5, 1.6)])
        fill = along(ground.at(0, y), ground.at(0, y + 0.5), [(light, 1.0), (body, 1.0)])
        sheet(canvas, flat, body, paper, 2, fill=fill, gleaming=0.5)

    return ground.leaf(draw, 0.08 + 0.06 * index)


def lighthouse(ground: Ground, small: bool) -> list[Leaf]:
    """Moon, sea, a tower on its rock, a whale's tail. `small` leaves the tower out."""
    moon = orb(ground, 0.0, -0.34, 62 if not small else 42, craters=True)
    waves = [wave(ground, 0, 0.36, 0.024), wave(ground, 1, 0.48, 0.03), wave(ground, 2, 0.64, 0.036)]
    near = wave(ground, 3, 0.82, 0.036)
    if small:
        return [sky(ground), moon, waves[0], tail(ground, 0.18, 0.30, 74), waves[1], waves[2], near]
    beam, rock = tower(ground, -0.49, 0.58, 216)
    return [sky(ground), moon, beam, waves[0], tail(ground, 0.31, 0.30, 64), waves[1], rock, waves[2], near]


def frozen_sea(ground: Ground, small: bool) -> list[Leaf]:
    """A low sun, and ice in rows."""
    sun = orb(ground, 0.12, -0.10, 50 if not small else 38, craters=False)
    rows = [floes(ground, 0, 0.30, 0.34), floes(ground, 1, 0.46, 0.30), floes(ground, 2, 0.66, 0.26)]
    return [sky(ground), sun, *rows, floes(ground, 3, 0.9, 0.22)]


SCENES: dict[str, Callable[[Ground, bool], list[Leaf]]] = {"lighthouse": lighthouse, "frozen sea": frozen_sea}
