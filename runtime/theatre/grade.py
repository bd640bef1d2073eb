"""Grading: what styles and moods do to the finished picture. All of a film's grades come to one matrix and one tint."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from scenec.compiler.film.look import Grade

from .paper import Pixels

Matrix = NDArray[np.float64]

_LUMA = (0.114, 0.587, 0.299)
"""Rec. 601 weights of blue, green, red."""


def matrix(grades: Sequence[Grade]) -> Matrix | None:
    """Four rows of five that take (blue, green, red, alpha, 1) to the graded pixel; None if nothing changes."""
    whole = np.eye(5)
    for each in grades:
        whole = _brightened(each.brightness) @ _contrasted(each.contrast) @ _saturated(each.saturation) @ whole
    return None if np.allclose(whole, np.eye(5)) else whole[:4]


def graded(pixels: Pixels, change: Matrix) -> None:
    """Apply a matrix to opaque pixels, in place."""
    cv2.transform(pixels, change, dst=pixels)


def _saturated(share: float) -> Matrix:
    out = np.eye(5)
    out[:3, :3] = share * np.eye(3) + (1.0 - share) * np.array(_LUMA)[None, :]
    return out


def _contrasted(share: float) -> Matrix:
    out = np.diag([share, share, share, 1.0, 1.0])
    out[:3, 4] = 127.5 * (1.0 - share)
    return out


def _brightened(share: float) -> Matrix:
    return np.diag([share, share, share, 1.0, 1.0])
