"""On land and indoors: forest, city, fire, room."""

from __future__ import annotations

import numpy as np

from ..filters import bandpass, equalise, lowpass, peak
from ..signal import Random, Sound, add, fade, noise, wander, wide_noise
from .texture import gusts, sprinkle
from .wind import low_wind


def forest(count: int, random: Random, rate: int) -> Sound:
    """Leaves in gusts, a little wind, birds."""
    leaves = wide_noise(count, -1.5, random, 0.25, low=600, high=12_000, rate=rate)
    leaves = equalise(leaves, peak(3500, 0.6, 4), rate=rate) * gusts(count, 0.15, random, rate)
    rustle = leaves * 0.05 * (1 + 0.25 * wander(count, 7, random, rate))
    birds = sprinkle(count, 0.65, _bird, random, rate, 10)
    return rustle + low_wind(count, random, rate) * 0.05 + birds * 0.5


def _bird(random: Random, rate: int) -> Sound:
    """Two to six chirps of 2.3 to 5.2 kHz, each with its own slide."""
    base, parts = float(random.uniform(2300, 5200)), []
    for _ in range(int(random.integers(2, 7))):
        part = np.linspace(0, 1, round(float(random.uniform(0.04, 0.11)) * rate))
        pitch = base * (1 + float(random.uniform(-0.25, 0.3)) * part)
        parts.append(np.sin(2 * np.pi * np.cumsum(pitch) / rate) * np.sin(np.pi * part) ** 1.5 * 0.1)
        parts.append(np.zeros(round(float(random.uniform(0.03, 0.09)) * rate)))
    return np.concatenate(parts)


def city(count: int, random: Random, rate: int) -> Sound:
    """A town some streets away: its rumble, and cars that pass."""
    rumble = equalise(wide_noise(count, -4.5, random, 0.5, low=30, high=5000, rate=rate), peak(95, 0.7, 4), rate=rate)
    result = rumble * 0.10 * np.clip(1 + 0.2 * wander(count, 0.15, random, rate), 0.4, 2)
    time = float(random.exponential(4)) - 3
    while time < count / rate:
        add(result, _car(random, rate), round(time * rate), 0.5)
        time += float(random.exponential(6))
    return result


def _car(random: Random, rate: int) -> Sound:
    """A car from one side to the other in 4 to 8 s."""
    way = np.linspace(-1, 1, round(float(random.uniform(4, 8)) * rate))
    near = 1 / (1 + (way * 4) ** 2)
    road = noise(len(way), -3.5, random, low=40, high=6000, rate=rate)
    low, high = equalise(road, lowpass(900), rate=rate), equalise(road, bandpass(1300, 0.6), rate=rate)
    angle = (way * float(random.choice([-0.9, 0.9])) + 1) * np.pi / 4
    passing = low * near * 0.35 + high * near**2 * 0.3
    return np.stack([passing * np.cos(angle), passing * np.sin(angle)])


def fire(count: int, random: Random, rate: int) -> Sound:
    """A hearth: rumble, hiss, crackles singly and in bursts."""
    rumble = equalise(wide_noise(count, -5, random, 0.6, low=30, high=1500, rate=rate), peak(90, 0.8, 5), rate=rate)
    flicker = 1 + 0.35 * wander(count, 5, random, rate) + 0.25 * wander(count, 0.6, random, rate)
    hiss = equalise(wide_noise(count, -1, random, 0.3, low=1500, high=9000, rate=rate), peak(3000, 0.7, 3), rate=rate)
    breath = np.clip(1 + 0.5 * wander(count, 3, random, rate), 0, 3)
    result = rumble * 0.16 * np.clip(flicker, 0.2, 2) + hiss * 0.012 * breath
    for start in np.cumsum(random.exponential(1.1, int(count / rate) + 3)):
        burst = sprinkle(round(float(random.uniform(0.2, 0.7)) * rate), 45, _crackle, random, rate, 8)
        add(result, burst, round(float(start) * rate), 0.35)
    return result + sprinkle(count, 9, _crackle, random, rate) * 0.4


def _crackle(random: Random, rate: int) -> Sound:
    time = np.arange(round(0.02 * rate)) / rate
    burst = equalise(random.standard_normal(len(time)), bandpass(float(random.uniform(900, 5000)), 0.9), rate=rate)
    return burst * np.exp(-time / float(random.uniform(0.0008, 0.005))) * 0.8


def room(count: int, random: Random, rate: int) -> Sound:
    """Room tone: air, a trace of mains hum, a board that settles now and then."""
    air = equalise(wide_noise(count, -5, random, 0.6, low=25, rate=rate), peak(70, 0.9, 4), rate=rate)
    time = np.arange(count) / rate
    hum = sum(
        a * np.sin(2 * np.pi * f * time + p) for f, a, p in ((50, 2, 0), (100, 4, 1), (150, 1.2, 2), (200, 1.2, 0.5))
    )
    steady = 1 + 0.08 * wander(count, 0.2, random, rate)
    breathing = 3e-4 * (1 + 0.1 * wander(count, 0.3, random, rate))
    return air * 0.03 * steady + hum * breathing + sprinkle(count, 0.08, _board, random, rate, 6)


def _board(random: Random, rate: int) -> Sound:
    return fade(equalise(_crackle(random, rate), lowpass(900), rate=rate) * 0.25, 0.001, 0.005, rate)
