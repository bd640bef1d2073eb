"""A figure that lies, falls, flies or swims: turned in the picture's plane, and put down on what is lowest then."""

from __future__ import annotations

import skia

from ..angles import cosd, sind, smoothstep
from ..body.skeleton import Joint, standing_on
from .drawing import Drawing

_STEEP = 25.0
"""Degrees from which a figure no longer stands on its feet."""


def tipping(drawing: Drawing) -> skia.Matrix:
    """Turns a figure round its hips. From `_STEEP` degrees on its lowest part carries it, not its feet."""
    pose, hips = drawing.stance.pose, drawing.spot((0.0, 0.0, 0.0))
    low = min(_height(drawing, joint) - radius for joint, radius in _carrying(drawing))
    lift = pose.floor + pose.up - low
    share = smoothstep(abs(pose.tip) / _STEEP) * (1.0 - pose.hips)
    matrix = skia.Matrix.Translate(hips[0], hips[1] + (drawing.bones.lift - lift) * share)
    matrix.preRotate(pose.tip)
    matrix.preTranslate(-hips[0], -hips[1])
    return matrix


def _height(drawing: Drawing, joint: Joint) -> float:
    """How high a joint is over the hips once the figure is turned."""
    x, y = drawing.seen(joint)
    return -(x * sind(drawing.stance.pose.tip) + y * cosd(drawing.stance.pose.tip))


def _carrying(drawing: Drawing) -> list[tuple[Joint, float]]:
    """What may touch the ground, with radii: hips, chest, head, knees, feet."""
    body, bones = drawing.body, drawing.bones
    trunk = [
        ((0.0, 0.0, 0.0), body.seat), (bones.along(0.8), 0.3 * body.girth), (_crown(drawing), 0.4),
    ]  # fmt: skip
    return [*trunk, *standing_on(body, bones.legs)]


def _crown(drawing: Drawing) -> Joint:
    """The middle of the head."""
    x, y, z = drawing.bones.along(1.0)
    ux, uy, uz = drawing.bones.up
    return x + 0.6 * ux, y + 0.6 * uy, z + 0.6 * uz
