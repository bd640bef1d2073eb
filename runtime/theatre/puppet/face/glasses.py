"""Glasses: two rings on the cylinder of the face, or one and its arm in profile."""

from __future__ import annotations

import skia

from ...paper import Colour, mix, oval
from ..pen import Pen
from .turn import Turn

_ACROSS, _RIM = 0.172, 0.118
_GLASS = "#cfe0ea"


def draw_glasses(pen: Pen, turn: Turn, colour: Colour, dark: bool, level: float) -> None:
    """From in front and in three-quarter; `level` is the height of the eyes."""
    inner = [turn(side * (_ACROSS - _RIM), level, 0.04) for side in (-1, 1)]
    for side in (-1, 1):
        left, middle, right = (turn(side * _ACROSS + across, level, 0.03) for across in (-_RIM, 0.0, _RIM))
        half = max(0.03, (right[0] - left[0]) / 2)
        ring = oval((left[0] + right[0]) / 2, middle[1], half, _RIM * 0.92)
        _glass(pen, ring, colour, dark)
        if (side < 0) != (turn.yaw > 24) or turn.yaw <= 24:
            ear = turn(side * 0.372, level - 0.02)
            pen.line([turn(side * (_ACROSS + _RIM), level, 0.02), ear], 0.022, colour, 0.9)
    pen.line([inner[0], (inner[0][0] / 2 + inner[1][0] / 2, level - 0.03), inner[1]], 0.022, colour)


def draw_profile_glasses(pen: Pen, colour: Colour, dark: bool, level: float) -> None:
    """One narrow ring before the eye, and its arm to the ear."""
    _glass(pen, oval(0.335, level, 0.055, _RIM * 0.95), colour, dark)
    pen.line([(0.30, level - 0.03), (-0.06, level - 0.05)], 0.024, colour)


def _glass(pen: Pen, ring: skia.Path, colour: Colour, dark: bool) -> None:
    pen.fill(ring, colour if dark else _GLASS, 0.92 if dark else 0.16)
    pen.path_line(ring, 0.024, mix(colour, (1.0, 1.0, 1.0), 0.15) if dark else colour)
