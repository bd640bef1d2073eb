"""The ear: one small sheet with a fold."""

from __future__ import annotations

from ...paper import mix, smooth
from ..pen import Pen
from ..traits import Traits

_OUTLINE = (
    (-0.055, -0.565),
    (0.0, -0.595),
    (0.045, -0.555),
    (0.04, -0.47),
    (0.005, -0.38),
    (-0.035, -0.355),
    (-0.055, -0.43),
)
_FOLD = ((-0.025, -0.53), (0.005, -0.555), (0.025, -0.515), (0.012, -0.455), (-0.012, -0.42))


def draw_ear(pen: Pen, traits: Traits, x: float, side: int, width: float = 1.0) -> None:
    """An ear around `x`; `side` is the way it opens (1: to the right of the drawing)."""
    pen.sheet(smooth([(x + side * width * a, b) for a, b in _OUTLINE]), mix(traits.skin, traits.shade, 0.22), 1.4)
    if pen.detail > 0:
        pen.line([(x + side * width * a, b) for a, b in _FOLD], 0.010, traits.shade, 0.8)
