"""The camera at one moment, at one picture size: what turns metres into pixels.

The formulas are `Pose.project`'s, here for arrays, with the edges of what can be seen and the blur of the lens.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, inf, radians, sin

import numpy as np
from numpy.typing import NDArray

from scenec.compiler.film.camera import GATE, Pose

Floats = NDArray[np.float64]

REFERENCE = 1280.0
"""The width in pixels at which paper edges, shadows and grain were designed; other sizes scale by it."""

_SOFTEST = 40.0 / REFERENCE
"""Blur is capped at this share of the width: beyond it nobody sees a difference, and it costs."""


@dataclass(frozen=True, slots=True)
class View:
    """A pose and a picture `width` by `height` pixels."""

    pose: Pose
    width: int
    height: int

    @property
    def grain(self) -> float:
        """How large a designed pixel is in this picture: 1 at 1280 wide."""
        return self.width / REFERENCE

    @property
    def focal(self) -> float:
        """Focal length in pixels."""
        return self.pose.focal(self.width)

    @property
    def horizon(self) -> float:
        """Row of the horizon in pixels."""
        return self.height / 2 + self.focal * self.pose.rise

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of all that can come into the picture: larger than it if the camera leans."""
        lean = abs(radians(self.pose.roll))
        along, across = abs(cos(lean)), abs(sin(lean))
        half_w = (self.width * along + self.height * across) / 2
        half_h = (self.height * along + self.width * across) / 2
        cx, cy = self.width / 2, self.height / 2
        return cx - half_w - 2, cy - half_h - 2, cx + half_w + 2, cy + half_h + 2

    @property
    def half_angle(self) -> float:
        """Degrees from the middle of the picture to its left or right edge."""
        left, _, right, _ = self.bounds
        return degrees(atan2((right - left) / 2, self.focal))

    def offset(self, x: Floats, z: Floats) -> tuple[Floats, Floats]:
        """Metres to the right and metres away of points of the plan."""
        (rx, rz), (dx, dz) = self.pose.right, self.pose.forward
        px, pz = x - self.pose.x, z - self.pose.z
        return px * rx + pz * rz, px * dx + pz * dz

    def away(self, x: float, z: float) -> float:
        """Metres along the view to a point of the plan; negative behind the camera."""
        return self.pose.offset(x, z)[1]

    def project(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """Pixel (x, y) of a point and its distance. Valid for a distance over 0."""
        return self.pose.project(x, y, z, self.width, self.height)

    def row(self, y: float, away: float) -> float:
        """Row in pixels of a height in metres at a distance."""
        return self.horizon - self.focal * (y - self.pose.y) / away

    def ground(self, height: float = 0.0) -> float:
        """Metres away of the nearest level ground at a height that can be seen; infinite if none can."""
        down = self.bounds[3] - self.horizon
        drop = self.pose.y - height
        return self.focal * drop / down if down > 0 and drop > 0 else inf

    def bearing(self, x: float, z: float) -> float:
        """Azimuth in degrees from a point of the plan to the camera."""
        return degrees(atan2(self.pose.x - x, self.pose.z - z))

    def blur(self, away: float) -> float:
        """Sigma in pixels of the lens's blur at a distance: a quarter of the circle of confusion of a thin lens."""
        pose = self.pose
        away = max(away, 0.1)
        disc = pose.lens**2 / pose.stop / (1000.0 * pose.focus) * abs(away - pose.focus) / away
        return float(min(0.25 * disc * self.width / GATE, _SOFTEST * self.width))

    def distance(self, x: float, y: float, z: float) -> float:
        """Metres from the camera to a point."""
        return hypot(x - self.pose.x, y - self.pose.y, z - self.pose.z)

    def resized(self, share: float) -> View:
        """The same view in a picture of another size."""
        return View(self.pose, max(16, round(self.width * share)), max(9, round(self.height * share)))
