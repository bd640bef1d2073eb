"""A speech take: spoken, treated, put into its room."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from pathlib import Path

import numpy as np

from scenec.compiler.canonical import seed
from scenec.compiler.film.sound import SpeechTake

from ..filters import equalise, highpass, highshelf, lowpass, lowshelf, peak
from ..rooms import SPACES, reverberate
from ..signal import RATE, Random, Sound, fade, fitted, generator, noise
from .breath import LEAD, breath
from .delivery import DEVICES, manner
from .reading import reading
from .source import synthesise
from .timing import TimeMap, Timing, timing
from .treatment import treat

_NEAR = 1.5
"""Metres at which a room's reverberation has the level of its recipe."""
_BEHIND = -7.0
"""dB over 2.2 kHz that a voice off screen loses on its way round a corner."""
_TAIL = 1.5
"""Seconds of reverberation kept after the voice, at most."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line as it is heard, mono at 48 kHz, and its timing."""

    sound: Sound
    timing: Timing


def take(order: SpeechTake, folder: Path) -> Spoken:
    """Speak a line as ordered: the same samples in any process. `folder` is scratch. Raises VoiceError."""
    how = manner(order.delivery)
    random = generator(order.voice.seed, seed(order.words, order.delivery))
    said = reading(order.said or order.words, order.voice.language)
    raw = synthesise(" ".join(said), order.voice, how, folder)
    if raw.silent:
        return _wordless(order, random)
    dry, time_map = treat(raw, order.voice, how, random)
    device = how.device or (order.voice.effect if order.voice.effect in DEVICES else "")
    heard = _place(_device(dry, device, random), order.space, order.distance)
    heard = equalise(heard, highshelf(2200, _BEHIND), lowpass(6500)) if order.off else heard
    length = -(-len(heard) // 48) * 48  # whole milliseconds, so that `seconds` is exact
    heard = fitted(heard, length)
    return Spoken(heard, timing(said, raw.events, time_map, heard))


def _wordless(order: SpeechTake, random: Random) -> Spoken:
    """A line with nothing to say aloud ("...") is a breath."""
    sound = np.concatenate([np.zeros(round(0.08 * RATE)), breath(LEAD, random) * 0.01])
    silent = TimeMap(np.arange(len(sound), dtype=np.float64), 0)
    return Spoken(sound, timing(tuple(order.words.split()), (), silent, sound))


def _device(sound: Sound, device: str, random: Random) -> Sound:
    """Through a telephone or a wireless: 320 to 3300 Hz, driven; the wireless hisses. '' leaves it as it is."""
    if not device:
        return sound
    line = equalise(sound, highpass(320), highpass(320), lowpass(3300), lowpass(3300), peak(1800, 1.2, 5))
    driven = np.tanh(line * 6) / 5
    if device == "radio":
        driven += 0.004 * equalise(noise(len(sound), 0, random), peak(2200, 0.6, 6), lowpass(4500))
    return np.asarray(driven, dtype=np.float64)


def _place(sound: Sound, space: str, distance: float) -> Sound:
    """In its room, so far from the ear: further is more room and less treble, nearer has more warmth."""
    metres = max(distance, 0.2)
    if metres > 3:
        sound = equalise(sound, highshelf(5000, -min(6.0, 0.4 * (metres - 3))))
    elif metres < 0.9:
        sound = equalise(sound, lowshelf(160, 2.0))
    more = min(max(16 * log10(metres / _NEAR), -6.0), 10.0)
    return _trimmed(reverberate(sound, space if space in SPACES else "none", more), len(sound))


def _trimmed(sound: Sound, dry: int) -> Sound:
    """Without the end of the tail that nobody hears: 55 dB under the peak, or past _TAIL seconds."""
    loud = np.nonzero(np.abs(sound) > np.abs(sound).max() * 10 ** (-55 / 20))[0]
    end = min(max(int(loud[-1]), dry + round(0.05 * RATE)), dry + round(_TAIL * RATE))
    return fade(fitted(sound, end), 0.0, 0.12)
