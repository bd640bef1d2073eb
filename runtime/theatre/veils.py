"""Veils: soft shreds of fog that go over the ground and before the players."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import sin, tau
from random import Random

import numpy as np
import skia

from .paper import LINEAR, Colour, noise, picture, rgb
from .piece import Place
from .shoot import Shoot
from .view import View

_COUNT, _BOX = 22, 12.0
_WIND = (0.9, -0.35)
"""Metres a second, east and north."""


@dataclass
class Veils:
    """Upright shreds at real places, each a stretched image; `strength` multiplies how thick they are."""

    shoot: Shoot
    colour: Colour
    strength: float = 1.0
    live: bool = True
    _veils: list[tuple[float, ...]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(51)
        self._veils = [
            (chance.uniform(-_BOX, _BOX), chance.uniform(-_BOX, _BOX), chance.uniform(2.5, 5.5), chance.random())
            for _ in range(_COUNT)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the ground, behind whoever stands on it."""
        return Place.FLOOR, 40.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """They go with the wind, in a square that goes with the camera."""
        seconds, images = self.shoot.seconds(frame), _shreds(rgb(self.colour))
        (dx, dz), reach = view.pose.forward, _BOX * 0.9
        cx, cz = view.pose.x + dx * reach, view.pose.z + dz * reach
        for x0, z0, long, phase in self._veils:
            x = (x0 + _WIND[0] * seconds - cx + _BOX) % (2 * _BOX) - _BOX
            z = (z0 + _WIND[1] * seconds - cz + _BOX) % (2 * _BOX) - _BOX
            away = view.away(x + cx, z + cz)
            if away < 1.5:
                continue
            sx, sy, _ = view.project(x + cx, 0.35 + 0.3 * phase, z + cz)
            scale = view.focal / away
            alpha = 0.34 * self.strength * min(1.0, (away - 1.5) / 2.5, (_BOX - max(abs(x), abs(z))) / 3.0)
            alpha *= 0.75 + 0.25 * sin(tau * (seconds / 5.0 + phase))
            box = skia.Rect.MakeLTRB(sx - long * scale, sy - 0.55 * scale, sx + long * scale, sy + 0.45 * scale)
            whole = skia.Rect.MakeIWH(256, 64)
            pen = skia.Paint(Alphaf=max(0.0, min(1.0, alpha)))
            canvas.drawImageRect(images[int(phase * len(images))], whole, box, LINEAR, pen)


@lru_cache(maxsize=6)
def _shreds(colour: tuple[float, float, float]) -> tuple[skia.Image, ...]:
    """Three soft shreds of noise, 256 by 64 texels."""
    v, u = np.mgrid[-1.0:1.0:64j, -1.0:1.0:256j]
    fall = np.clip(1.0 - u**2, 0, 1) ** 1.2 * np.clip(1.0 - v**2, 0, 1) ** 1.4
    images = []
    for seed in (1, 2, 3):
        alpha = np.clip(0.6 + 0.36 * noise(64, 256, seed, ((1.0, 4.0), (0.8, 10.0)), 4.0), 0.0, 1.0) * fall
        parts = [alpha * part * 255 for part in (colour[2], colour[1], colour[0], 1.0)]
        images.append(picture(np.stack(parts, axis=-1).astype(np.uint8)))
    return tuple(images)
