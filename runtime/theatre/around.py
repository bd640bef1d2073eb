"""An endless pattern of small things that goes with the camera: snow, rain and wisps without a border in sight."""

from __future__ import annotations

from .view import View

_AHEAD = 0.85
"""Part of the half side by which the square lies before the camera: little is drawn behind it."""


def wrapped(view: View, x: float, z: float, half: float) -> tuple[float, float]:
    """A point of the pattern brought into the square of `half` a side in metres that goes with the camera."""
    (dx, dz), reach = view.pose.forward, half * _AHEAD
    cx, cz = view.pose.x + dx * reach, view.pose.z + dz * reach
    return (x - cx + half) % (2 * half) - half + cx, (z - cz + half) % (2 * half) - half + cz


def edge(view: View, x: float, z: float, half: float) -> float:
    """1 inside the square, 0 at its border: nothing comes and goes in sight."""
    (dx, dz), reach = view.pose.forward, half * _AHEAD
    apart = max(abs(x - view.pose.x - dx * reach), abs(z - view.pose.z - dz * reach))
    return min(1.0, (half - apart) / 2.5)
