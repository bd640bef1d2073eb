"""What instruments are made of: damped partials, bowed periods, envelopes. All of them seeded by what they play."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from scenec.compiler.canonical import seed

from ...signal import HALF, RATE, Random, Sound, generator

_TABLE = 2048
_BLOCK = 256
_CENT = float(np.log(2) / 1200)

STEPS = 8
"""Velocities are rounded to so many steps, so that equal notes are made once."""


def hertz(pitch: float) -> float:
    """The frequency of a MIDI pitch; 69 is 440 Hz."""
    return float(440 * 2 ** ((pitch - 69) / 12))


def own(*what: str | int) -> Random:
    """Random numbers of one sound of one instrument."""
    return generator(seed(*what))


def stepped(velocity: float) -> int:
    """A velocity as a step of STEPS, at least 1."""
    return max(1, round(velocity * STEPS))


def modal(partials: Sequence[tuple[float, float, float]], length: float, random: Random, spread: float = 0.3) -> Sound:
    """Damped partials (Hz, amplitude, seconds to -60 dB), stereo, each a little to one side.

    Made by block rotation, exp(c(256 k + j)) = exp(256 c k) exp(c j), and only until 60 dB under the loudest.
    """
    count, loudest = round(length * RATE), max(level for _, level, _ in partials)
    result = np.zeros((2, count))
    for frequency, level, decay in partials:
        phase, side = float(random.random()) * 2 * np.pi, float(random.uniform(-spread, spread))
        if frequency > RATE * 0.45 or level < 1e-3 * loudest:
            continue
        heard = decay * max(0.12, 1.05 + float(np.log10(level / loudest)) / 3)
        wave = _damped(frequency, level, decay, min(count, int(heard * RATE)), phase)
        result[0, : len(wave)] += wave * (1 - side)
        result[1, : len(wave)] += wave * (1 + side)
    result[:, : round(0.0015 * RATE)] *= np.sqrt(np.linspace(0, 1, round(0.0015 * RATE)))
    return result


def _damped(frequency: float, level: float, decay: float, count: int, phase: float) -> Sound:
    step = (-6.91 / decay + 2j * np.pi * frequency) / RATE
    coarse = np.exp(step * _BLOCK * np.arange(count // _BLOCK + 1))[:, None]
    fine = level * np.exp(step * np.arange(_BLOCK) + 1j * phase)
    wave = (coarse.real * fine.imag + coarse.imag * fine.real).ravel()[:count]
    end = min(count, 480)
    wave[count - end :] *= np.linspace(1, 0, end)
    return np.asarray(wave, dtype=np.float64)


@lru_cache(256)
def period(pitch: int, slope: float) -> Sound:
    """One band-limited period of a bowed string: partial n of amplitude n^-slope up to 9 kHz, phases a little loose."""
    random = own("period", pitch)
    count = max(1, min(int(9000 / hertz(pitch)), 120))
    number = np.arange(1, count + 1)
    phases = 0.25 * random.standard_normal(count) * np.sqrt(number) - np.pi / 2
    uneven = np.where(number > 1, 1 + 0.3 * random.standard_normal(count), 1.0)
    spectrum = np.zeros(_TABLE // 2 + 1, dtype=np.complex128)
    spectrum[1 : count + 1] = number**-slope * np.exp(1j * phases) * uneven
    wave = np.fft.irfft(spectrum)
    wave /= np.sqrt(np.mean(wave**2))
    return np.concatenate([wave, wave[:4]])


def oscillator(pitch: Sound | float, cents: Sound, table: Sound, phase: float) -> Sound:
    """A table read at a pitch (MIDI, fixed or a curve) bent by cents, at 24 kHz."""
    frequency = 440 / HALF * np.exp(((pitch - 69) * 100 + cents) * _CENT)
    place = np.mod(np.cumsum(frequency) + phase, 1.0) * _TABLE
    index = place.astype(np.int64)
    part = place - index
    return np.asarray(table[index] * (1 - part) + table[index + 1] * part, dtype=np.float64)


def envelope(count: int, attack: float, release: float) -> Sound:
    """1, with a soft beginning and end of so many seconds, at 24 kHz."""
    result = np.ones(count)
    first, last = min(round(attack * HALF), count // 2), min(round(release * HALF), count // 2)
    result[:first] = np.linspace(0, 1, first) ** 1.6
    result[count - last :] = np.cos(np.linspace(0, np.pi / 2, last)) ** 1.5
    return result


def balanced(sound: Sound, side: float) -> Sound:
    """A stereo sound leaned to one side (-1 to 1), a little."""
    return np.stack([sound[0] * (1 - side), sound[1] * (1 + side)])
