"""The lens that turns in the lamp, and the light round it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, exp, radians, sin, tau

import skia

from scenec.compiler.film.camera import turned

from ...paper import LINEAR, Paper, ink, oval, sheet
from ...piece import Place
from ...shoot import Shoot
from ...sprite import Sprite, bake, halo
from ...view import View
from .lamp import UNIT
from .room import LAMP
from .turning import apart, azimuths

_RINGS = ("#8a4f22", "#b86a28", "#d98b34", "#eeae4e", "#f8cb74", "#ffe29c", "#fff3cc")


def _panel(canvas: skia.Canvas, scale: float) -> None:
    """One bull's-eye of the lens: ovals of lighter and lighter paper."""
    u = scale * UNIT
    paper = Paper(light=(0.0, -1.0), shadow="#5a2a0a", gleam="#fff0d0", scale=min(1.4, max(0.3, scale / 300)))
    for n, colour in enumerate(_RINGS):
        path = oval(0, 0, (118 - n * 15.5) * u, (228 - n * 31) * u)
        sheet(canvas, path, colour, paper, 4, gleaming=0.5)


@dataclass
class Lens:
    """The bull's-eyes that go round like a carousel: each is one sprite, narrowed as it turns away."""

    shoot: Shoot
    live: bool = True
    _sprite: Sprite | None = field(default=None, init=False)
    _ready: bool = field(default=False, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Between the lamp's body and its cage."""
        away = view.away(LAMP[0], LAMP[2])
        return (Place.STAGE, away - 0.01) if away > 0.8 else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The panels on our side, the ones seen from the side first."""
        sprite = self._baked()
        if sprite is None:
            return
        x, y, away = view.project(*LAMP)
        scale = view.focal / away
        bearing = view.bearing(LAMP[0], LAMP[2])
        turns = [turned(bearing, azimuth) for azimuth in azimuths(self.shoot, frame)]
        for turn in sorted(turns, key=abs, reverse=True):
            narrow = cos(radians(turn))
            if narrow > 0.04:
                grown = scale / sprite.scale
                shift = 34 * UNIT * scale * sin(radians(turn))
                sprite.stretch(canvas, x + shift, y, grown * narrow, grown, opacity=min(1.0, 0.25 + narrow))

    def _baked(self) -> Sprite | None:
        if not self._ready:
            self._ready = True
            seen = [v for v in self.shoot.telling if v.away(LAMP[0], LAMP[2]) > 0.8]
            if seen:
                view = min(seen, key=lambda v: v.away(LAMP[0], LAMP[2]))
                away = view.away(LAMP[0], LAMP[2])
                scale = min(view.focal / away, 1400.0 * view.grain)
                sigma = view.blur(away) * scale * away / view.focal
                self._sprite = bake(_panel, (-0.33, -0.64, 0.33, 0.64), scale, sigma)
        return self._sprite


@lru_cache(maxsize=2)
def _halo(colour: str) -> skia.Image:
    return halo(ink(colour))


@dataclass
class Glow:
    """Light in the air round the lamp. It breathes, and swells as a bull's-eye passes the camera."""

    shoot: Shoot
    strength: float
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Right before the lamp."""
        away = view.away(LAMP[0], LAMP[2])
        return (Place.STAGE, away - 0.03) if away > 0.6 else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A near, bright halo and a wide, warm one. A close lamp glows less or it bleaches the frame."""
        x, y, away = view.project(*LAMP)
        scale = view.focal / away
        seconds = self.shoot.seconds(frame)
        nearest = apart(self.shoot, frame, view.bearing(LAMP[0], LAMP[2]))
        breath = 1.0 + 0.05 * sin(tau * seconds / 2.3) + 0.03 * sin(tau * seconds / 0.9)
        flash = exp(-((nearest / 12.0) ** 2))
        shy = min(1.0, 240.0 * view.grain / scale)
        near = self.strength * (0.40 + 0.24 * shy + 0.30 * flash) * breath
        self._lay(canvas, x, y, (0.8 + 0.5 * flash) * scale, near, "#fff0c0")
        self._lay(canvas, x, y, 2.6 * scale, self.strength * (0.20 + 0.18 * shy + 0.14 * flash) * breath, "#ff9c40")

    @staticmethod
    def _lay(canvas: skia.Canvas, x: float, y: float, radius: float, alpha: float, colour: str) -> None:
        image = _halo(colour)
        box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
        whole = skia.Rect.MakeIWH(image.width(), image.height())
        canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=min(0.95, alpha)))
