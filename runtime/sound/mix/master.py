"""The master: two passes or more to the film's loudness, and never over its peak."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from .. import loudness
from ..signal import Sound, decibels, gain
from ..tape import PART, Tape
from .limiter import EDGE, Limiter

_PASSES = 4
_NEAR = 0.05
"""LU from the target at which it is good enough."""
_AAC_MARGIN = 0.5
"""dB kept free for what AAC adds to peaks."""
_HIGHEST_GAIN = 24.0
"""dB. A film of hardly more than room tone is not blown up to the loudness of a full one."""
_PEAK_EDGE = 64
"""Samples round a part in which its true peaks can lie."""


class Sum(Protocol):
    """What is mastered: `count` samples of stereo, (first sample, part) after part."""

    count: int

    def parts(self) -> Iterator[tuple[int, Sound]]:
        """From its beginning to its end."""
        ...


class Master:
    """What brings the sum of all buses to `target` LUFS with true peaks under `peak` dBTP.

    Its gains are the same for every stem, so stems still add up to the master. Silence stays silence.
    """

    def __init__(self, total: Sum, high: Tape, target: float, peak: float) -> None:
        """`total` is the sum; the empty tape `high`, of one channel, takes its true peaks."""
        self._high, self._ceiling = high, peak - _AAC_MARGIN
        for part in true_peaks(total):
            high.write(part)
        measured = loudness.gated(_powers(total, None))
        self._level = min(target - measured, _HIGHEST_GAIN) if measured > loudness.SILENCE else 0.0
        self._trim = 0.0
        if measured > loudness.SILENCE:
            self._settle(total, target)

    def _settle(self, total: Sum, target: float) -> None:
        for _ in range(_PASSES):
            missing = target - loudness.gated(_powers(total, self))
            if abs(missing) <= _NEAR or self._level + missing > _HIGHEST_GAIN:
                break
            self._level += missing
        loudest = max((float(part.max()) for part in true_peaks(total, self) if part.size), default=0.0)
        self._trim = max(float(decibels(loudest)) - self._ceiling, 0.0)

    def gains(self, count: int) -> Iterator[Sound]:
        """Of each part of `count` samples, in order."""
        limiter, level, trim = Limiter(self._ceiling), gain(self._level), gain(-self._trim)
        for first in range(0, count, PART):
            last = min(first + PART, count)
            before, after = min(EDGE, first), min(EDGE, count - last)
            high = self._high.read(first - before, last + after)[0]
            yield limiter(high * level, before, after) * level * trim


def _powers(total: Sum, master: Master | None) -> Sound:
    """Of the blocks of the sum, as it is or as it is mastered."""
    meter = loudness.Meter()
    for _, part in _mastered(total, master):
        meter.add(part)
    return meter.blocks


def _mastered(total: Sum, master: Master | None) -> Iterator[tuple[int, Sound]]:
    if master is None:
        yield from total.parts()
        return
    for (first, part), level in zip(total.parts(), master.gains(total.count), strict=True):
        yield first, part * level


def true_peaks(total: Sum, master: Master | None = None) -> Iterator[Sound]:
    """The true peak round every sample, part after part."""
    kept = np.zeros((2, 0))
    for first, part in _mastered(total, master):
        behind = kept.shape[1]
        round_it = np.concatenate([kept, part], axis=1)
        ends = first + part.shape[1] >= total.count
        # the last samples wait for what comes after them
        high = loudness.peaks(round_it)
        upto = round_it.shape[1] if ends else round_it.shape[1] - _PEAK_EDGE
        yield high[max(behind - _PEAK_EDGE, 0) if behind else 0 : upto]
        kept = round_it[:, -2 * _PEAK_EDGE :]
