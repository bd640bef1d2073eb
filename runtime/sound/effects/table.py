"""Effects as data: tables of layers, each a part with its places in time, its level and its filters."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked

from ..filters import Band, Kind, equalise
from ..signal import RATE, Random, Sound, add, clock
from .layers import Air, Burst, Friction, Grains, Modes, Voice

_USUAL = 4.0
"""Seconds of an effect that lasts as long as asked, if nobody asks."""

_BANDS: dict[str, Kind] = {"low": "lowpass", "high": "highpass", "band": "bandpass", "peak": "peak"}


@checked(frozen=True, slots=True, config=ConfigDict(extra="forbid"))
class Layer:
    """One part of a sound, at each of these seconds, or again and again `every` so many seconds (give or take `swing`).

    `vary` is the spread of its level from one time to the next. `bands` are filters: `low 900`, `high 300`,
    `band 1200 0.8` (quality), `peak 2000 1 6` (dB). Exactly one of the parts is given.
    """

    at: tuple[float, ...] = (0.0,)
    every: float | None = None
    swing: float = 0.0
    level: float = 1.0
    vary: float = 0.15
    bands: tuple[str, ...] = ()
    modes: Modes | None = None
    burst: Burst | None = None
    air: Air | None = None
    voice: Voice | None = None
    grains: Grains | None = None
    friction: Friction | None = None

    @property
    def part(self) -> Modes | Burst | Air | Voice | Grains | Friction:
        """What it is made of. Raises ValueError: a table that asks for nothing or for two things."""
        parts = (self.modes, self.burst, self.air, self.voice, self.grains, self.friction)
        (part,) = [each for each in parts if each is not None]
        return part

    @property
    def endless(self) -> bool:
        """Whether it goes on for as long as is asked."""
        return self.every is not None or getattr(self.part, "seconds", 0.0) is None

    def times(self, length: float, random: Random) -> list[float]:
        """Seconds at which it sounds; the first of them is exact."""
        if self.every is None:
            return [each + (abs(float(random.normal(0, self.swing))) if each else 0.0) for each in self.at]
        first = self.at[0]
        rounds = max(1, int((length - first) / self.every + 1e-6))
        plain = [first + number * self.every + each - first for number in range(rounds) for each in self.at]
        return [each + (float(random.normal(0, self.swing)) if each > first else 0.0) for each in plain]

    def sounds(self, length: float, random: Random) -> list[tuple[float, Sound]]:
        """Every time it sounds, with what is heard: no two are quite alike."""
        bands = [_band(each) for each in self.bands]
        found = []
        for time in self.times(length, random):
            made = self.part.sound(max(length - time, 0.05), random)
            made = equalise(made, *bands) if bands else made
            found.append((max(time, 0.0), made * (self.level * float(np.exp(random.normal(0, self.vary))))))
        return found


def _band(text: str) -> Band:
    """`peak 2000 1 6` as a filter."""
    name, *numbers = text.split()
    return Band(_BANDS[name], *(float(number) for number in numbers))


@dataclass(frozen=True, slots=True)
class Table:
    """All layers of one effect."""

    layers: tuple[Layer, ...]

    def __call__(self, random: Random, length: float | None) -> Sound:
        """The effect, of its own length, or of so many seconds if some of it goes on."""
        asked = length or _USUAL
        placed = [each for layer in self.layers for each in layer.sounds(asked, random)]
        count = max(round(time * RATE) + len(made) for time, made in placed)
        if any(layer.endless for layer in self.layers) and length is not None:
            count = round(asked * RATE)
        result = np.zeros(count)
        for time, made in placed:
            soft = np.minimum(clock(len(made) / RATE)[::-1] / 0.004, 1)
            add(result, made * soft, round(time * RATE))
        return result


@cache
def tables(name: str) -> dict[str, Table]:
    """The effects of one data file of this folder, by kind."""
    return read(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def read(text: str) -> dict[str, Table]:
    """The effects of a data file's text. Raises pydantic's ValidationError for a slip in it: our own bug."""
    made = TypeAdapter(dict[str, tuple[Layer, ...]]).validate_python(tomllib.loads(text))
    return {kind: Table(layers) for kind, layers in made.items()}


def merged(*names: str) -> dict[str, Callable[[Random, float | None], Sound]]:
    """The effects of several data files."""
    return {kind: table for name in names for kind, table in tables(name).items()}
