"""Rain: streaks in three depths with one slant, rings where drops fall, and the sheen of a wet ground."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import radians
from random import Random

import skia

from ..paper import LINEAR, Colour, Layer, along, ink
from ..piece import Place
from ..shoot import Shoot
from ..view import View

_DEPTHS = ((420, 16.0, 1.0, 0.26, 1.5), (170, 34.0, 1.4, 0.34, 2.3), (40, 74.0, 2.8, 0.2, 3.8))
"""(streaks, length, width in designed pixels, alpha, heights of the picture fallen a second), far to near."""

_SLANT = 0.16
"""Pixels across for one down."""

_RINGS, _BOX = 90, 9.0
_LIFE = 0.55
"""Seconds a ring grows."""


@dataclass
class Rain:
    """Streaks over the picture. `heavy` multiplies their number, `slant` leans them."""

    shoot: Shoot
    colour: Colour
    heavy: float = 1.0
    slant: float = _SLANT
    live: bool = True
    _streaks: list[list[tuple[float, float]]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(41)
        self._streaks = [
            [(chance.random(), chance.random()) for _ in range(int(count * self.heavy))] for count, *_ in _DEPTHS
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Before everything."""
        return Place.AIR, 0.5

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """One call for each depth; they pan with the camera, the near ones most."""
        seconds, k = self.shoot.seconds(frame), view.grain
        left, top, right, bottom = view.bounds
        wide, tall = (right - left) * 1.2, (bottom - top) * 1.2
        for streaks, (_, long, width, alpha, speed) in zip(self._streaks, _DEPTHS, strict=True):
            pan = radians(view.pose.azimuth) * view.focal * (0.3 + 0.2 * speed)
            fallen, reach = speed * seconds, long * k
            points = []
            for across, start in streaks:
                down = (start + fallen) % 1.0
                x = left + (across * wide - pan - self.slant * down * tall) % wide - 0.05 * wide
                y = top + down * tall - 0.1 * tall
                points += [skia.Point(x, y), skia.Point(x - self.slant * reach, y + reach)]
            pen = skia.Paint(AntiAlias=True, StrokeWidth=max(0.7, width * k), Color=ink(self.colour, alpha))
            pen.setStrokeCap(skia.Paint.kRound_Cap)
            canvas.drawPoints(skia.Canvas.PointMode.kLines_PointMode, points, pen)


@dataclass
class Rings:
    """Rings on the ground where drops fall."""

    shoot: Shoot
    colour: Colour
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the ground."""
        return Place.FLOOR, 60.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Each place has a drop every now and then, each time a little elsewhere."""
        seconds = self.shoot.seconds(frame)
        (dx, dz), (rx, rz) = view.pose.forward, view.pose.right
        for index in range(_RINGS):
            phase = (index * 0.6180339887) % 1.0
            age = seconds / _LIFE + phase
            chance = Random(index * 7919 + int(age))
            away, across = chance.uniform(2.0, 2.0 + _BOX), chance.uniform(-_BOX, _BOX)
            x, z = view.pose.x + dx * away + rx * across, view.pose.z + dz * away + rz * across
            sx, sy, _ = view.project(x, 0.0, z)
            grown = (age % 1.0) * 0.13 * view.focal / away
            pen = skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, Color=ink(self.colour, 0.5 * (1 - age % 1.0))
            )
            pen.setStrokeWidth(max(0.7, 1.2 * view.grain))
            flat = grown * min(0.6, max(0.12, view.pose.y / away))
            canvas.drawOval(skia.Rect.MakeLTRB(sx - grown, sy - flat, sx + grown, sy + flat), pen)


@dataclass
class Sheen:
    """The sky's low light on wet ground: one stretched image."""

    colour: Colour
    strength: float = 0.34
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ground, under its fog."""
        return Place.SHELL, 11.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Strongest near the horizon, where the eye skims the water."""
        left, _, right, bottom = view.bounds
        if view.horizon < bottom:
            box = skia.Rect.MakeLTRB(left, view.horizon, right, bottom)
            whole = skia.Rect.MakeXYWH(1, 0, 2, 128)
            canvas.drawImageRect(_sheen(self.colour), whole, box, LINEAR, skia.Paint(Alphaf=self.strength))


@lru_cache(maxsize=8)
def _sheen(colour: Colour) -> skia.Image:
    layer = Layer(4, 128)
    fill = along((0, 0), (0, 128), [(colour, 1.0), (colour, 0.55), (colour, 0.0)], (0.0, 0.3, 1.0))
    layer.canvas.drawPaint(skia.Paint(Shader=fill))
    return layer.image()
