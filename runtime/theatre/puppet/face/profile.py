"""The profile: skull and face in one sheet, the beard, ear and hair. Its outline itself speaks."""

from __future__ import annotations

from math import pi, sin

from ...paper import Point, along, around, mix, oval, rect, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .ear import draw_ear
from .eyes import clip
from .hair import draw_top
from .jaw import Jaw, draw_lines, draw_lips, draw_notch

SHIFT = -0.055
"""The hair's axis lies behind the profile's."""
_ALL = rect(-2, -2, 2, 2)
_BLUSH = "#c4503c"


def draw_skull(pen: Pen, traits: Traits, face: Expression) -> None:
    """What is seen in the notch, then the head's sheet with its shades, lips and lines."""
    jaw = Jaw(traits, face)
    if jaw.opened:
        draw_notch(pen, jaw)
    path = jaw.outline()
    pen.sheet(path, traits.skin, 4)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    pen.shade(_ALL, along((0.30, -0.4), (-0.25, -0.12), [(traits.shade, 0.0), (traits.shade, 0.56)]))
    at = (0.22, -0.36 - 0.015 * max(0.0, face.corner))
    pen.shade(oval(*at, 0.18), around(at, 0.18, [(_BLUSH, 0.28 * traits.blush * min(1.45, face.cheek)), (_BLUSH, 0.0)]))
    if pen.detail > 1:
        draw_lines(pen, jaw)
    if not traits.beard:
        draw_lips(pen, jaw)
    if not jaw.opened:
        out, corner = jaw.out, jaw.corner
        pen.line(
            [(0.43 + out, -0.182), (0.37 + out * 0.6, -0.18 + 0.004 * face.corner), corner], 0.0115, traits.dark, 0.9
        )
    pen.canvas.restore()


def draw_beard(pen: Pen, traits: Traits, face: Expression) -> None:
    """The beard and the moustache in profile, with the lips on it."""
    jaw = Jaw(traits, face)
    path = smooth(_beard(jaw))
    pen.sheet(path, traits.hair, 3)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    dark = mix(traits.hair, (0.0, 0.0, 0.0), 0.35)
    count = 13 if pen.detail > 1 else 7
    for index in range(count):
        share = index / (count - 1)
        top = (-0.04 + 0.46 * share, -0.33 + 0.12 * share)
        low = jaw.turned(-0.04 + 0.46 * share, 0.02 + 0.10 * (0.3 + 0.7 * sin(pi * share)))
        pen.line([top, ((top[0] + low[0]) / 2 + 0.03, (top[1] + low[1]) / 2), low], 0.011, dark, 0.5)
    pen.line([(0.41, -0.27), (0.37, -0.24), (0.31, -0.20)], 0.010, dark, 0.6)
    pen.canvas.restore()
    out = jaw.out
    if not jaw.opened:
        pen.line([(0.445 + out, -0.19), (0.39, -0.182), (0.325, -0.186 - 0.02 * face.corner)], 0.015, traits.dark)
    lip = jaw.all(((0.405 + out, -0.17), (0.444 + out, -0.155), (0.428 + out, -0.13), (0.39, -0.14)))
    pen.blot(lip, mix(traits.lips, traits.skin, 0.3))


def _beard(jaw: Jaw) -> list[Point]:
    """From the ear along the cheek to the moustache, back to the corner, round the chin."""
    out = jaw.out
    upper = [
        (-0.10, -0.50, 1.0), (-0.025, -0.50, 1.0), (0.035, -0.34), (0.14, -0.265), (0.30, -0.252), (0.402, -0.266, 1.0),
        (0.452 + out, -0.232), (0.44 + out, -0.198), (0.40, -0.20), (0.325, -0.186, 1.0),
    ]  # fmt: skip
    lower = (
        (0.36, -0.165, 1.0), (0.425 + out, -0.136), (0.43, -0.06), (0.425, 0.04), (0.36, 0.105), (0.22, 0.085),
        (0.06, 0.035), (-0.06, -0.10),
    )  # fmt: skip
    return [*upper, *jaw.all(lower), (-0.10, -0.30)]


def draw_crown(pen: Pen, traits: Traits, mirrored: bool) -> None:
    """Ear and hair."""
    if traits.haircut != "afro":
        draw_ear(pen, traits, -0.055, 1, 1.15)
    draw_top(pen, traits, 90, SHIFT, mirrored)
