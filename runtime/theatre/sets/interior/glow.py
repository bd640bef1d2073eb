"""Lamps as they are seen: glows that breathe or flicker, bodies that hang, and the light's unrest over the picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sin, tau

import skia

from ...paper import LINEAR, Colour, ink
from ...piece import Place
from ...shoot import Shoot
from ...sprite import halo
from ...view import View
from .plan import Lamp

_SIZES = {"lamp": 0.5, "candle": 0.24, "pendant": 0.45, "chandelier": 0.9, "tube": 0.7, "fire": 0.7, "none": 0.0}
"""Metres of the near halo by kind of lamp."""

_RESTLESS = {"candle": 0.13, "fire": 0.16}
"""How much of its light a flame loses and gains; other lamps breathe by a twentieth of that."""


@dataclass
class Glow:
    """Light in the air round a lamp."""

    shoot: Shoot
    lamp: Lamp
    strength: float
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Right before the lamp."""
        away = view.away(self.lamp.x, self.lamp.z)
        return (Place.STAGE, away - 0.25) if away > 0.5 and _SIZES[self.lamp.kind] else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A near, bright halo and a wide, coloured one. A close lamp glows less or it bleaches the frame."""
        x, y, away = view.project(self.lamp.x, self.lamp.y, self.lamp.z)
        scale = view.focal / away
        radius = _SIZES[self.lamp.kind] * scale
        shy = min(1.0, 120.0 * view.grain / max(radius, 1.0))
        breath = 1.0 + unrest(self.lamp, self.shoot.seconds(frame))
        power = min(1.2, self.lamp.power) * self.strength
        _lay(canvas, x, y, radius, 0.7 * power * shy * breath, "#fff2cc")
        _lay(canvas, x, y, 2.7 * radius, 0.26 * power * shy * breath, self.lamp.colour)


def unrest(lamp: Lamp, seconds: float) -> float:
    """How much a lamp shines over or under its strength at a moment, about -0.16 to 0.16."""
    most = _RESTLESS.get(lamp.kind, 0.03)
    phase = lamp.x * 0.37 + lamp.z * 0.53
    return most * (0.55 * sin(tau * (seconds / 0.83 + phase)) + 0.45 * sin(tau * (seconds / 0.37 + 2 * phase)))


@dataclass
class Unrest:
    """The room's light as a whole: a flame's flicker, or a cloud before the sun."""

    shoot: Shoot
    lamp: Lamp | None
    dark: str
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over everything."""
        return Place.AIR, 0.5

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A thin sheet of the room's dark over the picture."""
        seconds = self.shoot.seconds(frame)
        if self.lamp is not None and self.lamp.kind in _RESTLESS:
            alpha = 0.1 - 0.6 * unrest(self.lamp, seconds)
        else:
            alpha = 0.07 + 0.055 * sin(tau * seconds / 3.3) + 0.015 * sin(tau * seconds / 1.3)
        canvas.drawPaint(skia.Paint(Color=ink(self.dark, max(0.0, alpha))))


def _lay(canvas: skia.Canvas, x: float, y: float, radius: float, alpha: float, colour: Colour) -> None:
    image = _halo(colour)
    box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
    whole = skia.Rect.MakeIWH(image.width(), image.height())
    canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=min(0.9, max(0.0, alpha))))


@lru_cache(maxsize=12)
def _halo(colour: Colour) -> skia.Image:
    return halo(ink(colour))
