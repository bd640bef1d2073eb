"""Values that change over time: keys and what lies between them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """At `frame` the value is `value`; on the way to the next key it follows `ease`."""

    frame: float
    value: tuple[float, ...]
    ease: str = "linear"
    """linear, in, out, in-out, snap or hold."""


Track = tuple[Key, ...]
"""Keys in order of their frames, at least one. Before the first and after the last the value stands still."""


def still(*value: float) -> Track:
    """A track that never changes."""
    return (Key(0.0, value),)


WHOLE: Track = still(1.0)
"""1 all along."""


def eased(ease: str, share: float) -> float:
    """How far a move has come (0 to 1) when `share` of its time has passed.

    `in` starts slowly, `out` ends slowly (quadratic), `in-out` does both (smoothstep), `snap` is nearly there
    at once (quintic out), `hold` waits for the end.
    """
    match ease:
        case "in":
            return share * share
        case "out":
            return share * (2.0 - share)
        case "in-out":
            return share * share * (3.0 - 2.0 * share)
        case "snap":
            return 1.0 - (1.0 - share) ** 5
        case "hold":
            return 0.0 if share < 1.0 else 1.0
        case _:
            return share


def between(frames: tuple[float, ...], frame: float) -> tuple[int, int, float]:
    """The indices of the keys around `frame` and how much of the time between them has passed, 0 to 1."""
    after = bisect_right(frames, frame)
    if after == 0:
        return 0, 0, 0.0
    if after == len(frames):
        return after - 1, after - 1, 0.0
    first, last = frames[after - 1], frames[after]
    return after - 1, after, (frame - first) / (last - first)


def sample(track: Track, frame: float) -> tuple[float, ...]:
    """The value at a frame."""
    first, last, share = between(tuple(key.frame for key in track), frame)
    start, end = track[first], track[last]
    gone = eased(start.ease, share)
    return tuple(a + (b - a) * gone for a, b in zip(start.value, end.value, strict=True))
