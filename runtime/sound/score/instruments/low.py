"""Bass, and drums that are felt more than heard."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...filters import bandpass, doubled, equalise, highpass, lowpass, peak
from ...signal import HALF, RATE, Random, Sound, clock, fade, noise, pan, wander
from .memory import remembered
from .tone import STEPS, envelope, oscillator, own, period, stepped


def bass(pitch: int, velocity: float, length: float) -> Sound:
    """A bowed bass, round and dark."""
    return _bass(pitch, stepped(velocity), max(2, round(length * 20)))


@remembered(48)
def _bass(pitch: int, step: int, ticks: int) -> Sound:
    count, random, velocity = round((ticks / 20 + 0.3) * HALF), own("bass", pitch), step / STEPS
    tone = oscillator(float(pitch), 3 * wander(count, 2, random, HALF), period(pitch, 1.25), 0.0)
    tone += 0.04 * noise(count, -3, random, low=80, high=2500, rate=HALF)
    dark = equalise(tone * envelope(count, 0.06, 0.28), lowpass(420 + 700 * velocity), peak(90, 1.2, 3), rate=HALF)
    return doubled(pan(dark * (0.13 * (0.3 + 0.7 * velocity)), 0.0))


def drum(kind: str) -> Sound:
    """One stroke: boom, tom, shaker, brush or wood. Raises KeyError for another."""
    return _drum(kind)


@remembered(8)
def _drum(kind: str) -> Sound:
    make, place = _DRUMS[kind]
    return pan(fade(make(own("drum", kind)), 0.0008, 0.02), place) * 0.5


def _boom(random: Random) -> Sound:
    time = clock(1.6)
    skin = np.sin(2 * np.pi * np.cumsum(46 + 50 * np.exp(-time / 0.035)) / RATE) * np.exp(-time / 0.38)
    beater = equalise(noise(len(time), -3, random), lowpass(420)) * np.exp(-time / 0.05)
    return np.asarray(np.tanh((skin + 0.35 * beater) * 1.4), dtype=np.float64)


def _tom(random: Random) -> Sound:
    time = clock(0.6)
    base = 92 * (1 + 0.5 * np.exp(-time / 0.025))
    modes = ((1, 1, 0.17), (1.59, 0.4, 0.09), (2.14, 0.25, 0.07), (2.3, 0.18, 0.05))
    skin = sum(a * np.sin(2 * np.pi * np.cumsum(base * q) / RATE) * np.exp(-time / d) for q, a, d in modes)
    stick = equalise(noise(len(time), -2, random), bandpass(700, 0.6)) * np.exp(-time / 0.02)
    return np.asarray(skin + 0.3 * stick, dtype=np.float64)


def _shaker(random: Random) -> Sound:
    time = clock(0.14)
    grains = equalise(noise(len(time), 2, random), highpass(4200), peak(7200, 2, 6), lowpass(13_000))
    return grains * np.minimum(time / 0.022, 1) * np.exp(-np.maximum(time - 0.022, 0) / 0.026) * 0.22


def _brush(random: Random) -> Sound:
    time = clock(0.3)
    wire = equalise(noise(len(time), -1, random), highpass(900), peak(3200, 0.8, 4), lowpass(9000))
    return wire * np.minimum(time / 0.012, 1) * np.exp(-time / 0.07) * 0.25


def _wood(random: Random) -> Sound:
    time = clock(0.16)
    modes = ((870, 1, 0.018), (2230, 0.5, 0.010), (3920, 0.25, 0.006))
    block = sum(a * np.sin(2 * np.pi * f * time) * np.exp(-time / d) for f, a, d in modes)
    return np.asarray(block + 0.25 * noise(len(time), 0, random) * np.exp(-time / 0.002), dtype=np.float64)


_DRUMS: dict[str, tuple[Callable[[Random], Sound], float]] = {
    "boom": (_boom, 0.0),
    "tom": (_tom, 0.25),
    "shaker": (_shaker, -0.4),
    "brush": (_brush, 0.3),
    "wood": (_wood, 0.5),
}
DRUMS = tuple(_DRUMS)
"""The drums there are."""
