"""Breaths: one before the line, one in every long rest. They never move a word."""

from __future__ import annotations

import numpy as np

from ..filters import equalise, highpass, lowpass, peak, smoothed
from ..signal import RATE, Random, Sound, add, noise

LEAD = 0.42
"""Seconds from the sound's start to the voice when the speaker draws breath first."""

_FIRST = 0.34
_REST = 0.24
_LONG_REST = 0.4
_SOB = 0.16


def breath(length: float, random: Random) -> Sound:
    """Air drawn in for so many seconds through a throat, of unit rms at its height."""
    count = round(length * RATE)
    air = equalise(
        noise(count, -2, random), highpass(350), peak(620, 1.5, 6), peak(1700, 2, 7), peak(2900, 2, 5), lowpass(6500)
    )
    time = np.linspace(0, 1, count)
    shape = np.minimum(time / 0.62, 1) ** 1.5 * np.minimum((1 - time) / 0.22, 1) ** 1.2
    return np.asarray(air / (air.std() + 1e-9) * shape, dtype=np.float64)


def breathe(speech: Sound, level: float, sobs: bool, random: Random) -> Sound:
    """The speech after LEAD seconds with breaths at an amplitude: before it, and where it rests."""
    lead = round(LEAD * RATE)
    result = np.concatenate([np.zeros(lead), speech])
    add(result, breath(_FIRST, random), round(0.03 * RATE), level)
    for begin, end in _rests(speech):
        rest = (end - begin) / RATE
        length = _SOB if sobs else min(0.45, rest - 0.06)
        air = breath(length, random)
        add(result, air, lead + end - len(air) - 900, level)
        if sobs and rest > _LONG_REST:
            add(result, air, lead + begin + 3000, level * 0.8)
    return result


def _rests(speech: Sound) -> list[tuple[int, int]]:
    """Sample ranges inside the speech that are quiet for over _REST seconds."""
    envelope = smoothed(np.abs(speech), 2400)
    quiet = np.concatenate([[0], (envelope < 0.05 * envelope.max()).astype(np.int64), [0]])
    edges = np.diff(quiet)
    begins, ends = np.nonzero(edges == 1)[0], np.nonzero(edges == -1)[0]
    pairs = [(int(begin), int(end)) for begin, end in zip(begins, ends, strict=True)]
    return [(a, b) for a, b in pairs if a > 0 and b < len(speech) - 2000 and b - a > _REST * RATE]
