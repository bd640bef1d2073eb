"""Ribbons: a line on the plan raised to a height, with a texture along it. Walls, railings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .mesh import Floats, Mesh, grid_corners
from .view import View

_NEAR = 0.12
"""Metres before the lens at which a ribbon is cut off."""


@dataclass(frozen=True, slots=True)
class Ribbon:
    """`path` (n, 2) holds (x, z), clockwise as seen from inside; it stands from `low` to `high` metres."""

    path: Floats
    low: float
    high: float

    @property
    def along(self) -> Floats:
        """Metres along the line at each of its points."""
        steps = np.hypot(*np.diff(self.path, axis=0).T)
        return np.concatenate([[0.0], np.cumsum(steps)])


def ring(radius: float, start: float, step: float) -> Floats:
    """A full circle round the origin from azimuth `start`, in degrees, as a ribbon's path."""
    azimuth = np.radians(np.arange(start, start + 360.0 + step / 2, step))
    return np.stack([radius * np.sin(azimuth), radius * np.cos(azimuth)], axis=1)


def ribbon_mesh(view: View, ribbon: Ribbon, per_metre: float, rows: int) -> Mesh:
    """The part of a ribbon that faces the camera, in texels of `per_metre`.

    Columns are upright, so each is exact; rows keep the two triangles of a slanting quad from kinking. Segments whose
    inner side faces away are not drawn: a wall between camera and subject takes itself off.
    """
    across, away = view.offset(ribbon.path[:, 0], ribbon.path[:, 1])
    along = ribbon.along * per_metre
    ends = np.stack([across, away, along], axis=1)
    first, last = ends[:-1], ends[1:]
    faces = first[:, 0] * last[:, 1] - last[:, 0] * first[:, 1] <= 0.0
    ahead = np.maximum(first[:, 1], last[:, 1]) > _NEAR
    first, last = first[faces & ahead], last[faces & ahead]
    first, last = _cut(first, last), _cut(last, first)
    left, _, right, _ = view.bounds
    x0, x1 = (view.width / 2 + view.focal * e[:, 0] / e[:, 1] for e in (first, last))
    seen = (np.maximum(x0, x1) > left) & (np.minimum(x0, x1) < right)
    return _quads(view, ribbon, np.stack([first[seen], last[seen]], axis=1), per_metre, rows)


def _cut(end: Floats, other: Floats) -> Floats:
    """`end` moved along its segment to the near plane if it lies before it."""
    span = np.where(np.abs(end[:, 1] - other[:, 1]) < 1e-9, 1.0, end[:, 1] - other[:, 1])
    share = np.where(end[:, 1] < _NEAR, (_NEAR - other[:, 1]) / span, 1.0)
    return other + (end - other) * share[:, None]


def _quads(view: View, ribbon: Ribbon, columns: Floats, per_metre: float, rows: int) -> Mesh:
    """`columns` (n, 2, 3): both ends of each segment as metres right, metres away, texels along."""
    share = np.linspace(0.0, 1.0, rows + 1)
    heights = ribbon.high + (ribbon.low - ribbon.high) * share
    x = view.width / 2 + view.focal * columns[..., 0] / columns[..., 1]
    y = view.horizon - view.focal * (heights[None, None, :] - view.pose.y) / columns[..., 1, None]
    points = np.stack([np.broadcast_to(x[..., None], y.shape), y], axis=-1)
    v = share * (ribbon.high - ribbon.low) * per_metre
    texels = np.stack([np.broadcast_to(columns[..., 2, None], y.shape), np.broadcast_to(v, y.shape)], axis=-1)
    each = grid_corners(1, rows)
    corners = each[None, :] + (np.arange(len(columns)) * 2 * (rows + 1))[:, None]
    return Mesh(points.reshape(-1, 2), texels.reshape(-1, 2), corners.ravel())
