"""Lamps that hang from the ceiling, as cards of the set."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

import skia

from ...piece import Shade
from ...stand import Seen, Stand
from .plan import Lamp, Plan
from .solid import Box, Cut, Drum, Solid, build


def hanging(plan: Plan) -> tuple[Stand, ...]:
    """A card for each pendant, chandelier and tube of a room."""
    return tuple(_stand(lamp, plan.height) for lamp in plan.lamps if lamp.kind in _BODIES)


def _stand(lamp: Lamp, ceiling: float) -> Stand:
    """The lamp's card hangs with its foot at the lowest part of its body."""
    low = lamp.y - 0.3
    solids = _BODIES[lamp.kind](lamp.y, ceiling)

    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        build(canvas, seen, (lamp.x, lamp.z, 180.0), solids)

    return Stand(lamp.x, lamp.z, 1.6, ceiling - low, draw, y=low, shade=Shade.RIM, reach=0.6)


def _pendant(y: float, ceiling: float) -> tuple[Solid, ...]:
    cord = Drum(0, 0, 0.008, 0.008, y + 0.2, ceiling, "#3a2e2c", 0.5)
    return (
        cord,
        Drum(0, 0, 0.22, 0.07, y, y + 0.2, "#e8b860"),
        Drum(0, 0, 0.05, 0.05, y - 0.05, y + 0.01, "#fff6d8", 0.5),
    )


def _chandelier(y: float, ceiling: float) -> tuple[Solid, ...]:
    found: list[Solid] = [
        Drum(0, 0, 0.012, 0.012, y + 0.1, ceiling, "#6a4a2a", 0.5),
        Drum(0, 0, 0.05, 0.1, y - 0.2, y + 0.12, "#c8963a"),
    ]
    for n in range(8):
        a, b = 0.52 * cos(n * pi / 4), 0.52 * sin(n * pi / 4)
        found.append(Cut(((0, 0, y - 0.12), (a, b, y - 0.1), (a, b, y - 0.07), (0, 0, y - 0.06)), "#c8963a", 1.0))
        found.append(Drum(a, b, 0.018, 0.018, y - 0.06, y + 0.07, "#f4ecdc", 0.5))
        found.append(
            Cut(((a, b, y + 0.07), (a + 0.016, b, y + 0.1), (a, b, y + 0.16), (a - 0.016, b, y + 0.1)), "#fff0b0", 0.0)
        )
    return tuple(found)


def _tube(y: float, ceiling: float) -> tuple[Solid, ...]:
    return (
        Box(-0.6, 0.6, -0.09, 0.09, y + 0.02, ceiling, "#c8ccd0", lift=1.0),
        Box(-0.58, 0.58, -0.06, 0.06, y - 0.03, y + 0.02, "#f8fcff", lift=0.0),
    )


_BODIES: dict[str, Callable[[float, float], tuple[Solid, ...]]] = {
    "pendant": _pendant,
    "chandelier": _chandelier,
    "tube": _tube,
}
