"""Soft and loud stretches drawn together, for listening at night: slow enough that no syllable is touched."""

from __future__ import annotations

import numpy as np

from .. import loudness
from ..filters import smoothed
from ..signal import RATE, Sound, gains

_SLOW = 25
"""Blocks of 100 ms over which the level is averaged: 2.5 s."""
_MOST = 9.0
"""dB by which a stretch is lifted or brought down, at most."""
_NOTHING = -24.0
"""LU under the film's loudness below which there is only room tone, which is not lifted further."""


class Evening:
    """Gains that take a share (0 to 1) of the way from each stretch's loudness to the whole film's."""

    def __init__(self, powers: Sound, share: float) -> None:
        """`powers` are those of the film's blocks of loudness."""
        whole = loudness.gated(powers)
        levels = np.maximum(loudness.as_loudness(powers) - whole, _NOTHING)
        silent = share <= 0 or whole <= loudness.SILENCE
        self._wanted = np.zeros(1) if silent else np.clip(-smoothed(levels, _SLOW) * share, -_MOST, _MOST)

    def gains(self, first: int, count: int) -> Sound:
        """Of `count` samples from `first` on."""
        middles = (np.arange(len(self._wanted)) * 0.1 + 0.2) * RATE
        return gains(np.interp(np.arange(first, first + count), middles, self._wanted))
