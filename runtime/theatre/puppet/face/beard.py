"""A short full beard on the face's cylinder, and the moustache, which moves with the mouth."""

from __future__ import annotations

import skia

from ...paper import Point, mix, smooth
from ..angles import clamp, cosd, sind
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .eyes import clip
from .mouth import HALF_WIDTH
from .turn import Turn, outline

LENGTH = 0.115
"""How far it hangs below the chin, in heads."""


def draw_beard(pen: Pen, turn: Turn, traits: Traits, drop: float) -> None:
    """The beard; `drop` is how far the jaw has come down. The mouth is drawn on top of it."""
    path = _shape(turn, drop)
    pen.sheet(path, traits.hair, 3)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    count = 19 if pen.detail > 1 else 9
    for index in range(count):
        azimuth = -84 + 168 * index / (count - 1)
        if not _sight(turn, azimuth):
            continue
        top = -0.40 + 0.16 * max(0.0, cosd(azimuth)) ** 0.7
        low = (LENGTH * 1.05 + drop) * max(0.0, cosd(azimuth)) ** 1.2 - 0.12 * (1 - cosd(azimuth))
        dark = mix(traits.hair, (0.0, 0.0, 0.0), 0.35)
        pen.line(_hair(turn, azimuth, 0.7, top, low), 0.011, dark, 0.5)
        if pen.detail > 1:
            light = mix(traits.hair, (1.0, 0.86, 0.67), 0.4)
            pen.line(_hair(turn, azimuth + 4, 0.78, top + 0.05, low - 0.05), 0.006, light, 0.36)
    pen.canvas.restore()


def _hair(turn: Turn, azimuth: float, gather: float, top: float, low: float) -> list[Point]:
    """One line from the cheek towards the chin."""
    middle = (top + low) / 2
    return [
        _at(turn, azimuth, top, 0.39),
        _at(turn, azimuth * 0.96, middle, 0.41),
        _at(turn, azimuth * gather, low, 0.40),
    ]


def _sight(turn: Turn, azimuth: float) -> bool:
    return -turn.yaw - 88 <= azimuth <= -turn.yaw + 90


def _at(turn: Turn, azimuth: float, y: float, radius: float) -> Point:
    """A point of the beard, kept on the side we see."""
    kept = clamp(azimuth, max(-92.0, -turn.yaw - 86), min(92.0, -turn.yaw + 88))
    return radius * sind(kept + turn.yaw) + turn.shift, y


def _shape(turn: Turn, drop: float) -> skia.Path:
    """The face's own contour from ear to ear, grown a little and hung from the chin, and the line of the cheeks."""
    contour = outline(turn, drop, 1.1)
    outer = [_grown(contour[index], grow, hang) for index, (grow, hang) in _GROWTH.items()]
    inner = [_at(turn, *place) for place in _CHEEKS]
    if turn.quarter > 0.5:  # the near side ends before the ear, the far one at the cheek's contour
        far = contour[6]
        outer = [(far[0] + 0.004, far[1] + 0.05), *outer[3:-2], (contour[14][0], -0.40), (-0.275, -0.54)]
        inner = [*inner[:-3], (far[0] - 0.012, far[1] + 0.066)]
    ends = [(*outer[0], 1.0), *outer[1:-1], (*outer[-1], 1.0), (*inner[0], 1.0), *inner[1:-1], (*inner[-1], 1.0)]
    return smooth(ends)


def _grown(point: Point, grow: float, hang: float) -> Point:
    """A point of the contour moved outward and down."""
    return point[0] * (1 + grow), point[1] + hang


_GROWTH = {
    4: (-0.01, -0.06), 5: (0.012, 0.0), 6: (0.03, 0.0), 7: (0.055, 0.02), 8: (0.06, LENGTH * 0.6),
    9: (0.05, LENGTH * 0.9), 10: (0.0, LENGTH), 11: (0.05, LENGTH * 0.9), 12: (0.06, LENGTH * 0.6), 13: (0.055, 0.02),
    14: (0.02, 0.0), 15: (-0.01, -0.06),
}  # fmt: skip
"""For each point of the contour: how much wider the beard is, and how far it hangs."""
_CHEEKS = (
    (-63, -0.62, 0.385), (-60, -0.46, 0.385), (-55, -0.34, 0.386), (-42, -0.248, 0.39), (-22, -0.246, 0.40),
    (0, -0.256, 0.43), (22, -0.246, 0.40), (42, -0.248, 0.39), (55, -0.34, 0.386), (60, -0.46, 0.385),
    (63, -0.62, 0.385),
)  # fmt: skip
"""(azimuth, height, radius) of the beard's upper edge, left sideburn to right sideburn."""


def draw_moustache(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """Two wings over the upper lip that rise with the corners."""
    corner = face.corner
    low = -0.207 - 0.012 * face.upper - 0.010 * face.open
    wide = HALF_WIDTH * max(0.85, face.width)
    half = [
        (0.0, -0.262, 0.09), (0.05, -0.268, 0.08), (wide * 0.95, -0.238 - 0.012 * corner, 0.05),
        (wide * 1.28, -0.180 - 0.036 * corner, 0.03, 1.0), (wide * 0.8, -0.190 - 0.018 * corner, 0.06),
        (0.045, low + 0.010, 0.085), (0.0, low - 0.002, 0.09),
    ]  # fmt: skip
    points = [turn(*p) for p in half] + [turn(-p[0], *p[1:]) for p in half[-2:0:-1]]
    path = smooth(points)
    pen.sheet(path, mix(traits.hair, (1.0, 0.88, 0.75), 0.05), 1.6)
    if pen.detail < 2:
        return
    clip(pen.canvas, path)
    for side in (-1, 1):
        for index in range(5):
            hair = [
                turn(side * (0.006 + 0.012 * index), -0.268, 0.09), turn(side * (0.03 + 0.02 * index), -0.235, 0.08),
                turn(side * (0.05 + 0.024 * index), -0.19 - 0.02 * corner, 0.06),
            ]  # fmt: skip
            pen.line(hair, 0.008, mix(traits.hair, (0.0, 0.0, 0.0), 0.35), 0.55)
    pen.canvas.restore()
