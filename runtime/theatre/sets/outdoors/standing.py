"""What stands outdoors: fixed cards at their places, and scattered ones, the same every time for a place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from math import cos, exp, hypot, log, radians, sin
from random import Random

import skia

from ...piece import Shade
from ...stand import Seen, Stand
from .cut import Cut
from .elements import ELEMENTS
from .land import Land, Scatter
from .tone import Tone

_TRIES = 4
"""How often a place is drawn again if it is not free."""


def standing(land: Land, tone: Tone, seed: int) -> tuple[Stand, ...]:
    """Every card of a land at an hour."""
    stands = [
        _stand(each.element, each.x, each.z, each.high, seed + index, tone, each.y, each.facing)
        for index, each in enumerate(land.fixed)
    ]
    for index, each in enumerate(land.scatter):
        stands += _scattered(land, each, tone, seed + 101 * (index + 1))
    return tuple(stands)


def _scattered(land: Land, scatter: Scatter, tone: Tone, seed: int) -> Iterator[Stand]:
    chance = Random(seed)
    upright = ELEMENTS[scatter.element].upright
    for _ in range(scatter.count):
        for _ in range(_TRIES):
            x, z = _place(scatter, chance)
            if _free(land, x, z, upright):
                break
        else:
            continue
        high = chance.uniform(scatter.low, scatter.high)
        yield _stand(scatter.element, x, z, high, chance.randint(0, 1 << 30), tone, chance.uniform(*scatter.up))


def _place(scatter: Scatter, chance: Random) -> tuple[float, float]:
    away = scatter.near * exp(chance.uniform(0.0, log(scatter.far / scatter.near)))
    azimuth = radians(chance.uniform(*scatter.sector))
    return away * sin(azimuth), away * cos(azimuth)


def _free(land: Land, x: float, z: float, upright: bool) -> bool:
    if upright and hypot(x, z) < land.clear:
        return False
    lanes = ((radians(azimuth), half) for azimuth, half in land.aisles)
    return not any(abs(x * cos(way) - z * sin(way)) < half for way, half in lanes)


def _stand(
    name: str, x: float, z: float, high: float, seed: int, tone: Tone, up: float = 0.0, facing: float = 0.0
) -> Stand:
    element = ELEMENTS[name]
    wide = high * element.aspect
    draw = partial(_drawn, name, tone, seed, wide, high)
    return Stand(
        x, z, wide, high, draw, y=up, facing=facing, shade=Shade.RIM, nearest=1.2, sway=element.sway, bob=element.bob
    )


def _drawn(name: str, tone: Tone, seed: int, wide: float, high: float, canvas: skia.Canvas, seen: Seen) -> None:
    element = ELEMENTS[name]
    element.draw(Cut(canvas, seen, tone, Random(seed), wide, high, element.solid))
