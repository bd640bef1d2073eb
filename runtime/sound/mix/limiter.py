"""Dynamics: the dialogue bus's compressor and the master's look-ahead true-peak limiter."""

from __future__ import annotations

import numpy as np
import scipy.ndimage

from ..filters import running_smooth, smoothed
from ..signal import RATE, Sound, decibels, gain, gains

_LOOK = round(0.003 * RATE)
_RELEASE = 0.08
_BLOCK = 32
"""Samples between two points of the release; it is slow, so they suffice."""


class DialogueCompressor:
    """2:1 over -14 dBFS, part after part: shouts come down before they reach the limiter."""

    def __init__(self) -> None:
        self._quick, self._slow = running_smooth(0.005), running_smooth(0.08)

    def __call__(self, part: Sound) -> Sound:
        """The next part (2, n)."""
        envelope = self._slow(np.sqrt(self._quick((part**2).max(axis=0)[None]) + 1e-12))[0]
        return part * gains(np.minimum(0, -(decibels(envelope) + 14) * 0.5))


class Limiter:
    """Gains that keep true peaks under `ceiling` dBTP, part after part: 3 ms look-ahead, 80 ms release."""

    def __init__(self, ceiling: float) -> None:
        self._ceiling = gain(ceiling)
        self._last = 0.0
        """dB at the end of the release so far."""
        self._before: float | None = None

    def __call__(self, high: Sound, before: int, after: int) -> Sound:
        """Gains of the next part, a multiple of 32 samples unless it is the last.

        `high` are true peaks round it: `before` and `after` samples more, EDGE or as many as there are.
        """
        wanted = np.minimum(1, self._ceiling / np.maximum(high, 1e-9))
        count = len(high) - before - after
        if float(wanted.min()) >= 1 and self._last > -1e-6 and (self._before or 0.0) > -1e-6:
            self._before = self._last = 0.0
            return np.ones(count)
        ahead = np.asarray(scipy.ndimage.minimum_filter1d(wanted, 2 * _LOOK + 1), dtype=np.float64)
        eased = np.minimum(smoothed(ahead, _LOOK), 1.0)
        return np.minimum(eased[before : before + count], self._released(eased[before:], count))

    def _released(self, eased: Sound, count: int) -> Sound:
        """The same gains, coming back slowly: one-pole in dB over the lowest of each block; one block looks ahead."""
        level = decibels(np.minimum(eased[: count + _BLOCK], 1.0))
        padded = np.pad(level, (0, -len(level) % _BLOCK), mode="edge")
        keep = float(np.exp(-_BLOCK / (_RELEASE * RATE)))
        own, state, followed = -(-count // _BLOCK), self._last, list[float]()
        for lowest in padded.reshape(-1, _BLOCK).min(axis=1).tolist():
            state = lowest if lowest < state else lowest + (state - lowest) * keep
            followed.append(state)
        points = followed if self._before is None else [self._before, *followed]
        middles = (np.arange(len(points)) - (self._before is not None)) * _BLOCK + _BLOCK / 2
        self._before = self._last = followed[own - 1]
        return gains(np.interp(np.arange(count), middles, points))


EDGE = 16 * _BLOCK
"""Samples round a part that decide over its gains."""
