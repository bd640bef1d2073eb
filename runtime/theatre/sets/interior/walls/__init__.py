"""The four walls of a room: one texture along all of them, and the ribbon that it hangs on."""

from __future__ import annotations

from functools import lru_cache
from math import sqrt

import numpy as np

from ....mesh import Floats
from ....paper import Paper, Pixels
from ....ribbon import Ribbon
from ...panel import Panel
from ..hours import HOURS
from ..lighting import filled, grid, lightmap, shone, sources
from ..plan import SIDES, Plan
from .covers import COVERS, band
from .hung import HUNG
from .openings import opened

_TEXELS, _FINEST = 2.6e6, 140.0
"""Texels of all walls together, and texels a metre at most, at 1280 wide."""

_COLUMN = 0.22
"""Metres between the columns of the ribbon's mesh: perspective is exact only at columns."""

_CORNER = 0.5
"""Share of light that is lost in the corners of a room."""


def per_metre(plan: Plan) -> float:
    """Texels a metre of a room's walls at 1280 wide."""
    return min(_FINEST, sqrt(_TEXELS / (2 * (plan.width + plan.depth) * plan.height)))


@lru_cache(maxsize=64)
def ribbon(plan: Plan, side: str, before: float, after: float) -> Ribbon:
    """One wall, that runs on for some metres before its left end and after its right one."""
    _, length, _ = plan.side(side)
    steps = [-before, *np.linspace(0.0, length, max(2, int(length / _COLUMN)) + 1), length + after]
    places = np.unique(
        np.concatenate([np.arange(-before, 0.0, 2 * _COLUMN), steps, np.arange(length, length + after, 2 * _COLUMN)])
    )
    return Ribbon(np.array([plan.spot(side, float(at)) for at in places]), 0.0, plan.height)


@lru_cache(maxsize=6)
def walls(plan: Plan, hour: str, seed: int, grain: float, lights: tuple[str, ...]) -> Pixels:
    """What the walls wear, what hangs on them and opens in them, under the room's light. Panes are clear."""
    whole = 2 * (plan.width + plan.depth)
    scale = per_metre(plan) * grain
    share = grain * min(1.0, scale / grain / 110.0)
    panel = Panel.of(
        whole, plan.height, scale, Paper(light=(0.5, -0.7), shadow="#0a0614", gleam="#fff0d8", scale=share)
    )
    for index, side in enumerate(SIDES):
        start, length = plan.along(side), plan.side(side)[1]
        panel.layer.canvas.save()
        panel.layer.canvas.clipPath(panel.rect(start, 0, start + length, plan.height), False)
        COVERS[plan.cover](panel, start, length, plan, seed + index)
        band(panel, start, length, plan)
        panel.layer.canvas.restore()
    for item in plan.hung:
        HUNG[item.kind](panel, plan.along(item.side) + item.at, item, seed)
    for opening in plan.openings:
        opened(panel, plan.along(opening.side) + opening.at, opening, plan, HOURS[hour])
    shone(panel.layer.pixels, _light(plan, hour, lights))
    return panel.layer.pixels


def _light(plan: Plan, hour: str, lights: tuple[str, ...]) -> Floats:
    """The light on all walls, a little less in the corners and under the ceiling."""
    found = []
    near = sources(plan, HOURS[hour], lights)
    for side in SIDES:
        _, length, facing = plan.side(side)
        along, up = grid(length, plan.height)
        spots = np.array([plan.spot(side, float(at)) for at in along])
        points = np.empty((len(up), len(along), 3))
        points[..., 0], points[..., 2] = spots[None, :, 0], spots[None, :, 1]
        points[..., 1] = up[::-1, None]
        turn = np.radians(facing)
        light = lightmap(points, (float(np.sin(turn)), 0.0, float(np.cos(turn))), near, filled(plan, hour))
        edge = np.minimum(along, length - along) / 0.7
        light *= (1.0 - _CORNER * 0.5 * np.exp(-edge))[None, :, None]
        light *= (1.0 - 0.16 * (up[::-1] / plan.height) ** 3)[:, None, None]
        found.append(light)
    return np.concatenate(found, axis=1)
