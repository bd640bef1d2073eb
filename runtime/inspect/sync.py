"""Sync: mouths against the voice that is heard, and what is heard of deeds against what is seen of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..sound.signal import RATE, Sound
from .finding import Finding

AGREE, LATE = 0.6, 1
"""Correlation of a mouth's opening with the voice's envelope, and frames by which they may be apart."""
_SEARCHED = 4
"""Frames to either side within which lips and voice are laid against each other."""
_SHORTEST = 12
"""Frames of a line under which a correlation says nothing."""
_CLEARLY = 0.1
"""How much better another lag must fit before the mouth is called late."""
_GRAIN, _SIDE = 0.005, 4
"""Seconds of a grain of loudness, and the grains on both sides of an attack that are held against each other."""
_RISE, _NEAR_PEAK = 2.0, 0.1
"""Of an attack: how many times louder it is than what was before, and its share of the sound's peak."""


@dataclass(frozen=True, slots=True)
class Lips:
    """A mouth that is seen while a line is heard: how far it is open, 0 to 1, in each film frame from `first`."""

    speaker: str
    first: int
    opened: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Struck:
    """A deed that is seen at one second of the film and heard at another, after the beginning of its sound."""

    what: str
    seen: float
    heard: float


@dataclass(frozen=True, slots=True)
class Synchrony:
    """What should be seen and heard at once: all of one film."""

    lips: tuple[Lips, ...]
    struck: tuple[Struck, ...]


@dataclass(frozen=True, slots=True)
class Sync:
    """Lines whose lips were held against the voice: correlation of them all at `lag` frames, and of the worst.

    Deeds that are both seen and heard, and frames by which the worst of them is apart. None: there was nothing.
    """

    lines: int
    agree: float | None
    lag: int
    worst: float | None
    deeds: int
    apart: float | None


def sync(film: Synchrony, voice: Sound, rate: float) -> tuple[Sync, list[Finding]]:
    """Measure. `voice` is the stem `dialogue`, stereo or mono, from the film's first frame; `rate` frames a second."""
    lips, struck, heard = film.lips, film.struck, envelope(voice, rate)
    pairs = [(each, _laid(each, heard)) for each in lips if len(each.opened) >= _SHORTEST]
    used = [(each, found) for each, found in pairs if found is not None]
    found = [finding for each, fits in used for finding in _lips(each, fits, rate)]
    found += [_late(each, rate) for each in struck if abs(each.heard - each.seen) * rate > LATE]
    best = [max(fits[lag] for lag in range(-LATE, LATE + 1)) for _, fits in used]
    agree, lag = _together([each for each, _ in used], heard)
    apart = max((abs(each.heard - each.seen) * rate for each in struck), default=None)
    worst = round(min(best), 2) if best else None
    return Sync(len(used), agree, lag, worst, len(struck), round(apart, 2) if apart is not None else None), found


def envelope(voice: Sound, rate: float) -> NDArray[np.float64]:
    """How loud the voice is in each frame: the root of its peak, as a mouth opens with the root of what comes out."""
    mono = np.abs(np.atleast_2d(voice)).max(axis=0)
    step = RATE / rate
    edges = np.round(np.arange(int(len(mono) / step) + 1) * step).astype(int)
    return np.sqrt(np.maximum.reduceat(mono, edges[:-1])) if len(edges) > 1 else np.zeros(0)


def attack(sound: Sound, near: float) -> float | None:
    """The second of a mono sound, nearest to `near`, at which something strikes; None where nothing does."""
    grain = round(_GRAIN * RATE)
    level = np.abs(sound[: len(sound) // grain * grain]).reshape(-1, grain).max(axis=1)
    if not len(level) or not level.max():
        return None
    padded = np.concatenate([np.zeros(_SIDE), level, np.zeros(_SIDE)])
    sides = np.lib.stride_tricks.sliding_window_view(padded, _SIDE).max(axis=1)
    before, after = sides[: len(level)], sides[_SIDE : _SIDE + len(level)]
    risen = np.where(after > _NEAR_PEAK * level.max(), after / (before + 1e-3 * level.max()), 0.0)
    peaks = np.nonzero((risen > _RISE) & (risen >= np.roll(risen, 1)) & (risen > np.roll(risen, -1)))[0]
    struck = peaks * _GRAIN
    return float(struck[np.abs(struck - near).argmin()]) if len(struck) else None


def _laid(lips: Lips, heard: NDArray[np.float64]) -> dict[int, float] | None:
    """How well a mouth fits to the voice at each lag (frames by which the voice comes after it)."""
    opened = np.array(lips.opened)
    if opened.std() < 1e-6:
        return None
    fits = {lag: _fit(opened, heard, lips.first + lag) for lag in range(-_SEARCHED, _SEARCHED + 1)}
    return {lag: fit if fit is not None else 0.0 for lag, fit in fits.items()}


def _fit(opened: NDArray[np.float64], heard: NDArray[np.float64], first: int) -> float | None:
    frames = np.arange(first, first + len(opened))
    voice = np.where((frames >= 0) & (frames < len(heard)), heard[np.clip(frames, 0, max(len(heard) - 1, 0))], 0.0)
    return float(np.corrcoef(opened, voice)[0, 1]) if voice.std() > 1e-9 else None


def _together(lips: Sequence[Lips], heard: NDArray[np.float64]) -> tuple[float | None, int]:
    """The correlation of all lines at the lag that fits best, and that lag."""
    if not lips:
        return None, 0
    opened = np.concatenate([np.array(each.opened) for each in lips])
    fits = {}
    for lag in range(-_SEARCHED, _SEARCHED + 1):
        frames = np.concatenate([np.arange(len(each.opened)) + each.first + lag for each in lips])
        fits[lag] = float(np.corrcoef(opened, heard[np.clip(frames, 0, len(heard) - 1)])[0, 1])
    best = max(fits, key=lambda lag: (fits[lag], -abs(lag)))
    return round(fits[best], 2), best


def _lips(lips: Lips, fits: dict[int, float], rate: float) -> list[Finding]:
    near = max(fits[lag] for lag in range(-LATE, LATE + 1))
    best = max(fits, key=lambda lag: (fits[lag], -abs(lag)))
    span = round(lips.first / rate, 3), round((lips.first + len(lips.opened)) / rate, 3)
    if abs(best) > LATE and fits[best] > near + _CLEARLY and fits[best] >= AGREE:
        late = "before" if best > 0 else "after"
        return [Finding(True, f"{lips.speaker}'s mouth moves {abs(best)} frames {late} the voice", *span)]
    if near < AGREE:
        return [Finding(False, f"{lips.speaker}'s mouth and voice agree by {near:.2f} only", *span)]
    return []


def _late(struck: Struck, rate: float) -> Finding:
    frames = (struck.heard - struck.seen) * rate
    way = "after" if frames > 0 else "before"
    at = round(struck.seen, 3)
    return Finding(True, f"{struck.what} is heard {abs(frames):.1f} frames {way} it is seen", at, at)
