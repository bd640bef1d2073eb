"""Dynamics: the dialogue bus's compressor and the master's look-ahead true-peak limiter."""

from __future__ import annotations

import numpy as np
import scipy.ndimage

from ..filters import smooth, smoothed
from ..signal import RATE, Sound, decibels, gain, gains

_LOOK = round(0.003 * RATE)
_RELEASE = 0.08
_BLOCK = 32
"""Samples between two points of the release; it is slow, so they suffice."""


def compress_dialogue(sound: Sound) -> Sound:
    """2:1 over -14 dBFS: shouts come down before they reach the limiter."""
    envelope = smooth(np.sqrt(smooth((sound**2).max(axis=0), 0.005) + 1e-12), 0.08)
    return sound * gains(np.minimum(0, -(decibels(envelope) + 14) * 0.5))


def limiting(high: Sound, ceiling: float) -> Sound:
    """Gains (n,) that keep true peaks (n,) under `ceiling` dBTP: 3 ms look-ahead, 80 ms release."""
    wanted = np.minimum(1, gain(ceiling) / np.maximum(high, 1e-9))
    if float(wanted.min()) >= 1:
        return wanted
    ahead = np.asarray(scipy.ndimage.minimum_filter1d(wanted, 2 * _LOOK + 1), dtype=np.float64)
    eased = np.minimum(smoothed(ahead, _LOOK), 1.0)
    return np.minimum(eased, _released(eased))


def _released(eased: Sound) -> Sound:
    """The same gains, coming back slowly: one-pole in dB over the lowest of each block."""
    level = decibels(np.minimum(eased, 1.0))
    padded = np.pad(level, (0, -len(level) % _BLOCK), mode="edge")
    keep = float(np.exp(-_BLOCK / (_RELEASE * RATE)))
    state, followed = 0.0, []
    for lowest in padded.reshape(-1, _BLOCK).min(axis=1).tolist():
        state = lowest if lowest < state else lowest + (state - lowest) * keep
        followed.append(state)
    middles = np.arange(len(followed)) * _BLOCK + _BLOCK / 2
    return gains(np.interp(np.arange(len(level)), middles, followed))
