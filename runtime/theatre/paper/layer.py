"""Surfaces in skia's native order (BGRA, premultiplied) over numpy memory.

Native order is some seven times faster than RGBA; linear sampling without mipmaps is all that motion needs
(design: look/notes.md, Speed).
"""

from __future__ import annotations

from math import ceil

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""(height, width, 4): blue, green, red, alpha, premultiplied."""

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)


class Layer:
    """A transparent sheet of pixels to draw on. `pixels` is the very memory that `canvas` draws into."""

    def __init__(self, width: int, height: int) -> None:
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)
        self._surface = surface(self.pixels)
        self.canvas: skia.Canvas = self._surface.getCanvas()

    def clear(self) -> None:
        """Makes it transparent again."""
        self.pixels[:] = 0

    def image(self) -> skia.Image:
        """What is drawn now, as an image of its own."""
        return picture(self.pixels)


def surface(pixels: Pixels) -> skia.Surface:
    """A surface that draws into an array. The array must outlive it."""
    return skia.Surface(pixels, skia.kBGRA_8888_ColorType, skia.AlphaType.kPremul_AlphaType)


def picture(pixels: Pixels) -> skia.Image:
    """An image with a copy of an array's pixels. Transparent rows are the caller's to crop."""
    whole = np.ascontiguousarray(pixels)
    return skia.Image.fromarray(whole, skia.kBGRA_8888_ColorType, skia.AlphaType.kPremul_AlphaType)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    """A Gaussian blur of premultiplied pixels, transparent beyond the edge. Over-scale what must keep its edge.

    From sigma 4 on it works on a smaller copy: a texture blurred by s needs only 1/s of its size.
    """
    if sigma < 0.3:
        return pixels
    shrink = max(1, int(sigma / 2))
    height, width = pixels.shape[:2]
    if shrink > 1:
        small = (max(1, ceil(width / shrink)), max(1, ceil(height / shrink)))
        pixels = np.asarray(cv2.resize(pixels, small, interpolation=cv2.INTER_AREA), np.uint8)
    soft = cv2.GaussianBlur(pixels, (0, 0), sigma / shrink, borderType=cv2.BORDER_CONSTANT)
    if shrink > 1:
        soft = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(soft, np.uint8)
