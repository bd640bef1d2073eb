"""The camera: a pinhole with a real lens and an upright film plane.

The film plane stays upright and a tilt is a rising front, as in a view camera, so that a paper card is only ever
scaled and moved (design: look/notes.md, Dioramas and the camera). The film gate is 36 mm wide whatever the picture's
shape. With (X, Z) a point's offset along the camera's right and view, f the focal length in pixels:
x = w/2 + f X/Z and y = horizon - f (y - camera height)/Z, horizon = h/2 + f rise.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin

from ..canonical import Spelt
from .track import between, eased

GATE = 36.0
"""Width of the film gate in mm."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the camera stands and how it looks, at one moment."""

    x: float
    y: float
    z: float
    azimuth: float
    rise: float
    """Tangent of the tilt: positive looks up."""
    lens: float
    """mm."""
    focus: float
    """Distance in m at which the picture is sharp."""
    stop: float
    """f-number: 1.4 is shallow, 8 is deep."""
    roll: float = 0.0
    """Dutch angle in degrees, positive leans the picture to the audience's right."""

    def focal(self, width: float) -> float:
        """Focal length in pixels for a picture `width` pixels wide."""
        return self.lens / GATE * width

    @property
    def forward(self) -> tuple[float, float]:
        """Unit vector (x, z) of the view."""
        return sin(radians(self.azimuth)), cos(radians(self.azimuth))

    @property
    def right(self) -> tuple[float, float]:
        """Unit vector (x, z) to the audience's right."""
        dx, dz = self.forward
        return dz, -dx

    def offset(self, x: float, z: float) -> tuple[float, float]:
        """(X, Z) of a point of the plan: metres to the right and metres away."""
        (rx, rz), (dx, dz) = self.right, self.forward
        px, pz = x - self.x, z - self.z
        return px * rx + pz * rz, px * dx + pz * dz

    def project(self, x: float, y: float, z: float, width: float, height: float) -> tuple[float, float, float]:
        """Pixel (x, y) of a point and its distance Z in metres. Valid for Z > 0, without roll."""
        across, away = self.offset(x, z)
        f = self.focal(width)
        horizon = height / 2 + f * self.rise
        return width / 2 + f * across / away, horizon - f * (y - self.y) / away, away


@dataclass(frozen=True, slots=True)
class CameraKey(Spelt):
    """At `frame` the camera has this pose; on the way to the next key it follows `ease` along `path`.

    `path`: `line` goes straight; `orbit` goes round `pivot` (x, z), the angle and the distance changing evenly.
    """

    frame: float
    pose: Pose
    ease: str = "in-out"
    path: str = "line"
    pivot: tuple[float, float] | None = None


def camera_at(keys: tuple[CameraKey, ...], frame: float) -> Pose:
    """The camera's pose at a frame."""
    first, last, share = between(tuple(key.frame for key in keys), frame)
    start, end = keys[first], keys[last]
    if first == last:
        return start.pose
    gone = eased(start.ease, share)
    if start.path == "orbit" and start.pivot is not None:
        return _orbit(start.pose, end.pose, start.pivot, gone)
    return _line(start.pose, end.pose, gone)


def turned(start: float, end: float) -> float:
    """The shortest way from one azimuth to another, -180 to 180 degrees."""
    return (end - start + 180.0) % 360.0 - 180.0


def _line(a: Pose, b: Pose, gone: float) -> Pose:
    def mix(p: float, q: float) -> float:
        return p + (q - p) * gone

    return Pose(
        x=mix(a.x, b.x),
        y=mix(a.y, b.y),
        z=mix(a.z, b.z),
        azimuth=a.azimuth + turned(a.azimuth, b.azimuth) * gone,
        rise=mix(a.rise, b.rise),
        lens=mix(a.lens, b.lens),
        focus=mix(a.focus, b.focus),
        stop=mix(a.stop, b.stop),
        roll=mix(a.roll, b.roll),
    )


def _orbit(a: Pose, b: Pose, pivot: tuple[float, float], gone: float) -> Pose:
    px, pz = pivot
    near, far = hypot(a.x - px, a.z - pz), hypot(b.x - px, b.z - pz)
    start = degrees(atan2(a.x - px, a.z - pz))
    sweep = turned(start, degrees(atan2(b.x - px, b.z - pz)))
    angle, reach = radians(start + sweep * gone), near + (far - near) * gone
    straight = _line(a, b, gone)
    return Pose(
        x=px + reach * sin(angle),
        y=straight.y,
        z=pz + reach * cos(angle),
        azimuth=a.azimuth + turned(a.azimuth, b.azimuth) * gone,
        rise=straight.rise,
        lens=straight.lens,
        focus=straight.focus,
        stop=straight.stop,
        roll=straight.roll,
    )
