"""The head as pieces: which view a yaw asks for, what of it is kept and what is drawn anew each frame."""

from __future__ import annotations

from collections.abc import Hashable

from ..paper import along, mix, smooth
from .angles import clamp
from .body.proportions import Proportions
from .cels import Box, Draw, Piece
from .expression import Expression
from .face import head, profile
from .face.back import draw_back
from .face.hair import draw_nape
from .face.turn import Turn
from .pen import Pen
from .traits import Traits

FRONT, QUARTER, PROFILE = 15.0, 62.0, 126.0
"""Yaw up to which a view reaches; beyond the last it is the back."""
WIDEST = 34.0
"""The furthest the face slides over its cylinder; a three-quarter head turned further is drawn so."""
_ROOM: Box = (-0.75, -1.35, 0.75, 0.35)
_STEP = 2.0
"""Degrees in which a head turns: less is not seen, and a piece serves longer."""
_JAWS = 10
"""Steps of the jaw's drop for which a face is cut."""



def view_of(yaw: float) -> str:
    """The drawing for a yaw of 0 to 180 degrees."""
    if yaw <= FRONT:
        return "front"
    if yaw <= QUARTER:
        return "quarter"
    return "profile" if yaw <= PROFILE else "back"


def head_pieces(traits: Traits, yaw: float, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """Pieces behind the neck and before it, back to front. `mirrored`: the parting is drawn on the other side."""
    view = view_of(yaw)
    if view == "back":
        return [], [_kept("back", lambda pen: draw_back(pen, traits, mirrored), mirrored)]
    if view == "profile":
        return _profile(traits, face, mirrored)
    return _turned(traits, yaw, face, mirrored)


def _turned(traits: Traits, yaw: float, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """The front and the three-quarter head."""
    turned = round(min(yaw, WIDEST) / _STEP) * _STEP
    turn, still = Turn(turned, face.nod), Turn(turned)
    jaw = round(face.open * _JAWS)
    drop = head.DROP * jaw / _JAWS
    nape = _kept("nape", lambda pen: draw_nape(pen, traits, turned), turned)
    before: list[Piece] = [
        _kept("skull", lambda pen: head.draw_skull(pen, still, traits, drop), turned, jaw),
        _live(lambda pen: head.draw_features(pen, turn, traits, face)),
    ]
    if traits.beard:
        before.append(_kept("beard", lambda pen: head.draw_beard_sheet(pen, still, traits, drop), turned, jaw))
    before += [
        _live(lambda pen: head.draw_speech(pen, turn, traits, face)),
        _kept("nose", lambda pen: head.draw_nose_sheet(pen, still, traits), turned, box=(-0.2, -0.65, 0.45, -0.2)),
        _live(lambda pen: head.draw_brow_line(pen, turn, traits, face, 0.96)),
        _kept("crown", lambda pen: head.draw_crown(pen, still, traits, mirrored), turned, mirrored),
        _live(lambda pen: _through(pen, turn, traits, face)),
    ]
    return [nape], before


def _through(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """A raised brow plays through the fringe."""
    if pen.detail > 1 and traits.haircut in ("short", "long"):
        head.draw_brow_line(pen, turn, traits, face, 0.5)


def _profile(traits: Traits, face: Expression, mirrored: bool) -> tuple[list[Piece], list[Piece]]:
    """The profile, whose outline itself speaks: it is cut for each step of the mouth."""
    mouth = _stepped(face)
    key = (mouth.open, mouth.width, mouth.protrusion, mouth.upper, mouth.tuck, mouth.press, mouth.corner, mouth.cheek)
    key = (*key, mouth.teeth, mouth.tongue)
    before: list[Piece] = [
        _kept("side", lambda pen: profile.draw_skull(pen, traits, mouth), *key),
        _live(lambda pen: profile.draw_features(pen, traits, face)),
    ]
    if traits.beard:
        before.append(_kept("side beard", lambda pen: profile.draw_beard(pen, traits, mouth), *key))
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


def neck_piece(traits: Traits, body: Proportions, yaw: float) -> Piece:
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
