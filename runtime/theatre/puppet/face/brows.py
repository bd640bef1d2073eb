"""Brows: what acts most after the head's tilt. At full weight they read as anger, so they are slender."""

from __future__ import annotations

from ...paper import mix, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .turn import Turn

_ACROSS = (0.062, 0.12, 0.19, 0.255, 0.295)
_WORRIED = ((0.012, -0.058), (-0.010, -0.030), (-0.021, -0.004), (-0.008, 0.018), (0.018, 0.030))
_RESOLVED = ((0.012, -0.062), (-0.006, -0.026), (-0.018, 0.0), (-0.012, 0.022), (0.004, 0.034))
"""Height of each point, and what the slope adds to it."""
_WEIGHT = (0.7, 1.1, 1.0, 0.7, 0.0)


def draw_brows(pen: Pen, turn: Turn, traits: Traits, face: Expression, alpha: float = 0.96) -> None:
    """Both brows, the far one first."""
    level = (-0.585 if traits.child else -0.626) - 0.044 * face.height
    thick = 0.0155 * traits.brow
    shape = _WORRIED if face.slope >= 0 else _RESOLVED
    across = (_ACROSS[0] - 0.022 * face.knit, *_ACROSS[1:])
    for side in (1, -1):
        line = [(side * x, level + y + face.slope * lift) for x, (y, lift) in zip(across, shape, strict=True)]
        over = [turn(x, y - thick * k, 0.02) for (x, y), k in zip(line, _WEIGHT, strict=True)]
        below = [turn(x, y + thick * k, 0.02) for (x, y), k in zip(line, _WEIGHT, strict=True)]
        points = [(*over[0], 1.0), *over[1:-1], (*over[-1], 1.0), *below[-2:0:-1], (*below[0], 1.0)]
        pen.fill(smooth(points), mix(traits.hair, "#0c0714", 0.2), alpha)


def draw_frown(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """Two short lines between knitted brows."""
    if face.knit <= 0.5 or pen.detail < 2:
        return
    for x in (-0.018, 0.018):
        line = [turn(x, -0.66, 0.02), turn(x * 1.2, -0.625, 0.02), turn(x * 0.8, -0.60, 0.02)]
        pen.line(line, 0.008, traits.shade, 0.6 * face.knit)
