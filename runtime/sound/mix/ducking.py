"""Ducking from the timeline: music and beds make room for every line, as deep as that line needs.

Nothing is detected, so the gap is open before the first word and does not pump.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .. import loudness
from ..filters import bandpass, running
from ..signal import RATE, Sound, gains

_WANTED = 10.0
"""LU of a line over the music."""
_LEAST, _MOST = 4.0, 18.0
_AHEAD, _ATTACK, _HOLD, _RELEASE = 0.20, 0.16, 0.40, 0.75
_BRIDGE = 1.5
"""Lines with a shorter rest between them are bridged at the shallower depth."""
_FAR = 4.0
"""With a longer one music comes back whole; between the two only part of the way, so that it does not pump."""
_CONTROL = 1000
"""Points a second of a ducking curve."""
_CONSONANTS = 0.4
"""How much further, of the depth in dB, music goes down from 1 to 4 kHz."""

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Duck:
    """From `start` to `end` seconds everything under speech goes `depth` dB down."""

    start: float
    end: float
    depth: float


def ducks(spoken: Sound, played: Sound, speech: Sequence[Span]) -> list[Duck]:
    """One duck a line, and one for each short rest between two lines; by the powers of blocks of speech and music."""
    lines = [Duck(start, end, _depth(spoken, played, start, end)) for start, end in sorted(speech)]
    bridges = [
        Duck(one.end, two.start, min(one.depth, two.depth) * _held(two.start - one.end))
        for one, two in pairwise(lines)
        if 0 < two.start - one.end < _FAR
    ]
    return lines + bridges


def _held(rest: float) -> float:
    """How much of the depth is held through a rest of so many seconds: all of a short one, less of a longer one."""
    return float(np.interp(rest, (_BRIDGE, _FAR), (1.0, 0.35)))


def _depth(spoken: Sound, played: Sound, start: float, end: float) -> float:
    """What the line lacks of _WANTED over the unducked music, within the limits."""
    begins = np.arange(len(spoken)) * 0.1
    inside = (begins >= start - 0.05) & (begins + 0.4 <= max(end, start + 0.5) + 0.05)
    if not inside.any():
        return _LEAST
    over = loudness.as_loudness(float(spoken[inside].mean())) - loudness.as_loudness(float(played[inside].mean()))
    return float(np.clip(_WANTED - over, _LEAST, _MOST))


def curve(found: Sequence[Duck], count: int, first: int = 0) -> Sound:
    """dB to go down at each of `count` samples from `first` on, which is a whole number of control points.

    Cosine slopes open ahead of a line and close slowly after it.
    """
    time = (np.arange(count * _CONTROL // RATE + 2) + first * _CONTROL // RATE) / _CONTROL
    down = np.zeros(len(time))
    for duck in found:
        if duck.end + _HOLD + _RELEASE < time[0] or duck.start - _AHEAD - _ATTACK > time[-1]:
            continue
        opens, closes = duck.start - _AHEAD, duck.end + _HOLD
        near = (time > opens - _ATTACK) & (time < closes + _RELEASE)
        opening = (time[near] - (opens - _ATTACK)) / _ATTACK
        closing = 1 - (time[near] - closes) / _RELEASE
        slope = 0.5 - 0.5 * np.cos(np.pi * np.clip(np.minimum(opening, closing), 0, 1))
        down[near] = np.maximum(down[near], slope * duck.depth)
    return np.asarray(np.interp((np.arange(count) + first) / RATE, time, down), dtype=np.float64)


class MusicDuck:
    """Music under speech, part after part: down, and further where consonants live."""

    def __init__(self) -> None:
        self._consonants = running(bandpass(2000, 0.5))

    def __call__(self, music: Sound, down: Sound) -> Sound:
        """The next part (2, n), so many dB (n,) down."""
        consonants = self._consonants(music)
        return np.asarray((music - consonants * (1 - gains(-down * _CONSONANTS))) * gains(-down), dtype=np.float64)
