"""The front and three-quarter head, in pieces: what is cut once for a view, and what acts.

Order, back to front: nape (behind the neck), `skull`, blush and eyes, beard, mouth, moustache, nose, brows, `crown`,
brows once more through the fringe (design: look/notes.md, Head).
"""

from __future__ import annotations

from ...paper import along, around, oval, rect, smooth
from ..angles import cosd
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .beard import draw_beard, draw_moustache
from .brows import draw_brows, draw_frown
from .ear import draw_ear
from .eyes import clip, draw_eyes
from .hair import draw_top
from .mouth import draw_mouth
from .nose import draw_nose
from .turn import Turn, outline

DROP = 0.055
"""How far the chin comes down when the mouth is open by 1, in heads."""
_ALL = rect(-2, -2, 2, 2)
_BLUSH = "#c4503c"


def draw_skull(pen: Pen, turn: Turn, traits: Traits, drop: float) -> None:
    """Far ears, the face's sheet with its shades, the eye sockets, an old face's lines."""
    if turn.yaw < 24:
        for side in (-1, 1):
            if side * turn.yaw < 12:
                draw_ear(pen, traits, side * 0.372 * cosd(turn.yaw) + turn.shift * 0.6, side, 0.85)
    path = smooth(outline(turn, drop, traits.jaw))
    pen.sheet(path, traits.skin, 4)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    shade, lit = traits.shade, _lit(pen)
    if turn.yaw < 24:
        pen.shade(_ALL, along((0.05 * lit, -0.6), (-0.40 * lit, -0.25), [(shade, 0.0), (shade, 0.46)]))
    else:
        pen.shade(_ALL, along((0.12, -0.4), (-0.33, -0.16), [(shade, 0.0), (shade, 0.56)]))
    pen.shade(_ALL, along((0, -0.10), (0, 0.04 + drop), [(shade, 0.0), (shade, 0.42)]))
    if pen.detail > 1:
        for side in (-1, 1):
            at = turn(side * 0.16, -0.53)
            pen.shade(oval(at[0], at[1], 0.15), around(at, 0.15, [(shade, 0.26), (shade, 0.0)]))
    _age(pen, turn, traits)
    pen.canvas.restore()


def _age(pen: Pen, turn: Turn, traits: Traits) -> None:
    """Old: four short lines."""
    if traits.old == 0.0:
        return
    for side in (-1, 1):
        pen.line([turn(side * 0.27, -0.53), turn(side * 0.31, -0.50)], 0.007, traits.shade, 0.6 * traits.old)
        pen.line(
            [turn(side * 0.09, -0.27, 0.03), turn(side * 0.14, -0.20, 0.02)], 0.008, traits.shade, 0.6 * traits.old
        )


def draw_features(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """What acts on the face's sheet: blush, frown, eyes. Clipped to the face."""
    clip(pen.canvas, smooth(outline(turn, DROP * face.open, traits.jaw)))
    if pen.detail > 0:
        for side in (-1, 1):
            at = turn(side * 0.205, -0.345 - 0.02 * max(0.0, face.corner))
            blush = around(at, 0.145, [(_BLUSH, 0.30 * traits.blush * min(1.45, face.cheek)), (_BLUSH, 0.0)])
            pen.shade(oval(at[0], at[1], 0.145), blush)
    draw_frown(pen, turn, traits, face)
    draw_eyes(pen, turn, traits, face)
    pen.canvas.restore()


def draw_beard_sheet(pen: Pen, turn: Turn, traits: Traits, drop: float) -> None:
    """The beard, if there is one."""
    if traits.beard:
        draw_beard(pen, turn, traits, drop)


def draw_speech(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """The mouth, and the moustache over it."""
    draw_mouth(pen, turn, traits, face)
    if traits.beard:
        draw_moustache(pen, turn, traits, face)


def draw_nose_sheet(pen: Pen, turn: Turn, traits: Traits) -> None:
    """The nose. It lies over the far eye."""
    draw_nose(pen, turn, traits, _lit(pen))


def draw_crown(pen: Pen, turn: Turn, traits: Traits, mirrored: bool) -> None:
    """The near ear of the three-quarter head, and the hair."""
    if turn.yaw >= 24 and traits.haircut != "afro":
        draw_ear(pen, traits, -0.262, -1)
    draw_top(pen, traits, turn.yaw, turn.shift, mirrored)


def draw_brow_line(pen: Pen, turn: Turn, traits: Traits, face: Expression, alpha: float) -> None:
    """The brows; drawn a second time, thinner, a raised brow still plays through the fringe."""
    clip(pen.canvas, smooth(outline(turn, 0.0, traits.jaw)))
    draw_brows(pen, turn, traits, face, alpha)
    pen.canvas.restore()


def _lit(pen: Pen) -> float:
    """-1 if the light comes from the left of the drawing, else 1."""
    return -1.0 if pen.paper.light[0] < 0 else 1.0
