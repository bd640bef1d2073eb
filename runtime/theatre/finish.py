"""The last of every picture: its grade, and a sheet with vignette, tints and grain. All of the sheet is baked."""

from __future__ import annotations

from functools import lru_cache
from math import prod

import numpy as np
import skia

from scenec.compiler.film.look import Grade

from .grade import graded, matrix
from .paper import NEAREST, Colour, Layer, around, ink, noise, picture, signed, surface
from .paper.layer import Pixels

_TILE = 512
_AMPLITUDE = 2.0
"""Of grain in levels of 255. At 3.2 it doubled the bytes of a segment, at 2 it added a tenth to a quarter."""


class Finish:
    """Grade, vignette, tints and grain for a shot.

    `dark` is the set's own dark, `strength` the vignette's at the corners before the grades change it.
    """

    def __init__(
        self, size: tuple[int, int], dark: Colour, *, strength: float, grades: tuple[Grade, ...], seed: int, grain: bool
    ) -> None:
        tints = tuple((each.tint, each.tinted) for each in grades if each.tint and each.tinted)
        self._matrix = matrix(grades)
        self._veil = _veil(size, dark, min(1.0, strength * prod(each.vignette for each in grades)), tints)
        self._grain = _grain(size, prod(each.grain for each in grades)) if grain else None
        self._seed = seed

    def grade(self, pixels: Pixels) -> None:
        """Change the picture's colours, in place."""
        if self._matrix is not None:
            graded(pixels, self._matrix)

    def draw(self, canvas: skia.Canvas, frame: int) -> None:
        """Lay it over the picture. Grain moves on twos, counted from the shot's first frame."""
        canvas.drawImage(self._veil, 0, 0, NEAREST)
        if self._grain is not None:
            x, y = _jump(self._seed, frame // 2)
            canvas.drawImage(self._grain, -x, -y, NEAREST)


def _jump(seed: int, step: int) -> tuple[int, int]:
    """A whole-pixel offset within the tile, scattered over it by two irrational steps."""
    x = (seed * 0.7548776662 + step * 0.5698402910) % 1.0
    y = (seed * 0.6180339887 + step * 0.8191725134) % 1.0
    return int(x * _TILE), int(y * _TILE)


@lru_cache(maxsize=8)
def _veil(size: tuple[int, int], dark: Colour, strength: float, tints: tuple[tuple[str, float], ...]) -> skia.Image:
    width, height = size
    layer = Layer(width, height)
    for colour, alpha in tints:
        layer.canvas.drawColor(ink(colour, alpha), skia.BlendMode.kSrcOver)
    k = width / 1280.0
    layer.canvas.translate(width / 2, height / 2)
    layer.canvas.scale(1.15 * k, 0.86 * k * (height / width) / (720 / 1280))
    stops = [(dark, 0.0), (dark, 0.0), (dark, strength * 0.45), (dark, strength)]
    box = skia.Rect.MakeLTRB(-900, -900, 900, 900)
    layer.canvas.drawRect(box, skia.Paint(Shader=around((0, 0), 720, stops, (0, 0.45, 0.8, 1)), Dither=True))
    return layer.image()


@lru_cache(maxsize=4)
def _grain(size: tuple[int, int], share: float) -> skia.Image:
    """The tile at `share` of its strength, repeated once beyond the picture: an offset needs no repeating shader."""
    tile = signed(noise(_TILE, _TILE, 5, ((1.0, 0.55),)), _AMPLITUDE * share)
    width, height = size[0] + _TILE, size[1] + _TILE
    pixels: Pixels = np.zeros((height, width, 4), np.uint8)
    canvas = surface(pixels).getCanvas()
    for y in range(0, height, _TILE):
        for x in range(0, width, _TILE):
            canvas.drawImage(tile, x, y)
    return picture(pixels)
