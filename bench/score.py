"""What each mood's score measures beside three plain sine pads: a table by which nobody could call it a sine.

Flatness: median spectral flatness of 85 ms frames from 90 Hz to 9 kHz, in dB; a line spectrum is far below noise.
Range: 95th less 10th percentile of loudness in blocks of 3 s, in LU. Repetition: how alike windows of 4 s are in
chroma, the best match of each, median over the piece; 1 is the same chord again and again. Centroid in Hz.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from scenec.compiler.film.sound import MusicCue
from scenec.runtime.sound import loudness
from scenec.runtime.sound.score.cue import cue
from scenec.runtime.sound.score.moods import MOODS
from scenec.runtime.sound.signal import RATE, Sound, clock

from .table import table

LENGTH = Fraction(40)
PADS = ((220.0, 277.2, 329.6), (110.0, 165.0, 220.0), (261.6, 311.1, 392.0))
"""Hz of the chords that the pads hold."""
_SIZE, _HOP = 4096, 9600
_WINDOW = 20
"""Frames of 0.2 s in a window of chroma."""


def spectra(sound: Sound) -> NDArray[np.float64]:
    """Power of a frame every 0.2 s, (frames, bins)."""
    mono = sound.mean(axis=0)
    starts = range(0, len(mono) - _SIZE, _HOP)
    frames = np.stack([mono[start : start + _SIZE] for start in starts]) * np.hanning(_SIZE)
    return np.asarray(np.abs(scipy.fft.rfft(frames, axis=1)) ** 2 + 1e-14, dtype=np.float64)


def flatness(power: NDArray[np.float64]) -> float:
    """Median over the frames that sound, in dB."""
    heard = power[power.sum(axis=1) > 0.1 * np.median(power.sum(axis=1)), 8:800]
    return float(np.median(10 * np.log10(np.exp(np.log(heard).mean(axis=1)) / heard.mean(axis=1))))


def span(sound: Sound) -> float:
    """Loudness range in LU."""
    blocks = loudness.blocks(sound)
    smooth = np.convolve(blocks, np.ones(27) / 27, mode="valid")
    low, high = np.percentile(smooth[smooth > 0], (10, 95))
    return float(10 * np.log10(high / low))


def repetition(power: NDArray[np.float64]) -> float:
    """How alike the most alike windows of 4 s are that do not overlap."""
    hertz = np.fft.rfftfreq(_SIZE, 1 / RATE)
    used = (hertz > 60) & (hertz < 3000)
    classes = np.round(12 * np.log2(hertz[used] / 440)).astype(int) % 12
    chroma = np.stack([np.sqrt(power[:, used][:, classes == pitch].sum(axis=1)) for pitch in range(12)], axis=1)
    windows = np.stack([chroma[start : start + _WINDOW].ravel() for start in range(len(chroma) - _WINDOW)])
    windows -= windows.mean(axis=1, keepdims=True)
    windows /= np.linalg.norm(windows, axis=1, keepdims=True) + 1e-12
    alike = windows @ windows.T
    apart = np.abs(np.subtract.outer(np.arange(len(alike)), np.arange(len(alike)))) >= _WINDOW
    return float(np.median(np.where(apart, alike, -1).max(axis=1)))


def row(name: str, sound: Sound) -> tuple[str, str, str, str, str]:
    """One line of the table."""
    power = spectra(sound)
    hertz = np.fft.rfftfreq(_SIZE, 1 / RATE)
    centre = float((power.sum(axis=0) * hertz).sum() / power.sum())
    return name, f"{flatness(power):.1f}", f"{span(sound):.1f}", f"{repetition(power):.2f}", f"{centre:.0f}"


def pad(chord: tuple[float, ...]) -> Sound:
    """Three sines that never change."""
    time = clock(float(LENGTH))
    return np.tile(sum((np.sin(2 * np.pi * hertz * time) for hertz in chord), np.zeros(len(time))) * 0.1, (2, 1))


def main() -> None:
    """Print the table."""
    shape = ((Fraction(0), 0.35), (LENGTH * 2 / 3, 0.8), (LENGTH, 0.4))
    orders = {mood: MusicCue(LENGTH, (mood,), "", (LENGTH / 2,), shape, "ring", 7) for mood in sorted(MOODS)}
    rows = [row(mood, cue(order)) for mood, order in orders.items()]
    rows += [row(f"sine pad {number}", pad(chord)) for number, chord in enumerate(PADS, 1)]
    table("Score: what it measures", ("mood", "flatness dB", "range LU", "repetition", "centroid Hz"), rows)


if __name__ == "__main__":
    main()
