"""The whale: rises out of the deep, leans over, sings in rings of paper; its fins and flukes never rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, pi, radians, sin, sqrt, tau

import skia

from scenec.compiler.film.stage import Thing
from scenec.compiler.film.track import eased, sample

from ..light import Light
from ..paper import Colour, Layer, Paper, ink, mix
from ..piece import Place
from ..shoot import Shoot
from ..sprite import Sprite, bake
from ..view import View
from .marionette import Limb, limbs
from .pattern import pattern
from .water import Surface, crown

_UNITS = 100.0
"""Of the pattern, in the whale's length."""

_STEEP, _LEANING = 66.0, 30.0
"""Degrees nose up when it comes out of the deep, and when it has leant over."""


@dataclass
class Whale:
    """A whale as a piece of a shot. `surface` says where the water or the ice is that it comes out of."""

    shoot: Shoot
    thing: Thing
    light: Light
    surface: Surface
    live: bool = True
    _limbs: dict[str, Limb] = field(default_factory=dict, init=False)
    _splash: Sprite | None = field(default=None, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Among the far things."""
        x, _, z = self._at(frame)
        away = view.away(x, z)
        return (Place.FAR if self.surface.outside else Place.STAGE, away) if away > 2.0 else None

    def _at(self, frame: float) -> tuple[float, float, float]:
        x, y, z = sample(self.thing.position, frame)
        return x, y, z

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Rings of song, the body down to the surface, and what it throws up there."""
        at = self._at(frame)
        x, y, away = view.project(*at)
        scale = view.focal / away * self.thing.size / _UNITS
        seconds = self.shoot.seconds(frame)
        if not self._limbs:
            self._bake()
        way = self._way(view, frame)
        level = self.surface.row(view, away)
        if self.thing.act == "sing":
            self._song(canvas, (x + 30 * scale * way, y - 30 * scale), scale, seconds)
        left, top, right, _ = view.bounds
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(left, top, right, max(top, level)))
        canvas.translate(x, y + 1.2 * scale * sin(tau * seconds / 3.7))
        canvas.scale(way, 1.0)
        canvas.rotate(-self._pitch(frame, seconds))
        self._body(canvas, scale, seconds)
        canvas.restore()
        self._foam(canvas, x - 14 * scale * way, level, scale, seconds, y)

    def _body(self, canvas: skia.Canvas, scale: float, seconds: float) -> None:
        beat = sin(tau * seconds / 2.9)
        turns = {
            "far-fin": 9.0 * sin(tau * seconds / 3.3 + 0.6),
            "tail": 11.0 * sin(tau * seconds / 2.9 - 0.9),
            "body": 0.8 * beat,
            "near-fin": 12.0 * sin(tau * seconds / 3.3),
        }
        for name, limb in self._limbs.items():
            limb.draw(canvas, scale, turns[name])

    def _way(self, view: View, frame: float) -> float:
        """1 if it faces the audience's right, -1 left, less if it is seen from its end."""
        facing = radians(sample(self.thing.facing, frame)[0])
        (rx, rz) = view.pose.right
        across = sin(facing) * rx + cos(facing) * rz
        return (1.0 if across >= 0 else -1.0) * max(0.55, sqrt(abs(across)))

    def _pitch(self, frame: float, seconds: float) -> float:
        """Degrees nose up."""
        if self.thing.act in ("sing", "rise"):
            share = eased("in-out", min(1.0, frame / max(1.0, self.shoot.stage.frames - 1.0)))
            return _STEEP + (_LEANING - _STEEP) * share + 2.0 * sin(tau * seconds / 4.1)
        return 6.0 + 5.0 * sin(tau * seconds / 4.1)

    def _bake(self) -> None:
        """Cut and light it, as it is half-way, for the largest size at which the shot shows it."""
        view, at = self.shoot.middle, self._at(self.shoot.stage.frames / 2)
        away = min(max(2.0, v.away(at[0], at[2])) for v in self.shoot.telling)
        scale = max(v.focal for v in self.shoot.telling) / away * self.thing.size / _UNITS
        lit = self.light.lit(view, *at)
        paper = Paper(shadow=self.light.dark, gleam=self.light.rim, scale=min(1.4, max(0.4, scale / 3.0)))
        self._limbs = limbs(pattern("whale"), scale, lit, paper, _colours(self.thing.colour), sigma=lit.blur)
        self._splash = bake(crown(self.surface), (-34, -30, 34, 8), scale, lit.blur)

    def _foam(self, canvas: skia.Canvas, x: float, level: float, scale: float, seconds: float, middle: float) -> None:
        """A crown of torn paper where the body comes through, while it does."""
        depth = (middle + 42 * scale - level) / (42 * scale)
        if self._splash is None or depth <= 0.0 or middle - 46 * scale > level:
            return
        strength = min(1.0, depth * 1.6)
        grown = scale / self._splash.scale
        rise = (0.75 + 0.2 * sin(tau * seconds / 1.3)) * strength
        self._splash.stretch(canvas, x, level + 2 * scale, grown, grown * rise, opacity=min(1.0, 1.4 * strength))

    def _song(self, canvas: skia.Canvas, at: tuple[float, float], scale: float, seconds: float) -> None:
        """Rings that leave the head one after another and thin out."""
        song = ring(ink(self.surface.foam))
        for n in range(4):
            share = (seconds / 3.6 + n / 4) % 1.0
            grown = (8 + 62 * share) * scale / 100.0
            song.stretch(canvas, *at, grown, grown, opacity=0.55 * sin(pi * share) ** 0.7)


def _colours(colour: str) -> dict[str, Colour]:
    if not colour:
        return {}
    return {
        "body": colour,
        "fin": mix(colour, "#ffffff", 0.1),
        "light": mix(colour, "#ffffff", 0.18),
        "shade": mix(colour, "#000010", 0.35),
    }


@lru_cache(maxsize=4)
def ring(colour: int) -> Sprite:
    """A ring of tissue, 200 pixels wide."""
    layer = Layer(220, 220)
    for width, alpha in ((9.0, 0.25), (2.2, 0.9)):
        pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, Color=colour)
        pen.setAlphaf(alpha)
        layer.canvas.drawCircle(110, 110, 100, pen)
    return Sprite(layer.image(), 110, 110, 1.0)
