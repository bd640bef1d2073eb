"""Arms and legs: each piece laid from joint to joint."""

from __future__ import annotations

from math import atan2, degrees, hypot

from ..angles import sind
from ..body.limbs import draw_foot, draw_forearm, draw_hand, draw_shin, draw_thigh, draw_upper_arm
from ..body.skeleton import SIDES, Chain, Joint
from ..cels import Laid, Piece, placed
from .drawing import Drawing
from .holding import in_hand

_FORWARD = 0.45
"""From in front an arm lies before the trunk once hand and elbow are this far forward, in heads."""


def arm_order(drawing: Drawing) -> tuple[list[int], list[int]]:
    """Which arms lie behind the trunk and which before it."""
    arms, depth = drawing.bones.arms, drawing.seen.depth
    near = {side: depth(arms[side].end) + depth(arms[side].middle) for side in SIDES}
    if drawing.view == "back":
        return [], [1, -1]
    if drawing.view == "front":
        before = [side for side in (1, -1) if near[side] > _FORWARD]
    else:
        before = [1, -1] if near[1] > 2 * _FORWARD and drawing.view == "quarter" else [-1]
    return [side for side in (1, -1) if side not in before], before


def leg_order(drawing: Drawing) -> list[int]:
    """Legs from far to near."""
    if drawing.view == "profile":
        return [1, -1]
    legs, depth = drawing.bones.legs, drawing.seen.depth
    return sorted((1, -1), key=lambda side: depth(legs[side].end) + depth(legs[side].middle))


def arm(drawing: Drawing, side: int) -> list[Laid]:
    """Hand, forearm and upper arm; a rolled sleeve covers the elbow, a long one does not."""
    body, wear, chain = drawing.body, drawing.wear, drawing.bones.arms[side]
    sleeve, skin = drawing.shaded(wear.top, side), drawing.shaded(drawing.traits.skin, side)
    kind = drawing.stance.hands[0 if side < 0 else 1]
    thumb = _thumb(drawing, side)
    hand = drawing.piece(
        "hand", (-0.45, -0.15, 0.45, 0.6), lambda pen: draw_hand(pen, body, skin, kind, thumb), side, kind, thumb
    )
    fore = drawing.piece(
        "fore", (-0.3, -0.3, 0.3, body.fore + 0.25), lambda pen: draw_forearm(pen, body, wear, sleeve, skin), side
    )
    upper = drawing.piece(
        "upper", (-0.35, -0.35, 0.35, body.upper + 0.3), lambda pen: draw_upper_arm(pen, body, wear, sleeve), side
    )
    below = _bone(drawing, fore, chain.middle, chain.end, body.fore)
    above = _bone(drawing, upper, chain.root, chain.middle, body.upper)
    thing = drawing.stance.held
    held = [in_hand(drawing, thing, chain)] if thing is not None and thing.side == side else []
    return [*held, _hand(drawing, hand, chain), *((above, below) if wear.rolled else (below, above))]


def leg(drawing: Drawing, side: int) -> list[Laid]:
    """Foot, shin and thigh."""
    body, wear, chain = drawing.body, drawing.wear, drawing.bones.legs[side]
    cloth, shoe = drawing.shaded(wear.trousers, side), drawing.shaded(wear.shoes, side)
    foot = drawing.piece(
        "foot", (-0.6, -0.3, 0.7, 0.4), lambda pen: draw_foot(pen, body, drawing.seen, side, shoe), side
    )
    shin = drawing.piece(
        "shin", (-0.35, -0.35, 0.35, body.shin + 0.3), lambda pen: draw_shin(pen, body, wear, cloth), side
    )
    thigh = drawing.piece("thigh", (-0.4, -0.4, 0.4, body.thigh + 0.35), lambda pen: draw_thigh(pen, body, cloth), side)
    x, y = drawing.spot(chain.end)
    return [
        Laid((foot,), placed(x, y, chain.pitch * sind(drawing.seen.yaw)), drawing.lit),
        _bone(drawing, shin, chain.middle, chain.end, body.shin),
        _bone(drawing, thigh, chain.root, chain.middle, body.thigh),
    ]


def _bone(drawing: Drawing, piece: Piece, start: Joint, end: Joint, length: float) -> Laid:
    """A limb's piece from joint to joint; seen from in front it is shorter, never thinner."""
    (x0, y0), (x1, y1) = drawing.spot(start), drawing.spot(end)
    turn = degrees(atan2(y1 - y0, x1 - x0)) - 90
    return Laid((piece,), placed(x0, y0, turn, max(0.25, hypot(x1 - x0, y1 - y0) / length)), drawing.lit)


def _hand(drawing: Drawing, piece: Piece, chain: Chain) -> Laid:
    """The hand goes on in the forearm's direction, and hangs a little when that points at us."""
    (x0, y0), (x1, y1) = drawing.spot(chain.middle), drawing.spot(chain.end)
    dx, dy = x1 - x0, y1 - y0
    if hypot(dx, dy) < 0.25:
        dx, dy = dx * 0.5, 1.0
    return Laid((piece,), placed(x1, y1, degrees(atan2(dy, dx)) - 90), drawing.lit)


def _thumb(drawing: Drawing, side: int) -> int:
    """The thumb is in front: ahead in profile, towards the middle from in front and behind."""
    return 1 if drawing.view in ("profile", "quarter") else -side
