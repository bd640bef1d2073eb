"""The master: two passes to the film's loudness, and never over its peak."""

from __future__ import annotations

import numpy as np

from .. import loudness
from ..signal import Sound, gain
from .evening import evening
from .limiter import limiting

_PASSES = 4
_NEAR = 0.05
"""LU from the target at which it is good enough."""
_AAC_MARGIN = 0.5
"""dB kept free for what AAC adds to peaks."""
_HIGHEST_GAIN = 24.0
"""dB. A film of hardly more than room tone is not blown up to the loudness of a full one."""


def mastering(total: Sound, target: float, peak: float, evenness: float = 0.0) -> Sound:
    """Gains (n,) that bring the sum of all buses (2, n) to `target` LUFS with true peaks under `peak` dBTP.

    They are the same for every stem, so stems still add up to the master. Silence stays silence.
    `evenness` 0 to 1 first draws soft and loud stretches together.
    """
    if evenness > 0:
        even = evening(total, evenness)
        return even * mastering(total * even, target, peak)
    measured = loudness.integrated(total)
    if measured <= loudness.SILENCE:
        return np.ones(total.shape[1])
    ceiling = peak - _AAC_MARGIN
    high, level = loudness.peaks(total), min(target - measured, _HIGHEST_GAIN)
    for _ in range(_PASSES):
        curve = limiting(high * gain(level), ceiling) * gain(level)
        missing = target - loudness.integrated(total * curve)
        if abs(missing) <= _NEAR or level + missing > _HIGHEST_GAIN:
            break
        level += missing
    over = loudness.true_peak(total * curve) - ceiling
    return curve * gain(-max(over, 0.0))
