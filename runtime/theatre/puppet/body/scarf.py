"""A scarf: a dark ring behind the neck, two wraps before it, a knot and two tails that come late."""

from __future__ import annotations

from math import atan2, cos, sin, sqrt

import skia

from ...paper import Colour, Point, mix, oval, smooth
from ..angles import cosd, sind
from ..pen import Pen
from .proportions import Proportions

TAILS = ((1.75, 0.0, 0.17), (1.35, 0.9, 0.16))
"""(length, phase of the wave, width) of the longer and the shorter tail."""


def draw_behind(pen: Pen, body: Proportions, yaw: float, colour: Colour) -> None:
    """The inside of the ring, behind the neck; (0, 0) is the pit of the neck."""
    path = oval(-0.02 * sind(yaw), -0.03, 0.33 * body.girth**0.5, 0.17)
    pen.sheet(path, mix(colour, (0.0, 0.0, 0.0), 0.45), 2)


def draw_wraps(pen: Pen, body: Proportions, yaw: float, colour: Colour) -> None:
    """What lies round the neck in front of it; the same from behind, without the knot."""
    dx, narrow = 0.02 * sind(yaw), body.girth**0.5 * (1 - 0.12 * abs(sind(yaw)))
    turn = sind(yaw)

    def ring(points: tuple[Point, ...]) -> skia.Path:
        return smooth([(x * narrow + dx, y) for x, y in points])

    upper = (
        (-0.36, 0.02), (-0.335, -0.15), (-0.27, -0.195), (-0.12, -0.14), (0.10, -0.12), (0.26, -0.19 - 0.02 * turn),
        (0.335, -0.16), (0.37, 0.0), (0.28, 0.17), (0.02, 0.25), (-0.26, 0.18),
    )  # fmt: skip
    lower = (
        (-0.41, 0.10), (-0.375, -0.03), (-0.28, -0.04), (-0.08, 0.055), (0.16, 0.065), (0.32, -0.03), (0.39, 0.0),
        (0.41, 0.11), (0.29, 0.26), (0.02, 0.33), (-0.28, 0.26),
    )  # fmt: skip
    pen.sheet(ring(upper), mix(colour, (0.0, 0.0, 0.0), 0.14), 3)
    _folds(pen, narrow, dx, colour, _UPPER_FOLDS)
    pen.sheet(ring(lower), colour, 3)
    _folds(pen, narrow, dx, colour, _LOWER_FOLDS)
    if yaw < 60:
        x = 0.10 * cosd(yaw) + 0.13 * sind(yaw) - 0.06
        knot = [(x - 0.14, 0.14), (x, 0.08), (x + 0.14, 0.13), (x + 0.145, 0.31), (x + 0.02, 0.40), (x - 0.13, 0.33)]
        pen.sheet(smooth(knot), mix(colour, (1.0, 1.0, 1.0), 0.06), 2.5)
        if pen.detail > 0:
            for line in (((-0.07, 0.15), (-0.05, 0.25), (-0.07, 0.34)), ((0.05, 0.13), (0.07, 0.24), (0.04, 0.36))):
                pen.line([(x + a, b) for a, b in line], 0.012, mix(colour, (0.0, 0.0, 0.0), 0.4), 0.5)


_UPPER_FOLDS = (
    ((-0.31, -0.10), (-0.1, -0.03), (0.2, -0.04)),
    ((-0.32, 0.0), (-0.12, 0.06), (0.05, 0.07)),
    ((0.33, -0.1), (0.2, -0.02), (0.05, 0.0)),
)
_LOWER_FOLDS = (
    ((-0.36, 0.08), (-0.1, 0.17), (0.18, 0.18)),
    ((-0.33, 0.16), (-0.12, 0.24), (0.08, 0.26)),
    ((0.37, 0.08), (0.28, 0.15), (0.16, 0.19)),
    ((-0.1, 0.28), (0.1, 0.29), (0.27, 0.2)),
)


def _folds(pen: Pen, narrow: float, dx: float, colour: Colour, folds: tuple[tuple[Point, ...], ...]) -> None:
    """Lines where the cloth is gathered, each with a light edge under it in a close-up."""
    if pen.detail == 0:
        return
    for fold in folds:
        line = [(x * narrow + dx, y) for x, y in fold]
        pen.line(line, 0.015, mix(colour, (0.0, 0.0, 0.0), 0.42), 0.55)
        if pen.detail > 1:
            pen.line([(x, y + 0.016) for x, y in line], 0.008, mix(colour, (1.0, 0.9, 0.8), 0.35), 0.4)


def draw_tail(pen: Pen, which: int, colour: Colour, sway: float, lag: float) -> None:
    """One tail that hangs from (0, 0); `sway` is the tangent of its angle, `lag` the wave that runs down it."""
    length, phase, width = TAILS[which]
    drop = sqrt(max(0.05, 1 - min(0.95, sway * sway))) * 0.82
    angle = atan2(sway, 0.85)
    left: list[Point] = []
    right: list[Point] = []
    for index in range(9):
        q = index / 8
        x = sway * length * q + lag * 0.12 * sin(q * 3.6 + phase) * q
        y = 0.02 + length * q * drop + 0.05 * sin(q * 4 + phase) * abs(lag)
        half = width * (0.80 + 0.42 * q) * 0.55
        left.append((x - half * cos(angle), y + half * sin(angle)))
        right.append((x + half * cos(angle), y - half * sin(angle)))
    points = [(*left[0], 1.0), *left[1:-1], (*left[-1], 1.0), (*right[-1], 1.0), *right[-2:0:-1], (*right[0], 1.0)]
    path = smooth(points)
    pen.sheet(path, mix(colour, (0.0, 0.0, 0.0), 0.18 if which == 0 else 0.05), 3)
    if pen.detail > 0:
        _fringe(pen, path, left, right, colour)


def _fringe(pen: Pen, path: skia.Path, left: list[Point], right: list[Point], colour: Colour) -> None:
    """Cuts at the end, a woven stripe above them, a long fold."""
    pen.canvas.save()
    pen.canvas.clipPath(path, True)
    (x0, y0), (x1, y1) = left[-1], right[-1]
    for index in range(6):
        share = (index + 0.5) / 6
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        pen.line([(x, y), (x, y - 0.13)], 0.013, mix(colour, (0.0, 0.0, 0.0), 0.45), 0.75)
    pen.line([left[6], right[6]], 0.028, mix(colour, (1.0, 0.92, 0.82), 0.35), 0.67)
    if pen.detail > 1:
        middle = [((a[0] * 2 + b[0]) / 3, (a[1] * 2 + b[1]) / 3) for a, b in zip(left[1:6], right[1:6], strict=True)]
        pen.line(middle, 0.012, mix(colour, (0.0, 0.0, 0.0), 0.4), 0.4)
    pen.canvas.restore()
