"""Blown: flute and clarinet. Made at 24 kHz, doubled at the end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...filters import doubled, equalise, highpass, lowpass
from ...signal import HALF, Sound, noise, pan, wander
from .memory import remembered
from .tone import STEPS, envelope, hertz, own, stepped

_GRID = 20
"""Lengths are rounded to 1/20 s, so that equal notes are made once."""


@dataclass(frozen=True, slots=True)
class _Pipe:
    """Amplitudes of the partials, share of breath, attack in seconds, vibrato in cents, and the seat."""

    partials: tuple[float, ...]
    breath: float
    attack: float
    vibrato: float
    seat: float


_PIPES = {
    "flute": _Pipe((1, 0.55, 0.26, 0.13, 0.06, 0.03), 0.10, 0.07, 12, 0.2),
    "clarinet": _Pipe((1, 0.06, 0.62, 0.08, 0.38, 0.07, 0.24, 0.05, 0.14, 0.03, 0.08), 0.04, 0.05, 4, -0.15),
}
"""An open pipe has every partial, a stopped one the odd ones."""


def flute(pitch: int, velocity: float, length: float) -> Sound:
    """A flute, with its breath."""
    return _blown(pitch, stepped(velocity), max(2, round(length * _GRID)), "flute")


def clarinet(pitch: int, velocity: float, length: float) -> Sound:
    """A clarinet."""
    return _blown(pitch, stepped(velocity), max(2, round(length * _GRID)), "clarinet")


@remembered(96)
def _blown(pitch: int, step: int, ticks: int, kind: str) -> Sound:
    """A tone whose upper partials come with the force of the breath; air rushes at its beginning."""
    pipe, force, random = _PIPES[kind], step / STEPS, own("blown", pitch, ticks, kind)
    count = round((ticks / _GRID + 0.25) * HALF)
    time = np.arange(count) / HALF
    swing = np.clip((time - 0.2) / 0.4, 0, 1) * np.sin(2 * np.pi * 5.2 * time + float(random.uniform(0, 6)))
    cents = pipe.vibrato * swing + 3 * wander(count, 2, random, HALF) - 18 * np.exp(-time / 0.03)
    phase = 2 * np.pi * np.cumsum(hertz(pitch) * 2 ** (cents / 1200)) / HALF
    tone = np.zeros(count)
    for number, level in enumerate(pipe.partials, 1):
        if number * hertz(pitch) < HALF * 0.4:
            tone += level * (0.35 + 0.65 * force) ** (number - 1) * np.sin(number * phase + float(random.random()))
    rush = noise(count, -1, random, low=500, high=9000, rate=HALF) * pipe.breath * (1 + 3 * np.exp(-time / 0.04))
    shape = envelope(count, pipe.attack, 0.2) * (1 + 0.1 * swing)
    sound = equalise((tone + rush) * shape, highpass(180), lowpass(3000 + 6000 * force), rate=HALF)
    return doubled(pan(sound * (0.16 * (0.25 + 0.75 * force)), pipe.seat))
