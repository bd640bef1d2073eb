"""Walking: a cycle of eight drawn postures whose phase is read off the way that the body has gone (`film.gait`).

While a foot is planted its leg is bent so that it goes back as evenly as the body goes on, rolling over heel and toe.
So nothing slides, whatever the speed.
"""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, pi, sin

from scenec.compiler.film.gait import CONTACT, LIFT, Gait, ankle, gait, roll, stride
from scenec.compiler.film.stage import Actor, Stage

from ..angles import clamp
from ..body.pose import BodyPose, Limb
from ..body.proportions import Proportions
from .styles import STYLES, curve

_CYCLE = (CONTACT, (25, 36, 0), (3, 8, 0), (-11, 4, 8), LIFT, (-17, 44, 50), (14, 60, 24), (31, 28, -6))
"""(swing, knee, foot) of one leg: contact, down, passing, up, then the same while it is off the ground."""


def gait_of(actor: Actor, stage: Stage, body: Proportions) -> Gait:
    """The gait of a shot, from the actor's position track alone."""
    return gait(actor.position, stage.frames, float(stage.rate), body.legs, actor.acts)


def cycle(body: Proportions, phase: float, style: str = "walk") -> BodyPose:
    """The posture at a phase of the walk, or of another way of going (one whole cycle is two steps)."""
    if style in STYLES:
        return STYLES[style].at(phase)
    p = 2 * pi * phase
    swing, late = cos(p), cos(p - 0.9)
    return BodyPose(
        lean=4.5 + 1.2 * sin(2 * p + 0.6),
        side=-1.4 * sin(p),
        twist=-6 * swing,
        near_arm=Limb(-25 * late + 2, 14 + max(0.0, -late) * 20, 5),
        far_arm=Limb(25 * late + 2, 14 + max(0.0, late) * 20, 5),
        near_leg=_leg(body, phase % 1.0),
        far_leg=_leg(body, (phase + 0.5) % 1.0),
        sway=-0.42 + 0.13 * sin(2 * p - 1.6),
        lag=0.9 * cos(2 * p - 2.2),
        roll=-2.5 + 1.6 * sin(2 * p - 0.5),
    )


def _leg(body: Proportions, phase: float) -> Limb:
    """A leg at a phase of its own: planted for the first half, then swung forward."""
    leg = _drawn(phase)
    if phase >= 0.5:
        return leg
    start, end = stride(body.legs)
    forward = start + (end - start) * phase * 2 + roll(body.legs, leg.pitch)
    return _bent(body, forward, ankle(body.legs, (leg.swing, leg.bend, leg.pitch))[1], leg.pitch)


def _bent(body: Proportions, forward: float, up: float, pitch: float) -> Limb:
    """The leg whose ankle is there, knee forward (the law of cosines)."""
    thigh, shin = body.thigh, body.shin
    far = min(hypot(forward, up), thigh + shin - 1e-4)
    knee = degrees(acos(clamp((thigh**2 + shin**2 - far**2) / (2 * thigh * shin), -1.0, 1.0)))
    lift = degrees(acos(clamp((thigh**2 + far**2 - shin**2) / (2 * thigh * far), -1.0, 1.0)))
    return Limb(degrees(atan2(forward, -up)) + lift, 180.0 - knee, 1.0, pitch)


def _drawn(phase: float) -> Limb:
    """The leg as the table has it."""
    swing, bend, pitch = curve(_CYCLE, phase)
    return Limb(swing, max(0.0, bend), 1.0, pitch)
