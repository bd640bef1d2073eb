"""Sounds of the living and of the sky: whale, heart, thunder."""

from __future__ import annotations

import numpy as np

from ..filters import bandpass, convolve, equalise, lowpass, peak
from ..signal import RATE, Random, Sound, add, clock, fade, fitted, noise, wander
from .parts import burst

_PHRASE = 4.6
"""Seconds of one call."""


def whale(random: Random, length: float | None) -> Sound:
    """A whale under the ice: calls that glide from 120 to 330 Hz, heard through water, far away."""
    total = length or _PHRASE + 1.4
    result = np.zeros(round(total * RATE))
    time = 0.0
    while time < total - 1.5:
        call = _call(min(_PHRASE, total - time - 0.6), random)
        add(result, call, round(time * RATE))
        time += len(call) / RATE + float(random.uniform(0.3, 1.2))
    return fade(_under_ice(result, random), 0.05, min(0.6, total / 4))


def _call(length: float, random: Random) -> Sound:
    """One call: rough at first, then clear, six harmonics that lean on each other."""
    time = clock(max(length, 0.5))
    part = time / time[-1]
    melody = np.array([140, 210, 190, 330, 260, 120]) * float(random.uniform(0.85, 1.15))
    pitch = np.interp(part, (0, 0.12, 0.35, 0.55, 0.8, 1), melody)
    pitch = pitch * 2 ** (0.02 * wander(len(time), 3, random) + 0.008 * np.sin(2 * np.pi * 6.2 * time))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    levels = (1, 0.55, 0.3, 0.18, 0.1, 0.06)
    tone = sum(level * np.sin(k * phase + 0.3 * wander(len(time), 8, random)) for k, level in enumerate(levels, 1))
    growl = 0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(22 + 9 * wander(len(time), 0.6, random)) / RATE)
    rough = np.exp(-part * 6)
    voice = tone * (1 - 0.6 * rough * growl) * np.sin(np.pi * part) ** 0.6
    breath = equalise(noise(len(time), -4, random), bandpass(300, 0.8)) * 0.1 * np.sin(np.pi * part)
    return fade((voice + breath) * 0.25, 0.05, 0.3)


def _under_ice(sound: Sound, random: Random) -> Sound:
    """Water takes the top away and carries the rest a long way: two seconds of dark echo."""
    time = clock(2.0)
    tail = noise(len(time), -4, random, low=60, high=3000) * np.exp(-time / 0.5) * np.minimum(time / 0.04, 1)
    tail /= np.sqrt((tail**2).sum())
    far = fitted(convolve(sound, tail), len(sound))
    return equalise(sound * 0.8 + far * 0.7, lowpass(1500), peak(320, 0.8, 3))


def heartbeat(random: Random, length: float | None) -> Sound:
    """Heartbeats at 66 a minute: 46 Hz, then 58."""
    total, beat = length or 3.7, 60 / 66
    result = np.zeros(round(total * RATE))
    for number in range(max(1, int(total / beat))):
        for after, hertz, level in ((0.0, 46, 1.0), (0.29, 58, 0.7)):
            add(result, _thud(hertz, random), round((number * beat + after) * RATE), level)
    return result


def _thud(hertz: float, random: Random) -> Sound:
    time = clock(0.22)
    tone = np.sin(2 * np.pi * np.cumsum(hertz * (1 + 0.5 * np.exp(-time / 0.02))) / RATE)
    thud = tone * np.exp(-time / 0.055) * np.minimum(time / 0.008, 1)
    return np.asarray(thud + equalise(burst(0.22, 0.04, 0, random), lowpass(150)) * 0.5, dtype=np.float64)


def thunder(random: Random, length: float | None) -> Sound:
    """A channel of 60 pieces at different distances: crack and roll are their arrivals, duller from further off."""
    total, time = 7.0, clock(7.0)
    result = np.zeros(len(time))
    height = np.linspace(60, 2400, 60)
    distance = np.sqrt((1300 + random.uniform(-700, 700, 60)) ** 2 + height**2)
    for metres in distance - distance.min():
        piece = random.standard_normal(round(0.3 * RATE)) * np.exp(-np.arange(round(0.3 * RATE)) / (0.045 * RATE))
        dulled = equalise(piece, lowpass(max(140, 2600 * float(np.exp(-metres / 180)))))
        add(result, dulled, round(float(metres) / 343 * RATE), 1.2 / (1 + float(metres) / 160))
    roll = equalise(noise(round(total * RATE), -6, random, low=18, high=400), lowpass(120))
    roll = (
        roll
        * np.exp(-time / 2.1)
        * np.minimum(time / 0.3, 1)
        * np.clip(1 + 0.5 * wander(len(time), 1.6, random), 0.1, 3)
    )
    return fade(np.tanh(result * 0.5 + roll * 0.8), 0.001, 1.0)
