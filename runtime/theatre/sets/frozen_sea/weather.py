"""What moves on the frozen sea: glitter under the sun, snow in the air, snow that the wind drives over the ice."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, radians, sin, tau
from random import Random

import numpy as np
import skia

from scenec.compiler.film.camera import turned

from ...around import edge, wrapped
from ...paper import LINEAR, ink, noise, picture
from ...piece import Place
from ...shoot import Shoot
from ...sprite import halo
from ...view import View
from .palette import Hour

_WIND = (1.5, -0.55)
"""Metres a second, east and north, of the drifting snow."""

_BOX = 14.0
"""Metres: flakes and wisps live in a square of twice this side that goes with the camera."""


def _laid(canvas: skia.Canvas, image: skia.Image, box: skia.Rect, alpha: float) -> None:
    whole = skia.Rect.MakeIWH(image.width(), image.height())
    canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=max(0.0, min(1.0, alpha))))


@dataclass
class Glitter:
    """Bars of light on the ice that lie under the sun wherever the camera goes, and twinkle."""

    shoot: Shoot
    palette: Hour
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the ice."""
        return Place.FLOOR, 100.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Seventy soft bars between the horizon and our feet."""
        apart = radians(turned(view.pose.azimuth, self.palette.sun[0]))
        if cos(apart) < 0.2:
            return
        x = view.width / 2 + view.focal * sin(apart) / cos(apart)
        wide, deep = view.focal * 0.11, view.height - view.horizon
        if deep <= 0:
            return
        chance, image = Random(3), _spark(self.palette.glitter)
        seconds = self.shoot.seconds(frame)
        for n in range(70):
            share = (n / 70) ** 1.6
            bar = wide * (0.3 + 1.1 * share) * chance.uniform(0.2, 1.0)
            at = x + chance.gauss(0, wide * 0.35 * (0.4 + share))
            phase, high = chance.random(), (2 + 7 * share * chance.random()) * 2.2 * view.grain
            twinkle = 0.5 + 0.5 * sin(tau * (seconds / (1.6 + phase) + phase * 9))
            y = view.horizon + 4 * view.grain + deep * share
            box = skia.Rect.MakeLTRB(at - bar / 2, y - high / 2, at + bar / 2, y + high / 2)
            _laid(canvas, image, box, 0.75 * (1 - share * 0.7) * (0.25 + 0.75 * twinkle))


@lru_cache(maxsize=4)
def _spark(colour: str) -> skia.Image:
    return halo(ink(colour), 24)


@dataclass
class Spindrift:
    """Low veils of snow that the wind drives over the ice, on the ground and far along it."""

    shoot: Shoot
    colour: str
    live: bool = True
    _wisps: list[tuple[float, ...]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(21)
        self._wisps = [
            (chance.uniform(-_BOX, _BOX), chance.uniform(-_BOX, _BOX), chance.uniform(1.6, 4.2), chance.random())
            for _ in range(26)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ice, under whoever stands on it."""
        return Place.FLOOR, 50.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Each wisp is one soft image, flattened by the view and stretched along the wind."""
        seconds = self.shoot.seconds(frame)
        (rx, rz), images = view.pose.right, _wisps(self.colour)
        drift = _WIND[0] * rx + _WIND[1] * rz
        for x0, z0, long, phase in self._wisps:
            x, z = wrapped(view, x0 + _WIND[0] * seconds, z0 + _WIND[1] * seconds, _BOX)
            away = view.away(x, z)
            if away < 1.0:
                continue
            sx, sy, _ = view.project(x, 0.0, z)
            scale = view.focal / away
            half = long * scale * (0.45 + 0.4 * min(1.0, abs(drift)))
            if sx + half < 0 or sx - half > view.width or sy - 0.2 * scale > view.height:
                continue
            alpha = (
                0.5
                * min(1.0, (away - 1.0) / 2.0)
                * edge(view, x, z, _BOX)
                * (0.7 + 0.3 * sin(tau * (seconds / 3 + phase)))
            )
            high = scale * (0.10 + 0.25 * view.pose.y / away * long * 0.4)
            box = skia.Rect.MakeLTRB(sx - half, sy - high, sx + half, sy + high * 0.5)
            _laid(canvas, images[int(phase * len(images))], box, alpha)


@lru_cache(maxsize=4)
def _wisps(colour: str) -> tuple[skia.Image, ...]:
    """Three soft shreds of noise, 256 by 64 texels."""
    images = []
    red, green, blue = skia.ColorGetR(ink(colour)), skia.ColorGetG(ink(colour)), skia.ColorGetB(ink(colour))
    v, u = np.mgrid[-1.0:1.0:64j, -1.0:1.0:256j]
    fall = np.clip(1.0 - u**2, 0, 1) ** 1.2 * np.clip(1.0 - v**2, 0, 1) ** 1.6
    for seed in (1, 2, 3):
        shreds = noise(64, 256, seed, ((1.0, 3.0), (0.8, 8.0)), 4.0)
        alpha = np.clip(0.45 + 0.42 * shreds, 0.0, 1.0) * fall
        pixels = np.stack([alpha * part for part in (blue, green, red, 255)], axis=-1).astype(np.uint8)
        images.append(picture(pixels))
    return tuple(images)


@dataclass
class Snow:
    """Thin snow in the air, in three depths of the same square."""

    shoot: Shoot
    live: bool = True
    _flakes: list[tuple[float, ...]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(5)
        self._flakes = [
            (chance.uniform(-_BOX, _BOX), chance.uniform(0.0, 4.0), chance.uniform(-_BOX, _BOX), chance.random())
            for _ in range(300)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """In the air."""
        return Place.AIR, 1.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Every flake is the same small disc, larger and fainter out of focus."""
        seconds, image = self.shoot.seconds(frame), _spark("#ffffff")
        for x0, y0, z0, phase in self._flakes:
            y = (y0 - 0.42 * seconds * (0.7 + 0.6 * phase)) % 4.0
            swirl = 0.25 * sin(tau * (seconds / (3.0 + 2 * phase) + phase * 5))
            x, z = wrapped(view, x0 + 0.6 * _WIND[0] * seconds + swirl, z0 + 0.6 * _WIND[1] * seconds, _BOX)
            away = view.away(x, z)
            if away < 0.7:
                continue
            sx, sy, _ = view.project(x, y, z)
            if not (-20 < sx < view.width + 20 and -20 < sy < view.height + 20):
                continue
            size = max(0.9 * view.grain, 0.006 * view.focal / away) + view.blur(away)
            alpha = 0.85 * min(1.0, 2.4 * view.grain / size) * edge(view, x, z, _BOX) * min(1.0, y / 0.2)
            half = 2.0 * size
            _laid(canvas, image, skia.Rect.MakeLTRB(sx - half, sy - half, sx + half, sy + half), alpha)
