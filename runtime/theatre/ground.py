"""Planes: floor, ceiling, ice. A grid laid on the screen, so that nothing needs clipping."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt

import numpy as np

from .mesh import Floats, Mesh, grid_corners
from .view import View

_BAND = 1.6
"""A band of depth ends at this many times the distance at which it began: one blur serves all of it."""

_FADE = 0.18
"""A band fades into the next over this share of its far distance."""

_UNDER = 0.8
"""A band begins at this share of its near distance, under the one before it: alpha is interpolated from row to row."""

_COLUMNS = 12
_ROWS, _ROW = (4, 30), 24.0
"""Rows of a band's grid at least and at most, and pixels that one may be high."""


@dataclass(frozen=True, slots=True)
class Plane:
    """A sheet lying at `height` metres, seen from above, or from below if it is a `ceiling`.

    `corner` is the plan's point (x, z) of its picture's upper left.

    It is drawn from `near` to `far` metres along the view, gone by `far` and whole up to `whole`.
    """

    height: float
    corner: tuple[float, float]
    near: float
    far: float
    whole: float = np.inf
    ceiling: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of a plane, and the distance in its middle that decides its blur."""

    near: float
    far: float
    last: bool

    @property
    def middle(self) -> float:
        """Distance in metres that stands for all of it."""
        return sqrt(self.near * self.far)

    def joined(self, nearer: Band) -> Band:
        """This band and the one before it."""
        return Band(nearer.near, self.far, self.last)


def bands(plane: Plane) -> list[Band]:
    """A plane cut by distance, far bands first."""
    edges = [plane.near]
    while edges[-1] < plane.far:
        edges.append(min(edges[-1] * _BAND, plane.far))
    cut = [Band(a, b, b >= plane.far) for a, b in pairwise(edges)]
    return cut[::-1]


def plane_mesh(view: View, plane: Plane, band: Band, per_metre: float) -> Mesh | None:
    """A band of a plane, or None if none of it can be seen. Texels are `per_metre`; x is east and v is south."""
    over = 1.0 if band.last else 1.0 + _FADE
    near = band.near if band.near <= plane.near else band.near * _UNDER
    rows = _rows(view, plane, near, band.far * over)
    if rows is None:
        return None
    y, away = rows
    left, _, right, _ = view.bounds
    x = np.linspace(left, right, _COLUMNS + 1)
    points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    distance = np.repeat(away, _COLUMNS + 1)
    across = (points[:, 0] - view.width / 2) * distance / view.focal
    (rx, rz), (dx, dz) = view.pose.right, view.pose.forward
    east = view.pose.x + across * rx + distance * dx
    north = view.pose.z + across * rz + distance * dz
    texels = np.stack([(east - plane.corner[0]) * per_metre, (plane.corner[1] - north) * per_metre], axis=1)
    return Mesh(points, texels, grid_corners(len(y) - 1, _COLUMNS), _alpha(plane, band, distance, over))


def _rows(view: View, plane: Plane, near: float, far: float) -> tuple[Floats, Floats] | None:
    drop = view.pose.y - plane.height
    if drop > -1e-6 if plane.ceiling else drop < 1e-6:
        return None
    ends = sorted((view.horizon + view.focal * drop / near, view.horizon + view.focal * drop / far))
    _, top, _, bottom = view.bounds
    first, last = max(ends[0], top), min(ends[1], bottom)
    if last <= first:
        return None
    rows = min(_ROWS[1], max(_ROWS[0], ceil((last - first) / (_ROW * view.grain))))
    share = np.linspace(0.0, 1.0, rows + 1) ** 1.7
    y = first + (last - first) * share if drop > 0 else last - (last - first) * share
    return y, view.focal * drop / (y - view.horizon)


def _alpha(plane: Plane, band: Band, distance: Floats, over: float) -> Floats | None:
    alpha = np.ones_like(distance)
    if over > 1.0:
        alpha *= np.clip((band.far * over - distance) / (band.far * (over - 1.0)), 0.0, 1.0)
    if np.isfinite(plane.whole):
        alpha *= np.clip((plane.far - distance) / (plane.far - plane.whole), 0.0, 1.0)
    return None if bool((alpha >= 1.0).all()) else alpha
