"""What an effect's data can ask for: struck modes, bursts, moving air, voices, grains and friction.

Each record is one small part of a sound and makes it: `sound(length, random)` is mono at 48 kHz and begins at its
contact. A part without `seconds` lasts as long as is asked for. Curves are (share of the part's time, value) points
joined by straight lines; frequencies are in Hz, times in seconds.
"""

from __future__ import annotations

import numpy as np
from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from ..filters import bandpass, equalise
from ..signal import RATE, Random, Sound, add, clock, noise, wander
from .parts import burst, modes, stick_slip

Curve = tuple[tuple[float, float], ...]
Range = tuple[float, float]

_STRICT = ConfigDict(extra="forbid")
_FLAT: Curve = ((0.0, 1.0), (1.0, 1.0))
_GONE = 6.9
"""Time constants until a decay is 60 dB down."""
_OPENINGS = 7
"""Fixed bands that stand for one that glides."""
_BANK = 12
"""Different grains of one layer."""
_HIGHEST = 19_000.0
_EASE = 0.002
_STEADY = 0.3
"""Rms of what sounds on, beside strokes that begin at a peak of 1."""


def along(curve: Curve, count: int) -> Sound:
    """The curve at every one of so many samples."""
    shares, values = zip(*curve, strict=True)
    return np.asarray(np.interp(np.linspace(0, 1, count), shares, values), dtype=np.float64)


def _eased(shape: Sound) -> Sound:
    """The shape with a beginning that does not click."""
    first = min(round(_EASE * RATE), len(shape))
    shape[:first] *= np.linspace(0, 1, first)
    return shape


def _even(sound: Sound | float) -> Sound:
    """At a common loudness, whatever it was made from."""
    return np.asarray(sound * (_STEADY / (np.sqrt(np.mean(np.square(sound))) + 1e-9)), dtype=np.float64)


@dataclass(frozen=True, slots=True, config=_STRICT)
class Modes:
    """Damped sines struck at once; each strike is tuned otherwise by `tune`. `beat` Hz: every mode is a doublet."""

    hertz: tuple[float, ...]
    decays: tuple[float, ...]
    levels: tuple[float, ...] = ()
    tune: float = 0.03
    beat: float = 0.0

    def sound(self, length: float, random: Random) -> Sound:
        """Until the longest mode is 60 dB down."""
        tuned = [hertz * float(random.uniform(1 - self.tune, 1 + self.tune)) for hertz in self.hertz]
        levels = self.levels or tuple(0.8**number for number in range(len(tuned)))
        whole = max(self.decays) * _GONE
        struck = modes(tuned, levels, self.decays, whole, random)
        if not self.beat:
            return struck
        return struck + 0.6 * modes([hertz + self.beat for hertz in tuned], levels, self.decays, whole, random)


@dataclass(frozen=True, slots=True, config=_STRICT)
class Burst:
    """Noise of a slope in dB an octave that rises in `attack` and dies away."""

    decay: float
    slope: float = 0.0
    attack: float = 0.0

    def sound(self, length: float, random: Random) -> Sound:
        """Until it is 60 dB down."""
        whole = self.attack + self.decay * _GONE
        made = burst(whole, self.decay, self.slope, random)
        return made * np.minimum(clock(whole) / self.attack, 1) if self.attack else made


@dataclass(frozen=True, slots=True, config=_STRICT)
class Air:
    """Noise with a shape; `glide` moves a band of some `quality` through it, `flutter` (Hz, depth) shakes it."""

    shape: Curve = _FLAT
    slope: float = -3.0
    low: float = 30.0
    high: float = 16_000.0
    glide: Curve = ()
    quality: float = 2.0
    flutter: Range = (0.0, 0.0)
    seconds: float | None = None

    def sound(self, length: float, random: Random) -> Sound:
        """Of its own length or of the one asked for."""
        count = round((self.seconds or length) * RATE)
        made = noise(count, self.slope, random, low=self.low, high=self.high)
        made = _gliding(made, self.glide, self.quality) if self.glide else made
        return made * _eased(along(self.shape, count)) * _shaken(count, self.flutter, random)


def _gliding(made: Sound, glide: Curve, quality: float) -> Sound:
    """Noise through a band that moves: fixed bands a step apart, faded into each other."""
    path = np.log2(along(glide, len(made)))
    centres = np.linspace(path.min(), path.max(), _OPENINGS)
    step = max((centres[-1] - centres[0]) / (_OPENINGS - 1), 1e-6)
    result = np.zeros(len(made))
    for centre in centres:
        near = np.clip(1 - np.abs(path - centre) / step, 0, 1)
        result += equalise(made, bandpass(float(2**centre), quality)) * np.sqrt(near)
    return result


def _shaken(count: int, flutter: Range, random: Random) -> Sound:
    hertz, depth = flutter
    if not hertz:
        return np.ones(count)
    return np.asarray(np.clip(1 + depth * wander(count, hertz, random), 0, None), dtype=np.float64)


@dataclass(frozen=True, slots=True, config=_STRICT)
class Voice:
    """Harmonics over a pitch that moves: throats, whistles, horns, motors.

    Harmonic n has the amplitude n^`slope`. `vibrato` is (Hz, share of the pitch), `rough` (Hz, depth 0 to 1) breaks
    the tone, `wobble` is a share of pitch that wanders, `breath` the share of noise, formants are (Hz, quality, level).
    """

    pitch: Curve
    slope: float = -1.0
    count: int = 8
    shape: Curve = _FLAT
    vibrato: Range = (0.0, 0.0)
    rough: Range = (0.0, 0.0)
    wobble: float = 0.005
    breath: float = 0.0
    formants: tuple[tuple[float, float, float], ...] = ()
    seconds: float | None = None

    def sound(self, length: float, random: Random) -> Sound:
        """Of its own length or of the one asked for."""
        count = round((self.seconds or length) * RATE)
        time = np.arange(count) / RATE
        pitch = along(self.pitch, count) * (1 + self.vibrato[1] * np.sin(2 * np.pi * self.vibrato[0] * time))
        pitch *= 1 + self.wobble * wander(count, 7, random)
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        heard = max(1, min(self.count, int(_HIGHEST / float(pitch.max()))))
        tone = sum(n**self.slope * np.sin(n * phase + float(random.random())) for n in range(1, heard + 1))
        if self.rough[0]:
            growl = np.sin(2 * np.pi * np.cumsum(self.rough[0] * (1 + 0.2 * wander(count, 9, random))) / RATE)
            tone = tone * (1 - self.rough[1] * (0.5 + 0.5 * growl))
        if self.breath:
            tone = tone + self.breath * noise(count, -2, random, low=200, high=9000)
        throat = sum(level * equalise(tone, bandpass(hertz, quality)) for hertz, quality, level in self.formants)
        return _even(throat if self.formants else tone) * _eased(along(self.shape, count))


@dataclass(frozen=True, slots=True, config=_STRICT)
class Grains:
    """Many small events, `density` a second where the shape is 1, the first at once.

    Each is a short ring (`tone`) or a click of a frequency and a decay out of these ranges.
    """

    density: float
    hertz: Range
    decay: Range
    tone: bool = False
    shape: Curve = _FLAT
    seconds: float | None = None

    def sound(self, length: float, random: Random) -> Sound:
        """Of its own length or of the one asked for, and as long as the last grain rings."""
        whole = self.seconds or length
        dense = along(self.shape, 1000)
        count = max(1, round(self.density * whole * float(dense.mean())))
        shares = np.interp(random.random(count), np.cumsum(dense) / dense.sum(), np.linspace(0, 1, 1000))
        bank = [self._grain(random) for _ in range(min(_BANK, count))]
        result = np.zeros(round((whole + self.decay[1] * _GONE) * RATE))
        for number, share in enumerate(np.concatenate([[0.0], np.sort(shares)[1:]])):
            level = float(random.lognormal(-0.5, 0.5)) * (0.3 + 0.7 * dense[min(int(share * 1000), 999)])
            add(result, bank[number % len(bank)], round(float(share) * whole * RATE), level)
        return result

    def _grain(self, random: Random) -> Sound:
        hertz = float(np.exp(random.uniform(*np.log(self.hertz))))
        decay = float(np.exp(random.uniform(*np.log(self.decay))))
        if self.tone:
            tuned = (hertz, hertz * 2.76, hertz * 5.4)
            return modes(tuned, (1, 0.4, 0.15), (decay, decay * 0.6, decay * 0.3), decay * _GONE, random)
        return 3 * equalise(burst(decay * _GONE, decay, 0, random), bandpass(hertz, 1.0))


@dataclass(frozen=True, slots=True, config=_STRICT)
class Friction:
    """What catches and lets go, `rate` times a second, through resonances (Hz, quality, level)."""

    rate: Curve
    resonances: tuple[tuple[float, float, float], ...]
    shape: Curve = _FLAT
    jitter: float = 0.15
    seconds: float | None = None

    def sound(self, length: float, random: Random) -> Sound:
        """Of its own length or of the one asked for."""
        count = round((self.seconds or length) * RATE)
        rate = along(self.rate, count) * np.clip(1 + self.jitter * wander(count, 8, random), 0.2, 3)
        return _even(stick_slip(rate, self.resonances, random)) * _eased(along(self.shape, count))
