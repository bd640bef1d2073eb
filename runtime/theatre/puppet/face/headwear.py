"""Hats, caps and crowns: sheets on the skull, whose brims and peaks turn with the head."""

from __future__ import annotations

from ...paper import Colour, Point, mix, oval, poly, smooth
from ..angles import cosd, sind
from ..pen import Pen

_RED = "#b8322c"
_GOLD = "#e8c050"


def draw_hat(pen: Pen, kind: str, colour: Colour, yaw: float) -> None:
    """A hat on a head turned by `yaw` (0 to 180), its middle over the skull's axis."""
    middle = -0.075 * min(1.0, yaw / 34.0) if yaw <= 126 else 0.0
    pen.canvas.save()
    pen.canvas.translate(middle, 0.0)
    match kind:
        case "hat" | "straw hat" | "top hat" | "pointed hat":
            _brimmed(pen, kind, colour)
        case "crown":
            _crown(pen, colour)
        case "beret":
            _beret(pen, colour, yaw)
        case _:
            _dome(pen, kind, colour, yaw)
    pen.canvas.restore()


def _brimmed(pen: Pen, kind: str, colour: Colour) -> None:
    """A crown with a band, and a brim all round."""
    wide, top, narrow = {
        "hat": (0.62, -1.24, 0.33), "straw hat": (0.72, -1.12, 0.34), "top hat": (0.56, -1.33, 0.41),
        "pointed hat": (0.66, -1.34, 0.03),
    }[kind]  # fmt: skip
    dark, light = mix(colour, (0.0, 0.0, 0.0), 0.4), mix(colour, (1.0, 1.0, 1.0), 0.14)
    sides: list[Point] = [(-0.41, -0.74), (-narrow - 0.02, top + 0.05), (-narrow * 0.6, top), (narrow * 0.6, top)]
    pen.sheet(smooth([*sides, (narrow + 0.02, top + 0.05), (0.41, -0.74)], tension=0.3), colour, 4)
    band = _RED if kind == "straw hat" else dark
    pen.fill(poly([(-0.41, -0.76), (-0.395, -0.86), (0.395, -0.86), (0.41, -0.76)]), band)
    brim = smooth([(-wide, -0.73), (-0.3, -0.80), (0.3, -0.80), (wide, -0.73), (0.34, -0.66), (-0.34, -0.66)])
    pen.sheet(brim, light, 4)
    pen.line([(-wide + 0.06, -0.72), (0.0, -0.665), (wide - 0.06, -0.72)], 0.018, dark, 0.5)


def _dome(pen: Pen, kind: str, colour: Colour, yaw: float) -> None:
    """What sits close: a knitted cap with its fold, a flat cap or a uniform's with a peak to the front."""
    dark = mix(colour, (0.0, 0.0, 0.0), 0.4)
    top, out = {"knitted cap": (-1.14, 0.43), "cap": (-1.06, 0.46), "peaked cap": (-1.18, 0.52)}[kind]
    if kind == "peaked cap":
        dome = [(-0.41, -0.74), (-out, -1.06), (-0.3, top), (0.3, top - 0.03), (out, -1.06), (0.41, -0.74)]
    else:
        dome = [(-out + 0.02, -0.70), (-out, -0.88), (-0.26, top), (0.26, top), (out, -0.88), (out - 0.02, -0.70)]
    pen.sheet(smooth(dome, tension=0.42), colour, 4)
    if kind == "knitted cap":
        fold = [(-0.45, -0.68), (-0.45, -0.84), (0.0, -0.87), (0.45, -0.84), (0.45, -0.68), (0.0, -0.71)]
        pen.sheet(smooth(fold, tension=0.3), mix(colour, (1.0, 1.0, 1.0), 0.16), 2)
        for step in range(-4, 5):
            pen.line([(step * 0.095, -0.70), (step * 0.097, -0.84)], 0.012, dark, 0.5)
        pen.sheet(oval(0.0, top - 0.06, 0.085), mix(colour, (1.0, 1.0, 1.0), 0.3), 2)
        return
    pen.fill(poly([(-0.42, -0.72), (-0.42, -0.80), (0.42, -0.80), (0.42, -0.72)]), dark)
    if yaw <= 126:
        ahead, flat = 0.46 * sind(min(90.0, yaw)), 0.34 - 0.06 * sind(yaw)
        peak = [
            (ahead - flat, -0.735),
            (ahead + flat, -0.735),
            (ahead + flat * 0.8, -0.655),
            (ahead - flat * 0.6, -0.65),
        ]
        pen.sheet(smooth(peak, tension=0.4), mix(dark, (0.0, 0.0, 0.0), 0.3), 2)
        if kind == "peaked cap":
            pen.sheet(oval(0.36 * sind(yaw), -0.95, 0.075 * max(0.4, cosd(yaw)), 0.085), _GOLD, 1.4)


def _beret(pen: Pen, colour: Colour, yaw: float) -> None:
    """Round and soft, hanging over to one side."""
    side = 1.0 if yaw <= 126 else -1.0
    points = [(-0.42, -0.76), (-0.46 - 0.06 * side, -0.98), (0.0, -1.16), (0.46 + 0.1 * side, -0.98), (0.42, -0.78)]
    pen.sheet(smooth([*points, (0.0, -0.80)], tension=0.5), colour, 4)
    pen.sheet(oval(0.02, -1.15, 0.03, 0.05), mix(colour, (0.0, 0.0, 0.0), 0.3), 1)


def _crown(pen: Pen, colour: Colour) -> None:
    """Five points on a ring, with a stone on each."""
    low, high = -0.78, -1.2
    points: list[Point] = [(-0.41, low)]
    for step in range(5):
        x = -0.40 + 0.2 * step
        points += [(x, high + 0.07 * abs(step - 2)), (x + 0.1, -0.98)]
    pen.sheet(poly([*points[:-1], (0.41, low), (0.0, low + 0.05)]), colour, 3)
    for step in range(5):
        pen.fill(oval(-0.40 + 0.2 * step, high + 0.07 * abs(step - 2) - 0.01, 0.032), _RED)
    pen.line(
        [(-0.40, low - 0.06), (0.0, low - 0.015), (0.40, low - 0.06)], 0.03, mix(colour, (0.0, 0.0, 0.0), 0.35), 0.6
    )
