"""Steps: heel, then sole, walked or run, on every ground. No two are alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..filters import bandpass, equalise, highpass, highshelf, lowpass, peak
from ..signal import RATE, Random, Sound, add, clock, fade, wander
from .parts import burst, modes
from .table import Table, tables

_STEP = 0.42
"""Seconds of one step's sound."""
_FOOT = 0.3

Ground = Callable[[Random], Sound]


@dataclass(frozen=True, slots=True)
class Gait:
    """How somebody goes: seconds from a step to the next, from heel to sole, the sole's share, and dB of the top."""

    cadence: float
    sole: tuple[float, float]
    roll: float
    bright: float


WALK = Gait(0.54, (0.07, 0.11), 0.45, 0.0)
RUN = Gait(0.34, (0.03, 0.045), 0.8, 7.0)


def wood(random: Random) -> Sound:
    """A board over a hollow: five modes from 92 to 790 Hz."""
    tuned = [hertz * float(random.uniform(0.94, 1.06)) for hertz in (92, 168, 283, 441, 790)]
    board = modes(tuned, (1, 0.8, 0.5, 0.3, 0.15), (0.05, 0.04, 0.028, 0.02, 0.012), _FOOT, random)
    return board * 0.6 + equalise(burst(_FOOT, 0.006, -1, random), bandpass(1500, 0.7)) * 0.5


def stone(random: Random) -> Sound:
    """A hard click, and grit."""
    click = equalise(burst(_FOOT, 0.007, 0, random), bandpass(float(random.uniform(1700, 2400)), 0.9))
    ring = modes((180, 1150, 2380), (0.4, 0.2, 0.12), (0.012, 0.016, 0.01), _FOOT, random)
    return click + ring + equalise(burst(_FOOT, 0.03, 1, random), highpass(3000)) * 0.05


def snow(random: Random) -> Sound:
    """A crunch: sixty to a hundred grains break under a hump of 0.2 s."""
    grains = np.zeros(round(_FOOT * RATE))
    shape = np.exp(-np.arange(round(0.004 * RATE)) / (0.0011 * RATE))
    for time in random.beta(1.6, 2.6, int(random.integers(60, 100))) * 0.22:
        grain = random.standard_normal(len(shape)) * shape
        add(grains, grain, round(float(time) * RATE), min(float(random.lognormal(-0.4, 0.5)), 1.4))
    crunch = equalise(grains, highpass(500), peak(2100, 0.8, 6), lowpass(7500)) * 0.35
    return crunch + equalise(burst(_FOOT, 0.03, -3, random), lowpass(220)) * 0.35


def grass(random: Random) -> Sound:
    """Blades bend, earth gives."""
    time = clock(_FOOT)
    hump = np.sin(np.pi * np.clip(time / 0.16, 0, 1)) ** 2 * (1 + 0.6 * wander(len(time), 60, random))
    blades = equalise(burst(_FOOT, 1.0, -1, random), bandpass(2600, 0.5)) * hump * 0.3
    return blades + equalise(burst(_FOOT, 0.03, -4, random), lowpass(180)) * 0.4


def step(ground: Ground, gait: Gait, random: Random) -> Sound:
    """One step; the sole follows the heel."""
    result = np.zeros(round(_STEP * RATE))
    add(result, ground(random), 0, float(random.uniform(0.8, 1.1)))
    rolled = round(float(random.uniform(*gait.sole)) * RATE)
    add(result, ground(random), rolled, gait.roll * float(random.uniform(0.8, 1.1)))
    bright = equalise(result, highshelf(1500, gait.bright)) if gait.bright else result
    return fade(bright, 0.0005, 0.05)


def steps(ground: Ground, gait: Gait) -> Callable[[Random, float | None], Sound]:
    """The effect: one step, or so many seconds of going."""

    def go(random: Random, length: float | None) -> Sound:
        if length is None:
            return step(ground, gait, random)
        result = np.zeros(round(length * RATE))
        for number in range(max(1, int(length / gait.cadence))):
            hurry = float(random.normal(0, 0.012)) if number else 0.0
            add(result, step(ground, gait, random), round((number * gait.cadence + hurry) * RATE))
        return result

    return go


def _foot(table: Table) -> Ground:
    """A ground that is data."""
    return lambda random: table(random, None)


GROUNDS: dict[str, Ground] = {
    "wood": wood,
    "stone": stone,
    "snow": snow,
    "grass": grass,
    **{name: _foot(table) for name, table in tables("grounds").items()},
}
"""By the `ground` of the library's sets."""
