"""What stands on the frozen sea: hummocks of broken ice, and a boat that the ice holds fast."""

from __future__ import annotations

from math import cos, exp, hypot, radians, sin
from random import Random

from ...stand import Stand
from .boat import boat
from .hummock import hummock
from .palette import Hour

_BOAT = (-6.5, 10.5)
_COUNT = 95
_CLEAR = ((-6.5, 10.5, 4.2), (2.5, 4.0, 1.6), (-9.0, -6.0, 2.5))
"""(x, z, radius): where no ice may stand in the way of the boat and the marks."""


def standing(palette: Hour, seed: int) -> tuple[Stand, ...]:
    """The boat, and hummocks ever farther apart, the same ones every time for a place."""
    chance = Random(seed + 12)
    stands = [Stand(*_BOAT, 4.8, 3.5, lambda canvas, seen: boat(canvas, seen, palette), facing=70.0)]
    while len(stands) < _COUNT:
        away, azimuth = 4.2 * exp(chance.uniform(0, 3.3)), radians(chance.uniform(0, 360))
        x, z = away * sin(azimuth), away * cos(azimuth)
        wide, high = chance.uniform(0.7, 2.0) * (1 + away / 30), chance.uniform(0.3, 1.0) * (1 + away / 25)
        if all(hypot(x - cx, z - cz) > clear for cx, cz, clear in _CLEAR):
            stands.append(hummock(x, z, wide, high, palette, chance.random()))
    return tuple(stands)
