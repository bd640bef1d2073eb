"""An effect as ordered."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scenec.compiler.canonical import seed
from scenec.compiler.film.sound import Effect

from ..filters import equalise, highpass, lowpass
from ..rooms import SPACES, reverberate
from ..signal import RATE, Random, Sound, add, fade, fitted, gain, generator
from . import feet, nature, things
from .table import merged

_PEAK = -6.0
"""dBFS of every effect as it is stored; the mix brings it to its loudness."""
_SILENT = 10 ** (-55 / 20)
_END = 0.08
_NEAR, _FAR = 2.0, 300.0
"""Metres within which a sound is as bright as it is made, and beyond which it gets no duller."""
_TOP = 16_000.0
"""Hz that are left at twice _NEAR; half of it at four times that."""

Recipe = Callable[[Random, float | None], Sound]
"""Makes an effect of its own length, or of so many seconds if it is one that lasts."""

RECIPES: dict[str, Recipe] = {
    **merged("house", "animals", "nature", "machines", "people"),
    **{f"steps-{name}": feet.steps(ground, feet.WALK) for name, ground in feet.GROUNDS.items()},
    **{f"run-{name}": feet.steps(ground, feet.RUN) for name, ground in feet.GROUNDS.items()},
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

The contact is at the first sample, but for thunder (0.5 s) and the door's slab (0.92 s); what swells (a car that
passes, a wave) is nearest in the middle.
"""


def recipe(kind: str) -> Recipe | None:
    """The recipe of a kind as the library spells it ("STEPS SNOW"), or None if there is none."""
    return RECIPES.get(kind.lower().replace(" ", "-"))


def effect(order: Effect) -> Sound:
    """The effect, mono, in its space; exactly `seconds` long if ordered so. Raises KeyError for an unknown kind."""
    make = recipe(order.kind)
    if make is None:
        raise KeyError(order.kind)
    sound = _away(equalise(_made(order, make), highpass(20)), order.distance)
    heard = reverberate(sound, order.space if order.space in SPACES else "none", _more_room(order.distance))
    heard = heard * (gain(_PEAK) / max(float(np.abs(heard).max()), 1e-9))
    if order.seconds is not None:
        return fade(fitted(heard, round(order.seconds * RATE)), 0.0, _END)
    end = int(np.nonzero(np.abs(heard) > _SILENT * gain(_PEAK))[0][-1]) + 1
    return fade(heard[:end], 0.0, _END)


def _made(order: Effect, make: Recipe) -> Sound:
    """The dry sound: once, or anew at every hit."""
    random = generator(order.seed, seed(order.kind))
    if not order.hits:
        return make(random, None if order.seconds is None else float(order.seconds))
    struck = [(round(hit * RATE), make(random, None)) for hit in order.hits]
    result = np.zeros(max(start + len(sound) for start, sound in struck))
    for start, sound in struck:
        add(result, sound, start)
    return result


def _away(sound: Sound, metres: float) -> Sound:
    """What air and ground leave of it: duller by half an octave for each doubling of the distance."""
    far = min(max(metres, _NEAR), _FAR) / _NEAR
    return sound if far <= 1 else equalise(sound, lowpass(_TOP / far**0.5, 0.6))


def _more_room(metres: float) -> float:
    """dB by which the room gains on a sound that moves away, up to 9."""
    return float(np.clip(10 * np.log10(max(metres, _NEAR) / _NEAR), 0, 9))
