"""Ways of going other than the walk: eight drawn postures a step, without a foot that is held to the ground."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, floor, pi, sin

from ..body.pose import BodyPose, Limb

Table = tuple[tuple[float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Style:
    """A way of going; how long its steps are is `film.gait.STRIDES`. `legs` are (swing, knee, foot) of one leg.

    `arms` are (swing, bend) and how far they go; `bounce` in heads is how far the body leaves the ground.
    """

    legs: Table
    lean: float
    arms: tuple[float, float, float]
    bounce: float
    nod: float = 0.0

    def at(self, phase: float) -> BodyPose:
        """The posture at a phase (one whole cycle is two steps)."""
        p = 2 * pi * phase
        swing, bend, far = self.arms
        late = cos(p - 0.5)
        return BodyPose(
            lean=self.lean + 2.0 * sin(2 * p),
            side=-1.6 * sin(p),
            twist=-0.3 * far * cos(p),
            near_arm=Limb(swing - far * late, bend + 0.3 * far * max(0.0, -late), 6),
            far_arm=Limb(swing + far * late, bend + 0.3 * far * max(0.0, late), 6),
            near_leg=_leg(self.legs, phase),
            far_leg=_leg(self.legs, phase + 0.5),
            up=self.bounce * max(0.0, sin(2 * p - 2.4)),
            nod=self.nod,
            sway=-0.7 - 0.02 * self.lean + 0.16 * sin(2 * p - 1.6),
            lag=0.9 * cos(2 * p - 2.2),
            roll=-0.5 * self.lean + 2.0 * sin(2 * p - 0.5),
        )


STYLES = {
    "run": Style(
        (
            (30, 22, -8), (20, 42, 0), (-4, 26, 6), (-36, 10, 44), (-34, 66, 60), (8, 112, 36), (54, 98, 8),
            (50, 48, -14),
        ),
        17.0, (0.0, 84.0, 52.0), 0.26, 2.0,
    ),
    "creep": Style(
        (
            (36, 28, -6), (32, 50, 0), (14, 42, 0), (0, 34, 6), (-10, 40, 26), (0, 84, 40), (44, 104, 20), (54, 70, 0),
        ),
        24.0, (40.0, 84.0, 14.0), 0.0, -8.0,
    ),
}  # fmt: skip


def _leg(table: Table, phase: float) -> Limb:
    swing, bend, pitch = curve(table, phase % 1.0)
    return Limb(swing, max(0.0, bend), 1.0, pitch)


def curve(table: Table, phase: float) -> tuple[float, float, float]:
    """A periodic curve through a table of postures at a phase of 0 to 1 (Catmull-Rom)."""
    place = phase * len(table)
    index = floor(place)
    share = place - index
    rows = [table[(index + k) % len(table)] for k in (-1, 0, 1, 2)]
    swing, bend, pitch = (_through(a, b, c, d, share) for a, b, c, d in zip(*rows, strict=True))
    return swing, bend, pitch


def _through(a: float, b: float, c: float, d: float, share: float) -> float:
    return b + share / 2 * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
