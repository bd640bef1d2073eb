"""How people go: where in the cycle of two steps a body is in each frame, read off the way that it has gone.

The theatre draws by it and the sound strikes by it, so that a foot is heard when it comes down. A planted foot stays
where it is: a step is as long as the leg's geometry lets the body go over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, cos, floor, hypot, radians, sin

from .entities import Look
from .stage import Act
from .track import Track, sample

Posture = tuple[float, float, float]
"""(swing, knee, foot) of one leg in degrees."""

CONTACT: Posture = (26, 4, -18)
"""The leg as its foot comes down in front."""
LIFT: Posture = (-24, 14, 34)
"""The leg as its foot leaves the ground behind."""
HEEL, TOE = (-0.09, -0.095), (0.30, -0.085)
"""(forward, up) from the ankle, over the foot's length, of the points over which a foot rolls."""
FIRST = 0.2
"""Where in the cycle a body stands before its first step."""
STRIDES = {"run": 1.75, "creep": 0.8}
"""How long a step is in those of a walk, in other ways of going."""
_CHANGE = 4.0
"""Frames before and after which one goes over into another way of going."""
_STROLL = 1.25
"""Speed in m/s from which a person of average height takes full steps."""


@dataclass(frozen=True, slots=True)
class Legs:
    """Legs in heads; `head` is the length of one in metres, `size` a factor on lengths: 1 is an adult's."""

    head: float
    thigh: float
    shin: float
    foot: float
    size: float


def heads(look: Look) -> float:
    """How many heads tall a body is: adults 6.5, men 6.7; a child of seven 4.3, growing to 6.3 at sixteen."""
    if look.figure == "child":
        return 4.3 + 2.0 * max(0.0, min(1.0, (look.age - 7) / 9))
    return 6.7 if look.figure == "man" else 6.5


def girth(look: Look) -> float:
    """Factor on widths."""
    broad = {"woman": 0.97, "man": 1.10}.get(look.figure, 1.06)
    return look.build * broad * (0.55 + 0.45 * _size(look))


def legs_of(look: Look) -> Legs:
    """The legs of a look."""
    size = _size(look)
    return Legs(look.height / heads(look), 1.55 * size, 1.5 * size, (0.55 + 0.45 * size) * girth(look) ** 0.4, size)


def _size(look: Look) -> float:
    return (heads(look) - 1) / 5.5


@dataclass(frozen=True, slots=True)
class Gait:
    """Where in the cycle a body is at each whole frame (0 to 1, growing), and how much it walks (0 to 1)."""

    phases: tuple[float, ...]
    amounts: tuple[float, ...]
    styles: tuple[tuple[float, float, str], ...] = ()
    """From which to which frame one goes otherwise than walking, and how."""

    def style(self, frame: float) -> str:
        """How one goes at a frame: `walk`, or a way of `STRIDES`."""
        return next((kind for start, end, kind in self.styles if start - _CHANGE <= frame <= end + _CHANGE), "walk")

    def at(self, frame: float) -> tuple[float, float]:
        """(phase, amount) at a frame."""
        last = len(self.phases) - 1
        index = max(0, min(last, floor(frame)))
        after, share = min(last, index + 1), max(0.0, min(1.0, frame - index))

        def between(values: tuple[float, ...]) -> float:
            return values[index] + (values[after] - values[index]) * share

        return between(self.phases), between(self.amounts)

    @property
    def footfalls(self) -> tuple[float, ...]:
        """The frames, and parts of them, at which a foot comes down: twice in a cycle."""
        return tuple(_footfalls(self.phases))


def _footfalls(phases: tuple[float, ...]) -> Iterator[float]:
    for frame, (start, end) in enumerate(pairwise(phases)):
        if start == end:
            continue
        for half in range(floor(2 * start) + 1, floor(2 * end) + 1):
            yield frame + (half / 2 - start) / (end - start)


def gait(position: Track, frames: int, rate: float, legs: Legs, acts: tuple[Act, ...] = ()) -> Gait:
    """The gait of a body whose place is (x, z) in metres, for so many frames and one more; `acts` say how it goes."""
    ways = _ways(position, max(1, frames) + 1)
    amounts = [_amount(way * rate, legs) if way else 0.0 for way in ways]
    start, end = stride(legs)
    found = Gait((), tuple(amounts), tuple((act.start, act.end, act.kind) for act in acts if act.kind in STRIDES))
    phases = [FIRST]
    for frame, (way, amount) in enumerate(zip(ways, amounts, strict=True)):
        gone = 0.0
        if way:
            step = (start - end) * STRIDES.get(found.style(frame), 1.0)
            gone = way / legs.head / max(0.3, amount) / step / 2
        phases.append(phases[-1] + gone)
    return replace(found, phases=tuple(phases[:-1]))


def _ways(position: Track, count: int) -> list[float]:
    """How far a body goes in each frame, in metres: mostly it stands, and only where it moves is anything measured."""
    ways = [0.0] * count
    for before, after in pairwise(position):
        if before.value != after.value:
            for frame in range(max(0, floor(before.frame)), min(count, ceil(after.frame))):
                a, b = sample(position, float(frame)), sample(position, float(frame + 1))
                ways[frame] = hypot(b[0] - a[0], b[1] - a[1])
    return ways


def _amount(speed: float, legs: Legs) -> float:
    """Slow walkers take shorter steps; who stands takes none."""
    pace = speed / (_STROLL * legs.size)
    begun = max(0.0, min(1.0, pace / 0.25))
    return begun * begun * (3 - 2 * begun) * max(0.0, min(1.0, 0.45 + 0.55 * pace))


def stride(legs: Legs) -> tuple[float, float]:
    """How far before and behind the hips the planted foot, laid flat, begins and ends its way, in heads."""
    return _flat(legs, CONTACT), _flat(legs, LIFT)


def _flat(legs: Legs, leg: Posture) -> float:
    return ankle(legs, leg)[0] - roll(legs, leg[2])


def ankle(legs: Legs, leg: Posture) -> tuple[float, float]:
    """The ankle from the hip in heads: forward and up."""
    swing, low = radians(leg[0]), radians(leg[0] - leg[1])
    return legs.thigh * sin(swing) + legs.shin * sin(low), -legs.thigh * cos(swing) - legs.shin * cos(low)


def roll(legs: Legs, pitch: float) -> float:
    """How far the ankle comes forward, in heads, when the foot rolls over its heel or its toe to a pitch in degrees."""
    forward, up = HEEL if pitch < 0 else TOE
    return legs.foot * (forward - forward * cos(radians(pitch)) - up * sin(radians(pitch)))
