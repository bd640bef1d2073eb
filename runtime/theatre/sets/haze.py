"""What lies over far ground: fog by the row, and the last pixels under the horizon that no plane reaches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import skia

from ..paper import LINEAR, Colour, paint, picture, rgb
from ..piece import Place
from ..view import View

_HORIZON = 600.0
"""Metres at which the horizon counts as lying."""

_INNER = skia.Rect.MakeXYWH(1, 0, 2, 256)


@dataclass
class Brink:
    """The last pixels of the ground under the horizon, which no plane reaches."""

    fog: Colour
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Under the ground."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A line of fog."""
        left, _, right, _ = view.bounds
        high = 2.0 + view.focal * max(0.2, view.pose.y) / 400.0
        canvas.drawRect(skia.Rect.MakeLTRB(left, view.horizon - 1, right, view.horizon + high), paint(self.fog))


@dataclass
class Fog:
    """Fog over the ground from `start` m on, with a range in m. By the row alone: one thin image is stretched."""

    fog: Colour
    depth: float
    start: float
    range: float
    most: float = 0.92
    """How much of what is farthest it covers."""
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ground."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """From the horizon to where there is none, and a breath of it over a horizon that is out of focus."""
        left, _, right, bottom = view.bounds
        rim = skia.Rect.MakeLTRB(left, view.horizon - 2.4 * view.blur(_HORIZON) - 2.0, right, view.horizon)
        canvas.drawImageRect(_breath(self.fog), _INNER, rim, LINEAR, skia.Paint(Alphaf=self.most))
        deep = min(bottom, view.horizon + view.focal * max(0.2, view.pose.y) / self.start)
        if deep > view.horizon:
            box = skia.Rect.MakeLTRB(left, view.horizon - 1, right, deep)
            canvas.drawImageRect(self._rows(view, deep), _INNER, box, LINEAR, skia.Paint())

    def _rows(self, view: View, deep: float) -> skia.Image:
        """Fog by the distance that a row shows, down to the row `deep`."""
        rows = (np.arange(256) + 0.5) / 256 * max(1.0, deep - view.horizon)
        away = view.focal * max(0.2, view.pose.y) / rows
        mist = self.most * (1.0 - np.exp(-np.maximum(0.0, away - self.start) / self.range))
        red, green, blue = rgb(self.fog)
        return _column(np.stack([np.full(256, red), np.full(256, green), np.full(256, blue), mist], axis=1))


def _column(colours: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> skia.Image:
    """An image four columns wide of rows (red, green, blue, alpha), 0 to 1, premultiplied here."""
    pixels = np.zeros((len(colours), 4, 4), np.uint8)
    alpha = colours[:, 3]
    for channel, source in enumerate((2, 1, 0)):
        pixels[..., channel] = (colours[:, source] * alpha * 255 + 0.5).astype(np.uint8)[:, None]
    pixels[..., 3] = (alpha * 255 + 0.5).astype(np.uint8)[:, None]
    return picture(pixels)


@lru_cache(maxsize=16)
def _breath(colour: Colour) -> skia.Image:
    """Fog that thickens from nothing, downwards."""
    share = np.linspace(0.0, 0.92, 256) ** 1.5
    return _column(np.stack([*(np.full(256, part) for part in rgb(colour)), share], axis=1))
