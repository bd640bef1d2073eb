"""Trunk and scarf."""

from __future__ import annotations

from math import atan2, degrees

from ...paper import Colour
from ..angles import cosd, sind
from ..body.coat import draw_coat
from ..body.scarf import TAILS, draw_behind, draw_tail, draw_wraps
from ..body.shirt import draw_pelvis, draw_shirt
from ..body.trunk import Thighs
from ..cels import Laid, Piece, placed
from .drawing import Drawing

_STEP = 3.0
"""Degrees of a thigh for which a skirt is cut."""
_UPRIGHT = 8.0
"""Degrees of lean up to which a skirt hangs along the trunk."""
_FORWARD = 132.0
"""Degrees in the trunk that a thigh takes a skirt along at most."""


def torso(drawing: Drawing) -> list[Laid]:
    """The coat or dress in one sheet, or trousers and shirt."""
    body, wear, trunk, thighs = drawing.body, drawing.wear, drawing.trunk, _thighs(drawing)
    x, y = drawing.spot((0.0, 0.0, 0.0))
    where = placed(x, y, drawing.lean(), drawing.trunk_stretch() + drawing.stance.pose.breath / body.trunk)
    top = -body.trunk * 1.06
    if wear.skirted:
        box = (-1.15, top, 1.15, wear.hem + 0.4)
        coat = drawing.piece("coat", box, lambda pen: draw_coat(pen, trunk, wear, thighs), thighs)
        return [Laid((coat,), where, drawing.lit)]
    low = (-0.75, -0.6, 0.75, body.thigh + 0.3)
    seat = drawing.piece("seat", low, lambda pen: draw_pelvis(pen, trunk, wear, thighs), thighs)
    shirt = drawing.piece("shirt", (-0.8, top, 0.8, 0.2), lambda pen: draw_shirt(pen, trunk, wear))
    return [Laid((seat,), placed(x, y), drawing.lit), Laid((shirt,), where, drawing.lit)]


def _thighs(drawing: Drawing) -> Thighs:
    """Rounded, so that a skirt is cut again only when the legs have moved. A trunk that bends takes its skirt along:
    the thighs are as much further forward in it.
    """
    near, far = drawing.stance.pose.near_leg, drawing.stance.pose.far_leg
    bent = drawing.lean() if drawing.wear.skirted else 0.0
    hangs = round(max(0.0, bent) / _STEP) * _STEP if abs(bent) > _UPRIGHT else 0.0
    swings = [round(min(_FORWARD, leg.swing + bent) / _STEP) * _STEP for leg in (near, far)]
    return swings[0], round(near.spread), swings[1], round(far.spread), hangs


def scarf_behind(drawing: Drawing, colour: Colour) -> Laid:
    """The inside of the ring, behind the neck."""
    body, yaw = drawing.body, drawing.seen.yaw
    piece = drawing.piece("ring", (-0.5, -0.35, 0.5, 0.3), lambda pen: draw_behind(pen, body, yaw, colour))
    return Laid((piece,), placed(*drawing.pit()), drawing.lit)


def scarf_wraps(drawing: Drawing, colour: Colour) -> Laid:
    """What lies round the neck."""
    body, yaw = drawing.body, drawing.seen.yaw
    piece = drawing.piece("wraps", (-0.6, -0.35, 0.6, 0.55), lambda pen: draw_wraps(pen, body, yaw, colour))
    return Laid((piece,), placed(*drawing.pit(), drawing.lean() * 0.5), drawing.lit)


def scarf_tails(drawing: Drawing, colour: Colour) -> list[Laid]:
    """Both tails. Their shape is cut in steps of sway; between two of them the piece is turned."""
    pose, yaw = drawing.stance.pose, drawing.seen.yaw
    turn = sind(yaw) if drawing.view != "back" else -sind(yaw)
    sway = pose.sway * (turn if abs(turn) > 0.3 else 0.3)
    step, wave = round(sway * 8) / 8, round(pose.lag * 3) / 3
    rest = degrees(atan2(sway, 0.85)) - degrees(atan2(step, 0.85))
    base_x, base_y = drawing.spot((0.0, 0.0, 0.0))
    lean, parts = drawing.lean(), []
    for which in range(len(TAILS)):
        x, y = drawing.trunk.spot(0.965, _held(drawing.view, which), 0.9)[:2]
        leant = (x * cosd(lean) - y * sind(lean), x * sind(lean) + y * cosd(lean))
        piece = _tail(which, step + 0.05 * which, wave, colour)
        parts.append(Laid((piece,), placed(base_x + leant[0], base_y + leant[1], -rest), drawing.lit))
    return parts


def _tail(which: int, sway: float, wave: float, colour: Colour) -> Piece:
    length = TAILS[which][0]
    wide = 0.35 + abs(sway) * length
    return Piece(
        ("tail", which, round(sway, 3), round(wave, 3)),
        (-wide, -0.2, wide, length + 0.25),
        lambda pen: draw_tail(pen, which, colour, sway, wave),
    )


def _held(view: str, which: int) -> float:
    """Azimuth at which a tail is held."""
    if view == "back":
        return 180 + (12 if which else -10)
    return -150 if view == "profile" else -28 + 40 * which
