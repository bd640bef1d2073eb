"""How a body is held at one moment, in numbers that blend."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Limb:
    """An arm or a leg, in degrees: swing forward from hanging, bend at the elbow or knee, spread outward.

    `pitch` is a foot's: toe down is positive.
    """

    swing: float = 0.0
    bend: float = 0.0
    spread: float = 0.0
    pitch: float = 0.0


@dataclass(frozen=True, slots=True)
class BodyPose:
    """A posture. Side -1 is the near one in the three-quarter drawing, 1 the far one; degrees unless said."""

    lean: float = 0.0
    """Of the trunk, forward."""
    side: float = 0.0
    """Of the trunk, towards the far side."""
    twist: float = 0.0
    """Of the shoulders against the hips."""
    near_arm: Limb = Limb(4, 13, 9)
    far_arm: Limb = Limb(6, 18, 8)
    near_leg: Limb = Limb(1, 2, 3)
    far_leg: Limb = Limb(-2, 3, 4)
    shift: float = 0.0
    """Of the hips over the feet, towards the far side, in heads."""
    breath: float = 0.0
    """How far the chest is raised, in heads."""
    sway: float = 0.06
    """Of the scarf's tail: tangent of its angle, forward positive."""
    lag: float = 0.3
    """Wave in the tail."""
    roll: float = 0.0
    """Of the head, forward."""


def mixed(one: BodyPose, other: BodyPose, share: float) -> BodyPose:
    """`one` with `share` (0 to 1) of `other`."""

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    def limb(a: Limb, b: Limb) -> Limb:
        return Limb(mix(a.swing, b.swing), mix(a.bend, b.bend), mix(a.spread, b.spread), mix(a.pitch, b.pitch))

    return replace(
        one,
        lean=mix(one.lean, other.lean),
        side=mix(one.side, other.side),
        twist=mix(one.twist, other.twist),
        near_arm=limb(one.near_arm, other.near_arm),
        far_arm=limb(one.far_arm, other.far_arm),
        near_leg=limb(one.near_leg, other.near_leg),
        far_leg=limb(one.far_leg, other.far_leg),
        shift=mix(one.shift, other.shift),
        breath=mix(one.breath, other.breath),
        sway=mix(one.sway, other.sway),
        lag=mix(one.lag, other.lag),
        roll=mix(one.roll, other.roll),
    )
