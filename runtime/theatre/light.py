"""The key light of a set, and what it does to whoever stands in it: a card is lit as half a cylinder."""

from __future__ import annotations

from dataclasses import dataclass
from math import copysign, cos, exp, hypot, radians, sin, sqrt

from .lit import RGB, Lit
from .paper import Colour, mix, rgb
from .view import View

_NORMALS = (-78.0, -40.0, 0.0, 40.0, 78.0)
_WRAP = 0.6
"""Light bends this far round a cylinder: paper is thin."""

_EDGED = 0.7
"""How far behind somebody the key counts as who stands before the others, out of focus: a dark back needs an edge."""

_SUN = 8.0
"""Distance in metres that a sun counts as where one is asked for."""


@dataclass(frozen=True, slots=True)
class Air:
    """What lies between the camera and things: fog of a colour that begins at `start` m with a range in m."""

    colour: Colour
    start: float
    range: float

    def mist(self, away: float) -> float:
        """Share of fog, 0 to 1, at a distance in metres."""
        return 1.0 - exp(-max(0.0, away - self.start) / self.range)


@dataclass(frozen=True, slots=True)
class Light:
    """A key and what fills its shadows. `at` is a point in the set, or `sun` is (azimuth, elevation) in degrees."""

    colour: Colour
    rim: Colour
    ambient: Colour
    cool: Colour
    dark: Colour
    air: Air
    at: tuple[float, float, float] | None = None
    sun: tuple[float, float] | None = None
    power: float = 1.0
    reach: float = 5.5
    """Metres at which a lamp's light has fallen to half."""

    def towards(self, view: View, x: float, y: float, z: float) -> tuple[float, float, float, float]:
        """Unit vector to the light in the camera's axes (right, up, away) and its distance in metres."""
        (rx, rz), (dx, dz) = view.pose.right, view.pose.forward
        if self.at is None:
            azimuth, elevation = self.sun or (0.0, 45.0)
            sx, sz = sin(radians(azimuth)), cos(radians(azimuth))
            flat = cos(radians(elevation))
            return (sx * rx + sz * rz) * flat, sin(radians(elevation)), (sx * dx + sz * dz) * flat, _SUN
        px, py, pz = self.at[0] - x, self.at[1] - y, self.at[2] - z
        length = max(1e-6, sqrt(px * px + py * py + pz * pz))
        return (px * rx + pz * rz) / length, py / length, (px * dx + pz * dz) / length, length

    def across(self, right: float, away: float, distance: float) -> tuple[RGB, RGB, RGB, RGB, RGB]:
        """Light on the normals of half a cylinder.

        A key behind the player is cheated to the side, or the face goes black; the rim keeps the truth.
        """
        flat = max(1e-6, hypot(right, away))
        hx, hz = right / flat, away / flat
        if hz > -0.1:
            hx, hz = copysign(0.995, hx), -0.1
        fall = self.power if self.at is None else self.power / (1.0 + (distance / self.reach) ** 2)
        first, second, third, fourth, fifth = (self._shade(hx, hz, normal, fall) for normal in _NORMALS)
        return first, second, third, fourth, fifth

    def _shade(self, hx: float, hz: float, normal: float, fall: float) -> RGB:
        nx, nz = sin(radians(normal)), -cos(radians(normal))
        gain = max(0.0, (hx * nx + hz * nz + _WRAP) / (1.0 + _WRAP))
        ambient, key = rgb(self.ambient), rgb(self.colour)
        red, green, blue = (
            min(1.0, a * (1.0 - 0.75 * gain) + k * gain * fall * 1.1) for a, k in zip(ambient, key, strict=True)
        )
        return red, green, blue

    def lit(self, view: View, x: float, y: float, z: float) -> Lit:
        """How something at a point is lit for this view."""
        right, up, behind, distance = self.towards(view, x, y, z)
        away = view.away(x, z)
        across = self.across(right, behind, distance)
        if view.blur(away) > 1.2 and away < view.pose.focus * 0.9:
            first, second, third, fourth, fifth = (mix(colour, self.dark, 0.14) for colour in across)
            across = (first, second, third, fourth, fifth)
            behind = max(behind, _EDGED)
        return Lit(
            across=across,
            side=right,
            up=up,
            behind=max(0.0, behind),
            rim=rgb(self.rim),
            cool=rgb(self.cool),
            dark=rgb(self.dark),
            fog=rgb(self.air.colour),
            mist=self.air.mist(away),
            blur=view.blur(away),
        )
