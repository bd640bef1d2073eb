"""A whole figure: which pieces a posture and a face ask for, back to front, and where each of them lies."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from math import atan2, degrees, hypot

import skia

from scenec.compiler.film.entities import Look

from ..lit import RGB
from ..paper import Colour, mix
from .angles import clamp, cosd, sind
from .body.coat import draw_coat
from .body.limbs import draw_foot, draw_forearm, draw_hand, draw_shin, draw_thigh, draw_upper_arm
from .body.pose import BodyPose
from .body.proportions import Proportions, proportions_of
from .body.scarf import TAILS, draw_behind, draw_tail, draw_wraps
from .body.shirt import draw_pelvis, draw_shirt
from .body.skeleton import Chain, Joint, Seen, Skeleton, Spot, skeleton_of
from .body.trunk import Thighs, Trunk
from .body.wardrobe import Wardrobe, wardrobe_of
from .cels import Box, Draw, Laid, Piece, placed
from .expression import Expression
from .heads import head_pieces, neck_piece, view_of
from .pen import Pen
from .traits import Traits, traits_of

_FAR: Colour = "#0b0d1c"


@dataclass(frozen=True, slots=True)
class Stance:
    """All that a figure is at one moment. Yaws are signed: positive faces the right of the picture, 180 is away."""

    pose: BodyPose
    face: Expression
    yaw: float
    head_yaw: float
    hand: str = "rest"
    """`rest` or `open`, of the arm that reaches."""
    reach: tuple[int, Joint, float] | None = None
    """(side, point, share) of an arm that reaches; see `skeleton_of`."""


class Figure:
    """One look as pieces of paper."""

    def __init__(self, look: Look) -> None:
        self.body: Proportions = proportions_of(look)
        self.wear: Wardrobe = wardrobe_of(look)
        self.traits: Traits = traits_of(look)

    def laid(self, stance: Stance, lit: float) -> list[Laid]:
        """The pieces, back to front, in heads from the ground point under the figure.

        `lit` is -1 if the light comes from the left of the picture, else 1.
        """
        mirror = stance.yaw < 0
        drawing = _Drawing(self, stance, abs(stance.yaw), -lit if mirror else lit)
        pieces = drawing.pieces()
        if not mirror:
            return pieces
        flip = skia.Matrix.Scale(-1, 1)
        return [Laid(part.pieces, skia.Matrix.Concat(flip, part.matrix), part.lit) for part in pieces]

    def joints(self, stance: Stance) -> Skeleton:
        """The skeleton of a stance, unturned."""
        return skeleton_of(self.body, stance.pose, stance.reach)


class _Drawing:
    """One stance being put together, as if it faced right."""

    def __init__(self, figure: Figure, stance: Stance, yaw: float, lit: float) -> None:
        self.figure, self.stance, self.lit = figure, stance, lit
        self.body, self.wear, self.traits = figure.body, figure.wear, figure.traits
        self.seen = Seen(yaw)
        self.bones = figure.joints(stance)
        self.view = view_of(yaw)

    def pieces(self) -> list[Laid]:
        """Everything, in the order in which it lies (design: look/notes.md, Body)."""
        behind, before = self._arm_order()
        parts: list[Laid] = []
        for side in behind:
            parts += self._arm(side)
        if self.view != "back" and self.wear.scarf is not None:
            parts.append(self._scarf_behind())
        for side in self._leg_order():
            parts += self._leg(side)
        if self.view == "profile":
            parts += self._tails()
        nape, head = self._head()
        parts += nape
        parts.append(self._neck())
        parts += self._trunk()
        if self.view in ("front", "quarter"):
            parts += self._tails()
        parts += head
        if self.wear.scarf is not None:
            parts.append(self._wraps())
        if self.view == "back":
            parts += self._tails()
        for side in before:
            parts += self._arm(side)
        return parts

    # where things are

    def spot(self, joint: Joint) -> Spot:
        """A joint in the figure: the hips are `lift` over the ground and move over the feet."""
        across, up, forward = joint
        return self.seen((across + self.bones.shift, up + self.bones.lift, forward))

    def _shaded(self, colour: Colour, side: int) -> RGB:
        """Far limbs go towards the shade as the body turns; at rest in steps, so that pieces can be kept."""
        share = 0.32 * abs(sind(round(self.seen.yaw / 6) * 6)) if side > 0 else 0.0
        return mix(colour, _FAR, share)

    def _piece(self, name: str, box: Box, draw: Draw, *details: Hashable) -> Piece:
        return Piece((name, self.view, round(self.seen.yaw, 1), *details), box, draw)

    # limbs

    def _arm_order(self) -> tuple[list[int], list[int]]:
        """Which arms lie behind the trunk and which before it."""
        arms, depth = self.bones.arms, self.seen.depth
        near = {side: depth(arms[side].end) + depth(arms[side].middle) for side in (-1, 1)}
        if self.view == "back":
            return [], [1, -1]
        if self.view == "front":
            before = [side for side in (1, -1) if near[side] > 0.45]
        else:
            before = [1, -1] if near[1] > 0.9 and self.view == "quarter" else [-1]
        return [side for side in (1, -1) if side not in before], before

    def _leg_order(self) -> list[int]:
        if self.view in ("profile",):
            return [1, -1]
        legs, depth = self.bones.legs, self.seen.depth
        return sorted((1, -1), key=lambda side: depth(legs[side].end) + depth(legs[side].middle))

    def _bone(self, piece: Piece, start: Joint, end: Joint, length: float) -> Laid:
        """A limb's piece from joint to joint; seen from in front it is shorter, never thinner."""
        (x0, y0), (x1, y1) = self.spot(start), self.spot(end)
        turn = degrees(atan2(y1 - y0, x1 - x0)) - 90
        return Laid((piece,), placed(x0, y0, turn, max(0.25, hypot(x1 - x0, y1 - y0) / length)), self.lit)

    def _arm(self, side: int) -> list[Laid]:
        body, wear, arm = self.body, self.wear, self.bones.arms[side]
        sleeve, skin = self._shaded(wear.top, side), self._shaded(self.traits.skin, side)
        reaching = self.stance.reach is not None and self.stance.reach[0] == side
        kind = self.stance.hand if reaching else "rest"
        thumb = self._thumb(side)
        hand = self._piece(
            "hand", (-0.45, -0.15, 0.45, 0.6), lambda pen: draw_hand(pen, body, skin, kind, thumb), side, kind, thumb
        )
        fore = self._piece(
            "fore", (-0.3, -0.3, 0.3, body.fore + 0.25), lambda pen: draw_forearm(pen, body, wear, sleeve, skin), side
        )
        upper = self._piece(
            "upper", (-0.35, -0.35, 0.35, body.upper + 0.3), lambda pen: draw_upper_arm(pen, body, wear, sleeve), side
        )
        laid = [
            self._hand(hand, arm),
            self._bone(fore, arm.middle, arm.end, body.fore),
            self._bone(upper, arm.root, arm.middle, body.upper),
        ]
        return [laid[0], laid[1], laid[2]] if not wear.rolled else [laid[0], laid[2], laid[1]]

    def _hand(self, piece: Piece, arm: Chain) -> Laid:
        """The hand goes on in the forearm's direction, and hangs a little when that points at us."""
        (x0, y0), (x1, y1) = self.spot(arm.middle), self.spot(arm.end)
        dx, dy = x1 - x0, y1 - y0
        if hypot(dx, dy) < 0.25:
            dx, dy = dx * 0.5, 1.0
        return Laid((piece,), placed(x1, y1, degrees(atan2(dy, dx)) - 90), self.lit)

    def _thumb(self, side: int) -> int:
        """The thumb is in front: towards the middle from before, away from it from behind, ahead in profile."""
        if self.view == "profile":
            return 1
        if self.view == "back":
            return -side
        return 1 if self.view == "quarter" else -side

    def _leg(self, side: int) -> list[Laid]:
        body, wear, leg = self.body, self.wear, self.bones.legs[side]
        cloth, shoe = self._shaded(wear.trousers, side), self._shaded(wear.shoes, side)
        foot = self._piece(
            "foot", (-0.6, -0.3, 0.7, 0.4), lambda pen: draw_foot(pen, body, self.seen, side, shoe), side
        )
        shin = self._piece(
            "shin", (-0.35, -0.35, 0.35, body.shin + 0.3), lambda pen: draw_shin(pen, body, wear, cloth), side
        )
        thigh = self._piece("thigh", (-0.4, -0.4, 0.4, body.thigh + 0.35), lambda pen: draw_thigh(pen, body, cloth), side)
        x, y = self.spot(leg.end)
        pitch = leg.pitch * sind(self.seen.yaw)
        parts = [Laid((foot,), placed(x, y, pitch), self.lit), self._bone(shin, leg.middle, leg.end, body.shin)]
        parts.append(self._bone(thigh, leg.root, leg.middle, body.thigh))
        return parts

    # trunk, neck, scarf

    def _lean(self) -> float:
        """How far the trunk leans on the screen, degrees clockwise."""
        x, y = self.seen(self.bones.up)
        return degrees(atan2(x, -y + self.seen.depth(self.bones.up) * 0.0))

    def _thighs(self) -> Thighs:
        """Rounded, so that a skirt is cut again only when the legs have moved."""
        pose = self.stance.pose
        near, far = pose.near_leg, pose.far_leg
        step = 3.0
        return (
            round(near.swing / step) * step, round(near.spread), round(far.swing / step) * step, round(far.spread),
        )  # fmt: skip

    def _trunk(self) -> list[Laid]:
        body, wear, trunk, thighs = self.body, self.wear, Trunk(self.body, self.seen), self._thighs()
        x, y = self.spot((0.0, 0.0, 0.0))
        high = 1.0 + self.stance.pose.breath / body.trunk
        where = placed(x, y, self._lean(), high)
        top = -body.trunk * 1.06
        if wear.skirted:
            box = (-1.15, top, 1.15, wear.hem + 0.4)
            coat = self._piece("coat", box, lambda pen: draw_coat(pen, trunk, wear, thighs), thighs)
            return [Laid((coat,), where, self.lit)]
        low = (-0.75, -0.6, 0.75, body.thigh + 0.3)
        seat = self._piece("seat", low, lambda pen: draw_pelvis(pen, trunk, wear, thighs), thighs)
        shirt = self._piece("shirt", (-0.8, top, 0.8, 0.2), lambda pen: draw_shirt(pen, trunk, wear))
        return [Laid((seat,), placed(x, y), self.lit), Laid((shirt,), where, self.lit)]

    def pit(self) -> Spot:
        """The pit of the neck."""
        x, y = self.spot(self.bones.along(1.0))
        return x, y - self.stance.pose.breath

    def _neck(self) -> Laid:
        x, y = self.pit()
        return Laid((neck_piece(self.traits, self.body, self.seen.yaw),), placed(x, y, self._lean()), self.lit)

    def _scarf_behind(self) -> Laid:
        body, yaw, colour = self.body, self.seen.yaw, self._scarf
        piece = self._piece("ring", (-0.5, -0.35, 0.5, 0.3), lambda pen: draw_behind(pen, body, yaw, colour))
        return Laid((piece,), placed(*self.pit()), self.lit)

    @property
    def _scarf(self) -> Colour:
        return self.wear.scarf or self.wear.top

    def _wraps(self) -> Laid:
        body, yaw, colour = self.body, self.seen.yaw, self._scarf
        piece = self._piece("wraps", (-0.6, -0.35, 0.6, 0.55), lambda pen: draw_wraps(pen, body, yaw, colour))
        return Laid((piece,), placed(*self.pit(), self._lean() * 0.5), self.lit)

    def _tails(self) -> list[Laid]:
        """The scarf's tails. Their shape is cut in steps of sway; between two of them the piece is turned."""
        if self.wear.scarf is None:
            return []
        pose, trunk, parts = self.stance.pose, Trunk(self.body, self.seen), []
        turn = sind(self.seen.yaw) if self.view != "back" else -sind(self.seen.yaw)
        sway = pose.sway * (turn if abs(turn) > 0.3 else 0.3)
        step, wave = round(sway * 8) / 8, round(pose.lag * 3) / 3
        rest = degrees(atan2(sway, 0.85)) - degrees(atan2(step, 0.85))
        base_x, base_y = self.spot((0.0, 0.0, 0.0))
        for which, (length, _, _) in enumerate(TAILS):
            x, y = trunk.spot(0.965, self._tail_place(which), 0.9)
            place = self._lean()
            lx, ly = x * cosd(place) - y * sind(place), x * sind(place) + y * cosd(place)
            piece = self._tail_piece(which, step + 0.05 * which, wave, length)
            parts.append(Laid((piece,), placed(base_x + lx, base_y + ly, -rest), self.lit))
        return parts

    def _tail_piece(self, which: int, sway: float, wave: float, length: float) -> Piece:
        colour, wide = self._scarf, 0.35 + abs(sway) * length
        return Piece(
            ("tail", which, round(sway, 3), round(wave, 3)),
            (-wide, -0.2, wide, length + 0.25),
            lambda pen: draw_tail(pen, which, colour, sway, wave),
        )

    def _tail_place(self, which: int) -> float:
        """Azimuth at which a tail is held."""
        if self.view == "back":
            return 180 + (12 if which else -10)
        return -150 if self.view == "profile" else -28 + 40 * which

    # head

    def _head(self) -> tuple[list[Laid], list[Laid]]:
        """Pieces behind the neck, and the head's."""
        stance, turn = self.stance, self.stance.head_yaw * (-1 if self.stance.yaw < 0 else 1)
        mirror = turn < 0
        x, y = self.pit()
        lean = self._lean()
        up = 0.14 if self.body.size > 0.8 else 0.15 * self.body.size - 0.05
        forward = (0.07 if abs(turn) <= 90 else 0.03) * sind(turn) + up * sind(lean)
        ahead = -1 if mirror else 1
        roll = (stance.pose.roll + stance.face.tilt * self._tilting(turn)) * ahead + lean * 0.3
        where = _pivoted(x + forward, y - up * cosd(lean), roll, mirror, 0.0 if abs(turn) < 20 else -0.06)
        lit = -self.lit if mirror else self.lit
        behind, before = head_pieces(self.traits, abs(turn), stance.face, mirror != (stance.yaw < 0))
        return [Laid((piece,), where, lit) for piece in behind], [Laid(tuple(before), where, lit)]

    def _tilting(self, turn: float) -> float:
        """From in front a tilt forward is seen as one to the side, and less of it."""
        return clamp(0.55 + 0.45 * abs(sind(turn)), 0.0, 1.0)


def _pivoted(x: float, y: float, roll: float, mirror: bool, px: float) -> skia.Matrix:
    """The chin at (x, y); the head rolls round a pivot under the ear."""
    matrix = skia.Matrix.Translate(x, y)
    if mirror:
        px = -px
    matrix.preTranslate(px, -0.30)
    matrix.preRotate(roll)
    matrix.preTranslate(-px, 0.30)
    if mirror:
        matrix.preScale(-1, 1)
    return matrix


def bounds_of(parts: list[Laid]) -> Box:
    """The room that pieces take together, in heads."""
    boxes = [part.bounds for part in parts]
    return (
        min(box.left() for box in boxes), min(box.top() for box in boxes),
        max(box.right() for box in boxes), max(box.bottom() for box in boxes),
    )  # fmt: skip


__all__ = ["Figure", "Pen", "Stance", "bounds_of"]
