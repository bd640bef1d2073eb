"""An effect as ordered."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scenec.compiler.canonical import seed
from scenec.compiler.film.sound import Effect

from ..filters import equalise, highpass
from ..rooms import SPACES, reverberate
from ..signal import RATE, Random, Sound, fade, fitted, gain, generator
from . import feet, nature, things

_PEAK = -6.0
"""dBFS of every effect as it is stored; the mix brings it to its loudness."""
_SILENT = 10 ** (-55 / 20)
_END = 0.08

Recipe = Callable[[Random, float | None], Sound]
"""Makes an effect of its own length, or of so many seconds if it is one that lasts."""

RECIPES: dict[str, Recipe] = {
    "steps-wood": feet.steps(feet.wood),
    "steps-stone": feet.steps(feet.stone),
    "steps-snow": feet.steps(feet.snow),
    "steps-grass": feet.steps(feet.grass),
    "whale": nature.whale,
    "heartbeat": nature.heartbeat,
    "thunder": nature.thunder,
    "key": things.key,
    "lamp": things.lamp,
    "door": things.door,
    "knock": things.knock,
    "clock": things.clock_ticks,
    "bell": things.bell,
    "glass": things.glass,
}
"""By `Effect.kind`, in lower case with hyphens.

The contact is at the first sample, but for thunder (0.5 s) and the door's slab (0.92 s).
"""


def recipe(kind: str) -> Recipe | None:
    """The recipe of a kind as the library spells it ("STEPS SNOW"), or None if there is none."""
    return RECIPES.get(kind.lower().replace(" ", "-"))


def effect(order: Effect) -> Sound:
    """The effect, mono, in its space; exactly `seconds` long if ordered so. Raises KeyError for an unknown kind."""
    make = recipe(order.kind)
    if make is None:
        raise KeyError(order.kind)
    length = None if order.seconds is None else float(order.seconds)
    sound = make(generator(order.seed, seed(order.kind)), length)
    heard = reverberate(equalise(sound, highpass(20)), order.space if order.space in SPACES else "none")
    heard = heard * (gain(_PEAK) / max(float(np.abs(heard).max()), 1e-9))
    if order.seconds is not None:
        return fade(fitted(heard, round(order.seconds * RATE)), 0.0, _END)
    end = int(np.nonzero(np.abs(heard) > _SILENT * gain(_PEAK))[0][-1]) + 1
    return fade(heard[:end], 0.0, _END)
