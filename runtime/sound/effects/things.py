"""Sounds of things: key, lamp, door, knock, clock, bell, glass."""

from __future__ import annotations

import numpy as np

from ..filters import bandpass, equalise, highpass, lowpass, peak
from ..signal import RATE, Random, Sound, add, clock, fade, noise, wander
from .parts import burst, modes, stick_slip

_BELL = ((0.5, 0.7, 1.0), (1, 0.8, 0.7), (1.19, 0.9, 0.55), (1.5, 0.35, 0.4), (2, 1, 0.45), (2.51, 0.35, 0.22))
_BELL_HIGH = ((2.66, 0.25, 0.2), (3.01, 0.3, 0.18), (4.17, 0.22, 0.1), (5.43, 0.12, 0.07), (6.8, 0.08, 0.05))
"""Partials of a church bell: ratio, level, share of its length."""


def key(random: Random, length: float | None) -> Sound:
    """A heavy key turned over in a palm: clinks of one bar of brass, softer and closer as it settles."""
    total = length or 1.4
    result = np.zeros(round(total * RATE))
    bar = float(random.uniform(1850, 2250))
    time, level = 0.0, 1.0
    while time < total - 0.25:
        add(result, _clink(bar, random), round(time * RATE), level * float(random.uniform(0.6, 1.0)))
        time += float(random.uniform(0.09, 0.3))
        level = max(level * 0.86, 0.3)
    rub = equalise(noise(len(result), -1, random), bandpass(4200, 0.8), highpass(1500))
    return result + rub * 0.012 * np.clip(wander(len(result), 5, random), 0, 2)


def _clink(bar: float, random: Random) -> Sound:
    """Brass on a ring: the modes of a free bar (1, 2.76, 5.40) and the ring's own."""
    place = random.uniform(0.4, 1.0, 4)
    levels = (place * (1, 0.6, 0.25, 0.4)).tolist()
    decays = (0.09, 0.06, 0.03, 0.045)
    ring = modes((bar, bar * 2.756, bar * 5.404 * 0.72, bar * 1.63), levels, decays, 0.35, random)
    return ring * 0.5 + equalise(burst(0.35, 0.0015, 0, random), highpass(2500)) * 0.3


def lamp(random: Random, length: float | None) -> Sound:
    """A great lamp turns: a slow motor, the bearing's rumble once round in 7 s, a cog that ticks."""
    total = length or 6.0
    time = clock(total)
    turn = 0.6 + 0.4 * np.sin(2 * np.pi * time / 7.0 + float(random.uniform(0, 6)))
    motor = sum(np.sin(2 * np.pi * hertz * time + k) / k for k, hertz in enumerate((48, 96.3, 143.8, 192.5), 1))
    rumble = equalise(noise(len(time), -4, random), bandpass(130, 0.8), lowpass(900))
    result = motor * 0.03 * (1 + 0.1 * wander(len(time), 2, random)) + rumble * 0.09 * turn
    for number in range(int(total / 0.62)):
        tick = modes((620, 1480, 2900), (0.5, 0.3, 0.12), (0.02, 0.012, 0.006), 0.12, random)
        start = number * 0.62 + float(random.normal(0, 0.008))
        add(result, tick, round(max(start, 0.0) * RATE), 0.12 * float(random.uniform(0.5, 1.0)))
    return fade(result, 0.25, 0.5)


def door(random: Random, length: float | None) -> Sound:
    """A door creaks, falls to, and its latch drops."""
    time = clock(1.5)
    swing = np.sin(np.pi * np.clip(time / 0.85, 0, 1))
    pulses = (45 + 70 * swing) * (1 + 0.2 * wander(len(time), 6, random)) * (time < 0.85)
    creak = stick_slip(pulses, ((620, 9, 1), (1480, 12, 0.7), (2700, 10, 0.4)), random)
    result = equalise(creak, highpass(300)) * 2.2 * swing**0.7
    slab = modes((74, 131, 214, 356, 610), (1, 0.8, 0.5, 0.3, 0.2), (0.1, 0.07, 0.05, 0.03, 0.02), 0.55, random)
    add(result, slab * 0.8 + equalise(burst(0.55, 0.018, -2, random), lowpass(1800)) * 0.6, round(0.92 * RATE))
    add(result, modes((1870, 3120, 4550), (0.3, 0.2, 0.12), (0.02, 0.014, 0.01), 0.3, random), round(0.975 * RATE))
    return fade(result, 0.002, 0.1)


def knock(random: Random, length: float | None) -> Sound:
    """Three knocks on a door."""
    result = np.zeros(round(1.2 * RATE))
    for number in range(3):
        blow = modes((142, 236, 418, 702), (1, 0.8, 0.4, 0.2), (0.045, 0.035, 0.02, 0.012), 0.3, random)
        add(result, blow, round(number * 0.24 * RATE), float(random.uniform(0.8, 1.0)))
    return result


def clock_ticks(random: Random, length: float | None) -> Sound:
    """A clock: tick, and tock a little lower."""
    total = length or 4.0
    result = np.zeros(round(total * RATE))
    for number in range(max(1, int(total))):
        tune = 1.0 if number % 2 else 0.93
        tuned = [hertz * tune for hertz in (2150, 3480, 5200, 880)]
        tick = modes(tuned, (0.5, 0.4, 0.25, 0.3), (0.006, 0.005, 0.003, 0.012), 0.08, random)
        add(result, tick + 0.2 * burst(0.08, 0.0009, 0, random), number * RATE, 0.8 if number % 2 else 1.0)
    return result


def bell(random: Random, length: float | None) -> Sound:
    """A church bell of 174 to 208 Hz; its doublets beat."""
    ring, time = float(random.uniform(174, 208)), clock(7.0)
    result = equalise(burst(7.0, 0.006, 0, random), bandpass(3500, 0.8)) * 0.7
    for ratio, level, share in _BELL + _BELL_HIGH:
        hertz, beat = ring * ratio, float(random.uniform(0.3, 1.1))
        pair = np.sin(2 * np.pi * hertz * time) + 0.6 * np.sin(2 * np.pi * (hertz + beat) * time + 1)
        result += level * np.exp(-6.91 * time / (share * 7)) * pair
    return fade(result, 0.0006, 0.5)


def glass(random: Random, length: float | None) -> Sound:
    """Glass breaks: a crack, then 38 shards."""
    result = np.zeros(round(1.6 * RATE))
    add(result, equalise(burst(0.05, 0.006, 0, random), highpass(1500)), 0, 0.8)
    for start in random.exponential(0.16, 38):
        base = float(random.uniform(1900, 7600))
        ring = float(random.uniform(0.015, 0.09))
        tuned, decays = [base * k for k in (1, 1.58, 2.24, 2.92)], [ring * k for k in (1, 0.6, 0.4, 0.3)]
        shard = modes(tuned, (1, 0.5, 0.3, 0.15), decays, 0.35, random)
        add(result, shard, round(float(start) * RATE), float(random.lognormal(-1.5, 0.6)) * float(np.exp(-start * 1.6)))
    return fade(equalise(result, lowpass(14_000), peak(5000, 0.7, 2)), 0.0004, 0.2)
