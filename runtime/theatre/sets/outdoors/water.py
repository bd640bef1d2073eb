"""Water outdoors: a rippled plane, and crests of paper that rise and sink on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import sin, tau
from random import Random

import skia

from ...paper import Colour, Paper, along, mix, sheet, smooth
from ...piece import Piece, Place
from ...shoot import Shoot
from ...sprite import Sprite, bake
from ...view import View
from .land import Texture
from .terrain import plain
from .tone import Tone

_BOX = 22.0
"""Metres: crests live in a square of twice this side that goes with the camera."""

_COUNT, _SHAPES = 84, 4
_TEXELS = 110.0
"""Pixels a metre of a crest's picture, at 1280 wide."""

_DRIFT = (0.35, -0.2)
"""Metres a second, east and north, that the crests go."""


def sea(texture: Texture, level: float, dry: Callable[[float, float], bool]) -> Callable[[Shoot, Tone], list[Piece]]:
    """Water at a height in metres, with crests wherever the plan is not `dry`."""

    def pieces(shoot: Shoot, tone: Tone) -> list[Piece]:
        water = [replace(each, depth=each.depth + 6.0) for each in plain(shoot, texture, tone, level)]
        return [*water, Crests(shoot, tone, texture.base, level, dry)]

    return pieces


@dataclass
class Crests:
    """Waves cut from paper, each one of a few sprites, rocking in its own time."""

    shoot: Shoot
    tone: Tone
    colour: Colour
    level: float
    dry: Callable[[float, float], bool]
    live: bool = True
    _waves: list[tuple[float, ...]] = field(default_factory=list, init=False)
    _shapes: list[Sprite | None] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(self.shoot.stage.set.seed + 77)
        self._waves = [
            (chance.uniform(-_BOX, _BOX), chance.uniform(-_BOX, _BOX), chance.uniform(0.7, 1.5), chance.random())
            for _ in range(_COUNT)
        ]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the water, under all that stands in it."""
        return (Place.SHELL, 22.0) if view.pose.y > self.level else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Far ones first; each bobs, and goes slowly with the wind."""
        seconds, placed = self.shoot.seconds(frame), []
        for x0, z0, size, phase in self._waves:
            x, z = _wrapped(view, x0 + _DRIFT[0] * seconds, z0 + _DRIFT[1] * seconds)
            away = view.away(x, z)
            if away > 2.0 and not self.dry(x, z):
                placed.append((away, x, z, size, phase))
        for away, x, z, size, phase in sorted(placed, reverse=True):
            bob = 0.09 * sin(tau * (seconds / (2.6 + phase) + phase * 7))
            sx, sy, _ = view.project(x, self.level + bob - 0.06, z)
            sprite = self._shape(int(phase * 97) % _SHAPES)
            if sprite is not None:
                swell = 0.85 + 0.25 * sin(tau * (seconds / (3.1 + phase) + phase * 3))
                grown = view.focal / away / sprite.scale * size
                alpha = min(1.0, (away - 2.0) / 2.0) * _edge(view, x, z) * 0.9
                sprite.stretch(canvas, sx, sy, grown, grown * swell, opacity=alpha)

    def _shape(self, index: int) -> Sprite | None:
        if not self._shapes:
            self._shapes = [self._cut(n) for n in range(_SHAPES)]
        return self._shapes[index]

    def _cut(self, index: int) -> Sprite | None:
        chance = Random(index + 5)
        humps = [(u, chance.uniform(0.1, 0.26) * (1 - abs(u) / 1.9)) for u in (-1.1, -0.6, -0.1, 0.4, 0.9)]
        tone = self.tone.tint(self.colour)
        paper = Paper(light=(0.4, -0.9), shadow=self.tone.shadow, gleam=mix(self.tone.rim, "#ffffff", 0.5), depth=0.3)

        def draw(canvas: skia.Canvas, scale: float) -> None:
            back = [(u * scale, -v * scale) for u, v in humps]
            path = smooth([(-1.7 * scale, 0, 1), *back, (1.7 * scale, 0, 1), (0, 0.1 * scale)])
            stops = [(mix(tone, self.tone.rim, 0.5), 1.0), (tone, 0.95), (mix(tone, self.tone.shadow, 0.2), 0.15)]
            fill = along((0, -0.26 * scale), (0, 0.1 * scale), stops)
            cut = replace(paper, scale=max(0.3, scale / 110.0))
            sheet(canvas, path, tone, cut, 0, fill=fill, edge=2.2, gleaming=0.75, shading=0.0)

        return bake(draw, (-1.8, -0.4, 1.8, 0.2), _TEXELS * self.shoot.grain)


def _wrapped(view: View, x: float, z: float) -> tuple[float, float]:
    """A point of the endless pattern brought into the square that goes with the camera."""
    (dx, dz), reach = view.pose.forward, _BOX * 0.85
    cx, cz = view.pose.x + dx * reach, view.pose.z + dz * reach
    return (x - cx + _BOX) % (2 * _BOX) - _BOX + cx, (z - cz + _BOX) % (2 * _BOX) - _BOX + cz


def _edge(view: View, x: float, z: float) -> float:
    """1 inside the square, 0 at its border: nothing comes and goes in sight."""
    (dx, dz), reach = view.pose.forward, _BOX * 0.85
    apart = max(abs(x - view.pose.x - dx * reach), abs(z - view.pose.z - dz * reach))
    return min(1.0, (_BOX - apart) / 5.0)
