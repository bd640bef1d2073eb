"""What effects are made of: ringing modes, bursts of noise, friction."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..filters import bandpass, equalise
from ..signal import RATE, Random, Sound, clock, noise


def modes(
    frequencies: Sequence[float], levels: Sequence[float], decays: Sequence[float], length: float, random: Random
) -> Sound:
    """Damped sines struck at once: Hz, amplitudes, time constants in seconds."""
    time = clock(length)
    result = np.zeros(len(time))
    for hertz, level, decay in zip(frequencies, levels, decays, strict=True):
        result += level * np.exp(-time / decay) * np.sin(2 * np.pi * hertz * time + float(random.random()) * 0.6)
    return np.asarray(result * np.minimum(time / 0.0006, 1), dtype=np.float64)


def burst(length: float, decay: float, slope: float, random: Random) -> Sound:
    """Noise of a slope in dB an octave that dies away with a time constant in seconds."""
    time = clock(length)
    return np.asarray(noise(len(time), slope, random) * np.exp(-time / decay), dtype=np.float64)


def stick_slip(rate_of_pulses: Sound, resonances: Sequence[tuple[float, float, float]], random: Random) -> Sound:
    """Friction that catches and lets go so many times a second, through resonances (Hz, quality, level)."""
    steps = np.floor(np.cumsum(rate_of_pulses) / RATE)
    pulses = np.diff(steps, prepend=0.0) * (1 + 0.3 * random.standard_normal(len(rate_of_pulses)))
    result = np.zeros(len(pulses))
    for hertz, quality, level in resonances:
        result += level * equalise(pulses, bandpass(hertz, quality))
    return result
