"""Water: waves on a shore, rain, a stream."""

from __future__ import annotations

import numpy as np

from ..filters import bandpass, equalise, lowpass, peak
from ..signal import Random, Sound, add, wander, wide_noise
from .texture import open_bands, sprinkle

_WAVE_BANDS = (150, 330, 700, 1500, 3200, 6500)


def sea(count: int, random: Random, rate: int) -> Sound:
    """Waves of 5.5 to 9 s that overlap by half, over a far rumble."""
    rumble = wide_noise(count, -5, random, 0.4, low=30, high=900, rate=rate)
    result = 0.30 * equalise(rumble, lowpass(350), rate=rate)
    time = -float(random.uniform(0, 4))
    while time < count / rate:
        length = float(random.uniform(5.5, 9))
        add(result, _wave(round(length * rate), random, rate), round(time * rate))
        time += length * float(random.uniform(0.42, 0.62))
    return result


def _wave(count: int, random: Random, rate: int) -> Sound:
    """One wave: it swells, breaks, and the water hisses back over the stones. Its own place and brightness."""
    part = np.linspace(0, 1, count)
    breaks = float(random.uniform(0.36, 0.46))
    after = part > breaks
    rise = np.clip(part / breaks, 0, 1) ** 2.6
    fall = np.where(after, np.exp(-(part - breaks) * 5.0), 1) * (1 - part) ** 0.6
    height = rise * fall * float(random.lognormal(0, 0.25))
    body = wide_noise(count, -3, random, 0.35, low=60, high=11_000, rate=rate)
    wave = open_bands(body, np.clip(height * 1.05, 0, 1.2), _WAVE_BANDS, rate, 0.9) * 0.55
    drawn = np.where(after, np.exp(-(part - breaks) * 3.2) * (1 - part), 0) * np.clip((part - breaks) / 0.04, 0, 1)
    stones = 1 + 0.5 * wander(count, 14, random, rate)
    hiss = equalise(wide_noise(count, 0, random, 0.2, low=1500, rate=rate), peak(4200, 0.7, 4), rate=rate)
    wave += 0.05 * hiss * drawn * stones
    side = float(random.uniform(-0.25, 0.25))
    return np.stack([wave[0] * (1 - side), wave[1] * (1 + side)])


def rain(count: int, random: Random, rate: int) -> Sound:
    """Rain on stone: a veil of noise, 216 ticks and 10 drops a second."""
    strength = np.clip(1 + 0.12 * wander(count, 0.2, random, rate), 0.5, 1.5)
    veil = wide_noise(count, -1.5, random, 0.15, low=300, high=15_000, rate=rate)
    veil = equalise(veil, peak(1100, 0.6, -3), peak(5200, 0.7, 3), rate=rate) * 0.05 * strength
    ticks = sprinkle(count, 216, _tick, random, rate, 40) * 0.28
    return veil + ticks + sprinkle(count, 10, _drop, random, rate) * 0.2


def stream(count: int, random: Random, rate: int) -> Sound:
    """A stream over stones: a murmur that shifts, and forty bubbles a second."""
    murmur = wide_noise(count, -2.5, random, 0.3, low=150, high=8000, rate=rate)
    murmur = equalise(murmur, peak(700, 0.8, 4), rate=rate) * np.clip(1 + 0.25 * wander(count, 2, random, rate), 0.3, 2)
    return murmur * 0.06 + sprinkle(count, 40, _drop, random, rate, 40) * 0.25


def _tick(random: Random, rate: int) -> Sound:
    time = np.arange(round(0.012 * rate)) / rate
    burst = equalise(random.standard_normal(len(time)), bandpass(float(random.uniform(2500, 8500)), 1.1), rate=rate)
    return burst * np.exp(-time / float(random.uniform(0.0006, 0.002))) * 0.5


def _drop(random: Random, rate: int) -> Sound:
    """A drop into water: a bubble's resonance that rises as it closes (Minnaert: 1 mm is about 3 kHz)."""
    time = np.arange(round(0.03 * rate)) / rate
    frequency = float(random.uniform(1200, 5200)) * (1 + time * float(random.uniform(2, 9)))
    tone = np.sin(2 * np.pi * np.cumsum(frequency) / rate)
    shape = np.exp(-time / float(random.uniform(0.003, 0.009))) * np.minimum(time / 0.0008, 1)
    return np.asarray(tone * shape * 0.25, dtype=np.float64)
