"""Sound as numbers: levels, fades, panning, noise, reading at fractional positions.

A sound is float64 at 48 kHz unless a rate is said, mono (n,) or stereo (2, n), full scale 1. Every random number comes
from a generator made of a seed, so the same order gives the same samples.
"""

from __future__ import annotations

import numpy as np
import scipy.fft
from numpy.typing import ArrayLike, NDArray

RATE = 48_000
"""Samples a second of everything that leaves this package."""
HALF = RATE // 2
"""The rate at which dull sounds are made before they are doubled: half the work."""

Sound = NDArray[np.float64]
Random = np.random.Generator


def generator(*seed: int) -> Random:
    """Random numbers that depend on these numbers alone."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([value & 0xFFFFFFFF for value in seed])))


def decibels(ratio: ArrayLike) -> Sound:
    """Amplitude ratios as dB, at least -240."""
    return np.asarray(20 * np.log10(np.maximum(ratio, 1e-12)), dtype=np.float64)


def gain(level: float) -> float:
    """dB as an amplitude ratio."""
    return float(10 ** (level / 20))


def gains(levels: Sound) -> Sound:
    """A curve of dB as amplitude ratios."""
    return np.asarray(np.exp(levels * (np.log(10) / 20)), dtype=np.float64)


def seconds(sound: Sound, rate: int = RATE) -> float:
    """How long it lasts."""
    return float(sound.shape[-1] / rate)


def clock(length: float, rate: int = RATE) -> Sound:
    """The time of every sample of `length` seconds."""
    return np.arange(round(length * rate)) / rate


def fade(sound: Sound, begin: float = 0.005, end: float = 0.01, rate: int = RATE) -> Sound:
    """A copy with half-cosine fades of so many seconds."""
    faded = np.array(sound, dtype=np.float64)
    count = faded.shape[-1]
    first, last = min(round(begin * rate), count), min(round(end * rate), count)
    if first:
        faded[..., :first] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, first))
    if last:
        faded[..., -last:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, last))
    return faded


def fitted(sound: Sound, count: int) -> Sound:
    """Exactly `count` samples of it: cut, or followed by silence."""
    if sound.shape[-1] >= count:
        return sound[..., :count]
    return np.pad(sound, [(0, 0)] * (sound.ndim - 1) + [(0, count - sound.shape[-1])])


def add(bus: Sound, sound: Sound, start: int, level: float = 1.0) -> None:
    """Add a sound to a bus at a sample, in place. What lies outside the bus is not heard."""
    first, last = max(start, 0), min(start + sound.shape[-1], bus.shape[-1])
    if last > first:
        bus[..., first:last] += sound[..., first - start : last - start] * level


def pan(sound: Sound, position: float) -> Sound:
    """Stereo from mono at -1 (left) to 1 (right), equal power: -3 dB in the centre."""
    angle = (min(max(position, -1.0), 1.0) + 1) * np.pi / 4
    return np.stack([sound * np.cos(angle), sound * np.sin(angle)])


def read_at(sound: Sound, positions: Sound) -> Sound:
    """The sound at fractional sample positions, by four-point Hermite interpolation."""
    index = np.clip(positions.astype(np.int64), 1, len(sound) - 3)
    part = positions - index
    a, b, c, d = sound[index - 1], sound[index], sound[index + 1], sound[index + 2]
    cubic = ((-a + 3 * b - 3 * c + d) * part + (2 * a - 5 * b + 4 * c - d)) * part + (c - a)
    return np.asarray((cubic * part + 2 * b) * 0.5, dtype=np.float64)


def wander(count: int, hertz: float, random: Random, rate: int = RATE) -> Sound:
    """Smooth noise with a standard deviation of about 1 that has no place to go faster than `hertz`.

    A cubic through random knots, drawn at 16 points a knot and joined by straight lines.
    """
    length = count / rate
    knots = random.standard_normal(int(length * hertz * 2) + 4) * 1.15
    points = int(length * hertz * 32) + 2
    curve = read_at(knots, 1 + np.arange(points) / 16)
    return np.asarray(np.interp(np.arange(count) * (hertz * 32 / rate), np.arange(points), curve), dtype=np.float64)


def noise(
    count: int,
    slope: float,
    random: Random,
    *,
    low: float = 20,
    high: float = 20_000,
    rate: int = RATE,
    channels: int = 1,
) -> Sound:
    """Gaussian noise of a spectral slope in dB an octave (pink -3, brown -6) between two frequencies; unit rms.

    One channel is mono (n,), more are (channels, n) and independent.
    """
    size = scipy.fft.next_fast_len(max(count, 64), real=True)
    spectrum = scipy.fft.rfft(random.standard_normal((channels, size)), axis=-1)
    frequency = np.fft.rfftfreq(size, 1 / rate)
    frequency[0] = 1.0
    shape = np.where((frequency >= low) & (frequency <= high), frequency ** (slope / 6.0206), 0.0)
    result = scipy.fft.irfft(spectrum * shape, size, axis=-1)[:, :count]
    result = result / (np.sqrt(np.mean(result**2, axis=-1, keepdims=True)) + 1e-12)
    return np.asarray(result[0] if channels == 1 else result, dtype=np.float64)


def wide_noise(
    count: int,
    slope: float,
    random: Random,
    share: float = 0.45,
    *,
    low: float = 20,
    high: float = 20_000,
    rate: int = RATE,
) -> Sound:
    """Stereo noise whose channels share a part (0 to 1) of their power."""
    common, left, right = noise(count, slope, random, low=low, high=high, rate=rate, channels=3)
    return np.asarray(np.sqrt(share) * common + np.sqrt(1 - share) * np.stack([left, right]), dtype=np.float64)
