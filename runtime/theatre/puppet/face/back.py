"""The head from behind: nape, both ears, hair."""

from __future__ import annotations

from ...paper import mix, smooth
from ..pen import Pen
from ..traits import Traits
from .ear import draw_ear
from .hair import draw_top

_SKULL = (
    (-0.36, -0.55), (-0.345, -0.34), (-0.28, -0.16), (-0.17, -0.02), (-0.16, 0.14, 1.0), (0.16, 0.14, 1.0),
    (0.17, -0.02), (0.28, -0.16), (0.345, -0.34), (0.36, -0.55), (0.345, -0.76), (0.22, -0.94),
    (0.0, -1.0), (-0.22, -0.94), (-0.345, -0.76),
)  # fmt: skip
_BEARD = (
    (-0.29, -0.36),
    (-0.325, -0.22),
    (-0.275, -0.05),
    (-0.15, 0.05),
    (0.15, 0.05),
    (0.275, -0.05),
    (0.325, -0.22),
    (0.29, -0.36),
)


def draw_back(pen: Pen, traits: Traits, mirrored: bool) -> None:
    """The whole head; a beard is no more than a sliver at the jaw."""
    if traits.beard:
        pen.sheet(smooth(_BEARD), mix(traits.hair, (0.0, 0.0, 0.0), 0.3), 2)
    pen.sheet(smooth(_SKULL), mix(traits.skin, traits.shade, 0.35), 3)
    for side in (-1, 1):
        draw_ear(pen, traits, side * 0.375, side, 0.85)
    draw_top(pen, traits, 180, 0.0, mirrored)
