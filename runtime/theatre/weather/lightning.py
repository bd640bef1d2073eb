"""Lightning: seeded flashes, each a burst of light that falls off, and a bolt in the sky."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, radians, tan
from random import Random

import skia

from scenec.compiler.film.camera import turned

from ..paper import ink, poly
from ..piece import Place
from ..shoot import Shoot
from ..view import View

_EVERY = 2.3
"""Seconds in which there is one flash."""

_FALL = 0.16
"""Seconds in which its light falls to a third."""


def flash(shoot: Shoot, frame: float) -> tuple[float, int]:
    """(brightness 0 to 1, number of the flash) at a frame: a first stroke and a second, weaker one."""
    seconds = shoot.seconds(frame)
    number = int(seconds // _EVERY)
    start = Random(shoot.stage.seed * 31 + number).uniform(0.15, _EVERY - 0.5) + number * _EVERY
    light = 0.0
    for delay, share in ((0.0, 1.0), (0.21, 0.6)):
        since = seconds - start - delay
        if since >= 0:
            light += share * exp(-since / _FALL)
    return min(1.0, light), number


@dataclass
class Flash:
    """The light of a flash over the whole picture."""

    shoot: Shoot
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over everything, while it lasts."""
        return (Place.AIR, 0.1) if flash(self.shoot, frame)[0] > 0.02 else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Screened, so that what is dark gains most."""
        light = flash(self.shoot, frame)[0]
        pen = skia.Paint(Color=ink("#cfdcff", 0.5 * light), BlendMode=skia.BlendMode.kScreen)
        canvas.drawRect(skia.Rect.MakeLTRB(*view.bounds), pen)


@dataclass
class Bolt:
    """The bolt itself: a jagged line from the clouds to the horizon, another one each time."""

    shoot: Shoot
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Far off, before the clouds, while it is bright."""
        return (Place.FAR, 700.0) if flash(self.shoot, frame)[0] > 0.25 else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A glow, and a core of white."""
        light, number = flash(self.shoot, frame)
        chance = Random(self.shoot.stage.seed * 17 + number)
        azimuth = view.pose.azimuth + chance.uniform(-0.7, 0.7) * view.half_angle
        x = view.width / 2 + view.focal * tan(radians(turned(view.pose.azimuth, azimuth)))
        top, foot = min(0.0, view.bounds[1]), view.horizon
        points = []
        for step in range(15):
            points.append((x, top + (foot - top) * step / 14))
            x += chance.uniform(-0.03, 0.03) * view.width
        path = poly(points, closed=False)
        for width, alpha, colour in ((9.0, 0.25, "#a8b8ff"), (2.4, 1.0, "#f8faff")):
            pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width * view.grain)
            pen.setColor(ink(colour, alpha * light))
            canvas.drawPath(path, pen)
