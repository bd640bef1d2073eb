"""A bed of ambience as ordered."""

from __future__ import annotations

from dataclasses import dataclass

from scenec.compiler.canonical import seed
from scenec.compiler.film.sound import Bed

from .. import loudness
from ..filters import doubled, equalise, highpass, highshelf, lowpass
from ..signal import HALF, RATE, Sound, fitted, gain, generator
from . import ice, land, rails, water, wind
from .strata import Make, layered

_LEVEL = -30.0
"""LUFS of every bed as it is stored; the mix brings it to its own."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a bed is made: (samples, random numbers, rate) -> stereo. Dull beds are made at 24 kHz."""

    make: Make
    rate: int = HALF


_BASES: dict[str, Make] = {
    "wind": wind.wind,
    "low-wind": wind.low_wind,
    "sea": water.sea,
    "stream": water.stream,
    "rain": water.rain,
    "city": land.city,
    "fire": land.fire,
    "room": land.room,
    "rails": rails.rails,
}
"""What the beds of beds.toml can be built on."""

_BRIGHT = ("storm",)
"""Those of them that are made at 48 kHz."""

RECIPES = {
    "wind": Recipe(wind.wind),
    "low wind": Recipe(wind.low_wind),
    "sea": Recipe(water.sea),
    "ice": Recipe(ice.ice),
    "room": Recipe(land.room),
    "city": Recipe(land.city),
    "forest": Recipe(land.forest),
    "rain": Recipe(water.rain, RATE),
    "fire": Recipe(land.fire, RATE),
    **{kind: Recipe(made, RATE if kind in _BRIGHT else HALF) for kind, made in layered(_BASES).items()},
}
"""By `Bed.kind`."""


def bed(order: Bed) -> Sound:
    """The bed, stereo, exactly as long as ordered, at _LEVEL. A kind without a recipe is the tone of a room."""
    count = round(order.seconds * RATE)
    recipe = RECIPES.get(order.kind.lower(), RECIPES["room"])
    random = generator(order.seed, seed(order.kind))
    made = recipe.make(-(-count * recipe.rate // RATE), random, recipe.rate)
    sound = equalise(fitted(doubled(made) if recipe.rate == HALF else made, count), highpass(25))
    if order.behind:
        sound = equalise(sound, lowpass(700), lowpass(1400), highshelf(300, -3))
    measured = loudness.integrated(sound)
    return sound * gain(_LEVEL - measured) if measured > loudness.SILENCE else sound
