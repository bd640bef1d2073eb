"""The strip: sky and all that is too far to have parallax, painted by azimuth and tangent of elevation."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians

import numpy as np

from .mesh import Mesh, grid_corners
from .view import View

_COLUMN = 2.0
"""Degrees a column of the mesh spans at most: over that the horizon shows its corners."""

_ROWS = 4


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the strip a shot sees: azimuths in degrees, tangents of elevation, pixels a radian.

    `west` may be below 0 and `east` above 360; `low` is below `high`.
    """

    west: float
    east: float
    low: float
    high: float
    scale: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of its picture in pixels."""
        width = int(radians(self.east - self.west) * self.scale) + 2
        return width, int((self.high - self.low) * self.scale) + 2

    def columns(self, azimuth: float, margin: float = 60.0) -> list[float]:
        """The places in pixels across at which an azimuth is seen, `margin` degrees beyond the edges included."""
        first = azimuth - 360.0 * np.floor((azimuth - (self.west - margin)) / 360.0)
        turns = np.arange(first, self.east + margin, 360.0)
        return [radians(float(turn) - self.west) * self.scale for turn in turns]

    def row(self, tangent: float) -> float:
        """Pixels down of a tangent of elevation."""
        return (self.high - tangent) * self.scale

    def azimuth(self, x: float) -> float:
        """Azimuth in degrees of a place in pixels across."""
        return self.west + float(np.degrees(x / self.scale))


def seen(views: list[View], low: float, high: float, sharpest: float) -> Window:
    """The window that all these views look through, cut to `low` and `high`, at most `sharpest` pixels a radian."""
    west = min(view.pose.azimuth - view.half_angle for view in views) - 3.0
    east = max(view.pose.azimuth + view.half_angle for view in views) + 3.0
    top = max((view.horizon - view.bounds[1]) / view.focal for view in views)
    bottom = min((view.horizon - view.bounds[3]) / view.focal for view in views)
    lowest, highest = max(low, bottom - 0.02), min(high, top + 0.02)
    scale = min(sharpest, max(view.focal for view in views))
    return Window(west, east, min(lowest, high - 0.01), max(highest, low + 0.01), scale)


def strip_mesh(view: View, window: Window, shift: tuple[float, float] = (0.0, 0.0)) -> Mesh:
    """The strip as this view sees it, in pixels of the window's picture. `shift` moves it: degrees, tangent."""
    half = view.half_angle + 1.0
    count = max(2, int(np.ceil(2 * half / _COLUMN)))
    offsets = np.linspace(-half, half, count + 1)
    turn = _near(view.pose.azimuth, window)
    azimuth = np.radians(offsets)
    x = view.width / 2 + view.focal * np.tan(azimuth)
    tangents = np.linspace(window.high, window.low, _ROWS + 1)
    y = view.horizon - view.focal * (tangents[:, None] + shift[1]) / np.cos(azimuth)[None, :]
    u = np.radians(offsets + turn - shift[0] - window.west) * window.scale
    v = (window.high - tangents) * window.scale
    points = np.stack([np.broadcast_to(x, y.shape), y], axis=-1)
    texels = np.stack([np.broadcast_to(u, y.shape), np.broadcast_to(v[:, None], y.shape)], axis=-1)
    return Mesh(points.reshape(-1, 2), texels.reshape(-1, 2), grid_corners(_ROWS, count))


def _near(azimuth: float, window: Window) -> float:
    """An azimuth with as many turns added as bring it into the window."""
    middle = (window.west + window.east) / 2
    return azimuth + 360.0 * round((middle - azimuth) / 360.0)
