"""Speech against everything else, from the mix's stems: loud enough over the music, and no word cut off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..sound import files, loudness
from ..sound.signal import RATE, Sound, decibels
from .finding import Finding, stretches
from .sound import over

OVER_MUSIC, OVER_ALL = 6.0, 3.0
"""LU of a line over the music, and over everything else together."""
_SPEAKS = -12.0
"""LU under the dialogue's own loudness down to which somebody speaks."""
_SHORTEST = 0.35
_STEP = round(0.005 * RATE)
_LOUD, _GONE = -32.0, -85.0
"""dBFS of 5 ms in the middle of a word, and of 5 ms in which there is nothing."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """LU of speech over music and over all else: the mean of the lines, and the worst of them. None: no speech."""

    lines: int
    over_music: float | None
    worst_over_music: float | None
    over_all: float | None
    worst_over_all: float | None


def dialogue(stems: Mapping[str, Path]) -> tuple[Dialogue, list[Finding]]:
    """Hold the stem `dialogue` against `music` and `effects`."""
    speech, music, effects = (files.read(stems[name]) for name in ("dialogue", "music", "effects"))
    spoken, played, rest = (loudness.blocks(stem) for stem in (speech, music, effects))
    lines = _lines(speech, spoken)
    parts = [slice(round(start * 10), max(round(end * 10), round(start * 10) + 1)) for start, end in lines]
    on_music = [over(spoken[part], played[part]) for part in parts]
    on_all = [over(spoken[part], played[part] + rest[part]) for part in parts]
    measured = Dialogue(len(lines), _mean(on_music), _least(on_music), _mean(on_all), _least(on_all))
    found = [
        Finding(True, f"speech is only {level:.1f} LU over the music", *line)
        for line, level in zip(lines, on_music, strict=True)
        if level < OVER_MUSIC
    ]
    found += [
        Finding(False, f"speech is only {level:.1f} LU over everything else", *line)
        for line, level, music_level in zip(lines, on_all, on_music, strict=True)
        if level < OVER_ALL and music_level >= OVER_MUSIC
    ]
    return measured, [*found, *_cut(speech)]


def _lines(speech: Sound, spoken: Sound) -> list[tuple[float, float]]:
    """Stretches in which somebody speaks."""
    whole = loudness.integrated(speech)
    if whole <= loudness.SILENCE:
        return []
    return stretches([bool(level > whole + _SPEAKS) for level in loudness.as_loudness(spoken)], 0.1, _SHORTEST)


def _cut(speech: Sound) -> list[Finding]:
    """Where a voice stops dead within 5 ms, as no mouth and no room can."""
    mono = np.abs(speech).max(axis=0)
    level = decibels(mono[: len(mono) // _STEP * _STEP].reshape(-1, _STEP).max(axis=1))
    level = np.append(level, _GONE if level.size and len(mono) % _STEP == 0 else decibels(mono[-1:]))
    stopped = np.concatenate([[False], (level[:-2] > _LOUD) & (level[2:] <= _GONE)])
    ends = np.nonzero(stopped[1:] & ~stopped[:-1])[0] * _STEP / RATE
    return [Finding(True, "a word is cut off", round(float(at), 3), round(float(at) + 0.01, 3)) for at in ends]


def _mean(levels: list[float]) -> float | None:
    return round(sum(levels) / len(levels), 1) if levels else None


def _least(levels: list[float]) -> float | None:
    return round(min(levels), 1) if levels else None
