"""Sprites: paper that was drawn once and is from then on only moved, scaled and turned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np
import skia

from .paper import LINEAR, Layer, Pixels, blurred, picture


@dataclass(frozen=True, slots=True)
class Sprite:
    """An image, where its foot is in it in pixels, and how many of its pixels are a metre."""

    image: skia.Image
    x: float
    y: float
    scale: float

    @classmethod
    def of(cls, pixels: Pixels, foot: tuple[float, float], scale: float) -> Sprite | None:
        """A picture cut to what is not transparent: clear rows cost as much as others. None if all is clear."""
        alpha = pixels[..., 3] > 2
        rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
        if not len(rows):
            return None
        top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
        cut = np.ascontiguousarray(pixels[top:bottom, left:right])
        return cls(picture(cut), foot[0] - left, foot[1] - top, scale)

    def lay(self, canvas: skia.Canvas, x: float, y: float, scale: float, opacity: float = 1.0) -> None:
        """Draw it with its foot at (x, y), at `scale` pixels a metre."""
        grown = scale / self.scale
        self.stretch(canvas, x, y, grown, grown, opacity=opacity)

    def stretch(
        self, canvas: skia.Canvas, x: float, y: float, across: float, down: float, *, opacity: float = 1.0
    ) -> None:
        """Draw it with its foot at (x, y) and its pixels multiplied by `across` and `down`."""
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(across, down)
        canvas.drawImage(self.image, -self.x, -self.y, LINEAR, skia.Paint(Alphaf=opacity))
        canvas.restore()


def bake(
    draw: Callable[[skia.Canvas, float], None], box: tuple[float, float, float, float], scale: float, sigma: float = 0.0
) -> Sprite | None:
    """Draw something once. `box` is (left, top, right, bottom) in metres round its foot, y down.

    `draw` gets a canvas whose origin is the foot, and the pixels a metre. `sigma` in pixels of `scale` blurs it, and
    what is blurred is kept smaller: it needs only 1/sigma of its size.
    """
    shrink = max(1.0, sigma / 2.0)
    kept = scale / shrink
    margin = 3.0 * sigma / shrink + 3.0
    left, top, right, bottom = (side * kept for side in box)
    foot = (margin - left, margin - top)
    layer = Layer(ceil(right - left + 2 * margin), ceil(bottom - top + 2 * margin))
    layer.canvas.translate(*foot)
    draw(layer.canvas, kept)
    return Sprite.of(blurred(layer.pixels, sigma / shrink), foot, kept)


def halo(colour: int, radius: int = 64) -> skia.Image:
    """A round glow of one colour that falls to nothing at its edge, `2 * radius` pixels wide."""
    layer = Layer(2 * radius, 2 * radius)
    red, green, blue = (skia.ColorGetR(colour), skia.ColorGetG(colour), skia.ColorGetB(colour))
    stops = [skia.Color(red, green, blue, int(255 * (1 - step / 10) ** 2.2)) for step in range(11)]
    shader = skia.GradientShader.MakeRadial((radius, radius), radius, stops, [step / 10 for step in range(11)])
    layer.canvas.drawPaint(skia.Paint(Shader=shader, Dither=True))
    return layer.image()
