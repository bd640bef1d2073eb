"""Struck: felt piano, celesta, bell."""

from __future__ import annotations

import numpy as np

from ...filters import bandpass, equalise, lowpass
from ...signal import RATE, Random, Sound, clock, noise
from .memory import remembered
from .tone import STEPS, balanced, hertz, modal, own, stepped

_STRINGS = ((-0.35, 0.62, 0.55), (0.30, 0.38, 1.25))
"""Cents, amplitude and decay of a piano's two strings: the prompt sound and the after-sound (Weinreich 1977)."""
_STRIKE = 0.121
"""Where the hammer meets the string, as a share of its length."""
_CELESTA = ((1.0, 1.0, 1.0), (1.0006, 0.4, 0.8), (4.02, 0.16, 0.25), (6.7, 0.07, 0.09), (10.9, 0.05, 0.04))
_TOOTH = ((1.0, 1.0, 1.0), (1.003, 0.3, 0.7), (2.0, 0.1, 0.3), (6.27, 0.14, 0.12))
"""A clamped bar sounds its second mode 6.27 times higher."""
_BELL = ((0.5, 0.5, 1.0), (1, 1, 0.75), (1.19, 0.55, 0.6), (1.5, 0.3, 0.45), (2, 0.8, 0.5), (2.51, 0.3, 0.25))
_BELL_HIGH = ((2.66, 0.22, 0.22), (3.01, 0.25, 0.2), (4.1, 0.18, 0.12), (5.4, 0.08, 0.08))
"""Ratio, amplitude, share of the decay."""


def piano(pitch: int, velocity: float, length: float) -> Sound:
    """A note of a felt piano, damped 0.35 s after it is let go."""
    whole = _piano(pitch, stepped(velocity))
    sound = whole[:, : round((length + 0.35) * RATE)].copy()
    last = min(round(0.3 * RATE), sound.shape[1])
    sound[:, sound.shape[1] - last :] *= np.cos(np.linspace(0, np.pi / 2, last)) ** 2
    return sound


@remembered(128)
def _piano(pitch: int, step: int) -> Sound:
    """The undamped note: stiff strings, f n sqrt(1 + B n^2), felt that swallows the top, hammer and key."""
    velocity, base, random = step / STEPS, hertz(pitch), own("piano", pitch, step)
    stiffness = 2.6e-4 * 2 ** ((pitch - 60) / 9) if pitch > 45 else 1.3e-4
    ring = float(np.clip(12 * 2 ** (-(pitch - 48) / 18), 2.0, 10))
    bright = 500 + 1900 * velocity**1.4
    partials = []
    for number in range(1, int(min(26, 7000 / base)) + 2):
        frequency = number * base * float(np.sqrt(1 + stiffness * number**2))
        level = float(np.exp(-frequency / bright) * abs(np.sin(np.pi * number * _STRIKE))) * number**-0.35
        level *= float(np.exp(random.normal(0, 0.15)))
        decay = ring * 1.1 / (1 + (frequency / 1700) ** 1.1)
        for cents, share, longer in _STRINGS:
            detuned = frequency * 2 ** ((cents + float(random.normal(0, 0.08))) / 1200)
            partials.append((detuned, level * share, decay * longer))
    sound = modal(partials, ring, random, 0.25)
    sound /= np.abs(sound).max()
    hammer = _hammer(velocity, random)
    sound[:, : len(hammer)] += hammer
    return balanced(sound, (pitch - 62) / 60) * float((0.15 + 0.85 * velocity**1.3) * 0.5)


def _hammer(velocity: float, random: Random) -> Sound:
    """The felt's 12 ms and the key's thump."""
    time = clock(0.09)
    felt = equalise(noise(len(time), -3, random), bandpass(260 + 500 * velocity, 0.8)) * np.exp(-time / 0.012)
    thump = equalise(noise(len(time), -4, random), lowpass(160)) * np.exp(-time / 0.035)
    return np.asarray((felt + 0.35 * thump) * (0.10 + 0.10 * velocity), dtype=np.float64)


def celesta(pitch: int, velocity: float, length: float) -> Sound:
    """Steel plates over wood; it rings as it likes."""
    return _celesta(pitch, stepped(velocity))


@remembered(128)
def _celesta(pitch: int, step: int) -> Sound:
    velocity, base, random = step / STEPS, hertz(pitch), own("celesta", pitch)
    ring = float(np.clip(2.6 * 2 ** (-(pitch - 72) / 20), 0.7, 4))
    partials = [
        (base * ratio, level * (velocity + 0.3 if ratio > 2 else 1), ring * share) for ratio, level, share in _CELESTA
    ]
    return _tapped(modal(partials, ring * 1.05, random), 2600, 0.004, 0.12 * velocity, random) * (
        0.22 * (0.3 + 0.7 * velocity)
    )


def music_box(pitch: int, velocity: float, length: float) -> Sound:
    """A tooth of a small steel comb, an octave up; it rings as it likes."""
    return _tooth(pitch + 12, stepped(velocity))


@remembered(64)
def _tooth(pitch: int, step: int) -> Sound:
    velocity, base, random = step / STEPS, hertz(pitch), own("music box", pitch)
    ring = float(np.clip(1.9 * 2 ** (-(pitch - 84) / 24), 0.6, 3))
    partials = [(base * ratio, level, ring * share) for ratio, level, share in _TOOTH]
    return _tapped(modal(partials, ring * 1.05, random), 3800, 0.002, 0.2 * velocity, random) * (
        0.2 * (0.3 + 0.7 * velocity)
    )


def bell(pitch: int, velocity: float, length: float) -> Sound:
    """A bell of five seconds."""
    return _bell(pitch) * velocity


@remembered(64)
def _bell(pitch: int) -> Sound:
    base, random = hertz(pitch), own("bell", pitch)
    partials = [
        (base * ratio * 2 ** ((cents + float(random.normal(0, 0.6))) / 800), level / 2, share * 5)
        for ratio, level, share in _BELL + _BELL_HIGH
        for cents in (-0.4, 0.5)
    ]
    return _tapped(modal(partials, 5.0, random, 0.4), 3200, 0.007, 0.3, random) * 0.16


def _tapped(sound: Sound, centre: float, decay: float, level: float, random: Random) -> Sound:
    """With the noise of the hammer at its beginning."""
    time = clock(0.04)
    sound[:, : len(time)] += (
        equalise(noise(len(time), 0, random), bandpass(centre, 0.8)) * np.exp(-time / decay) * level
    )
    return sound
