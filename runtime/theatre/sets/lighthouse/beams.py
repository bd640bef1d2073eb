"""The lamp's beams: over the sea, and on the wall as they pass."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, degrees, radians, sin, sqrt

import numpy as np
import skia

from ...mesh import Floats, Mesh, draw_mesh, grid_corners, textured
from ...paper import Layer, picture
from ...piece import Place
from ...ribbon import Ribbon, ribbon_mesh
from ...shoot import Shoot
from ...view import View
from .room import GLASS, HEIGHT, LAMP, RADIUS, START
from .turning import azimuths

_FARTHEST = 260.0
"""Metres at which nothing is left of a beam."""


@lru_cache(maxsize=1)
def _shaft() -> skia.Paint:
    """A beam's section: bright along its axis, nothing at its edges. 8 by 64 texels."""
    v = np.linspace(-1.0, 1.0, 64)
    alpha = np.exp(-((v / 0.42) ** 2)) * (1.0 - np.abs(v)) ** 0.5
    pixels = np.zeros((64, 8, 4), np.uint8)
    for channel, part in enumerate((0.56, 0.85, 1.0, 1.0)):
        pixels[..., channel] = (alpha * 255 * part).astype(np.uint8)[:, None]
    return textured(picture(pixels))


@dataclass
class Beam:
    """One shaft of light that goes out over the sea and sweeps round with the lens."""

    shoot: Shoot
    panel: int
    strength: float
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Before the sea, behind the rail."""
        return Place.FAR, 20.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A ribbon that widens as it goes; what lies behind the lens is left out."""
        azimuth = radians(azimuths(self.shoot, frame)[self.panel])
        reach = np.geomspace(0.6, _FARTHEST, 18)
        across, away = view.offset(LAMP[0] + sin(azimuth) * reach, LAMP[2] + cos(azimuth) * reach)
        ahead = away > 0.5
        if ahead.sum() > 1:
            draw_mesh(canvas, _beam(view, reach[ahead], across[ahead], away[ahead]), _shaft(), opacity=self.strength)


def _beam(view: View, reach: Floats, across: Floats, away: Floats) -> Mesh:
    """A shaft by its length in metres and where that is seen; it begins beyond the glass and thins out far off."""
    px = view.width / 2 + view.focal * across / away
    middle = view.horizon - view.focal * (LAMP[1] + 0.045 * reach - view.pose.y) / away
    half = view.focal * (0.16 + 0.017 * reach) / away
    share = np.linspace(-1.0, 1.0, 3)
    points = np.stack([np.repeat(px, 3), (middle[:, None] + half[:, None] * share).ravel()], axis=1)
    texels = np.stack([np.full(len(points), 4.0), np.tile((share + 1) / 2 * 63 + 0.5, len(px))], axis=1)
    thin = np.clip(1.3 / (1.0 + reach / 30.0), 0.0, 1.0) * np.clip((_FARTHEST - reach) / 120.0, 0.0, 1.0)
    begun = np.clip((away - 0.5) / 2.0, 0.0, 1.0) * np.clip((reach - 2.0) / 7.0, 0.0, 1.0)
    return Mesh(points, texels, grid_corners(len(px) - 1, 2), np.repeat(thin * begun, 3))


@dataclass
class Sweep:
    """The beam's light as it passes over the boards."""

    shoot: Shoot
    panel: int
    strength: float
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Right on the wall."""
        return Place.SHELL, 5.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A soft band of the wall, round the place that the beam's axis meets."""
        azimuth, reach = _met(radians(azimuths(self.shoot, frame)[self.panel]))
        half = 6.0 + 3.2 * reach
        first, last = max(START, azimuth - half), min(GLASS, azimuth + half)
        if last - first < 1.0:
            return
        turns = np.radians(np.linspace(first, last, 13))
        path = np.stack([RADIUS * np.sin(turns), RADIUS * np.cos(turns)], axis=1) * 0.995
        ribbon = Ribbon(path, 0.0, HEIGHT - 0.1)
        mesh = ribbon_mesh(view, ribbon, 1.0, 4)
        if len(mesh.points):
            along = first + mesh.texels[:, 0] / ribbon.along[-1] * (last - first)
            across, down = (along - azimuth + half) / (2 * half), mesh.texels[:, 1] / ribbon.high
            band = Mesh(mesh.points, np.stack([across * 63, down * 63], axis=1), mesh.corners)
            draw_mesh(canvas, band, _patch(), opacity=self.strength / (1.0 + (reach / 9.0) ** 2))


def _met(way: float) -> tuple[float, float]:
    """Where a ray from the lamp, its azimuth in radians, meets the wall: azimuth in degrees, metres to it."""
    dx, dz = sin(way), cos(way)
    inward = LAMP[0] * dx + LAMP[2] * dz
    reach = sqrt(inward**2 + RADIUS**2 - LAMP[0] ** 2 - LAMP[2] ** 2) - inward
    return degrees(atan2(LAMP[0] + dx * reach, LAMP[2] + dz * reach)) % 360.0, reach


@lru_cache(maxsize=1)
def _patch() -> skia.Paint:
    """A soft patch of warm light, 64 by 64 texels."""
    layer = Layer(64, 64)
    u = np.linspace(-1.0, 1.0, 64)
    profile = np.exp(-((u[None, :] / 0.38) ** 2)) * np.clip(1.1 - np.abs(u[:, None]) ** 3, 0, 1)
    profile *= np.clip((1.0 - np.abs(u[None, :])) * 4, 0, 1)
    for channel, part in enumerate((0.50, 0.80, 1.0, 1.0)):
        layer.pixels[..., channel] = (np.clip(profile, 0, 1) * 255 * part).astype(np.uint8)
    return textured(layer.image())
