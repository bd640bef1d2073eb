"""Neck and head as pieces: what of them is kept and what is drawn anew each frame."""

from __future__ import annotations

from collections.abc import Hashable

import skia

from ...paper import along, mix, smooth
from ..angles import clamp, cosd, sind
from ..body.proportions import Proportions
from ..cels import Box, Draw, Laid, Piece, placed
from ..expression import Expression
from ..face import front, profile, profile_eye
from ..face.back import draw_back
from ..face.glasses import draw_glasses, draw_profile_glasses
from ..face.headwear import draw_hat
from ..face.nape import draw_nape
from ..face.turn import Turn
from ..pen import Pen
from ..traits import Traits
from .drawing import Drawing, view_of

WIDEST = 34.0
"""The furthest the face slides over its cylinder; a three-quarter head turned further is drawn so."""
_ROOM: Box = (-0.75, -1.35, 0.75, 0.35)
_STEP = 2.0
"""Degrees in which a head turns: less is not seen, and a piece serves longer."""
_JAWS = 10
"""Steps of the jaw's drop for which a face is cut."""


def head(drawing: Drawing) -> tuple[list[Laid], list[Laid]]:
    """What lies behind the neck, and the head, whose pieces are turned as one."""
    stance = drawing.stance
    turn = stance.head_yaw * (-1 if stance.yaw < 0 else 1)
    mirror, ahead, lean = turn < 0, (-1 if turn < 0 else 1), drawing.lean()
    x, y = drawing.pit()
    up = 0.14 if drawing.body.size > 0.8 else 0.15 * drawing.body.size - 0.05
    forward = (0.07 if abs(turn) <= 90 else 0.03) * sind(turn) + up * sind(lean)
    # from in front a tilt forward is seen as one to the side, and less of it
    tilt = stance.face.tilt * (0.55 + 0.45 * abs(sind(turn)))
    roll = (stance.pose.roll + tilt) * ahead + lean * 0.3
    where = _pivoted(x + forward, y - up * cosd(lean), roll, mirror, 0.0 if abs(turn) < 20 else -0.06)
    lit = -drawing.lit if mirror else drawing.lit
    behind, before = _pieces(drawing.traits, abs(turn), stance.face, mirror != (stance.yaw < 0))
    return [Laid((piece,), where, lit) for piece in behind], [Laid(tuple(before), where, lit)]


def _pivoted(x: float, y: float, roll: float, mirror: bool, pivot: float) -> skia.Matrix:
    """The chin at (x, y); the head rolls round a pivot under the ear."""
    side = -pivot if mirror else pivot
    matrix = skia.Matrix.Translate(x, y)
    matrix.preTranslate(side, -0.30)
    matrix.preRotate(roll)
    matrix.preTranslate(-side, 0.30)
    if mirror:
        matrix.preScale(-1, 1)
    return matrix


def _pieces(traits: Traits, yaw: float, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """Pieces behind the neck and before it, back to front. `mirrored`: the parting is drawn on the other side."""
    view = view_of(yaw)
    if view == "back":
        behind, before = list[Piece](), [_kept("back", lambda pen: draw_back(pen, traits, mirrored), mirrored)]
    elif view == "profile":
        behind, before = _profile(traits, face, mirrored)
    else:
        behind, before = _turned(traits, yaw, face, mirrored)
    return behind, [*before, *_worn(traits, view, yaw)]


def _worn(traits: Traits, view: str, yaw: float) -> list[Piece]:
    """Glasses and hat, over all hair."""
    found = []
    level = -0.46 if traits.child else -0.52
    turned = round(min(yaw, WIDEST) / _STEP) * _STEP
    if traits.glasses is not None and view != "back":
        kind, colour = traits.glasses
        dark = kind == "sunglasses"
        if view == "profile":
            found.append(_kept("side glasses", lambda pen: draw_profile_glasses(pen, colour, dark, level)))
        else:
            found.append(_kept("glasses", lambda pen: draw_glasses(pen, Turn(turned), colour, dark, level), turned))
    if traits.hat is not None:
        hat, dye = traits.hat
        seen = turned if view in ("front", "quarter") else 90.0 if view == "profile" else 180.0
        found.append(_kept("hat", lambda pen: draw_hat(pen, hat, dye, seen), seen))
    return found


def _turned(traits: Traits, yaw: float, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """The front and the three-quarter front."""
    turned = round(min(yaw, WIDEST) / _STEP) * _STEP
    turn, still = Turn(turned, face.nod), Turn(turned)
    jaw = round(face.open * _JAWS)
    drop = front.DROP * jaw / _JAWS
    nape = _kept("nape", lambda pen: draw_nape(pen, traits, turned), turned)
    before: list[Piece] = [
        _kept("skull", lambda pen: front.draw_skull(pen, still, traits, drop), turned, jaw),
        _live(lambda pen: front.draw_features(pen, turn, traits, face)),
    ]
    if traits.beard:
        before.append(_kept("beard", lambda pen: front.draw_beard_sheet(pen, still, traits, drop), turned, jaw))
    before += [
        _live(lambda pen: front.draw_speech(pen, turn, traits, face)),
        _kept("nose", lambda pen: front.draw_nose_sheet(pen, still, traits), turned, box=(-0.2, -0.65, 0.45, -0.2)),
        _live(lambda pen: front.draw_brow_line(pen, turn, traits, face, 0.96)),
        _kept("crown", lambda pen: front.draw_crown(pen, still, traits, mirrored), turned, mirrored),
        _live(lambda pen: _through(pen, turn, traits, face)),
    ]
    return [nape], before


def _through(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """A raised brow plays through the fringe."""
    if pen.detail > 1 and traits.haircut in ("short", "long"):
        front.draw_brow_line(pen, turn, traits, face, 0.5)


def _profile(traits: Traits, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """The profile, whose outline itself speaks: it is cut for each step of the mouth."""
    mouth = _stepped(face)
    before: list[Piece] = [
        _kept("side", lambda pen: profile.draw_skull(pen, traits, mouth), mouth),
        _live(lambda pen: profile_eye.draw_features(pen, traits, face)),
    ]
    if traits.beard:
        before.append(_kept("side beard", lambda pen: profile.draw_beard(pen, traits, mouth), mouth))
    before.append(_kept("side crown", lambda pen: profile.draw_crown(pen, traits, mirrored), mirrored))
    return [_kept("nape", lambda pen: draw_nape(pen, traits, 90), 90)], before


def _stepped(face: Expression) -> Expression:
    """A face with its mouth in steps fine enough not to be seen."""

    def step(value: float, size: float) -> float:
        return round(round(value / size) * size, 4)

    return Expression(
        open=step(face.open, 0.06),
        width=step(face.width, 0.12),
        protrusion=step(face.protrusion, 0.15),
        upper=step(face.upper, 0.15),
        tuck=step(face.tuck, 0.25),
        press=step(face.press, 0.25),
        corner=step(face.corner, 0.15),
        cheek=step(face.cheek, 0.3),
        teeth=step(face.teeth, 0.5),
        tongue=step(face.tongue, 0.25),
    )


def _kept(name: str, draw: Draw, *details: Hashable, box: Box = _ROOM) -> Piece:
    return Piece((name, *details), box, draw)


def _live(draw: Draw) -> Piece:
    return Piece(None, _ROOM, draw)


def neck(drawing: Drawing) -> Laid:
    """The neck."""
    piece = _neck_piece(drawing.traits, drawing.body, drawing.seen.yaw)
    return Laid((piece,), placed(*drawing.pit(), drawing.lean()), drawing.lit)


def _neck_piece(traits: Traits, body: Proportions, yaw: float) -> Piece:
    """The neck, from the pit at (0, 0) up under the chin, in the chin's shadow."""
    wide = 0.16 * body.girth**0.4 * (0.92 if traits.lash else 1.06)
    back = -0.09 * clamp(yaw / 90, 0.0, 1.0) if yaw < 126 else 0.0

    def draw(pen: Pen) -> None:
        points = [
            (-wide + back, -0.50), (-wide * 0.95 + back * 0.7, -0.12), (-wide * 1.35, 0.14), (0.0, 0.20),
            (wide * 1.35, 0.14), (wide * 0.95 + back * 0.4, -0.12), (wide + back * 0.6, -0.50),
        ]  # fmt: skip
        path = smooth(points)
        pen.sheet(path, mix(traits.skin, (0.08, 0.02, 0.08), 0.24), 1)
        pen.shade(path, along((0, -0.34), (0, 0.06), [("#1a0a14", 0.5), ("#1a0a14", 0.0)]))

    return Piece(("neck", round(back, 3)), (-0.45, -0.6, 0.45, 0.3), draw)
