"""A cut-paper thing that stands, passes, rises, falls, floats, hangs, turns, sings or burns on the stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, pi, radians, sin, tau

import skia

from scenec.compiler.film.stage import Thing
from scenec.compiler.film.track import sample

from ..light import Light
from ..paper import LINEAR, Paper, ink
from ..piece import Place
from ..shoot import Shoot
from ..sprite import halo
from ..view import View
from .colours import painted
from .marionette import Limb, limbs
from .pattern import Part, pattern
from .whale import ring

UNITS = 100.0
"""Of a pattern, in the thing's length."""

_BEHIND = 14.0
"""Metres away from which a thing is behind the walls of a room."""

_NEAR = 0.3
_QUIET = 0.35
"""Share of its swing that a moving part keeps while the thing rests."""


@dataclass
class Cutout:
    """A thing as a piece of a shot; its origin is its foot, or its middle where the pattern is drawn so."""

    shoot: Shoot
    thing: Thing
    light: Light
    walled: bool
    live: bool = True
    _limbs: dict[str, Limb] = field(default_factory=dict, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """By its distance; far ones behind a room's walls."""
        x, _, z = self._at(frame)
        away = view.away(x, z)
        if away < _NEAR:
            return None
        return (Place.FAR if self.walled and away > _BEHIND else Place.STAGE), away

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Its shadow, its glow or its song, and its parts."""
        at = self._at(frame)
        x, y, away = view.project(*at)
        metre, seconds = view.focal / away, self.shoot.seconds(frame)
        scale = metre * self.thing.size / UNITS
        if not self._limbs:
            self._bake()
        phase = (self.thing.seed % 997) / 997.0
        dx, dy, lean = self._motion(seconds + 3.0 * phase)
        self._shadow(canvas, view, at, metre)
        if self.thing.act == "burn":
            _glow(canvas, x, y - 40 * scale, 70 * scale, 0.7 + 0.2 * sin(tau * seconds / 0.4))
        if self.thing.act == "sing":
            for n in range(3):
                share = (seconds / 2.4 + n / 3) % 1.0
                grown = (10 + 60 * share) * scale / UNITS
                ring(ink("#fff4d8")).stretch(canvas, x, y - 30 * scale, grown, grown, opacity=0.6 * sin(pi * share))
        canvas.save()
        canvas.translate(x + dx * scale, y + dy * scale)
        canvas.rotate(lean)
        canvas.scale(self._way(view, frame, seconds), 1.0)
        for limb in self._limbs.values():
            limb.draw(canvas, scale, self._swung(limb.part, seconds + phase))
        canvas.restore()

    def _at(self, frame: float) -> tuple[float, float, float]:
        x, y, z = sample(self.thing.position, frame)
        return x, y, z

    def _motion(self, seconds: float) -> tuple[float, float, float]:
        """How far it is off its way, in units right and down, and its lean in degrees."""
        wave = sin(tau * seconds / 2.6)
        match self.thing.act:
            case "cross":
                return 0.0, -2.5 * abs(sin(tau * seconds / 1.1)), 2.0 * sin(tau * seconds / 1.1)
            case "rise" | "fall" | "float" | "fly":
                return 5.0 * sin(tau * seconds / 4.1), 4.0 * wave, 6.0 * sin(tau * seconds / 3.3)
            case "hang":
                return 0.0, 0.0, 5.0 * wave
            case _:
                return 0.0, 0.0, 0.5 * wave

    def _swung(self, part: Part, seconds: float) -> float:
        """Degrees by which a moving part is turned."""
        strength = 1.0 if self.thing.act in ("cross", "fly", "sing", "rise", "fall", "burn") else _QUIET
        return part.swing * strength * sin(tau * seconds / part.period) if part.swing else 0.0

    def _way(self, view: View, frame: float, seconds: float) -> float:
        """1 if it faces the audience's right, -1 left; a thing that turns shows all its sides."""
        if self.thing.act == "turn":
            flat = cos(tau * seconds / 3.4)
            return (1.0 if flat >= 0 else -1.0) * max(0.08, abs(flat))
        facing = radians(sample(self.thing.facing, frame)[0])
        (rx, rz) = view.pose.right
        return 1.0 if sin(facing) * rx + cos(facing) * rz >= -1e-6 else -1.0

    def _bake(self) -> None:
        """Cut and light it, as it is half-way, for the largest size at which the shot shows it."""
        view, at = self.shoot.middle, self._at(self.shoot.stage.frames / 2)
        away = min(max(_NEAR, v.away(at[0], at[2])) for v in self.shoot.telling)
        scale = max(v.focal for v in self.shoot.telling) / away * self.thing.size / UNITS
        lit = self.light.lit(view, *at)
        side = -0.7 if lit.side < 0 else 0.7
        edges = min(1.4, max(0.4, scale / 3.0))
        paper = Paper(light=(side, -0.7), shadow=self.light.dark, gleam=self.light.rim, scale=edges)
        self._limbs = limbs(pattern(self.thing.kind), scale, lit, paper, painted(self.thing.colour), sigma=lit.blur)

    def _shadow(self, canvas: skia.Canvas, view: View, at: tuple[float, float, float], metre: float) -> None:
        """A soft oval on the ground under what stands on it or is little above it."""
        if at[1] > 1.2 or view.pose.y < 0.2:
            return
        x, y, _ = view.project(at[0], 0.0, at[2])
        half = 0.42 * self.thing.size * metre
        flat = min(0.5, max(0.06, (view.pose.y / max(1.0, view.away(at[0], at[2])))))
        image = _halo(self.light.dark if isinstance(self.light.dark, str) else "#0a0614")
        whole = skia.Rect.MakeIWH(image.width(), image.height())
        box = skia.Rect.MakeLTRB(x - half, y - half * flat * 0.6, x + half, y + half * flat * 0.6)
        canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=0.75 * (1.0 - at[1] / 1.3)))


def _glow(canvas: skia.Canvas, x: float, y: float, radius: float, alpha: float) -> None:
    image = _halo("#ffb050")
    whole = skia.Rect.MakeIWH(image.width(), image.height())
    box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
    canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=min(0.9, alpha)))


@lru_cache(maxsize=8)
def _halo(colour: str) -> skia.Image:
    return halo(ink(colour))
