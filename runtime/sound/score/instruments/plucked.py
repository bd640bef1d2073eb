"""Plucked: harp, guitar, pizzicato (Karplus and Strong 1983, extended by Jaffe and Smith)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...filters import doubled, equalise, highpass, lowpass, peak, recursive
from ...signal import HALF, Sound, fade
from .memory import remembered
from .tone import STEPS, balanced, hertz, own, stepped

_CHANNELS_APART = 4
"""Samples between the channels: wide, and still one string in mono."""


@dataclass(frozen=True, slots=True)
class _String:
    """Seconds to -60 dB at A3, place of the pluck, how much of the top each turn loses, brightness and body in Hz."""

    decay: float
    place: float
    loss: float
    bright: float
    body: float
    level: float


_STRINGS = {
    "harp": _String(4.0, 0.37, 0.22, 1400, 240, 1.0),
    "guitar": _String(2.6, 0.19, 0.36, 1400, 110, 1.0),
    "pizzicato": _String(0.75, 0.28, 0.5, 900, 240, 1.3),
}


def harp(pitch: int, velocity: float, length: float) -> Sound:
    """A harp string, left to ring."""
    return _pluck(pitch, stepped(velocity), "harp")


def guitar(pitch: int, velocity: float, length: float) -> Sound:
    """A nylon string."""
    return _pluck(pitch, stepped(velocity), "guitar")


def pizzicato(pitch: int, velocity: float, length: float) -> Sound:
    """A plucked violin or bass."""
    return _pluck(pitch, stepped(velocity), "pizzicato")


@remembered(160)
def _pluck(pitch: int, step: int, kind: str) -> Sound:
    string, velocity, random = _STRINGS[kind], step / STEPS, own("pluck", pitch, step, kind)
    frequency = hertz(pitch)
    turn = HALF / frequency
    whole, part = int(turn), turn - int(turn)
    decay = string.decay * 2 ** (-(pitch - 57) / 24)
    burst = equalise(random.standard_normal(whole + 1), lowpass(string.bright + 5000 * velocity), rate=HALF)
    burst -= burst.mean()
    excitation, comb = np.zeros(round(min(decay, 4.5) * HALF)), int(turn * string.place)
    excitation[: whole + 1] = burst
    excitation[comb : comb + whole + 1] -= burst * 0.85
    loop = np.array([string.loss / 2, 1 - string.loss, string.loss / 2]) * 10 ** (-3 / (decay * frequency))
    backward = np.zeros(whole + 3)
    backward[0] = 1
    backward[whole - 1 : whole + 2] -= loop * (1 - part)
    backward[whole : whole + 3] -= loop * part
    wave = recursive(np.array([1.0]), backward, excitation)
    wave = equalise(wave, highpass(50), peak(string.body, 2, 4), peak(420, 2, 3), rate=HALF)
    wave = fade(wave / np.abs(wave).max(), 0.001, 0.15, HALF)
    late = np.concatenate([np.zeros(_CHANNELS_APART), wave[:-_CHANNELS_APART]])
    wide = balanced(np.stack([wave, late]), float(np.clip((pitch - 64) / 50, -0.4, 0.4)))
    return doubled(wide * (0.28 * string.level * (0.3 + 0.7 * velocity)))
