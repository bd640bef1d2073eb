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


def evening(total: Sound, share: float) -> Sound:
    """Gains (n,) that take a share (0 to 1) of the way from each stretch's loudness to the whole film's."""
    whole = loudness.integrated(total)
    if whole <= loudness.SILENCE:
        return np.ones(total.shape[1])
    levels = np.maximum(loudness.momentary(total) - whole, _NOTHING)
    slow = smoothed(levels, _SLOW)
    wanted = np.clip(-slow * share, -_MOST, _MOST)
    middles = (np.arange(len(wanted)) * 0.1 + 0.2) * RATE
    return gains(np.interp(np.arange(total.shape[1]), middles, wanted))
