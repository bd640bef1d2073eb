"""What beds are woven of: gusts, noise that opens band by band, events that fall as they like."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..filters import bandpass, equalise
from ..signal import Random, Sound, add, pan, wander

_POINTS = 100
"""Points a second of a gain that follows a slow curve."""

Grain = Callable[[Random, int], Sound]
"""Makes one short mono event at a sample rate."""


def gusts(count: int, hertz: float, random: Random, rate: int) -> Sound:
    """Wind strength, about 0.25 to 1.3: slow swings with quicker ones on them, never quite calm."""
    strength = 0.5 + 0.33 * wander(count, hertz, random, rate) + 0.14 * wander(count, hertz * 5, random, rate)
    softly_floored = 0.25 + np.logaddexp(0, (strength - 0.25) * 8) / 8
    return np.asarray(np.minimum(softly_floored, 1.3), dtype=np.float64)


def open_bands(sound: Sound, strength: Sound, centres: Sequence[float], rate: int, quality: float = 1.2) -> Sound:
    """Brightness that moves with no moving filter: fixed bands, the higher the later they open with the strength."""
    count, step = sound.shape[-1], max(rate // _POINTS, 1)
    points, samples = strength[::step], np.arange(count)
    result = np.zeros_like(sound)
    for number, centre in enumerate(centres):
        level = np.clip(points * len(centres) - number * 0.8, 0, 1.6) ** 1.3 * 0.9**number
        opened = np.interp(samples, np.arange(len(points)) * step, level)
        result += equalise(sound, bandpass(centre, quality), rate=rate) * opened
    return result


def sprinkle(count: int, per_second: float, grain: Grain, random: Random, rate: int, kinds: int = 24) -> Sound:
    """A Poisson process of events from a small bank, each with its own level and place; stereo."""
    bank = [grain(random, rate) for _ in range(kinds)]
    result = np.zeros((2, count))
    for start in random.integers(0, count, random.poisson(per_second * count / rate)):
        event = bank[int(random.integers(kinds))]
        add(result, pan(event, float(random.uniform(-0.9, 0.9))), int(start), float(random.lognormal(-0.6, 0.7)))
    return result
