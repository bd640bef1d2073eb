"""What tests measure of a sound that nobody hears."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from scenec.runtime.sound.signal import RATE, Sound

_WINDOW = 2400


def frames(sound: Sound, size: int, hop: int) -> NDArray[np.float64]:
    """(frames, size) of the sound in mono."""
    mono = sound.mean(axis=0) if sound.ndim == 2 else sound
    return np.asarray(sliding_window_view(mono, size)[::hop], dtype=np.float64)


def pitches(sound: Sound) -> NDArray[np.float64]:
    """F0 in Hz of frames that sound, 0 for unvoiced ones, by normalised autocorrelation from 60 to 400 Hz."""
    cut = frames(sound, _WINDOW, 480)
    level = np.sqrt((cut**2).mean(axis=1))
    cut = cut[level > 0.15 * np.percentile(level, 95)]
    cut = cut - cut.mean(axis=1, keepdims=True)
    spectrum = np.abs(np.fft.rfft(cut * np.hanning(_WINDOW), 2 * _WINDOW)) ** 2
    spectrum[:, 200:] = 0  # over 2 kHz the voice is partly noise by design
    correlation = np.fft.irfft(spectrum)
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(_WINDOW), 2 * _WINDOW)) ** 2)
    normal = (correlation / correlation[:, :1]) / (window / window[0])
    low, high = RATE // 400, RATE // 60
    part = normal[:, low:high]
    strongest = part.max(axis=1)
    # of several peaks almost as high the shortest period is the pitch
    first = np.argmax(part > 0.9 * strongest[:, None], axis=1)
    near = np.stack([row[at : at + 40].argmax() for row, at in zip(part, first, strict=True)])
    return np.where(strongest > 0.62, RATE / (low + first + near), 0.0)


def flatness(sound: Sound) -> float:
    """Median spectral flatness in dB of frames that sound, 90 Hz to 9 kHz: a sine pad is under -80."""
    power = np.abs(np.fft.rfft(frames(sound, 4096, 12_000) * np.hanning(4096), axis=1))[:, 8:800] ** 2 + 1e-14
    energy = power.sum(axis=1)
    power = power[energy > 0.1 * np.median(energy)]
    return float(np.median(10 * np.log10(np.exp(np.log(power).mean(axis=1)) / power.mean(axis=1))))


def onsets(sound: Sound) -> NDArray[np.float64]:
    """Rise of spectral flux every 10 ms, in units of its median."""
    size = np.log1p(100 * np.abs(np.fft.rfft(frames(sound, 2048, 480) * np.hanning(2048), axis=1)))
    flux = np.maximum(np.diff(size, axis=0), 0).sum(axis=1)
    return np.asarray(flux / np.median(flux), dtype=np.float64)


def ebur128(path: Path) -> tuple[float, float]:
    """(integrated LUFS, true peak in dBTP) by ffmpeg."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostdin", "-i", str(path)]
    said = subprocess.run(
        [*command, "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True, check=True
    ).stderr
    summary = said[said.rindex("Summary") :]
    found = [re.search(name + r":\s+(-?[\d.]+)", summary) for name in ("I", "Peak")]
    integrated, peak = (float(match.group(1)) for match in found if match)
    return integrated, peak
