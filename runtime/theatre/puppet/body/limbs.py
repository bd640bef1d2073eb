"""Arms and legs as pieces of paper that hang from (0, 0) down to their length, to be turned at their joints."""

from __future__ import annotations

from math import cos, pi, sin

import skia

from ...paper import Colour, Point, along, capsule, hull, mix, smooth
from ..angles import cosd
from ..pen import Pen
from .cloth import draw_banded
from .proportions import Proportions
from .skeleton import Chain, Seen, sole
from .wardrobe import Wardrobe

_NIGHT = "#05040e"
CUFF = 0.16
"""How much of the forearm a rolled sleeve covers."""


def _taper(length: float, top: float, bottom: float, belly: float = 0.0, cap: float = 1.0) -> skia.Path:
    """A limb with round ends; `belly` bulges its back a third of the way down, `cap` flattens its upper end."""
    over = [(top * 0.68, -top * 0.64), (0.0, -top * cap), (-top * 0.68, -top * 0.64)]
    left = [(-top, 0.0), (-top - belly, length * 0.35), (-bottom, length)]
    under = [(-bottom * 0.7, length + bottom * 0.72), (0.0, length + bottom), (bottom * 0.7, length + bottom * 0.72)]
    right = [(bottom, length), (top + belly * 0.4, length * 0.35), (top, 0.0)]
    return smooth([*over, *left, *under, *right], tension=0.46)


def _rounded(pen: Pen, path: skia.Path, colour: Colour, width: float, lift: float) -> None:
    """A sleeve or a trouser leg: lit on the light's side, shaded on the other."""
    light = -1.0 if pen.paper.light[0] < 0 else 1.0
    stops = [(mix(colour, (1.0, 1.0, 1.0), 0.06), 1.0), (colour, 1.0), (mix(colour, _NIGHT, 0.28), 1.0)]
    fill = along((width * light, 0.0), (-width * light, 0.0), stops, (0.0, 0.45, 1.0))
    pen.sheet(path, colour, lift, fill=fill)


def draw_upper_arm(pen: Pen, body: Proportions, wear: Wardrobe, colour: Colour) -> None:
    """From shoulder to elbow, in the sleeve."""
    girth = body.girth
    top, bottom = (0.165, 0.150) if wear.rolled else (0.158, 0.146)
    path = _taper(body.upper, top * girth, bottom * girth, 0.014 * girth, 0.86)
    _rounded(pen, path, colour, top * girth, 2.4)
    _woven(pen, path, wear, body.upper, top * girth)
    if pen.detail > 1:
        _creases(pen, colour, body.upper, bottom * girth)


def _woven(pen: Pen, path: skia.Path, wear: Wardrobe, length: float, half: float) -> None:
    """The cloth's pattern on a sleeve."""
    if wear.pattern:
        pen.canvas.save()
        pen.canvas.clipPath(path, True)
        draw_banded(pen, wear, length, half)
        pen.canvas.restore()


def _creases(pen: Pen, colour: Colour, length: float, width: float) -> None:
    """Cloth bends where the elbow does and hangs from the shoulder."""
    dark, light = mix(colour, (0.0, 0.0, 0.0), 0.35), mix(colour, (1.0, 1.0, 1.0), 0.22)
    folds = (
        ((-0.9, 0.80), (-0.2, 0.86), (0.5, 0.83), 0.4), ((-0.8, 0.92), (0.0, 0.97), (0.7, 0.92), 0.45),
        ((0.9, 0.62), (0.3, 0.70), (-0.2, 0.72), 0.3), ((-0.5, 0.12), (-0.62, 0.26), (-0.5, 0.42), 0.28),
        ((0.55, 0.10), (0.5, 0.2), (0.56, 0.30), 0.22),
    )  # fmt: skip
    for *points, alpha in folds:
        line = [(x * width, y * length) for x, y in points]
        pen.line(line, 0.011, dark, alpha)
        pen.line([(x + 0.008, y + 0.012) for x, y in line], 0.006, light, alpha * 0.7)


def draw_forearm(pen: Pen, body: Proportions, wear: Wardrobe, colour: Colour, skin: Colour) -> None:
    """From elbow to wrist: cloth to the cuff, or skin under a rolled sleeve."""
    girth = body.girth
    if wear.rolled:
        _rounded(pen, _taper(body.fore, 0.125 * girth, 0.078 * girth, 0.016 * girth), skin, 0.13 * girth, 1.6)
        roll = capsule((0.0, 0.0), (0.0, body.fore * CUFF), 0.156 * girth, 0.164 * girth)
        _rounded(pen, roll, mix(colour, (0.0, 0.0, 0.0), 0.05), 0.17 * girth, 1.8)
        if pen.detail > 0:
            y = body.fore * CUFF
            edge = [(-0.15 * girth, y + 0.02), (0.0, y + 0.07), (0.15 * girth, y + 0.01)]
            pen.line(edge, 0.016, mix(colour, (0.0, 0.0, 0.0), 0.35), 0.55)
            pen.line([(a, b - 0.09) for a, b in edge], 0.010, mix(colour, (0.0, 0.0, 0.0), 0.3), 0.4)
        return
    path = _taper(body.fore, 0.146 * girth, 0.112 * girth, 0.012 * girth)
    _rounded(pen, path, colour, 0.146 * girth, 2.2)
    _woven(pen, path, wear, body.fore, 0.146 * girth)
    if pen.detail > 0:
        y, half = body.fore * 0.84, 0.125 * girth
        pen.line([(-half, y), (0.0, y + 0.018), (half, y)], 0.014, mix(colour, (0.0, 0.0, 0.0), 0.4), 0.6)
    if pen.detail > 1:
        dark = mix(colour, (0.0, 0.0, 0.0), 0.35)
        pen.line(
            [(-half * 0.9, body.fore * 0.10), (0.0, body.fore * 0.17), (half * 0.8, body.fore * 0.13)], 0.011, dark, 0.4
        )
        pen.line(
            [(half, body.fore * 0.3), (half * 0.2, body.fore * 0.36), (-half * 0.3, body.fore * 0.36)], 0.010, dark, 0.3
        )


_HANDS: dict[str, tuple[Point, ...]] = {
    "rest": (
        (-0.5, -0.8), (0.8, -1.0), (2.2, -0.98), (3.5, -0.62), (3.95, -0.25), (3.75, 0.05), (2.9, 0.5), (2.1, 0.75),
        (2.55, 1.30), (2.3, 1.58), (1.2, 1.25), (-0.5, 0.85),
    ),
    "open": (
        (-0.5, -0.85), (1.0, -1.08), (2.2, -1.14), (3.2, -1.30), (3.6, -1.18), (3.62, -0.90), (3.0, -0.66),
        (4.05, -0.58), (4.35, -0.36), (4.15, -0.12), (3.05, -0.06), (4.1, 0.12), (4.32, 0.38), (4.05, 0.58),
        (2.95, 0.50), (3.6, 0.78), (3.68, 1.02), (3.35, 1.12), (2.3, 0.98), (2.65, 1.60), (2.45, 1.98), (2.05, 1.98),
        (0.9, 1.15), (-0.5, 0.85),
    ),
    "point": (
        (-0.5, -0.85), (0.9, -1.05), (2.0, -1.0), (2.7, -0.86), (4.3, -0.72), (4.62, -0.5), (4.3, -0.3), (2.9, -0.26),
        (3.0, 0.05), (2.9, 0.45), (2.4, 0.72), (1.7, 1.02), (0.8, 1.12), (-0.5, 0.85),
    ),
    "hold": (
        (-0.5, -0.85), (0.8, -1.12), (1.9, -1.12), (2.65, -0.8), (2.85, -0.2), (2.75, 0.35), (2.5, 0.78), (2.0, 1.0),
        (2.2, 1.3), (1.8, 1.52), (0.9, 1.25), (-0.5, 0.85),
    ),
}  # fmt: skip
_FINGERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "rest": (((1.9, -0.45), (2.8, -0.36), (3.6, -0.2)), ((1.9, 0.05), (2.6, 0.12), (3.2, 0.14))),
    "point": (((1.9, -0.1), (2.8, 0.02)), ((1.9, 0.3), (2.6, 0.38))),
    "hold": (((1.7, -0.5), (2.7, -0.42)), ((1.7, 0.0), (2.75, 0.06)), ((1.7, 0.5), (2.5, 0.52))),
    "open": (((1.6, -0.3), (2.2, -0.2)), ((1.5, 0.15), (2.1, 0.2))),
}


def draw_hand(pen: Pen, body: Proportions, skin: Colour, kind: str, thumb: int) -> None:
    """A hand that hangs from the wrist; `thumb` is the side it is on (1: right of the drawing)."""
    size = body.hand
    points = [(b * thumb * size, a * size) for a, b in _HANDS[kind]]
    pen.sheet(smooth(points, tension=0.42), skin, 1.8)
    if pen.detail > 1:
        for finger in _FINGERS[kind]:
            pen.line([(b * thumb * size, a * size) for a, b in finger], 0.007, mix(skin, (0.1, 0.04, 0.08), 0.5), 0.5)


def draw_thigh(pen: Pen, body: Proportions, colour: Colour) -> None:
    """From hip to knee."""
    girth = body.girth
    _rounded(pen, _taper(body.thigh, 0.245 * girth, 0.165 * girth, 0.01), colour, 0.23 * girth, 2)


def draw_shin(pen: Pen, body: Proportions, wear: Wardrobe, colour: Colour) -> None:
    """From knee to ankle, with the boot's shaft if boots are worn."""
    girth = body.girth
    path = _taper(body.shin, 0.158 * girth, 0.105 * girth**0.5, 0.02 * girth)
    _rounded(pen, path, colour, 0.16 * girth, 2)
    if pen.detail > 1:
        pen.line([(-0.10, 0.05), (0.0, 0.09), (0.09, 0.06)], 0.012, mix(colour, (0.0, 0.0, 0.0), 0.4), 0.45)
    if wear.boots:
        shaft = capsule((0.0, body.shin * 0.44), (0.0, body.shin), 0.18 * girth**0.6, 0.155 * girth**0.6)
        pen.sheet(shaft, wear.shoes, 2)


def draw_foot(pen: Pen, body: Proportions, seen: Seen, side: int, colour: Colour) -> None:
    """A shoe around the ankle at (0, 0), level; toes of a foot that points at us come lower."""
    leg = Chain((float(side), 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    points: list[Point] = []
    for ball, radius in sole(body, leg):
        x, y = seen(ball)
        down = ball[2] * cosd(seen.yaw) * 0.17
        points += [(x + radius * cos(a), y + down + radius * 0.92 * sin(a)) for a in _ROUND]
    path = smooth(hull(points), tension=0.45)
    pen.sheet(path, colour, 2)
    if pen.detail > 1:
        x, y = seen((0.0, 0.0, 0.28))
        pen.line([(x - 0.06, y + 0.0), (x, y - 0.025), (x + 0.06, y)], 0.010, mix(colour, (1.0, 1.0, 1.0), 0.3), 0.4)


_ROUND = tuple(2 * pi * index / 10 for index in range(10))
