"""The shutter: open for half a frame, so that what the camera rushes past is smeared, as in a whip pan.

The smear is that of the plane in focus, as one similarity. The picture is averaged with itself moved by half of the
way, then by a quarter, and so on, so that 6 copies come to 64.
"""

from __future__ import annotations

from math import ceil, cos, hypot, log2, radians, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from scenec.compiler.film.camera import Pose

from .paper import Pixels
from .view import REFERENCE

_OPEN = 0.5
"""Of a frame: a shutter of 180 degrees."""
_SEEN = 8.0 / REFERENCE
"""Share of the width up to which a smear in the picture's corner is not seen."""

Motion = tuple[float, float, float, float]
"""(pixels right, pixels down, scale, degrees clockwise) of the plane in focus while the shutter is open."""


def motion(now: Pose, then: Pose, size: tuple[int, int]) -> Motion | None:
    """What the camera does to the picture on its way from one frame's pose to the next; None if it is not seen."""
    width, height = size
    (dx, dz), focus = now.forward, now.focus
    x, y, away = then.project(now.x + dx * focus, now.y + now.rise * focus, now.z + dz * focus, width, height)
    if away <= 0:
        return None
    scale = (then.lens / away) / (now.lens / focus)
    across, down, lean = x - width / 2, y - height / 2, radians(now.roll)
    across, down = across * cos(lean) - down * sin(lean), across * sin(lean) + down * cos(lean)
    told = (across * _OPEN, down * _OPEN, scale**_OPEN, (then.roll - now.roll) * _OPEN)
    return told if _reach(told, size) > _SEEN * width else None


def smeared(pixels: Pixels, told: Motion) -> None:
    """Smear a picture (BGRA), in place."""
    height, width = pixels.shape[:2]
    copies = max(1, ceil(log2(_reach(told, (width, height)))))
    for level in range(copies):
        matrix = _matrix(told, 0.5 ** (level + 1), (width, height))
        moved = cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
        cv2.addWeighted(pixels, 0.5, moved, 0.5, 0.0, dst=pixels)


def _reach(told: Motion, size: tuple[int, int]) -> float:
    """Pixels that a corner of the picture goes, at most."""
    across, down, scale, turn = told
    return hypot(across, down) + hypot(*size) / 2 * (abs(scale - 1.0) + abs(radians(turn)))


def _matrix(told: Motion, share: float, size: tuple[int, int]) -> NDArray[np.float64]:
    """A share of the motion, about the middle of the picture."""
    across, down, scale, turn = told
    grown, angle = scale**share, radians(turn * share)
    a, b = grown * cos(angle), grown * sin(angle)
    cx, cy = size[0] / 2, size[1] / 2
    return np.array([[a, -b, cx - a * cx + b * cy + across * share], [b, a, cy - b * cx - a * cy + down * share]])
