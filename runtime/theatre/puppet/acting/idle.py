"""Standing: nobody stands still. Breath, weight going from foot to foot, a head never at rest, hands that speak."""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

from ..body.pose import BodyPose, Limb


def standing(seconds: float, seed: int) -> BodyPose:
    """The posture of one who stands. Periods are no multiples of each other, so it does not repeat in a shot."""
    phase = (seed % 997) / 997 * 2 * pi
    breath = sin(2 * pi * seconds / 3.7 + phase)
    weight = sin(2 * pi * seconds / 11.3 + phase * 2)
    slow = sin(2 * pi * seconds / 6.9 + phase * 3)
    resting = 1.0 if seed % 2 else -1.0
    shift = 0.055 * resting + 0.030 * weight
    return BodyPose(
        lean=0.6 + 0.35 * slow,
        side=-10 * shift,
        twist=1.5 * resting + 0.8 * slow,
        near_arm=Limb(2 + 0.9 * breath, 14 + 1.2 * slow, 8 + 0.5 * breath),
        far_arm=Limb(5 + 0.8 * slow, 19 + 1.0 * breath, 8 + 0.5 * breath),
        near_leg=Limb(2, 3 if resting > 0 else 6, 3),
        far_leg=Limb(-2, 6 if resting > 0 else 3, 4),
        shift=shift,
        breath=0.011 * breath,
        sway=0.05 + 0.02 * slow,
        lag=0.3 + 0.12 * sin(2 * pi * seconds / 4.9 + phase),
        roll=0.8 * sin(2 * pi * seconds / 5.3 + phase) + 0.5 * sin(2 * pi * seconds / 2.9),
    )


def speaking(body: BodyPose, accent: float, talk: float, seconds: float) -> BodyPose:
    """A posture with what speech adds: the head nods on an `accent`, forearms rise while there is `talk` (0 to 1)."""
    beat = 0.5 + 0.5 * sin(2 * pi * seconds / 2.1)
    near, far = body.near_arm, body.far_arm
    return replace(
        body,
        lean=body.lean + 0.8 * talk,
        roll=body.roll + 1.8 * accent,
        near_arm=replace(near, swing=near.swing + 5 * talk, bend=near.bend + (14 + 16 * beat) * talk),
        far_arm=replace(far, swing=far.swing + 4 * talk, bend=far.bend + (10 + 10 * (1 - beat)) * talk),
    )
