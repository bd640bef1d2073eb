"""Dust in a lamp's light: motes that drift and turn, brighter near the lamp, soft out of focus."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import hypot, sin, tau
from random import Random

import skia

from ..paper import LINEAR, ink
from ..piece import Place
from ..shoot import Shoot
from ..sprite import halo
from ..view import View

_COUNT = 130
_CEILING = 3.1


@dataclass
class Dust:
    """Motes within `radius` metres of the room's middle, lit from `lamp`."""

    shoot: Shoot
    lamp: tuple[float, float, float]
    radius: float
    live: bool = True
    _motes: list[tuple[float, ...]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(7)
        reach = self.radius
        self._motes = [
            (
                chance.uniform(-reach, reach),
                chance.uniform(0.2, _CEILING),
                chance.uniform(-reach, reach),
                chance.random(),
            )
            for _ in range(_COUNT)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """In the air, before everything."""
        return Place.AIR, 1.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Each mote is the same small glow, scaled by distance and blur."""
        seconds = self.shoot.seconds(frame)
        image = _mote()
        whole = skia.Rect.MakeIWH(image.width(), image.height())
        for x, y, z, phase in self._motes:
            sink = (y - 0.035 * seconds * (0.5 + phase)) % _CEILING
            px = x + 0.12 * sin(tau * (seconds / 7.0 + phase))
            pz = z + 0.12 * sin(tau * (seconds / 9.0 + phase * 3))
            away = view.away(px, pz)
            if away < 0.6:
                continue
            sx, sy, _ = view.project(px, sink, pz)
            if not (0 < sx < view.width and 0 < sy < view.height):
                continue
            sigma = view.blur(away)
            size = max(0.9 * view.grain, 0.0035 * view.focal / away) + sigma
            near = hypot(px - self.lamp[0], pz - self.lamp[2])
            alpha = max(0.06, 0.75 - 0.13 * near) * min(1.0, 1.8 * view.grain / size)
            alpha *= 0.6 + 0.4 * sin(tau * (seconds / 3.1 + phase * 7))
            half = 2.2 * size
            box = skia.Rect.MakeLTRB(sx - half, sy - half, sx + half, sy + half)
            canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=max(0.0, alpha)))


@lru_cache(maxsize=1)
def _mote() -> skia.Image:
    return halo(ink("#ffe2ac"), 12)
