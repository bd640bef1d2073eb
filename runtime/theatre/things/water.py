"""Where things come out of the water or the ice, and the crown of torn paper they throw up there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin
from random import Random

import skia

from ..paper import Colour, Paper, mix, paint, sheet, smooth
from ..view import View


@dataclass(frozen=True, slots=True)
class Surface:
    """The surface that far things come out of: (view, metres away) to a row in pixels, and the colours it has."""

    row: Callable[[View, float], float]
    foam: Colour
    body: Colour
    shadow: Colour
    pointed: bool
    """Splinters of ice instead of tongues of water."""
    outside: bool
    """Behind the walls of a room."""


def crown(surface: Surface) -> Callable[[skia.Canvas, float], None]:
    """How a crown is drawn, 60 units wide and 26 high, its foot at the origin."""

    def draw(canvas: skia.Canvas, scale: float) -> None:
        chance = Random(4)
        paper = Paper(light=(0.6, -0.7), shadow=surface.shadow, gleam="#ffffff", scale=min(1.2, max(0.3, scale / 3.0)))
        for count, high, colour, alpha in ((11, 24.0, surface.body, 0.9), (9, 15.0, surface.foam, 0.95)):
            path = _tongues(chance, count, high, scale, surface.pointed)
            sheet(canvas, path, colour, paper, 3, alpha=alpha, gleaming=0.5)
        for _ in range(40):
            turn, far = chance.uniform(-2.7, -0.45), chance.uniform(8, 27)
            spot = (far * cos(turn) * 1.1 * scale, far * sin(turn) * 0.9 * scale)
            canvas.drawCircle(*spot, chance.uniform(0.2, 0.7) * scale, paint(mix(surface.foam, "#ffffff", 0.3), 0.85))

    return draw


def _tongues(chance: Random, count: int, high: float, scale: float, pointed: bool) -> skia.Path:
    """Pointed, curved tongues that lean outwards; round ones look like hands."""
    points: list[tuple[float, ...]] = [(-30 * scale, 8 * scale, 1)]
    for n in range(count):
        share = n / (count - 1)
        x, lean = (-28 + 56 * share) * scale, (share - 0.5) * 26 * scale
        tall = high * (0.35 + sin(pi * share)) * chance.uniform(0.55, 1.0) * scale
        points += [
            (x - 2.4 * scale, -0.1 * tall, *([1] if pointed else [])),
            (x + lean * 0.5 - 0.7 * scale, -0.6 * tall),
            (x + lean, -tall, 1),
            (x + lean * 0.5 + 1.6 * scale, -0.5 * tall),
        ]
    return smooth([*points, (30 * scale, 8 * scale, 1)], tension=0.1 if pointed else 0.35)
