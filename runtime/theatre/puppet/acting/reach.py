"""Reaching: how far an arm has gone out to a point, and where that point is as the figure is drawn."""

from __future__ import annotations

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Act, Actor, Point

from ..angles import cosd, sind, smoothstep
from ..body.skeleton import Joint
from .bearing import place_of

_OUT, _BACK = 16.0, 14.0
"""Frames for the arm to go out and to come back."""


def reaching(actor: Actor, frame: float) -> tuple[Act, float] | None:
    """The act of reaching in force and how far the hand has come, 0 to 1; None while nobody reaches."""
    for act in actor.acts:
        if act.kind != "reach" or act.target is None:
            continue
        out = min(_OUT, max(4.0, (act.end - act.start) * 0.6))
        share = smoothstep((frame - act.start) / out) * (1.0 - smoothstep((frame - act.end) / _BACK))
        if share > 0.001:
            return act, share
    return None


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
