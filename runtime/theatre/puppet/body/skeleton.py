"""Joints in three dimensions from a posture, and how they are seen when the body is turned.

A joint is (across, up, forward) in heads from the middle of the hips; across is positive on the far side.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot, sqrt

from ..angles import clamp, cosd, sind
from .pose import BodyPose, Limb
from .proportions import Proportions

Joint = tuple[float, float, float]
Spot = tuple[float, float]
"""Where something is seen, in heads: x to the right, y down."""

SIDES = (-1, 1)
_STRETCH = 0.95
"""How straight an arm reaches at most: a straight one is a plank."""
_TILT = 0.10
"""What is nearer is drawn lower by a tenth of its depth."""
_SOLE = ((-0.09, -0.095, 0.11), (0.02, 0.03, 0.125), (0.16, -0.07, 0.135), (0.30, -0.085, 0.13), (0.37, -0.10, 0.115))
"""(forward, up, radius) of the five balls that a foot is wrapped round, from the ankle."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A way of looking at a body: turned by `yaw` degrees, 0 to us, 90 to the right, 180 away."""

    yaw: float

    def __call__(self, joint: Joint) -> Spot:
        """Where a joint is seen."""
        across, up, forward = joint
        return across * cosd(self.yaw) + forward * sind(self.yaw), -up + self.depth(joint) * _TILT

    def depth(self, joint: Joint) -> float:
        """How near a joint is, in heads."""
        return joint[2] * cosd(self.yaw) - joint[0] * sind(self.yaw)

    def faces(self, azimuth: float) -> bool:
        """Whether cloth at an azimuth round the body (0 in front) is on the side we see."""
        return cosd(azimuth) * cosd(self.yaw) - sind(azimuth) * sind(self.yaw) > -0.12


@dataclass(frozen=True, slots=True)
class Chain:
    """Three joints of a limb: shoulder, elbow, wrist or hip, knee, ankle. `pitch` is the foot's."""

    root: Joint
    middle: Joint
    end: Joint
    pitch: float = 0.0


@dataclass(frozen=True, slots=True)
class Skeleton:
    """All joints. `lift` is how high the middle of the hips is over the ground."""

    lift: float
    up: Joint
    """Unit vector along the trunk."""
    arms: dict[int, Chain]
    legs: dict[int, Chain]
    trunk: float
    shift: float

    def along(self, height: float) -> Joint:
        """A point of the spine: 0 the hip, 1 the pit of the neck."""
        x, y, z = self.up
        return x * height * self.trunk, y * height * self.trunk, z * height * self.trunk


@dataclass(frozen=True, slots=True)
class Reach:
    """The wrist of a side is drawn by a share of the way towards a point, in heads over the ground point.

    With `neck` the point is told from the pit of the neck, and leans with the trunk.
    """

    side: int
    point: Joint
    share: float
    neck: bool = False


def skeleton_of(body: Proportions, pose: BodyPose, reaches: tuple[Reach, ...] = ()) -> Skeleton:
    """Joints of a posture. The lowest foot or knee stands on the ground, unless the hips sit on something."""
    up = (sind(pose.side), cosd(pose.lean), sind(pose.lean))
    legs = {side: _leg(body, side, pose) for side in SIDES}
    lift = pose.floor - min(up - r for (_, up, _), r in standing_on(body, legs))
    lift += (pose.seat + body.seat - lift) * pose.hips
    lift += pose.up
    bones = Skeleton(lift, up, {}, legs, body.trunk, pose.shift)
    for side, limb in ((-1, pose.near_arm), (1, pose.far_arm)):
        bones.arms[side] = _arm(body, bones, side, limb, pose)
    for reach in reaches:
        bones.arms[reach.side] = _reaching(body, bones, reach)
    return bones


def standing_on(body: Proportions, legs: dict[int, Chain]) -> list[tuple[Joint, float]]:
    """What of the legs may carry a body: the balls of both feet and the knees, each with its radius."""
    knees = [(leg.middle, 0.15 * body.girth) for leg in legs.values()]
    return [*knees, *(ball for leg in legs.values() for ball in sole(body, leg))]


def _arm(body: Proportions, bones: Skeleton, side: int, limb: Limb, pose: BodyPose) -> Chain:
    x, y, z = bones.along(0.83)
    out, ahead = side * body.shoulder * cosd(pose.twist), side * body.shoulder * sind(pose.twist)
    root = (x + out, y + pose.breath * 0.8 + pose.shrug, z + ahead)
    middle = _step(root, side, limb.swing, limb.spread, body.upper)
    end = _step(middle, side, limb.swing + limb.bend, limb.spread * 0.35, body.fore)
    return Chain(root, middle, end)


def _leg(body: Proportions, side: int, pose: BodyPose) -> Chain:
    limb = pose.near_leg if side < 0 else pose.far_leg
    root = (side * body.hip, 0.0, 0.0)
    lean = degrees(atan2(pose.shift, body.thigh + body.shin))  # the hips move over feet that stay
    middle = _step(root, side, limb.swing, limb.spread - side * lean, body.thigh)
    end = _step(middle, side, limb.swing - limb.bend, limb.spread * 0.4 - side * lean, body.shin)
    return Chain(root, middle, end, limb.pitch)


def _step(start: Joint, side: int, swing: float, spread: float, length: float) -> Joint:
    """The end of a bone that hangs from a joint."""
    return (
        start[0] + side * sind(spread) * cosd(swing) * length,
        start[1] - cosd(swing) * cosd(spread) * length,
        start[2] + sind(swing) * length,
    )


def sole(body: Proportions, leg: Chain) -> list[tuple[Joint, float]]:
    """The five balls of a foot and their radii."""
    side = 1 if leg.root[0] > 0 else -1
    balls = []
    for forward, up, radius in _SOLE:
        z = forward * cosd(leg.pitch) + up * sind(leg.pitch)
        y = up * cosd(leg.pitch) - forward * sind(leg.pitch)
        centre = (
            leg.end[0] + side * forward * 0.16 * body.foot, leg.end[1] + y * body.foot, leg.end[2] + z * body.foot,
        )  # fmt: skip
        balls.append((centre, radius * body.foot))
    return balls


def _reaching(body: Proportions, bones: Skeleton, reach: Reach) -> Chain:
    """The arm with its wrist drawn towards a point: two bones, the elbow hangs down and a little outward.

    The elbow lies on the circle that both bone lengths allow, at the side nearest to its pole (the law of cosines).
    """
    arm, side, share = bones.arms[reach.side], reach.side, reach.share
    base = bones.along(1.0) if reach.neck else (0.0, -bones.lift, 0.0)
    point = (base[0] + reach.point[0], base[1] + reach.point[1], base[2] + reach.point[2])
    wish = tuple(a + (b - a) * share for a, b in zip(arm.end, point, strict=True))
    way = tuple(b - a for a, b in zip(arm.root, wish, strict=True))
    far = sqrt(sum(c * c for c in way)) or 1e-6
    span = clamp(far, abs(body.upper - body.fore) + 0.05, (body.upper + body.fore) * _STRETCH)
    ahead = tuple(c / far for c in way)
    along = (body.upper**2 - body.fore**2 + span**2) / (2 * span)
    off = sqrt(max(0.0, body.upper**2 - along**2))
    pole = (side * 0.45, -1.0, -0.35)
    dot = sum(a * b for a, b in zip(pole, ahead, strict=True))
    out = tuple(p - a * dot for p, a in zip(pole, ahead, strict=True))
    size = hypot(*out) or 1.0
    middle = tuple(r + a * along + o / size * off for r, a, o in zip(arm.root, ahead, out, strict=True))
    end = tuple(r + a * span for r, a in zip(arm.root, ahead, strict=True))
    return Chain(arm.root, _joint(middle), _joint(end))


def _joint(values: tuple[float, ...]) -> Joint:
    return values[0], values[1], values[2]
