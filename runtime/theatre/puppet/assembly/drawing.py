"""One stance being put together, as if it faced right: what all its parts need to know."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from math import atan2, degrees, hypot

from ...lit import RGB
from ...paper import Colour, mix
from ..angles import sind
from ..body.pose import BodyPose
from ..body.proportions import Proportions
from ..body.skeleton import Joint, Reach, Seen, Skeleton, Spot
from ..body.trunk import Trunk
from ..body.wardrobe import Wardrobe
from ..cels import Box, Draw, Piece
from ..expression import Expression
from ..traits import Traits

FRONT, QUARTER, PROFILE = 15.0, 62.0, 126.0
"""Yaw up to which a view reaches; beyond the last it is the back."""
_FAR = "#0b0d1c"


def view_of(yaw: float) -> str:
    """The view for a yaw of 0 to 180 degrees: `front`, `quarter`, `profile` or `back`."""
    if yaw <= FRONT:
        return "front"
    if yaw <= QUARTER:
        return "quarter"
    return "profile" if yaw <= PROFILE else "back"


@dataclass(frozen=True, slots=True)
class Held:
    """A thing in a hand: its pattern, its length in heads, its colour or '', and how it is gripped.

    `grip`: `top` (it hangs), `middle` or `foot` (it stands up from the fist); `side` is the hand.
    """

    kind: str
    length: float
    colour: str
    grip: str
    side: int


@dataclass(frozen=True, slots=True)
class Stance:
    """All that a figure is at one moment. Yaws are signed: positive faces the right of the picture, 180 is away."""

    pose: BodyPose
    face: Expression
    yaw: float
    head_yaw: float
    hands: tuple[str, str] = ("rest", "rest")
    """The shapes of the near and of the far hand: `rest`, `open`, `point` or `hold`."""
    reaches: tuple[Reach, ...] = ()
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A stance with its skeleton; `lit` is -1 if the light comes from the left of the drawing, else 1."""

    body: Proportions
    wear: Wardrobe
    traits: Traits
    stance: Stance
    bones: Skeleton
    lit: float

    @property
    def seen(self) -> Seen:
        """How the body is turned."""
        return Seen(abs(self.stance.yaw))

    @property
    def view(self) -> str:
        """The body's view."""
        return view_of(abs(self.stance.yaw))

    @property
    def trunk(self) -> Trunk:
        """The trunk's surface."""
        return Trunk(self.body, self.seen)

    def spot(self, joint: Joint) -> Spot:
        """A joint in the figure: the hips are `lift` over the ground and move over the feet."""
        across, up, forward = joint
        return self.seen((across + self.bones.shift, up + self.bones.lift, forward))

    def pit(self) -> Spot:
        """The pit of the neck."""
        x, y = self.spot(self.bones.along(1.0))
        return x, y - self.stance.pose.breath

    def lean(self) -> float:
        """How far the trunk leans on the screen, degrees clockwise."""
        x, y = self.seen(self.bones.up)
        return degrees(atan2(x, -y))

    def trunk_stretch(self) -> float:
        """How long the trunk is seen: bent towards us or away it is shorter, as its paper is folded."""
        x, y = self.seen(self.bones.up)
        return max(0.6, min(1.0, hypot(x, y)))

    def shaded(self, colour: Colour, side: int) -> RGB:
        """Far limbs go towards the shade as the body turns; in steps, so that pieces can be kept."""
        share = 0.32 * abs(sind(round(self.seen.yaw / 6) * 6)) if side > 0 else 0.0
        return mix(colour, _FAR, share)

    def piece(self, name: str, box: Box, draw: Draw, *details: Hashable) -> Piece:
        """A piece that is kept for this yaw of the body and these details."""
        return Piece((name, round(self.seen.yaw, 1), *details), box, draw)
