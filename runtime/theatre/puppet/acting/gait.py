"""Walking: a cycle of eight drawn postures whose phase is read off the way that the body has gone.

While a foot is planted its leg is bent so that it goes back as evenly as the body goes on, rolling over heel and toe.
So nothing slides, whatever the speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import acos, atan2, cos, degrees, floor, hypot, pi, sin

from scenec.compiler.film.stage import Actor, Stage

from ..angles import clamp, cosd, sind, smoothstep
from ..body.pose import BodyPose, Limb
from ..body.proportions import Proportions
from .bearing import place_of

_CYCLE = ((26, 4, -18), (25, 36, 0), (3, 8, 0), (-11, 4, 8), (-24, 14, 34), (-17, 44, 50), (14, 60, 24), (31, 28, -6))
"""(swing, knee, foot) of one leg: contact, down, passing, up, then the same while it is off the ground."""
_HEEL, _TOE = (-0.09, -0.095), (0.30, -0.085)
"""(forward, up) from the ankle of the points over which a foot rolls."""
_STROLL = 1.25
"""Speed in m/s from which a person of average height takes full steps."""


@dataclass(frozen=True, slots=True)
class Gait:
    """Where in the cycle a body is at each whole frame (0 to 1, growing), and how much it walks (0 to 1)."""

    phases: tuple[float, ...]
    amounts: tuple[float, ...]

    def at(self, frame: float) -> tuple[float, float]:
        """(phase, amount) at a frame."""
        last = len(self.phases) - 1
        index = int(clamp(floor(frame), 0, last))
        after, share = min(last, index + 1), clamp(frame - index, 0.0, 1.0)

        def between(values: tuple[float, ...]) -> float:
            return values[index] + (values[after] - values[index]) * share

        return between(self.phases), between(self.amounts)


def gait_of(actor: Actor, stage: Stage, body: Proportions) -> Gait:
    """The gait of a shot, from the actor's position track alone."""
    frames = max(1, stage.frames) + 1
    places = [place_of(actor, frame) for frame in range(frames + 1)]
    steps = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(places)]
    rate = float(stage.rate)
    amounts = [_amount(step * rate, body) for step in steps]
    start, end = _stride(body)
    phases = [0.2]
    for step, amount in zip(steps, amounts, strict=True):
        phases.append(phases[-1] + step / body.head / max(0.3, amount) / (start - end) / 2)
    return Gait(tuple(phases[:-1]), tuple(amounts))


def _amount(speed: float, body: Proportions) -> float:
    """Slow walkers take shorter steps; who stands takes none."""
    pace = speed / (_STROLL * body.size)
    return smoothstep(pace / 0.25) * clamp(0.45 + 0.55 * pace, 0.0, 1.0)


def _stride(body: Proportions) -> tuple[float, float]:
    """How far before and behind the hips the planted foot, laid flat, begins and ends its way, in heads."""
    return _flat(body, 0.0), _flat(body, 0.5)


def _flat(body: Proportions, phase: float) -> float:
    leg = _drawn(phase)
    return _ankle(body, leg)[0] - _roll(body, leg.pitch)


def _ankle(body: Proportions, leg: Limb) -> tuple[float, float]:
    """The ankle from the hip: forward and up."""
    low = leg.swing - leg.bend
    return (
        body.thigh * sind(leg.swing) + body.shin * sind(low),
        -body.thigh * cosd(leg.swing) - body.shin * cosd(low),
    )


def _roll(body: Proportions, pitch: float) -> float:
    """How far the ankle comes forward when the foot rolls over its heel or its toe to a pitch."""
    forward, up = _HEEL if pitch < 0 else _TOE
    return body.foot * (forward - forward * cosd(pitch) - up * sind(pitch))


def cycle(body: Proportions, phase: float) -> BodyPose:
    """The posture at a phase of the walk (one whole cycle is two steps)."""
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
    start, end = _stride(body)
    forward = start + (end - start) * phase * 2 + _roll(body, leg.pitch)
    return _bent(body, forward, _ankle(body, leg)[1], leg.pitch)


def _bent(body: Proportions, forward: float, up: float, pitch: float) -> Limb:
    """The leg whose ankle is there, knee forward (the law of cosines)."""
    thigh, shin = body.thigh, body.shin
    far = min(hypot(forward, up), thigh + shin - 1e-4)
    knee = degrees(acos(clamp((thigh**2 + shin**2 - far**2) / (2 * thigh * shin), -1.0, 1.0)))
    lift = degrees(acos(clamp((thigh**2 + far**2 - shin**2) / (2 * thigh * far), -1.0, 1.0)))
    return Limb(degrees(atan2(forward, -up)) + lift, 180.0 - knee, 1.0, pitch)


def _drawn(phase: float) -> Limb:
    """The leg as the table has it."""
    place = phase * 8
    index = floor(place)
    swing, bend, pitch = (_curve(part, index, place - index) for part in range(3))
    return Limb(swing, max(0.0, bend), 1.0, pitch)


def _curve(part: int, index: int, share: float) -> float:
    """A periodic curve through the table (Catmull-Rom)."""
    a, b, c, d = (_CYCLE[(index + k) % 8][part] for k in (-1, 0, 1, 2))
    return b + share / 2 * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
