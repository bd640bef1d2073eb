"""Players on the stage: puppets in the set's light, and their shadows on its ground."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin, tan

import numpy as np
import skia

from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import sample

from .light import Light
from .mesh import Mesh, draw_mesh, grid_corners, textured
from .paper import Colour, picture, rgb
from .piece import Place
from .puppet import Performer
from .shoot import Shoot
from .view import View

_NEAREST = 0.35
"""Metres before the lens within which a player is not drawn."""

_CHEST = 0.78
"""Of the height: where a player's light is measured."""

_SHADOW = 60.0
"""Pixels a metre of a shadow's picture: being small makes it soft."""


@dataclass
class Player:
    """An actor as a piece of a shot."""

    performer: Performer
    light: Light
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage, by distance."""
        away = view.away(*self.performer.place(frame))
        return (Place.STAGE, away) if away > _NEAREST else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The puppet, its ground point where the ground is."""
        x, z = self.performer.place(frame)
        sx, sy, away = view.project(x, 0.0, z)
        lit = self.light.lit(view, x, _CHEST * self.performer.actor.look.height, z)
        canvas.save()
        canvas.translate(sx, sy)
        self.performer.draw(canvas, view.focal / away, frame, view.pose, lit)
        canvas.restore()


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
        if away < _NEAREST or view.row(0.0, away) > view.bounds[3] + 0.9 * view.focal / away:
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


def players(shoot: Shoot, light: Light, shadow: Colour, longest: float) -> list[Player | Shadow]:
    """Every actor of a shot with a shadow."""
    pieces: list[Player | Shadow] = []
    for actor in shoot.stage.actors:
        performer = Performer(_at_rest(shoot, actor), shoot.stage, _largest(shoot, actor), shoot.quality)
        pieces += [Shadow(performer, light, shadow, longest), Player(performer, light)]
    return pieces


def _at_rest(shoot: Shoot, actor: Actor) -> Actor:
    """Whoever holds a thing up to the camera has no other hand out for it: the one that is shown is drawn with it."""
    if all(thing.held != actor.name for thing in shoot.stage.things):
        return actor
    return replace(actor, acts=tuple(act for act in actor.acts if act.kind != "reach"))


def _largest(shoot: Shoot, actor: Actor) -> float:
    """The largest scale, in pixels a metre, at which the shot shows somebody."""
    scales = []
    for frame, view in enumerate(shoot.views):
        x, z = sample(actor.position, frame)
        away = view.away(x, z)
        if away > _NEAREST:
            scales.append(view.focal / away)
    return max(scales, default=60.0)
