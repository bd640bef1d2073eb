"""Rooms: what walls add to a sound. A stereo impulse response for each space, made of images and a noise tail."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from scenec.compiler.canonical import seed

from .filters import bandpass, convolve, equalise, highpass, lowpass
from .signal import RATE, Random, Sound, add, gain, generator

_SPEED = 343.0
_WALLS = 0.82
"""Amplitude left after one reflection."""
_BANDS = ((173.0, 0.39), (1000.0, 0.67), (3606.0, 0.80), (10198.0, 1.07))
"""Centre in Hz and quality of the four bands in which a tail decays."""


@dataclass(frozen=True, slots=True)
class Space:
    """A room. Size in metres (None out of doors), decay times to -60 dB at 250 Hz, 1, 4 and 10 kHz in seconds,
    level of the reverberation in dB, seconds before it begins, and single echoes (seconds, dB)."""

    size: tuple[float, float, float] | None
    decay: tuple[float, float, float, float]
    wet: float
    delay: float
    echoes: tuple[tuple[float, float], ...] = ()


SPACES = {
    "small": Space((4, 3, 2.6), (0.40, 0.35, 0.28, 0.20), -13, 0.003),
    "room": Space((6.5, 5.5, 3.2), (0.62, 0.55, 0.42, 0.28), -15, 0.006),
    "hall": Space((24, 16, 10), (2.3, 2.0, 1.4, 0.7), -10, 0.022),
    "church": Space((40, 18, 20), (4.8, 4.0, 2.4, 1.0), -8, 0.035),
    "cave": Space((12, 9, 6), (3.2, 2.6, 1.6, 0.6), -8, 0.014),
    "outside": Space(None, (0.25, 0.20, 0.15, 0.10), -24, 0.012, ((0.118, -34), (0.211, -38))),
}
"""The spaces a take can name; `none` adds nothing."""


@lru_cache(16)
def response(space: str) -> Sound:
    """The stereo impulse response of a space's reverberation alone, of unit energy. Raises KeyError."""
    room = SPACES[space]
    random = generator(seed("room", space))
    result = _tail(room, random)
    if room.size is not None:
        result = 0.7 * result + 0.7 * _images(room.size, result.shape[1])
    for time, level in room.echoes:
        burst = random.standard_normal((2, 400)) * np.hanning(400) * (0.2 * gain(level))
        add(result, burst, round(time * RATE))
    return equalise(result, highpass(120))


def _tail(room: Space, random: Random) -> Sound:
    """Noise that dies away in each band at its own pace, after the delay, of unit energy."""
    count = round((max(room.decay) * 1.1 + 0.05) * RATE)
    time = np.arange(count) / RATE
    tail = np.zeros((2, count))
    for (hertz, quality), decay in zip(_BANDS, room.decay, strict=True):
        tail += equalise(random.standard_normal((2, count)), bandpass(hertz, quality)) * np.exp(-6.91 * time / decay)
    delay, rise = round(room.delay * RATE), round(0.012 * RATE)
    tail = np.concatenate([np.zeros((2, delay)), tail[:, : count - delay]], axis=1)
    tail[:, delay : delay + rise] *= np.linspace(0.2, 1, rise)
    return np.asarray(tail / np.sqrt((tail**2).sum() / 2), dtype=np.float64)


def _images(size: tuple[float, float, float], count: int) -> Sound:
    """Early reflections of a box by image sources (Allen and Berkley 1979), two orders, of unit energy."""
    box = np.array(size)
    source, ear = box * (0.42, 0.55, 0.5), box * (0.55, 0.3, 0.55)
    direct = np.sqrt(((source - ear) ** 2).sum())
    early = np.zeros((2, count))
    for index in np.ndindex(5, 5, 3):
        cell = np.array(index) - (2, 2, 1)
        if not cell.any():
            continue
        way = cell * box + np.where(cell % 2 == 0, source, box - source) - ear
        distance = float(np.sqrt((way**2).sum()))
        sample = int((distance - direct) / _SPEED * RATE)
        if 0 < sample < count:
            level, side = _WALLS ** int(np.abs(cell).sum()) / max(distance, 1.0), float(way[0]) / distance
            early[:, sample] += (level * np.sqrt(0.5 - 0.45 * side), level * np.sqrt(0.5 + 0.45 * side))
    early = equalise(early, lowpass(7000))
    return np.asarray(early / (np.sqrt((early**2).sum() / 2) + 1e-9), dtype=np.float64)


def reverberate(sound: Sound, space: str, more: float = 0.0) -> Sound:
    """The sound in a space, from its first sample to the end of the tail; mono stays mono.

    `more` is dB of reverberation on top of the space's own. Raises KeyError for an unknown space.
    """
    if space == "none":
        return sound
    walls = response(space)
    wet = convolve(sound, walls[0] if sound.ndim == 1 else walls) * gain(SPACES[space].wet + more)
    wet[..., : sound.shape[-1]] += sound
    return wet
