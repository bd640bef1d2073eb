"""Short-time spectra, and the long-term spectrum of speech."""

from __future__ import annotations

import numpy as np
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from .signal import RATE, Sound

SIZE, HOP = 512, 128
_WINDOW = np.hanning(SIZE + 1)[:SIZE]
_OVERLAP = 1.5
"""The sum of the squared windows at any sample: Hann at three quarters overlap."""

THIRDS: NDArray[np.float64] = 1000 * 2 ** (np.arange(-10, 11) / 3)
"""Centres of the third octaves from 100 Hz to 10 kHz."""

_LOW = (54.4, 57.7, 56.8, 60.2, 60.3, 59.0, 62.1, 62.1, 60.5, 56.8, 53.7)
_HIGH = (53.0, 52.0, 48.7, 48.1, 46.8, 45.6, 44.5, 44.3, 43.7, 43.4)
AVERAGE_SPEECH: NDArray[np.float64] = np.array([*_LOW, *_HIGH])
"""The long-term average spectrum of speech in dB (Byrne and others 1994, men and women together)."""


def analyse(sound: Sound) -> NDArray[np.complex128]:
    """Spectra of a mono sound, (frames, SIZE / 2 + 1)."""
    padded = np.pad(sound, (SIZE, SIZE + HOP))
    frames = sliding_window_view(padded, SIZE)[::HOP]
    return np.asarray(scipy.fft.rfft(frames * _WINDOW, axis=-1), dtype=np.complex128)


def resynthesise(spectra: NDArray[np.complex128], count: int) -> Sound:
    """The first `count` samples of the sound of these spectra; the inverse of `analyse`."""
    frames = scipy.fft.irfft(spectra, SIZE, axis=-1) * (_WINDOW / _OVERLAP)
    steps = SIZE // HOP
    parts = frames.reshape(len(frames), steps, HOP)
    total = np.zeros((len(frames) + steps, HOP))
    for step in range(steps):
        total[step : step + len(frames)] += parts[:, step]
    return np.asarray(total.ravel()[SIZE : SIZE + count], dtype=np.float64)


def frequencies() -> NDArray[np.float64]:
    """The frequency of every bin in Hz."""
    return np.asarray(np.fft.rfftfreq(SIZE, 1 / RATE), dtype=np.float64)


def third_octaves(sound: Sound) -> Sound:
    """Levels of a mono sound in THIRDS, in dB of its whole."""
    size = 4096
    padded = np.pad(sound, (0, max(0, size - len(sound))))
    frames = sliding_window_view(padded, size)[:: size // 2]
    power = (np.abs(scipy.fft.rfft(frames * np.hanning(size), axis=-1)) ** 2).mean(axis=0)
    grid = np.fft.rfftfreq(size, 1 / RATE)
    edge = 2 ** (1 / 6)
    bands = np.array([power[(grid >= centre / edge) & (grid < centre * edge)].sum() for centre in THIRDS])
    return np.asarray(10 * np.log10(bands / max(float(bands.sum()), 1e-20) + 1e-12), dtype=np.float64)
