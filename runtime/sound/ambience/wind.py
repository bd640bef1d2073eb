"""Wind: noise that gusts open band by band, and two whistles that wander."""

from __future__ import annotations

import numpy as np

from ..signal import Random, Sound, pan, wander, wide_noise
from .texture import gusts, open_bands

_BANDS = (110, 210, 400, 760, 1400, 2600)
_LOW_BANDS = (80, 140, 240, 420, 760)
_WHISTLES = (520, 830)


def wind(count: int, random: Random, rate: int) -> Sound:
    """Wind round a house."""
    strength = gusts(count, 0.17, random, rate)
    air = wide_noise(count, -4, random, 0.3, low=40, rate=rate)
    result = open_bands(air, strength * 0.86, _BANDS, rate)
    for hertz in _WHISTLES:
        result += pan(_whistle(count, hertz, strength, random, rate), float(random.uniform(-0.5, 0.5)))
    return result


def low_wind(count: int, random: Random, rate: int) -> Sound:
    """Wind over a plain, with nothing to whistle on."""
    strength = gusts(count, 0.12, random, rate)
    air = wide_noise(count, -5, random, 0.35, low=40, rate=rate)
    return open_bands(air, strength * 0.8, _LOW_BANDS, rate)


def _whistle(count: int, hertz: float, strength: Sound, random: Random, rate: int) -> Sound:
    """A narrow band of noise round a frequency that wanders a fifth up and down, heard in strong gusts only."""
    frequency = hertz * 2 ** (0.22 * wander(count, 0.25, random, rate))
    phase = 2 * np.pi * np.cumsum(frequency) / rate
    narrow = wander(count, 11, random, rate) * np.cos(phase) + wander(count, 11, random, rate) * np.sin(phase)
    return np.asarray(narrow * np.clip(strength - 0.55, 0, 1) ** 1.5 * 2.5, dtype=np.float64)
