"""A frozen sea: low wind, creaks where slabs rub, groans under them, and cracks that run through the sheet."""

from __future__ import annotations

import numpy as np

from ..filters import bandpass, convolve, equalise, highpass, lowpass
from ..signal import Random, Sound, fade, noise, wander
from .texture import sprinkle
from .wind import low_wind


def ice(count: int, random: Random, rate: int) -> Sound:
    """The bed: something is heard in the ice every two or three seconds, mostly far away."""
    voices = sprinkle(count, 0.16, _groan, random, rate, 8) * 0.5
    voices += sprinkle(count, 0.14, _creak, random, rate, 10) * 0.6
    voices += sprinkle(count, 0.10, _crack, random, rate, 10) * 0.45
    return low_wind(count, random, rate) * 0.08 + _far(voices, random, rate)


def _far(sound: Sound, random: Random, rate: int) -> Sound:
    """Over a wide flat: a long dark tail, louder than the sound itself."""
    time = np.arange(round(1.6 * rate)) / rate
    tail = noise(len(time), -3, random, low=60, high=4000, rate=rate, channels=2) * np.exp(-time / 0.35)
    tail *= np.minimum(time / 0.03, 1) / np.sqrt(len(time) * 0.1)
    return sound * 0.5 + convolve(sound, tail)[:, : sound.shape[1]] * 0.8


def _groan(random: Random, rate: int) -> Sound:
    """A slab under load: eight harmonics of 45 to 95 Hz that sag, rough, with a breath of friction; 1.2 to 3.2 s."""
    length = float(random.uniform(1.2, 3.2))
    count = round(length * rate)
    part = np.linspace(0, 1, count)
    pitch = float(random.uniform(45, 95)) * 2 ** (float(random.uniform(-0.5, 0.25)) * part)
    pitch *= 2 ** (0.05 * wander(count, 5, random, rate))
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    tone = sum(np.sin(k * phase + wander(count, 6, random, rate) * 0.5) * k**-0.7 for k in range(1, 9))
    rough = 0.6 + 0.4 * np.clip(wander(count, 18, random, rate), -1, 1)
    friction = equalise(noise(count, -2, random, rate=rate), bandpass(340, 0.7), rate=rate)
    return _whole((tone * rough + friction) * np.sin(np.pi * part) ** 1.4, rate)


def _creak(random: Random, rate: int) -> Sound:
    """Stick and slip: 25 to 110 pulses a second through three resonances of the slab; 0.4 to 1.4 s."""
    length = float(random.uniform(0.4, 1.4))
    count = round(length * rate)
    part = np.linspace(0, 1, count)
    speed = float(random.uniform(25, 60)) * (1 + float(random.uniform(0.2, 0.9)) * np.sin(np.pi * part) ** 2)
    steps = np.floor(np.cumsum(speed * (1 + 0.2 * wander(count, 8, random, rate))) / rate)
    pulses = np.diff(steps, prepend=0.0) * (1 + 0.4 * random.standard_normal(count))
    base = float(random.uniform(210, 420))
    body = sum(equalise(pulses, bandpass(base * k, 12), rate=rate) * a for k, a in ((1, 1), (2.3, 0.7), (4.1, 0.35)))
    shape = np.sin(np.pi * part) ** 0.8
    return _whole(equalise(body * shape, highpass(120), rate=rate), rate)


def _crack(random: Random, rate: int) -> Sound:
    """A crack that ran far: bending waves in a sheet arrive high notes first, so it falls from 4 kHz to 180 Hz."""
    length = float(random.uniform(0.25, 0.6))
    time = np.arange(round(length * rate)) / rate
    frequency = 180 + 3800 / (1 + time / float(random.uniform(0.008, 0.02))) ** 1.3
    tone = np.sin(2 * np.pi * np.cumsum(frequency) / rate) * np.exp(-time / (length * 0.3))
    snap = random.standard_normal(len(time)) * np.exp(-time / 0.003)
    return _whole(equalise(tone + 0.5 * snap, lowpass(5200), rate=rate), rate)


def _whole(sound: Sound, rate: int) -> Sound:
    """Of peak 1, with soft ends."""
    return fade(sound / np.abs(sound).max(), 0.002, 0.08, rate)
