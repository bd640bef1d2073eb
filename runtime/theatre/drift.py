"""What drifts through the air in small pieces: snow, leaves, embers, bubbles, fireflies, dust. One piece, many looks.

Every speck is a closed form of the frame and its own seed, in a square that goes with the camera: any frame can be
drawn alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import sin, tau
from random import Random

import skia

from .around import edge, wrapped
from .paper import LINEAR, Layer, Paper, ink, sheet, smooth
from .piece import Place
from .shoot import Shoot
from .sprite import halo
from .view import View

_BOX = 13.0
"""Metres: specks live in a square of twice this side that goes with the camera."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A look: how many specks, their size in metres, their way in metres a second (east, up, north)."""

    count: int
    colours: tuple[str, ...]
    size: float
    way: tuple[float, float, float]
    sway: float = 0.25
    """Metres to either side of its way."""
    top: float = 4.0
    """Metres over the ground up to which there are specks."""
    shape: str = "glow"
    """`glow`, `leaf` or `ring`."""
    spin: float = 0.0
    """Turns a second."""
    alpha: float = 0.85
    twinkle: float = 0.0
    """How far a speck fades and comes back, 0 to 1."""
    seed: int = 5


@dataclass
class Specks:
    """A drift in a shot."""

    shoot: Shoot
    drift: Drift
    live: bool = True
    _specks: list[tuple[float, ...]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance, top = Random(self.drift.seed), self.drift.top
        self._specks = [
            (chance.uniform(-_BOX, _BOX), chance.uniform(0.0, top), chance.uniform(-_BOX, _BOX), chance.random())
            for _ in range(self.drift.count)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """In the air."""
        return Place.AIR, 1.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Every speck is one small image, larger and fainter out of focus."""
        drift, seconds = self.drift, self.shoot.seconds(frame)
        images = [_image(drift.shape, colour) for colour in drift.colours]
        for index, (x0, y0, z0, phase) in enumerate(self._specks):
            pace = 0.7 + 0.6 * phase
            swing = drift.sway * sin(tau * (seconds / (3.0 + 2 * phase) + phase * 5))
            y = (y0 + drift.way[1] * seconds * pace) % drift.top
            gone = seconds * pace
            x, z = wrapped(view, x0 + drift.way[0] * gone + swing, z0 + drift.way[2] * gone + swing, _BOX)
            away = view.away(x, z)
            if away < 0.7:
                continue
            sx, sy, _ = view.project(x, y, z)
            if not (-20 < sx < view.width + 20 and -20 < sy < view.height + 20):
                continue
            size = max(0.9 * view.grain, drift.size * view.focal / away) + view.blur(away)
            alpha = drift.alpha * min(1.0, 2.4 * view.grain / size if drift.shape == "glow" else 1.0)
            alpha *= edge(view, x, z, _BOX) * min(1.0, y / 0.2, (drift.top - y) / 0.3)
            alpha *= 1.0 - drift.twinkle * (0.5 + 0.5 * sin(tau * (seconds / (1.3 + phase) + phase * 11)))
            turn = 360.0 * (drift.spin * seconds * pace + phase) if drift.spin else 0.0
            _lay(canvas, images[index % len(images)], sx, sy, 2.0 * size, turn, alpha)


def _lay(canvas: skia.Canvas, image: skia.Image, x: float, y: float, half: float, turn: float, alpha: float) -> None:
    if alpha <= 0.01:
        return
    whole, pen = skia.Rect.MakeIWH(image.width(), image.height()), skia.Paint(Alphaf=min(1.0, alpha))
    if not turn:
        canvas.drawImageRect(image, whole, skia.Rect.MakeLTRB(x - half, y - half, x + half, y + half), LINEAR, pen)
        return
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.scale(1.0, 0.35 + 0.65 * abs(sin(turn / 41.0)))
    canvas.drawImageRect(image, whole, skia.Rect.MakeLTRB(-half, -half, half, half), LINEAR, pen)
    canvas.restore()


@lru_cache(maxsize=32)
def _image(shape: str, colour: str) -> skia.Image:
    if shape == "glow":
        return halo(ink(colour), 24)
    layer = Layer(48, 48)
    if shape == "leaf":
        leaf = smooth([(6, 24, 1), (18, 12), (32, 14), (43, 24, 1), (30, 34), (16, 34)])
        sheet(layer.canvas, leaf, colour, Paper(depth=0.0), 0, gleaming=0.5)
    else:
        pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=3, Color=ink(colour, 0.9))
        layer.canvas.drawCircle(24, 24, 18, pen)
        layer.canvas.drawCircle(18, 17, 4, skia.Paint(AntiAlias=True, Color=ink("#ffffff", 0.9)))
    return layer.image()


DRIFTS: dict[str, Drift] = {
    "snow": Drift(520, ("#ffffff",), 0.012, (0.5, -0.75, -0.2), top=5.0),
    "leaves": Drift(90, ("#c8783c", "#d8a048", "#a8503c", "#8c8c48"), 0.055, (3.4, -0.25, -1.2), 0.6, 4.0, "leaf", 0.9),
    "dust": Drift(160, ("#ead8b8",), 0.01, (2.6, 0.05, -0.9), 0.4, 3.0, alpha=0.5),
    "embers": Drift(280, ("#ffb050", "#ff7a3a", "#ffd890"), 0.02, (0.3, 0.8, 0.1), 0.35, 5.0, twinkle=0.7, seed=9),
    "fireflies": Drift(46, ("#f4f08c",), 0.016, (0.06, 0.02, 0.05), 0.8, 2.2, alpha=0.95, twinkle=1.0, seed=13),
    "pollen": Drift(90, ("#fff6d8",), 0.008, (0.35, -0.03, -0.15), 0.4, 3.0, alpha=0.6, seed=17),
    "motes": Drift(110, ("#d8c8e8",), 0.008, (0.05, -0.03, 0.04), 0.3, 3.6, alpha=0.5, twinkle=0.6, seed=19),
    "bubbles": Drift(80, ("#e4fffa",), 0.022, (0.1, 0.7, 0.05), 0.2, 5.0, "ring", alpha=0.6, seed=23),
    "plankton": Drift(150, ("#d8fff4",), 0.008, (0.12, 0.03, 0.06), 0.4, 5.0, alpha=0.45, twinkle=0.5, seed=29),
    "spray": Drift(90, ("#f4ffff",), 0.008, (0.9, -0.1, -0.4), 0.3, 2.0, alpha=0.5, seed=31),
}
"""By name."""
