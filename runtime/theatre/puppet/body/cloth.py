"""What is woven into cloth: checks, stripes, dots. They lie round the body and slide when it turns."""

from __future__ import annotations

from math import floor

from ...paper import BLACK, WHITE, Colour, Point, lightness, mix, oval
from ..pen import Pen
from .trunk import Trunk
from .wardrobe import Wardrobe

_APART = 22
"""Degrees round the body between two lines."""
_STEP = 0.155
"""Heads between two lines across."""


def draw_pattern(pen: Pen, trunk: Trunk, wear: Wardrobe, low: float) -> None:
    """The pattern of the top on the trunk, down to `low` heads under the hips. The caller clips."""
    if not wear.pattern:
        return
    ink = inked(wear.top)
    seen = [azimuth for azimuth in range(-180, 180, _APART) if trunk.seen.faces(azimuth)]
    if wear.pattern == "dots":
        for row in range(-floor(low / _STEP) - 1, floor(trunk.body.trunk / _STEP) + 1):
            for azimuth in seen:
                x, y = _on(trunk, azimuth + _APART / 2 * (row % 2), row * _STEP)
                pen.fill(oval(x, y, 0.035), ink, 0.85)
        return
    for azimuth in seen:
        heights = (1.0, 0.8, 0.6, 0.4, 0.2, 0.0)
        line = [trunk.spot(height, azimuth) for height in heights]
        pen.line([*line, _on(trunk, azimuth, -low - 0.2)], 0.045, ink, 0.6)
    for row in range(-floor(low / _STEP) - 2, floor(trunk.body.trunk / _STEP) + 1) if wear.pattern == "check" else ():
        across = sorted(_on(trunk, azimuth, row * _STEP) for azimuth in seen)
        (x0, y0), (x1, y1) = across[0][:2], across[-1][:2]
        pen.line([(x0 - 0.4, y0), (x1 + 0.4, y1)], 0.045, ink, 0.45)


def draw_banded(pen: Pen, wear: Wardrobe, length: float, half: float) -> None:
    """The pattern on a sleeve that hangs from (0, 0). The caller clips."""
    if not wear.pattern:
        return
    ink = inked(wear.top)
    for row in range(1, floor(length / _STEP) + 1):
        y = row * _STEP
        if wear.pattern == "dots":
            for x in (-0.5, 0.5) if row % 2 else (0.0,):
                pen.fill(oval(x * half, y, 0.032), ink, 0.85)
        elif wear.pattern == "check":
            pen.line([(-half * 1.3, y), (half * 1.3, y)], 0.04, ink, 0.45)
    for x in (-0.45, 0.45) if wear.pattern != "dots" else ():
        pen.line([(x * half, -half), (x * half, length + half)], 0.04, ink, 0.55)


def inked(colour: Colour) -> Colour:
    """The other colour of a cloth: light on dark, dark on light."""
    return mix(colour, BLACK, 0.45) if lightness(colour) > 0.45 else mix(colour, WHITE, 0.5)


def _on(trunk: Trunk, azimuth: float, up: float) -> Point:
    """A point of the cloth at a height in heads over the hips; under them it hangs straight down."""
    if up >= 0.0:
        return trunk.spot(min(1.02, up / trunk.body.trunk), azimuth)
    x, y, z = trunk.on(-0.02, azimuth, 1.12)
    return trunk.seen((x, y + up, z))
