"""A player's shadow: the outline laid on the ground away from the light."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians, sin, tan

import numpy as np
import skia

from .light import Light
from .mesh import Mesh, draw_mesh, grid_corners, textured
from .paper import Colour, picture, rgb
from .piece import Place
from .puppet import Performer
from .view import View

_NEAREST = 0.35
"""Metres before the lens within which no shadow is drawn."""

_SHADOW = 60.0
"""Pixels a metre of a shadow's picture: being small makes it soft."""


@dataclass
class Shadow:
    """A player's outline laid on the ground away from the light, fading as it goes."""

    performer: Performer
    light: Light
    colour: Colour
    longest: float
    strength: float = 0.55
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the ground, if the feet or what is before them can be seen."""
        x, z = self.performer.place(frame)
        away = view.away(x, z)
        if (
            not self.performer.actor.there(frame)
            or away < _NEAREST
            or view.row(0.0, away) > view.bounds[3] + 0.9 * view.focal / away
        ):
            return None
        return Place.FLOOR, away

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A small picture of the outline on a mesh of the ground."""
        shape = self.performer.silhouette(_SHADOW, frame, view.pose)
        mesh = self._laid(view, frame, (shape.x, shape.y, shape.image.width()))
        if mesh is not None:
            draw_mesh(canvas, mesh, textured(_tinted(shape.image, self.colour)), opacity=self.strength)

    def _laid(self, view: View, frame: float, box: tuple[float, float, int]) -> Mesh | None:
        """The outline's picture as a grid on the ground: its rows go along the shadow, its columns across."""
        left, top, width = box
        x, z = self.performer.place(frame)
        (dx, dz), long = self._way(x, z)
        ax, az = self._across(view, dx, dz)
        tall = self.performer.actor.look.height
        rows, columns = 8, 4
        up = np.linspace(0.0, 1.0, rows + 1)
        v = -top * (1.0 - up)
        u = np.linspace(0.0, width, columns + 1)
        side = (left + u) / _SHADOW
        reach = (up * -top / _SHADOW) / tall * long
        px = x + side[None, :] * ax + reach[:, None] * dx
        pz = z + side[None, :] * az + reach[:, None] * dz
        across, away = view.offset(px, pz)
        if float(away.min()) < 0.2:
            return None
        points = np.stack(
            [view.width / 2 + view.focal * across / away, view.horizon + view.focal * view.pose.y / away], axis=-1
        )
        texels = np.stack([np.broadcast_to(u, across.shape), np.broadcast_to(v[:, None], across.shape)], axis=-1)
        fade = np.broadcast_to((1.0 - 0.72 * up)[:, None], across.shape)
        return Mesh(points.reshape(-1, 2), texels.reshape(-1, 2), grid_corners(rows, columns), fade.ravel())

    def _way(self, x: float, z: float) -> tuple[tuple[float, float], float]:
        """Which way the shadow falls, and how long it is in metres."""
        tall = self.performer.actor.look.height
        if self.light.at is None:
            azimuth, elevation = self.light.sun or (0.0, 45.0)
            way = (-sin(radians(azimuth)), -cos(radians(azimuth)))
            return way, min(self.longest, tall / tan(radians(max(2.0, elevation))))
        qx, qz = x - self.light.at[0], z - self.light.at[2]
        flat = max(0.05, hypot(qx, qz))
        return (qx / flat, qz / flat), min(self.longest, tall * flat / max(0.25, self.light.at[1] - tall))

    @staticmethod
    def _across(view: View, dx: float, dz: float) -> tuple[float, float]:
        """The shadow's breadth on the ground. Where its way runs across the view its width would vanish: turn it."""
        ax, az = dz, -dx
        rx, rz = view.pose.right
        along = ax * rx + az * rz
        if along < 0:
            ax, az, along = -ax, -az, -along
        if along < 0.35:
            ax, az = ax * 0.6 + rx * 0.4, az * 0.6 + rz * 0.4
        return ax, az


def _tinted(mask: skia.Image, colour: Colour) -> skia.Image:
    """An alpha-only image in one colour, in native order."""
    alpha = mask.toarray(colorType=skia.kBGRA_8888_ColorType)[..., 3].astype(np.float64)
    pixels = np.zeros((*alpha.shape, 4), np.uint8)
    red, green, blue = rgb(colour)
    for channel, part in enumerate((blue, green, red, 1.0)):
        pixels[..., channel] = (alpha * part).astype(np.uint8)
    return picture(pixels)
