"""The ice underfoot: a fine tile near by, long drifts far off, fog, and light that is warm towards the sun."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import skia

from scenec.compiler.film.camera import turned

from ...ground import Plane
from ...mesh import Floats
from ...paper import LINEAR, mix, paint, picture, rgb
from ...piece import Piece, Place
from ...shoot import Shoot
from ...soft import Soft
from ...surfaces import Glow, ground
from ...view import View
from .palette import HOURS, Hour
from .tile import TEXELS, faded, tile

_SIDE = 8.0
"""Metres of the tile."""

_COARSE = 17.0
"""Texels a metre at which the same tile gives the long drifts."""

_WHOLE, _GONE = 6.0, 26.0
"""Metres up to which the fine tile is seen whole, and at which it is gone."""

_FOG_START, _FOG_RANGE = 5.0, 34.0
_HORIZON = 600.0
"""Metres at which the horizon counts as lying."""


def ice(shoot: Shoot, hour: str, seed: int) -> list[Piece]:
    """The ground for a shot."""
    palette, fine = HOURS[hour], TEXELS / _SIDE
    near = max(0.25, 0.4 * min(view.pose.y for view in shoot.telling))
    glow = _glow(palette)
    drifts, sheets = Plane(0.0, (3.0, 7.0), _WHOLE, 500.0), Plane(0.0, (0.0, 0.0), near, _GONE, _WHOLE * 1.2)
    return [
        Brink(palette, depth=40.0),
        ground(shoot, drifts, Soft(faded(seed), True, True), _COARSE, 30.0, glow=glow),
        ground(shoot, sheets, Soft(tile(seed), True, True), fine, 20.0, glow=glow),
        Fog(palette, depth=10.0),
    ]


def _glow(palette: Hour) -> Glow:
    """The hour's light on the ice: bright at the horizon, warm towards the sun and cool away from it."""

    def light(view: View, points: Floats) -> Floats:
        far, towards, from_ = palette.ground
        apart = abs(turned(view.pose.azimuth, palette.sun[0]))
        near = mix(towards, from_, min(1.0, apart / 110.0))
        steps = np.array([rgb(far), mix(far, near, 0.75), mix(near, palette.dark, 0.10)])
        share = (points[:, 1] - view.horizon) / max(1.0, view.bounds[3] - view.horizon)
        return np.stack([np.interp(share, (0.0, 0.5, 1.0), steps[:, part]) for part in range(3)], axis=1)

    return light


@dataclass
class Brink:
    """The last pixels of the ice under the horizon, which no plane reaches."""

    palette: Hour
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Under the ice."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A line of fog."""
        left, _, right, _ = view.bounds
        high = 2.0 + view.focal * max(0.2, view.pose.y) / 400.0
        canvas.drawRect(skia.Rect.MakeLTRB(left, view.horizon - 1, right, view.horizon + high), paint(self.palette.fog))


@dataclass
class Fog:
    """Fog over the ice. It depends on the row alone: one image four columns wide is stretched over all."""

    palette: Hour
    depth: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Over the ice."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """From the horizon to where there is none, and a breath of it over a horizon that is out of focus."""
        left, _, right, bottom = view.bounds
        rim = skia.Rect.MakeLTRB(left, view.horizon - 2.4 * view.blur(_HORIZON) - 2.0, right, view.horizon)
        canvas.drawImageRect(_breath(self.palette.fog), _INNER, rim, LINEAR, skia.Paint())
        deep = min(bottom, view.horizon + view.focal * max(0.2, view.pose.y) / _FOG_START)
        if deep > view.horizon:
            box = skia.Rect.MakeLTRB(left, view.horizon - 1, right, deep)
            canvas.drawImageRect(_fog(self.palette, view, deep), _INNER, box, LINEAR, skia.Paint())


_INNER = skia.Rect.MakeXYWH(1, 0, 2, 256)


def _column(colours: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> skia.Image:
    """An image four columns wide of rows (red, green, blue, alpha), 0 to 1, premultiplied here."""
    pixels = np.zeros((len(colours), 4, 4), np.uint8)
    alpha = colours[:, 3]
    for channel, source in enumerate((2, 1, 0)):
        pixels[..., channel] = (colours[:, source] * alpha * 255 + 0.5).astype(np.uint8)[:, None]
    pixels[..., 3] = (alpha * 255 + 0.5).astype(np.uint8)[:, None]
    return picture(pixels)


@lru_cache(maxsize=4)
def _breath(colour: str) -> skia.Image:
    """Fog that thickens from nothing, downwards."""
    share = np.linspace(0.0, 0.92, 256) ** 1.5
    return _column(np.stack([*(np.full(256, part) for part in rgb(colour)), share], axis=1))


def _fog(palette: Hour, view: View, deep: float) -> skia.Image:
    """Fog by the distance that a row shows, down to the row `deep`."""
    rows = (np.arange(256) + 0.5) / 256 * max(1.0, deep - view.horizon)
    away = view.focal * max(0.2, view.pose.y) / rows
    mist = 0.92 * (1.0 - np.exp(-np.maximum(0.0, away - _FOG_START) / _FOG_RANGE))
    red, green, blue = rgb(palette.fog)
    return _column(np.stack([np.full(256, red), np.full(256, green), np.full(256, blue), mist], axis=1))
