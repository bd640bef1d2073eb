"""The nose of the front and three-quarter head. It never moves, so it is cut once for a view."""

from __future__ import annotations

from ...paper import along, mix, oval, slip, smooth
from ..pen import Pen
from ..traits import Traits
from .turn import Turn

_LIGHT = (1.0, 0.94, 0.86)


def draw_nose(pen: Pen, turn: Turn, traits: Traits, lit: float) -> None:
    """The nose; `lit` is -1 if the light comes from the left of the drawing, else 1."""
    base = -0.292 + (0.040 if traits.child else 0.0)
    if pen.detail == 0:
        points = [turn(0, base - 0.09, 0.08), turn(0.012, base - 0.02, 0.15 + traits.nose), turn(-0.02, base, 0.08)]
        pen.line(points, 0.02, traits.shade, 0.8)
        return
    if turn.quarter > 0.5:
        _quarter(pen, turn, traits, base)
    else:
        _front(pen, turn, traits, base, -lit)
    if pen.detail > 1:
        _nostrils(pen, turn, traits, base)
        x, y = turn(-0.012, base - 0.046, 0.12)[:2]
        pen.fill(oval(x, y, 0.015, 0.013), mix(traits.skin, _LIGHT, 0.62), 0.5)


def _quarter(pen: Pen, turn: Turn, traits: Traits, base: float) -> None:
    """A line on the far side of the bridge, a body that grows out of the brow, a shade under the tip."""
    out, wide, tip = 0.125 + traits.nose * 1.2, 0.058 * traits.nose_width, base - 0.034
    far = [
        turn(0.03, -0.60, 0.02), turn(0.022, -0.545, 0.035), turn(0.012, -0.46, 0.080),
        turn(0.006, -0.39, 0.114 + traits.nose * 0.6), turn(0.008, tip - 0.012, out + 0.016),
        turn(0.006, tip + 0.018, out, 1),
    ]  # fmt: skip
    near = [
        turn(-0.01, base + 0.004, out * 0.7), turn(-wide, base - 0.002, 0.055), turn(-wide - 0.012, tip + 0.004, 0.045),
        turn(-wide * 0.7, tip - 0.03, 0.06), turn(-0.03, -0.45, 0.045), turn(-0.02, -0.56, 0.02),
    ]  # fmt: skip
    light = mix(traits.skin, _LIGHT, 0.11)
    pen.shade(smooth([*far, *near]), along((0, -0.58), (0, -0.36), [(light, 0.0), (light, 1.0)]))
    under = [
        turn(0.004, tip + 0.016, out),
        turn(-0.012, base + 0.006, out * 0.7),
        turn(-wide, base + 0.002, 0.055),
        turn(-wide * 0.5, tip + 0.026, 0.08),
    ]
    pen.fill(smooth(under), traits.shade, 0.55)
    pen.fill(slip([point[:2] for point in far[::-1]], 0.014, 0.6, 0.12), traits.shade, 0.85)


def _front(pen: Pen, turn: Turn, traits: Traits, base: float, far: float) -> None:
    """The side away from the light is a plane of shade; under the tip a shadow; one wing is drawn."""
    out, wide, tip = 0.125 + traits.nose * 1.2, 0.056 * traits.nose_width, base - 0.034
    plane = [
        turn(0.034 * far, -0.60, 0.02), turn(0.024 * far, -0.50, 0.05), turn(0.034 * far, -0.40, 0.06),
        turn(0.054 * far, tip + 0.004, 0.05), turn(0.03 * far, base, 0.06), turn(0.004 * far, tip + 0.012, out),
        turn(0.010 * far, -0.40, 0.1), turn(0.010 * far, -0.52, 0.05),
    ]  # fmt: skip
    fade = along(turn(0, -0.60), turn(0, -0.40), [(traits.shade, 0.10), (traits.shade, 0.36)])
    pen.shade(smooth(plane), fade)
    under = [
        turn(-wide * 0.9, base - 0.004, 0.05), turn(-wide * 0.4, tip + 0.024, 0.09), turn(0, tip + 0.022, out),
        turn(wide * 0.4, tip + 0.024, 0.09), turn(wide * 0.9, base - 0.004, 0.05), turn(0, base + 0.008, 0.09),
    ]  # fmt: skip
    pen.fill(smooth(under), traits.shade, 0.5)


def _nostrils(pen: Pen, turn: Turn, traits: Traits, base: float) -> None:
    """Nostrils and the arcs of the wings; in the three-quarter view only those of the near side."""
    wide, tip, quarter = 0.058 * traits.nose_width, base - 0.034, turn.quarter > 0.5
    for side in (-1, 1):
        if side > 0 and quarter:
            continue
        hole = [
            turn(side * wide * 0.30, base - 0.004, 0.08),
            turn(side * wide * 0.55, base - 0.012, 0.07),
            turn(side * wide * 0.78, base - 0.004, 0.06),
        ]
        pen.line(hole, 0.0115, mix(traits.skin, (0.08, 0.02, 0.06), 0.68), 0.8)
        wing = [
            turn(side * wide * 1.0, tip - 0.010, 0.045),
            turn(side * wide * 1.17, tip + 0.012, 0.045),
            turn(side * wide * 0.96, base, 0.05),
        ]
        pen.line(wing, 0.009, traits.shade, 0.75)
