"""Hair that hangs behind the neck, and the bun."""

from __future__ import annotations

from ...paper import Point, mix, oval, smooth
from ..angles import clamp, sind
from ..pen import Pen
from ..traits import Traits
from .afro import draw_cloud

_BLACK = (0.0, 0.0, 0.0)


def draw_nape(pen: Pen, traits: Traits, yaw: float) -> None:
    """What is seen of the hair behind the neck, from in front to the profile."""
    if traits.haircut == "afro":
        draw_cloud(pen, traits, yaw)
        return
    outline = _NAPES.get(traits.haircut)
    if outline is None:
        return
    turned = clamp(yaw / 34, 0.0, 1.0)
    points: list[Point] = [(front + (quarter - front) * turned, y, corner) for front, quarter, y, corner in outline]
    pen.sheet(smooth(points), mix(traits.hair, _BLACK, 0.38), 2)
    if traits.haircut == "bun":
        draw_bun(pen, traits, -0.46 * sind(min(90.0, yaw)))


def draw_bun(pen: Pen, traits: Traits, x: float) -> None:
    """The bun, `x` from the axis of the head."""
    pen.sheet(oval(x, -0.78, 0.17, 0.16), mix(traits.hair, _BLACK, 0.12), 2)


_Outline = tuple[tuple[float, float, float, float], ...]
"""(x in front, x in the three-quarter view, y, 1 for a corner)."""
_SHORT: _Outline = (
    (-0.39, -0.5, -0.62, 0), (-0.375, -0.49, -0.38, 0), (-0.335, -0.44, -0.2, 0), (-0.3, -0.415, -0.13, 1),
    (-0.27, -0.37, -0.19, 0), (-0.23, -0.33, -0.12, 1), (-0.18, -0.27, -0.2, 0), (0.18, 0.0, -0.2, 0),
    (0.23, 0.0, -0.12, 1), (0.27, 0.02, -0.19, 0), (0.3, 0.04, -0.13, 1), (0.335, 0.05, -0.2, 0),
    (0.375, 0.05, -0.38, 0), (0.39, 0.05, -0.62, 0),
)  # fmt: skip
_CROPPED: _Outline = (
    (-0.36, -0.47, -0.62, 0), (-0.35, -0.465, -0.4, 0), (-0.28, -0.43, -0.22, 0), (-0.18, -0.25, -0.16, 0),
    (0.18, 0.0, -0.16, 0), (0.28, 0.05, -0.22, 0), (0.35, 0.05, -0.4, 0), (0.36, 0.05, -0.62, 0),
)  # fmt: skip
_LONG: _Outline = (
    (-0.41, -0.52, -0.62, 0), (-0.42, -0.53, -0.2, 0), (-0.44, -0.53, 0.2, 0), (-0.36, -0.44, 0.42, 1),
    (-0.2, -0.3, 0.36, 0), (0.0, -0.18, 0.44, 1), (0.2, -0.02, 0.36, 0), (0.36, 0.1, 0.42, 1),
    (0.44, 0.12, 0.2, 0), (0.42, 0.1, -0.2, 0), (0.41, 0.06, -0.62, 0),
)  # fmt: skip
_NAPES = {"short": _SHORT, "cropped": _CROPPED, "bun": _CROPPED, "long": _LONG}
