"""Loudness and true peak by ITU-R BS.1770-4 and EBU Tech 3341: K-weighting, 400 ms blocks, two gates."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .filters import Running, oversample, section_parts
from .signal import RATE, Sound, decibels, fitted

SILENCE = -120.0
"""LUFS given for digital silence."""

_BLOCK = 0.4
_HOP = 0.1
_OFFSET = -0.691
_WEIGHTING = np.array(
    [
        (1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585),
        (1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621),
    ]
)
"""The two sections of the K-weighting at 48 kHz, tables 1 and 2 of the recommendation."""
_PART, _EDGE = 20 * RATE, 64
"""Samples oversampled at a time, and round them: a long film needs no more memory for it than a short one."""
_GATE = -70.0
_RELATIVE_GATE = -10.0


def power(sound: Sound) -> NDArray[np.float64]:
    """K-weighted power of every sample, summed over channels.

    A mono sound measures the same as when it is panned anywhere: panning keeps power.
    """
    parts = section_parts(np.atleast_2d(sound), _WEIGHTING)
    return np.concatenate([(part**2).sum(axis=0) for part in parts])


def blocks(sound: Sound) -> NDArray[np.float64]:
    """Mean K-weighted power of 400 ms blocks, one each 100 ms. A shorter sound is one block, filled with silence."""
    width, hop = round(_BLOCK * RATE), round(_HOP * RATE)
    samples = power(fitted(sound, max(sound.shape[-1], width)))
    total = np.concatenate([[0.0], np.cumsum(samples)])
    starts = np.arange(0, len(samples) - width + 1, hop)
    return np.asarray((total[starts + width] - total[starts]) / width, dtype=np.float64)


class Meter:
    """Loudness of a sound that comes in parts; all but the last are whole tenths of a second."""

    def __init__(self, channels: int = 2) -> None:
        self._weighted = Running(_WEIGHTING, channels)
        self._hops: list[NDArray[np.float64]] = []

    def add(self, part: Sound) -> None:
        """Hear the next part (channels, n)."""
        hop = round(_HOP * RATE)
        samples = (self._weighted(part) ** 2).sum(axis=0)
        self._hops.append(samples[: len(samples) // hop * hop].reshape(-1, hop).sum(axis=1))

    @property
    def blocks(self) -> NDArray[np.float64]:
        """As `blocks` of the whole."""
        hops = np.concatenate([*self._hops, np.zeros(0)])
        overlap = round(_BLOCK / _HOP)
        hops = np.pad(hops, (0, max(overlap - len(hops), 0)))
        total = np.concatenate([[0.0], np.cumsum(hops)])
        return np.asarray((total[overlap:] - total[:-overlap]) / round(_BLOCK * RATE), dtype=np.float64)


def as_loudness(mean_power: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """LUFS of mean K-weighted powers."""
    return np.asarray(np.maximum(_OFFSET + 10 * np.log10(np.maximum(mean_power, 1e-13)), SILENCE), dtype=np.float64)


def momentary(sound: Sound) -> NDArray[np.float64]:
    """LUFS of every 400 ms block; block i begins at i x 0.1 s."""
    return as_loudness(blocks(sound))


def integrated(sound: Sound) -> float:
    """LUFS of the whole, gated at -70 LUFS and 10 LU below what is left. SILENCE if nothing is."""
    return gated(blocks(sound))


def gated(powers: NDArray[np.float64]) -> float:
    """LUFS of a whole by the powers of its blocks. SILENCE if nothing is heard."""
    heard = powers[as_loudness(powers) > _GATE]
    if not len(heard):
        return SILENCE
    threshold = as_loudness(float(heard.mean())) + _RELATIVE_GATE
    return float(as_loudness(float(heard[as_loudness(heard) > threshold].mean())))


def true_peak(sound: Sound) -> float:
    """dBTP: the highest sample of the sound oversampled four times."""
    return float(decibels(peaks(sound).max())) if sound.size else SILENCE


def peaks(sound: Sound) -> Sound:
    """The true peak round every sample: the highest of all channels, oversampled four times, part by part."""
    stereo = np.atleast_2d(sound)
    count = stereo.shape[1]
    parts = [_peaks(stereo, first, min(first + _PART, count)) for first in range(0, count, _PART)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _peaks(sound: Sound, first: int, last: int) -> Sound:
    before, after = min(first, _EDGE), min(sound.shape[1] - last, _EDGE)
    high = np.abs(oversample(sound[:, first - before : last + after], 4)).max(axis=0)
    return np.asarray(high.reshape(-1, 4).max(axis=1)[before : before + last - first], dtype=np.float64)


def short_term(sound: Sound) -> NDArray[np.float64]:
    """LUFS of every 3 s, one each 100 ms; of the whole where it is shorter."""
    powers = blocks(sound)
    width = min(27, len(powers))  # 400 ms blocks that begin within 2.7 s cover 3 s
    total = np.concatenate([[0.0], np.cumsum(powers)])
    return as_loudness((total[width:] - total[:-width]) / width)


def range_of(short: NDArray[np.float64]) -> float:
    """LU between the soft and the loud of a film: 10th to 95th percentile of its short-term loudness, gated.

    EBU Tech 3342: what is under -70 LUFS, or 20 LU under the mean of the rest, does not count.
    """
    heard = short[short > _GATE]
    if not len(heard):
        return 0.0
    mean = float(10 * np.log10(np.mean(10 ** (heard / 10))))
    counted = heard[heard > mean - 20]
    return float(np.percentile(counted, 95) - np.percentile(counted, 10))
