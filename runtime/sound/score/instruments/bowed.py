"""Bowed and sung: string section, tremolo, short strokes, solo cello, choir. Made at 24 kHz, doubled at the end."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...filters import Band, doubled, equalise, lowpass, peak, smoothed
from ...signal import HALF, Random, Sound, add, noise, pan, wander
from .memory import remembered
from .tone import STEPS, envelope, oscillator, own, period, stepped

_VIOLIN = (peak(280, 3, 5), peak(460, 3, 4), peak(1050, 1.5, -3), peak(2600, 1.2, 5), peak(6000, 0.8, -8))
_CELLO = (
    peak(110, 2, 3),
    peak(220, 2.5, 5),
    peak(420, 3, 4),
    peak(900, 1.5, -4),
    peak(1900, 1, 4),
    peak(4500, 0.8, -10),
)
_AH = (peak(650, 8, 14), peak(1080, 9, 12), peak(2650, 7, 9), peak(3300, 8, 8), lowpass(5200))
"""Bodies, and the formants of an open vowel."""

_GRID = 20
"""Lengths are rounded to 1/20 s, so that equal notes are made once."""
_SLOPE = 0.92


def strings(pitch: int, velocity: float, length: float) -> Sound:
    """Five players, long bows."""
    return _section(pitch, stepped(velocity), max(2, round(length * _GRID)), "long")


def tremolo(pitch: int, velocity: float, length: float) -> Sound:
    """Five players, trembling bows."""
    return _section(pitch, stepped(velocity), max(2, round(length * _GRID)), "tremolo")


def short_strings(pitch: int, velocity: float, length: float) -> Sound:
    """Three players, short strokes."""
    return _section(pitch, stepped(velocity), max(2, round(length * _GRID)), "short")


@remembered(64)
def _section(pitch: int, step: int, ticks: int, bowing: str) -> Sound:
    """Players with their own tuning, vibrato, entry and seat, through one body."""
    velocity, length, random = step / STEPS, ticks / _GRID, own("strings", pitch, ticks, bowing)
    short = bowing == "short"
    players, release = (3, 0.12) if short else (5, 0.55)
    count = round((length + release) * HALF)
    result = np.zeros((2, count))
    for player in range(players):
        sound = _player(pitch, count, bowing, random)
        attack = 0.02 if short else 0.16 + 0.12 * float(random.random())
        shape = envelope(count, attack, release * (0.8 + 0.2 * float(random.random())))
        if short:
            shape *= np.exp(-np.arange(count) / HALF / (length * 0.9 + 0.05))
        seat, late = (player / (players - 1) - 0.5) * 1.5, round(float(random.random()) * 0.018 * HALF)
        add(result, pan(sound * shape, seat), late)
    body: tuple[Band, ...] = (*(_VIOLIN if pitch > 54 else _CELLO), lowpass(1500 + 6500 * velocity))
    return doubled(equalise(result, *body, rate=HALF) * ((0.12 + 0.5 * velocity) * 0.16 / np.sqrt(players)))


def _player(pitch: int, count: int, bowing: str, random: Random) -> Sound:
    """One player: detuned by six cents, vibrato that comes after 0.15 s, the bow's own noise."""
    time = np.arange(count) / HALF
    depth = 0.0 if bowing == "short" else 9 + 6 * float(random.random())
    swing = np.sin(2 * np.pi * (4.8 + 1.1 * float(random.random())) * time + 6.28 * float(random.random()))
    vibrato = depth * np.clip((time - 0.15) / 0.5, 0, 1) * swing
    cents = float(random.normal(0, 6)) + vibrato + 4 * wander(count, 1.3, random, HALF)
    tone = oscillator(float(pitch), cents, period(pitch, _SLOPE), float(random.random()))
    bow = noise(count, -2, random, low=300, high=9000, rate=HALF) * 0.05 * (1 + 2 * np.exp(-time / 0.05))
    if bowing != "tremolo":
        return np.asarray(tone + bow, dtype=np.float64)
    shake = np.abs(np.sin(np.pi * (6.3 + 0.6 * float(random.random())) * time + 3 * float(random.random())))
    return np.asarray((tone + bow) * (0.45 + 0.55 * shake**0.7), dtype=np.float64)


def cello(phrase: Sequence[tuple[float, float, int, float]]) -> Sound:
    """A phrase (start, length, pitch, velocity) on one bow: notes glide in 60 ms, vibrato warms long ones."""
    count = round((max(start + length for start, length, _, _ in phrase) + 0.9) * HALF)
    random = own("cello", *(round(value * 1000) for stroke in phrase for value in stroke))
    pitch, force, warmth = _line(phrase, count)
    pitch, force, warmth = (
        smoothed(pitch, round(0.06 * HALF)),
        smoothed(force, round(0.22 * HALF)),
        smoothed(warmth, 5280),
    )
    rate = 5.1 + 0.5 * wander(count, 0.8, random, HALF)
    cents = 17 * warmth * np.sin(2 * np.pi * np.cumsum(rate) / HALF) + 3 * wander(count, 3, random, HALF)
    middle = round(float(np.median([note for _, _, note, _ in phrase])))
    tone = oscillator(pitch, cents, period(middle + 5, 0.9), 0.0)
    bow = noise(count, -2, random, low=200, high=8000, rate=HALF) * 0.07 * (1 + 0.6 * wander(count, 9, random, HALF))
    played = (tone + bow) * force * (1 + 0.05 * wander(count, 6, random, HALF))
    sound = equalise(played, *_CELLO, rate=HALF)
    dark = equalise(sound, lowpass(1400), rate=HALF)
    return doubled(pan((dark + (sound - dark) * np.clip(force * 1.1, 0.15, 1)) * 0.11, -0.25))


def _line(phrase: Sequence[tuple[float, float, int, float]], count: int) -> tuple[Sound, Sound, Sound]:
    """Pitch, bow force and vibrato of every sample, with corners."""
    pitch, force, warmth = np.full(count, float(phrase[0][2])), np.zeros(count), np.zeros(count)
    for start, length, note, velocity in phrase:
        first, last = round(start * HALF), min(round((start + length) * HALF), count)
        time = np.arange(last - first) / HALF
        pitch[first:] = note
        force[first:last] = (0.35 + 0.65 * velocity) * (0.72 + 0.28 * np.sin(np.pi * np.clip(time / length, 0, 1)))
        warmth[first:last] = np.clip((time - 0.18) / 0.45, 0, 1) * (0.6 + 0.4 * velocity)
    return pitch, force, warmth


def choir(pitch: int, velocity: float, length: float) -> Sound:
    """Five singers on an open vowel."""
    return _choir(pitch, stepped(velocity), max(4, round(length * _GRID)))


@remembered(64)
def _choir(pitch: int, step: int, ticks: int) -> Sound:
    random = own("choir", pitch, ticks)
    count = round((ticks / _GRID + 0.9) * HALF)
    time, result = np.arange(count) / HALF, np.zeros((2, count))
    for singer in range(5):
        swing = np.sin(2 * np.pi * (5 + 0.9 * float(random.random())) * time + 6.28 * float(random.random()))
        cents = float(random.normal(0, 8)) + 16 * np.clip(time / 0.8, 0, 1) * swing + 7 * wander(count, 2, random, HALF)
        voice = oscillator(float(pitch), cents, period(pitch, 1.7), float(random.random()))
        breath = noise(count, -1, random, low=500, high=8000, rate=HALF) * 0.06
        shape = envelope(count, 0.35 + 0.25 * float(random.random()), 0.85)
        result += pan((voice + breath) * shape, (singer - 2) / 2.2)
    return doubled(equalise(result, *_AH, rate=HALF) * 0.03 * (0.2 + 0.8 * step / STEPS))
