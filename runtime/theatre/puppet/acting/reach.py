"""Where hands go: to a point of the stage, to the own face, to somebody else, and how far one bends for it."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Actor, Point

from ..angles import clamp, cosd, sind
from ..body.pose import BodyPose, Limb
from ..body.proportions import Proportions
from ..body.skeleton import Joint, Reach
from .bearing import place_of
from .playing import Playing

_OWN: dict[str, Joint] = {
    "mouth": (0.10, 0.02, 0.46), "brow": (0.13, 0.36, 0.46), "temple": (0.30, 0.46, 0.30), "ear": (0.44, 0.28, 0.10),
    "chin": (0.05, -0.16, 0.40), "chest": (0.06, -0.40, 0.52), "belly": (0.12, -1.15, 0.46),
    "page": (0.24, -0.62, 0.92), "desk": (0.12, -1.02, 1.02),
}  # fmt: skip
"""(across to the hand's side, up, forward) of the wrist from the pit of the neck, in heads of a grown-up's body."""
_HAND = 0.26
"""Heads by which fingers are beyond the wrist."""
_UPRIGHT = 2.5
"""Height in heads from which one reaches down without bending."""
_BEHIND = 0.24
"""Metres behind the middle of another body at which arms close round it."""


def reaches(
    actor: Actor, body: Proportions, pose: BodyPose, acts: tuple[Playing, ...], frame: float, seen: tuple[Pose, float]
) -> tuple[Reach, ...]:
    """The hands that go somewhere. `seen` is the camera and the screen yaw at which the body is drawn."""
    found = []
    for side, share in ((-1, pose.near_to), (1, pose.far_to)):
        act = next((each for each in reversed(acts) if _hands(each)), None)
        if act is None or share < 0.01:
            continue
        own = _OWN.get(act.entry.goal)
        if own is not None:
            point = (own[0] * side * body.girth, own[1], own[2] * min(1.0, body.size + 0.1))
            found.append(Reach(side, point, share, neck=True))
        elif act.act.target is not None:
            at = _goal(actor, act, frame)
            found.append(Reach(side, _shortened(body, in_body(actor, at, frame, *seen, body.head)), share))
    return tuple(found)


def _hands(each: Playing) -> bool:
    return any(key.near_to is not None or key.far_to is not None for key in each.entry.keys)


def _goal(actor: Actor, each: Playing, frame: float) -> Point:
    """The point of the stage that the act is about."""
    x, y, z = each.act.target or (0.0, 0.0, 0.0)
    px, pz = place_of(actor, frame)
    far = max(0.05, hypot(x - px, z - pz))
    if each.entry.goal == "embrace":
        y, beyond = min(y, actor.look.height * 0.93) - 0.38, _BEHIND / far
        return x + (x - px) * beyond, y, z + (z - pz) * beyond
    if each.entry.goal == "cheek":
        return x, y - 0.16, z
    return x, y, z


def _shortened(body: Proportions, point: Joint) -> Joint:
    """The wrist stops short of it: the fingers are to lie on it."""
    across, up, forward = point
    far = max(0.01, hypot(across, forward))
    short = max(0.0, far - _HAND * body.size) / far
    return across * short, up, forward * short


def stooped(body: Proportions, pose: BodyPose, point: Joint) -> BodyPose:
    """A posture bent as far as a hand needs that goes to something low."""
    reach = max(pose.near_to, pose.far_to)
    low = clamp((_UPRIGHT * body.size - point[1]) / (_UPRIGHT * body.size), 0.0, 1.0) * reach * (1.0 - pose.hips)
    if low < 0.02:
        return pose
    near, far = pose.near_leg, pose.far_leg
    return replace(
        pose,
        lean=pose.lean + 56 * low,
        near_leg=Limb(near.swing + 92 * low, near.bend + 126 * low, near.spread, near.pitch + 8 * low),
        far_leg=Limb(far.swing + 66 * low, far.bend + 124 * low, far.spread, far.pitch + 30 * low),
    )


def in_body(actor: Actor, target: Point, frame: float, pose: Pose, yaw: float, head: float) -> Joint:
    """A point of the stage as (across, up over the ground, forward) of a body drawn at a screen yaw, in heads.

    It is measured from the camera's side, so that the hand is seen to go to the point though the drawn view
    differs from the true one.
    """
    x, z = place_of(actor, frame)
    (rx, rz), (fx, fz) = pose.right, pose.forward
    right = ((target[0] - x) * rx + (target[2] - z) * rz) / head
    near = -((target[0] - x) * fx + (target[2] - z) * fz) / head
    if yaw < 0:
        right = -right
    turn = abs(yaw)
    return right * cosd(turn) - near * sind(turn), target[1] / head, right * sind(turn) + near * cosd(turn)


def arm_for(point: Joint, yaw: float) -> int:
    """The arm that reaches: the near one, or from in front and behind the one on the point's side."""
    turn = abs(yaw)
    if turn < 20 or turn > 150:
        return 1 if point[0] > 0 else -1
    return -1
