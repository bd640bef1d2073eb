"""Sound: its loudness, its peaks, what is clipped, where nothing is heard, and whether it survives one loudspeaker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..film.peek import decoded
from ..sound import loudness
from ..sound.signal import RATE, Sound, decibels
from .finding import Finding, stretches

PEAK = -1.0
"""dBTP, at most."""
NEAR = 1.0
"""LU by which a film may be louder or softer than it should be."""
_QUIET, _SILENT = -50.0, 1.0
"""LUFS (momentary) under which nothing is heard, and the seconds of it that are too many."""
_FULL, _RUN = 0.999, 3
"""Samples at full scale, one after another, that are clipped."""
_FOLD = -3.0
"""dB that a fold to mono may take away."""
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Heard:
    """LUFS, LU and dBTP. `range` is the loudness range of EBU Tech 3342; `mono` is what folding costs, in LU."""

    integrated: float
    momentary: float
    """The loudest 400 ms."""
    short_term: float
    """The loudest 3 s."""
    range: float
    peak: float
    clipped: int
    correlation: float
    mono: float
    silences: tuple[tuple[float, float], ...]


def read(path: Path) -> Sound:
    """The film's sound, stereo (2, n) at 48 kHz. Raises FfmpegError if it cannot be decoded."""
    command = ["-map", "0:a:0", "-ac", "2", "-ar", str(RATE), "-f", "f32le"]
    data = b"".join(decoded(path, command, _PIECE))
    return np.frombuffer(data, np.float32).reshape(-1, 2).T.astype(np.float64)


def sound(stereo: Sound, target: float) -> tuple[Heard, list[Finding]]:
    """Measure it; `target` in LUFS is what it should have."""
    momentary = loudness.momentary(stereo)
    whole = loudness.integrated(stereo)
    short = loudness.short_term(stereo)
    silences = stretches([bool(level < _QUIET) for level in momentary], 0.1, _SILENT)
    heard = Heard(
        integrated=round(whole, 1),
        momentary=round(float(momentary.max()), 1),
        short_term=round(float(short.max()), 1),
        range=round(loudness.range_of(short), 1),
        peak=round(loudness.true_peak(stereo), 1),
        clipped=_clipped(stereo),
        correlation=round(_correlation(stereo), 2),
        mono=round(loudness.integrated(stereo.mean(axis=0)) + 3.01 - whole, 1) if whole > loudness.SILENCE else 0.0,
        silences=tuple(silences),
    )
    return heard, [*_levels(heard, target), *(Finding(False, "nothing is heard", *each) for each in silences)]


def _levels(heard: Heard, target: float) -> list[Finding]:
    found = []
    if heard.integrated <= loudness.SILENCE:
        found.append(Finding(True, "there is no sound at all"))
    elif abs(heard.integrated - target) > NEAR:
        found.append(Finding(True, f"the loudness is {heard.integrated:.1f} LUFS, not {target:.0f}"))
    if heard.peak > PEAK + 0.05:
        found.append(Finding(True, f"the true peak is {heard.peak:.1f} dBTP, over {PEAK:.0f}"))
    if heard.clipped:
        found.append(Finding(True, f"the sound is clipped in {heard.clipped} places"))
    if heard.mono < _FOLD:
        found.append(Finding(False, f"on one loudspeaker {-heard.mono:.1f} LU are lost"))
    return found


def _clipped(stereo: Sound) -> int:
    """Runs of samples at full scale."""
    count = 0
    for channel in np.abs(stereo) >= _FULL:
        edges = np.diff(np.concatenate([[0], channel.astype(np.int8), [0]]))
        lasts = np.nonzero(edges == -1)[0] - np.nonzero(edges == 1)[0]
        count += int((lasts >= _RUN).sum())
    return count


def _correlation(stereo: Sound) -> float:
    left, right = stereo
    power = float(np.sqrt((left**2).mean() * (right**2).mean()))
    return float((left * right).mean()) / power if power > 0 else 1.0


def over(one: Sound, other: Sound) -> float:
    """LU by which a power stands over another, at most 60."""
    level = float(decibels(np.sqrt(one.mean() / max(float(other.mean()), 1e-13))))
    return min(level, 60.0)
