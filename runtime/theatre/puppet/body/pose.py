"""How a body is held at one moment, in numbers that blend."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any


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
    nod: float = 0.0
    """Of the head, forward, in every view: from in front the face goes down."""
    turn: float = 0.0
    """Of the head on the shoulders, towards the far side."""
    shrug: float = 0.0
    """How far both shoulders are raised, in heads."""
    tip: float = 0.0
    """Of the whole figure in the picture's plane round its hips: 90 lies on the belly, -90 on the back."""
    up: float = 0.0
    """Over what the figure stands on, in heads."""
    hips: float = 0.0
    """0: the lowest foot or knee carries; 1: the hips do, `seat` heads over the ground."""
    seat: float = 0.0
    floor: float = 0.0
    """Height in heads of what the feet stand on or the body lies on."""
    near_to: float = 0.0
    """How far the hand has gone to what the act is about, 0 to 1; the arm's own angles hold for the rest."""
    far_to: float = 0.0


LIMBS = ("near_arm", "far_arm", "near_leg", "far_leg")
NUMBERS = tuple(field.name for field in fields(BodyPose) if field.name not in LIMBS)


def mixed(one: BodyPose, other: BodyPose, share: float) -> BodyPose:
    """`one` with `share` (0 to 1) of `other`."""

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    def limb(a: Limb, b: Limb) -> Limb:
        return Limb(mix(a.swing, b.swing), mix(a.bend, b.bend), mix(a.spread, b.spread), mix(a.pitch, b.pitch))

    changes: dict[str, Any] = {name: mix(getattr(one, name), getattr(other, name)) for name in NUMBERS}
    changes |= {name: limb(getattr(one, name), getattr(other, name)) for name in LIMBS}
    return BodyPose(**changes)
