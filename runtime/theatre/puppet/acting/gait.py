"""Walking: a cycle of eight drawn postures whose phase is read off the way that the body has gone.

The planted foot decides: the body moves on by just as much as the lowest point of the foot moves back. So nothing
slides, whatever the speed.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from math import cos, floor, hypot, pi, sin

from scenec.compiler.film.stage import Actor, Stage

from ..angles import clamp, smoothstep
from ..body.pose import BodyPose, Limb
from ..body.proportions import Proportions
from ..body.skeleton import skeleton_of, sole
from .bearing import place_of

_CYCLE = ((26, 4, -18), (25, 36, 0), (3, 8, 0), (-11, 4, 8), (-24, 14, 34), (-17, 44, 50), (14, 60, 24), (31, 28, -6))
"""(swing, knee, foot) of one leg: contact, down, passing, up, then the same while it is off the ground."""
_SAMPLES = 96
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
    travel = _travel(body)
    phases, phase = [0.2], 0.2
    for step, amount in zip(steps, amounts, strict=True):
        phase = _advance(phase, step / body.head / max(0.3, amount), travel)
        phases.append(phase)
    return Gait(tuple(phases[:-1]), tuple(amounts))


def _amount(speed: float, body: Proportions) -> float:
    """Slow walkers take shorter steps; who stands takes none."""
    pace = speed / (_STROLL * body.size)
    return smoothstep(pace / 0.25) * clamp(0.45 + 0.55 * pace, 0.0, 1.0)


def _travel(body: Proportions) -> tuple[float, ...]:
    """How far the body has come, in heads, at each sample of half a cycle; the planted foot goes back by as much."""
    gone, way = [0.0], 0.0
    for index in range(_SAMPLES):
        here, there = ((index + k) / _SAMPLES / 2 for k in (0, 1))
        before = sole(body, skeleton_of(body, cycle(here)).legs[-1])
        after = sole(body, skeleton_of(body, cycle(there)).legs[-1])
        lowest = min(range(len(before)), key=lambda ball: before[ball][0][1] - before[ball][1])
        way += max(0.002, before[lowest][0][2] - after[lowest][0][2])
        gone.append(way)
    return tuple(gone)


def _advance(phase: float, step: float, travel: tuple[float, ...]) -> float:
    """The phase after the body has gone on by `step` heads."""
    halves, rest = divmod(phase * 2, 1.0)
    place = rest * _SAMPLES
    index = min(_SAMPLES - 1, int(place))
    way = travel[index] + (travel[index + 1] - travel[index]) * (place - index) + step
    while way >= travel[-1]:
        way -= travel[-1]
        halves += 1
    after = min(_SAMPLES, bisect_right(travel, way))
    share = (way - travel[after - 1]) / (travel[after] - travel[after - 1])
    return (halves + (after - 1 + share) / _SAMPLES) / 2


def cycle(phase: float) -> BodyPose:
    """The posture at a phase of the walk (one whole cycle is two steps)."""
    p = 2 * pi * phase
    swing, late = cos(p), cos(p - 0.9)
    return BodyPose(
        lean=4.5 + 1.2 * sin(2 * p + 0.6),
        side=-1.4 * sin(p),
        twist=-6 * swing,
        near_arm=Limb(-25 * late + 2, 14 + max(0.0, -late) * 20, 5),
        far_arm=Limb(25 * late + 2, 14 + max(0.0, late) * 20, 5),
        near_leg=_leg(phase),
        far_leg=_leg(phase + 0.5),
        sway=-0.42 + 0.13 * sin(2 * p - 1.6),
        lag=0.9 * cos(2 * p - 2.2),
        roll=-2.5 + 1.6 * sin(2 * p - 0.5),
    )


def _leg(phase: float) -> Limb:
    place = phase * 8
    index = floor(place)
    share = place - index
    swing, bend, pitch = (_curve(part, index, share) for part in range(3))
    return Limb(swing, max(0.0, bend), 1.0, pitch)


def _curve(part: int, index: int, share: float) -> float:
    """A periodic curve through the table (Catmull-Rom)."""
    a, b, c, d = (_CYCLE[(index + k) % 8][part] for k in (-1, 0, 1, 2))
    return b + share / 2 * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
