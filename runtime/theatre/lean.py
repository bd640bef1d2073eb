"""A camera that leans: the picture is drawn upright, as large as the leaning one needs, and turned once it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil, cos, floor, radians, sin

import cv2
import numpy as np
import skia

from .paper import Layer, Pixels, ink
from .paper.colour import Colour
from .view import View

Upright = Callable[[skia.Canvas], None]
"""Draws a view as if the camera did not lean, in the picture's pixels."""


class Lean:
    """A sheet large enough for every view of a shot. Turning one finished picture costs less than turning each piece,
    and what stands still can be kept.
    """

    def __init__(self, views: Sequence[View], dark: Colour) -> None:
        self._left = floor(min(view.bounds[0] for view in views))
        self._top = floor(min(view.bounds[1] for view in views))
        right, bottom = (ceil(max(view.bounds[side] for view in views)) for side in (2, 3))
        self._layer = Layer(right - self._left, bottom - self._top)
        self._dark = ink(dark)

    def draw(self, pixels: Pixels, view: View, upright: Upright) -> None:
        """Draw a view's picture into `pixels`."""
        canvas = self._layer.canvas
        canvas.clear(self._dark)
        canvas.save()
        canvas.translate(-self._left, -self._top)
        upright(canvas)
        canvas.restore()
        size = (view.width, view.height)
        cv2.warpAffine(self._layer.pixels, self._turn(view), size, dst=pixels, flags=cv2.INTER_LINEAR)

    def _turn(self, view: View) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        """From the sheet's pixels, whose middles lie half a pixel in, to the picture's; its middle stays."""
        c, s = cos(radians(view.pose.roll)), sin(radians(view.pose.roll))
        cx, cy = view.width / 2, view.height / 2
        px, py = self._left + 0.5 - cx, self._top + 0.5 - cy
        return np.array([[c, -s, cx - 0.5 + c * px - s * py], [s, c, cy - 0.5 + s * px + c * py]])
