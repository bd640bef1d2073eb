"""How far the lens has turned."""

from __future__ import annotations

from scenec.compiler.film.camera import turned

from ...shoot import Shoot

PANELS = 6
"""Bull's-eyes of the lens."""

_IDLE, _TURNING = 7.0, 30.0
"""Degrees a second: the lamp is never quite at rest."""


def angle(shoot: Shoot, frame: float) -> float:
    """Degrees through which the lens has turned by a frame: slowly, and faster while the lamp is told to turn."""
    degrees = 20.0 + _IDLE * shoot.seconds(frame)
    for practical in shoot.stage.practicals:
        if practical.part == "lamp" and practical.act == "turn":
            spent = min(max(frame, practical.start), practical.end) - practical.start
            degrees += (_TURNING - _IDLE) * shoot.seconds(spent)
    return degrees


def azimuths(shoot: Shoot, frame: float) -> list[float]:
    """Where each bull's-eye throws its beam."""
    return [angle(shoot, frame) + n * 360 / PANELS for n in range(PANELS)]


def apart(shoot: Shoot, frame: float, azimuth: float) -> float:
    """Degrees from an azimuth to the nearest beam."""
    return min(abs(turned(azimuth, beam)) for beam in azimuths(shoot, frame))
