"""What a bed's data can ask for: a bed that there is already, moving air, hum, and effects heard now and then."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files

import numpy as np
from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from scenec.compiler.film.sound import Effect

from ..effects.effect import effect
from ..filters import equalise, lowpass
from ..signal import RATE, Random, Sound, add, pan, read_at, wander, wide_noise
from .texture import gusts

Make = Callable[[int, Random, int], Sound]
"""(samples, random numbers, rate) -> stereo."""

_STRICT = ConfigDict(extra="forbid")
_TAKES = 4
"""Different takes of an effect in one bed; each time it is also a little higher or lower."""
_TUNED = 0.05
_PEAK, _STEADY = 0.5, 0.1
"""Peak of an event and rms of what goes on, at level 1."""


@checked(frozen=True, slots=True, config=_STRICT)
class Air:
    """Noise of a slope in dB an octave between two frequencies. `gusty` is Hz of its gusts, `swell` their depth."""

    slope: float = -4.0
    low: float = 30.0
    high: float = 8000.0
    share: float = 0.4
    gusty: float = 0.12
    swell: float = 0.5

    def sound(self, count: int, random: Random, rate: int) -> Sound:
        """Of unit level on average."""
        made = wide_noise(count, self.slope, random, self.share, low=self.low, high=self.high, rate=rate)
        return made * (1 - self.swell + self.swell * 1.6 * gusts(count, self.gusty, random, rate))


@checked(frozen=True, slots=True, config=_STRICT)
class Hum:
    """Steady tones that breathe: Hz and amplitudes."""

    hertz: tuple[float, ...]
    levels: tuple[float, ...]
    breath: float = 0.15

    def sound(self, count: int, random: Random, rate: int) -> Sound:
        """Each tone with its own slow breath, a little to one side."""
        time, result = np.arange(count) / rate, np.zeros((2, count))
        for hertz, level in zip(self.hertz, self.levels, strict=True):
            bent = hertz * time + 0.5 * wander(count, 0.35, random, rate)
            tone = level * np.sin(2 * np.pi * bent) * (1 + self.breath * wander(count, 0.4, random, rate))
            result += pan(tone, float(random.uniform(-0.4, 0.4)))
        return result


@checked(frozen=True, slots=True, config=_STRICT)
class Events:
    """Effects heard now and then, `every` so many seconds on average, so many metres away."""

    effects: tuple[str, ...]
    every: float
    metres: float = 40.0
    space: str = "outside"
    seconds: Fraction | None = None

    def sound(self, count: int, random: Random, rate: int) -> Sound:
        """A Poisson process of takes."""
        result, expected = np.zeros((2, count)), count / rate / self.every
        times = random.uniform(-1, count / rate, random.poisson(expected + 1 / self.every))
        takes = [self._take(number, random, rate) for number in range(_TAKES if len(times) > 1 else 1)]
        for time in np.sort(times):
            take, speed = takes[int(random.integers(len(takes)))], float(random.uniform(1 - _TUNED, 1 + _TUNED))
            heard = read_at(take, np.arange(int((len(take) - 4) / speed), dtype=np.float64) * speed)
            level = _PEAK * float(random.lognormal(-0.3, 0.4))
            add(result, pan(heard, float(random.uniform(-0.8, 0.8))), round(float(time) * rate), level)
        return result

    def _take(self, number: int, random: Random, rate: int) -> Sound:
        kind, own = self.effects[number % len(self.effects)], int(random.integers(2**31))
        made = effect(Effect(kind, own, self.seconds, self.space, (), self.metres))
        return made if rate == RATE else equalise(made, lowpass(9000), lowpass(9000))[::2]


@checked(frozen=True, slots=True, config=_STRICT)
class Stratum:
    """One of a bed's sounds, at a level. Exactly one of the rest is given; `base` is a bed's function by name."""

    level: float = 1.0
    base: str = ""
    air: Air | None = None
    hum: Hum | None = None
    events: Events | None = None

    def sound(self, bases: dict[str, Make], count: int, random: Random, rate: int) -> Sound:
        """Stereo, brought to its level: what goes on by its rms, what comes now and then by its peaks."""
        if self.events is not None:
            return self.level * self.events.sound(count, random, rate)
        part = self.air or self.hum
        made = part.sound(count, random, rate) if part is not None else bases[self.base](count, random, rate)
        loud = self.level * _STEADY / (float(np.sqrt(np.mean(made**2))) + 1e-9)
        return made * loud


@dataclass(frozen=True, slots=True)
class Layered:
    """A bed of strata."""

    strata: tuple[Stratum, ...]
    bases: dict[str, Make]

    def __call__(self, count: int, random: Random, rate: int) -> Sound:
        """The bed, stereo."""
        result = np.zeros((2, count))
        for stratum in self.strata:
            result += stratum.sound(self.bases, count, random, rate)
        return result


def layered(bases: dict[str, Make]) -> dict[str, Layered]:
    """The beds of beds.toml. A slip in the data raises: it is our own."""
    text = files(__package__).joinpath("beds.toml").read_text(encoding="utf-8")
    read = TypeAdapter(dict[str, tuple[Stratum, ...]]).validate_python(tomllib.loads(text))
    return {kind: Layered(strata, bases) for kind, strata in read.items()}
