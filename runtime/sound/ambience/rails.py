"""From inside a train: the rumble of the carriage, and four axles that cross every joint of the rails."""

from __future__ import annotations

import numpy as np

from ..filters import equalise, lowpass, peak
from ..signal import Random, Sound, add, fade, noise, pan, wander, wide_noise

_AXLES = (0.0, 2.5, 14.0, 16.5)
"""Metres of the carriage's axles."""
_RAIL, _SPEED = 25.0, 21.0
"""Metres of a rail, and a second."""


def rails(count: int, random: Random, rate: int) -> Sound:
    """The bed. The train is never quite as fast as a moment ago."""
    sway = np.clip(1 + 0.25 * wander(count, 0.5, random, rate), 0.4, 2)
    rumble = equalise(wide_noise(count, -4, random, 0.5, low=30, high=3500, rate=rate), peak(110, 0.8, 4), rate=rate)
    result = 0.10 * rumble * sway
    knocks = [_knock(random, rate) for _ in range(10)]
    time = -float(random.uniform(0, 1))
    while time < count / rate:
        speed = _SPEED * float(random.uniform(0.94, 1.06))
        for axle in _AXLES:
            start = round((time + axle / speed + float(random.normal(0, 0.006))) * rate)
            knock = knocks[int(random.integers(len(knocks)))]
            add(result, pan(knock, float(random.uniform(-0.3, 0.3))), start, float(random.lognormal(-0.9, 0.3)))
        time += _RAIL / speed
    return result


def _knock(random: Random, rate: int) -> Sound:
    """A wheel on a joint, felt through the floor: a low thud and a little iron."""
    time = np.arange(round(0.18 * rate)) / rate
    thud = np.sin(2 * np.pi * float(random.uniform(70, 95)) * time) * np.exp(-time / 0.03)
    iron = np.sin(2 * np.pi * float(random.uniform(380, 620)) * time) * np.exp(-time / 0.018) * 0.35
    hit = equalise(noise(len(time), -2, random, rate=rate), lowpass(1400), rate=rate) * np.exp(-time / 0.012) * 0.6
    return fade(thud + iron + hit, 0.001, 0.02, rate)
