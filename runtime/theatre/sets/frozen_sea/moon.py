"""The wonder of the place: a moon cut and folded from paper that hangs on a thread and turns a little in the wind."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, radians, sin, tan, tau

import skia

from scenec.compiler.film.camera import turned

from ...paper import Paper, along, glow, line, mix, oval, paint, poly, sheet, smooth
from ...piece import Place
from ...shoot import Shoot
from ...sprite import Sprite, bake
from ...view import View
from .palette import Hour

AZIMUTH, TANGENT = 36.0, 0.235
"""Where it hangs, from the middle of the place."""

_RADIUS = 0.062
"""Tangent of half its width."""

_AWAY = 8000.0

_CRATERS = ((-0.50, -0.36, 0.12), (0.42, -0.46, 0.15), (0.58, 0.30, 0.09), (-0.40, 0.58, 0.08))
_FACE = (
    ((-0.46, 0.0), (-0.31, 0.10), (-0.15, 0.02)),
    ((0.15, 0.02), (0.31, 0.10), (0.46, 0.0)),
    ((-0.17, 0.36), (0.0, 0.44), (0.18, 0.35)),
)
"""Two closed eyes and a mouth, in radii."""


@dataclass
class PaperMoon:
    """One sprite on a thread."""

    shoot: Shoot
    palette: Hour
    live: bool = True
    _sprite: Sprite | None = field(default=None, init=False)
    _ready: bool = field(default=False, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Before the clouds: its thread hangs from the stage, not from the sky."""
        return (Place.FAR, _AWAY) if cos(radians(turned(view.pose.azimuth, AZIMUTH))) > 0.3 else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """It swings on its thread like a slow pendulum, and turns as it does."""
        apart = radians(turned(view.pose.azimuth, AZIMUTH))
        stretch = view.focal / cos(apart)
        x, y = view.width / 2 + view.focal * tan(apart), view.horizon - stretch * TANGENT
        sprite = self._baked()
        if sprite is None:
            return
        seconds = self.shoot.seconds(frame)
        swing, top = 2.6 * sin(tau * seconds / 5.5), y - stretch * 0.75
        canvas.save()
        canvas.translate(x, top)
        canvas.rotate(swing)
        canvas.translate(0, y - top)
        thread = skia.Rect.MakeLTRB(-0.5 * view.grain, top - y - stretch, 0.5 * view.grain, -stretch * _RADIUS)
        canvas.drawRect(thread, paint("#fff4dc", 0.55))
        turn = cos(0.42 * sin(tau * seconds / 7.0))
        sprite.stretch(canvas, 0, 0, stretch / sprite.scale * turn, stretch / sprite.scale)
        canvas.restore()

    def _baked(self) -> Sprite | None:
        if not self._ready:
            self._ready = True
            view = max(self.shoot.telling, key=lambda v: v.focal)
            scale = min(view.focal * 1.1, 3600.0 * view.grain)
            sigma = view.blur(_AWAY) * scale / view.focal
            reach = _RADIUS * 2.6
            self._sprite = bake(self._cut, (-reach, -reach, reach, reach), scale, sigma)
        return self._sprite

    def _cut(self, canvas: skia.Canvas, scale: float) -> None:
        """A crescent-faced disc with a fold down its middle, a closed eye, and a cut edge that catches the light."""
        r = _RADIUS * scale
        paper = Paper(
            light=(0.7, -0.7), shadow=self.palette.dark, gleam="#fffbe8", depth=0.35, scale=min(2.0, max(0.5, r / 60))
        )
        glow(canvas, 0, 0, r * 2.5, colour=mix(self.palette.orb, "#ffffff", 0.5), strength=0.55)
        for n, colour in enumerate(("#f6e2b4", "#fbeec8", "#fff8e2")):
            size = r * (1.0 - 0.09 * n)
            sheet(canvas, oval(0, 0, size), colour, paper, 4, gleaming=0.7, cut=n + 2)
        half = skia.Op(oval(0, 0, r * 0.8), poly([(0, -r), (r, -r), (r, r), (0, r)]), skia.PathOp.kIntersect_PathOp)
        fold = along((0, 0), (r * 0.8, 0), [("#c9a86a", 0.42), ("#e8cf98", 0.10)])
        canvas.drawPath(half, skia.Paint(AntiAlias=True, Shader=fold))
        line(canvas, poly([(0, -r * 0.98), (0, r * 0.98)], closed=False), max(0.7, r * 0.018), "#b8945a", 0.7)
        for x, y, size in _CRATERS:
            sheet(canvas, oval(x * r, y * r, size * r), "#e6cc94", paper, 0, gleaming=0.0, shading=0.35, alpha=0.8)
        for curve in _FACE:
            path = smooth([(x * r, y * r) for x, y in curve], closed=False)
            line(canvas, path, max(0.8, 0.035 * r), "#8a6a44", 0.8)
        sheet(canvas, oval(0, -r * 0.93, r * 0.035), "#8a6a44", paper, 0)
