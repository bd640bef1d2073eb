"""Filters: second-order sections, minimum-phase equalisers, resampling, convolution.

The only module that hands sound to scipy's untyped functions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd
from typing import Literal

import numpy as np
import scipy.signal
from numpy.typing import NDArray

from .signal import RATE, Sound

_PART = 10 * RATE
"""Samples worked on at a time where a whole film would not fit."""

Kind = Literal["lowpass", "highpass", "bandpass", "peak", "lowshelf", "highshelf"]


@dataclass(frozen=True, slots=True)
class Band:
    """One second-order section: its centre in Hz, its quality, and dB for peaks and shelves."""

    kind: Kind
    hertz: float
    quality: float = 0.707
    level: float = 0.0


def lowpass(hertz: float, quality: float = 0.707) -> Band:
    """12 dB an octave down from a frequency."""
    return Band("lowpass", hertz, quality)


def highpass(hertz: float, quality: float = 0.707) -> Band:
    """12 dB an octave up to a frequency."""
    return Band("highpass", hertz, quality)


def bandpass(hertz: float, quality: float = 0.707) -> Band:
    """Nothing but the neighbourhood of a frequency, 0 dB in its middle."""
    return Band("bandpass", hertz, quality)


def peak(hertz: float, quality: float, level: float) -> Band:
    """So many dB more or less round a frequency."""
    return Band("peak", hertz, quality, level)


def lowshelf(hertz: float, level: float) -> Band:
    """So many dB more or less below a frequency."""
    return Band("lowshelf", hertz, 0.7, level)


def highshelf(hertz: float, level: float, quality: float = 0.7) -> Band:
    """So many dB more or less above a frequency."""
    return Band("highshelf", hertz, quality, level)


def section(band: Band, rate: int = RATE) -> NDArray[np.float64]:
    """The six coefficients of a band, normalised (Bristow-Johnson, Audio EQ Cookbook)."""
    angle = 2 * np.pi * min(band.hertz, rate * 0.49) / rate
    cosine, alpha, amplitude = np.cos(angle), np.sin(angle) / (2 * band.quality), 10 ** (band.level / 40)
    if band.kind in ("lowshelf", "highshelf"):
        return _shelf(amplitude, cosine, alpha, 1.0 if band.kind == "lowshelf" else -1.0)
    forward = {
        "lowpass": [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2],
        "highpass": [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2],
        "bandpass": [alpha, 0, -alpha],
        "peak": [1 + alpha * amplitude, -2 * cosine, 1 - alpha * amplitude],
    }[band.kind]
    width = alpha / amplitude if band.kind == "peak" else alpha
    backward = [1 + width, -2 * cosine, 1 - width]
    return np.array([*forward, *backward], dtype=np.float64) / float(backward[0])


def _shelf(amplitude: float, cosine: float, alpha: float, side: float) -> NDArray[np.float64]:
    root, more, less = 2 * np.sqrt(amplitude) * alpha, amplitude + 1, amplitude - 1
    forward = [
        amplitude * (more - side * less * cosine + root),
        side * 2 * amplitude * (less - side * more * cosine),
        amplitude * (more - side * less * cosine - root),
    ]
    backward = [
        more + side * less * cosine + root,
        -side * 2 * (less + side * more * cosine),
        more + side * less * cosine - root,
    ]
    return np.array([*forward, *backward], dtype=np.float64) / float(backward[0])


def equalise(sound: Sound, *bands: Band, rate: int = RATE) -> Sound:
    """The sound through all bands, one after the other."""
    return sections(sound, np.array([section(band, rate) for band in bands]))


def sections(sound: Sound, coefficients: NDArray[np.float64]) -> Sound:
    """The sound through second-order sections (m, 6)."""
    return np.asarray(scipy.signal.sosfilt(coefficients, sound, axis=-1), dtype=np.float64)


class Running:
    """Second-order sections (m, 6) through which a sound of so many channels goes part after part."""

    def __init__(self, coefficients: NDArray[np.float64], channels: int = 2) -> None:
        self._coefficients = coefficients
        self._state = np.zeros((len(coefficients), channels, 2))

    def __call__(self, part: Sound) -> Sound:
        """The next part (channels, n)."""
        done, self._state = scipy.signal.sosfilt(self._coefficients, part, axis=-1, zi=self._state)
        return np.asarray(done, dtype=np.float64)


def running(*bands: Band, channels: int = 2) -> Running:
    """All bands, one after the other, for a sound that comes in parts."""
    return Running(np.array([section(band) for band in bands]), channels)


def running_smooth(time: float) -> Running:
    """One-pole smoothing of one channel, with a time constant in seconds, for a sound that comes in parts."""
    keep = float(np.exp(-1 / (time * RATE)))
    return Running(np.array([[1 - keep, 0.0, 0.0, 1.0, -keep, 0.0]]), channels=1)


def section_parts(sound: Sound, coefficients: NDArray[np.float64]) -> Iterator[Sound]:
    """The sound (channels, n) through second-order sections, part after part: for what is only measured."""
    through = Running(coefficients, sound.shape[0])
    yield from (through(sound[:, first : first + _PART]) for first in range(0, sound.shape[1], _PART))


def recursive(forward: NDArray[np.float64], backward: NDArray[np.float64], sound: Sound) -> Sound:
    """The sound through any rational filter, coefficients as in scipy's lfilter."""
    return np.asarray(scipy.signal.lfilter(forward, backward, sound, axis=-1), dtype=np.float64)


def smooth(sound: Sound, time: float, rate: int = RATE) -> Sound:
    """One-pole smoothing with a time constant in seconds."""
    keep = float(np.exp(-1 / (time * rate)))
    return recursive(np.array([1 - keep]), np.array([1.0, -keep]), sound)


def minimum_phase(frequencies: NDArray[np.float64], levels: Sound, taps: int = 512, rate: int = RATE) -> Sound:
    """An FIR through points (Hz, dB) that delays less than 1 ms and does not ring ahead.

    The folded cepstrum of the magnitude gives the phase (Oppenheim and Schafer, Discrete-Time Signal Processing).
    """
    grid = np.fft.rfftfreq(4096, 1 / rate)
    level = np.interp(np.log(np.maximum(grid, 20)), np.log(frequencies), levels)
    cepstrum = np.fft.irfft(level * (np.log(10) / 20))
    fold = np.zeros_like(cepstrum)
    fold[0], fold[1:2048], fold[2048] = 1, 2, 1
    response = np.fft.irfft(np.exp(np.fft.rfft(cepstrum * fold)))[:taps]
    response[taps // 2 :] *= np.hanning(taps)[taps // 2 :]
    return np.asarray(response, dtype=np.float64)


def convolve(sound: Sound, response: Sound) -> Sound:
    """Full convolution along time, part by part: a long sound needs little more memory than itself."""
    count = sound.shape[-1]
    result = np.zeros((*sound.shape[:-1], count + response.shape[-1] - 1))
    for first in range(0, count, _PART):
        wet = scipy.signal.oaconvolve(sound[..., first : first + _PART], response, axes=-1)
        result[..., first : first + wet.shape[-1]] += wet
    return result


def smoothed(curve: Sound, width: int) -> Sound:
    """The curve averaged over a Hann window of so many samples, ends held."""
    window = np.hanning(width + 2)[1:-1]
    padded = np.pad(curve, (width, width), mode="edge")
    same = scipy.signal.oaconvolve(padded, window / window.sum(), mode="same")
    return np.asarray(same[width : len(same) - width], dtype=np.float64)


def oversample(sound: Sound, factor: int) -> Sound:
    """The sound at a whole multiple of its rate."""
    return np.asarray(scipy.signal.resample_poly(sound, factor, 1, axis=-1), dtype=np.float64)


def doubled(sound: Sound) -> Sound:
    """What was made at 24 kHz, at 48."""
    return oversample(sound, 2)


def resampled(sound: Sound, rate: int) -> Sound:
    """A sound of any rate, at 48 kHz."""
    if rate == RATE:
        return sound
    common = gcd(rate, RATE)
    return np.asarray(scipy.signal.resample_poly(sound, RATE // common, rate // common, axis=-1), dtype=np.float64)
