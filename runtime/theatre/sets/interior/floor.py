"""Floors and ceilings: boards, tiles, stone, carpet; pools of the windows' light; shadows of what stands there."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, hypot, radians, sin, sqrt
from random import Random

import numpy as np
import skia

from ...paper import Colour, Paper, Pixels, ink, mix, paint
from ..panel import Panel
from .furniture import extent
from .hours import HOURS
from .lighting import Floats, Source, filled, grid, key_light, lightmap, shone, sources
from .plan import Opening, Plan

MARGIN = 2.0
"""Metres of floor beyond the walls: seen where a wall between camera and subject is taken away."""

_TEXELS, _FINEST = 1.7e6, 120.0


def per_metre(plan: Plan) -> float:
    """Texels a metre of a room's floor at 1280 wide."""
    return min(_FINEST, sqrt(_TEXELS / ((plan.width + 2 * MARGIN) * (plan.depth + 2 * MARGIN))))


def corner(plan: Plan) -> tuple[float, float]:
    """The plan's point of the pictures' upper left."""
    return -plan.width / 2 - MARGIN, plan.depth / 2 + MARGIN


def _panel(plan: Plan, scale: float, grain: float) -> Panel:
    size = (plan.width + 2 * MARGIN, plan.depth + 2 * MARGIN)
    share = grain * min(0.8, scale / grain / 110.0)
    return Panel.of(*size, scale, Paper(light=(0.5, -0.5), shadow="#0a0614", gleam="#fff0d8", scale=share))


@lru_cache(maxsize=6)
def floor(plan: Plan, hour: str, seed: int, grain: float, lights: tuple[str, ...]) -> Pixels:
    """What lies on the ground, lit and shaded."""
    panel = _panel(plan, per_metre(plan) * grain, grain)
    FLOORS[plan.floor](panel, plan, Random(seed + 3))
    near = sources(plan, HOURS[hour], lights)
    _feet(panel, plan, near, hour)
    shone(panel.layer.pixels, _light(plan, 0.0, 1.0, near, filled(plan, hour)))
    for opening in plan.glazed:
        _pool(panel, plan, opening, hour)
    return panel.layer.pixels


@lru_cache(maxsize=6)
def ceiling(plan: Plan, hour: str, grain: float, lights: tuple[str, ...]) -> Pixels:
    """What hangs over it; seen from below, so east and west are as on the floor."""
    panel = _panel(plan, 0.6 * per_metre(plan) * grain, grain)
    wide, deep = plan.width + 2 * MARGIN, plan.depth + 2 * MARGIN
    panel.lay(panel.rect(-0.1, -0.1, wide + 0.1, deep + 0.1), plan.roof, 0)
    if plan.ceiling == "beams":
        for n in range(int(deep / 0.9) + 1):
            panel.lay(
                panel.rect(-0.1, n * 0.9, wide + 0.1, n * 0.9 + 0.16), mix(plan.trim, "#000000", 0.15), 5, gleaming=0.3
            )
    elif plan.ceiling == "panels":
        for i in range(int(wide / 0.8) + 1):
            for j in range(int(deep / 0.8) + 1):
                tile = panel.rect(i * 0.8 + 0.02, j * 0.8 + 0.02, i * 0.8 + 0.78, j * 0.8 + 0.78)
                panel.lay(tile, mix(plan.roof, "#ffffff", 0.08), 1.5, gleaming=0.3)
    shone(panel.layer.pixels, _light(plan, plan.height, -1.0, sources(plan, HOURS[hour], lights), filled(plan, hour)))
    return panel.layer.pixels


def _light(plan: Plan, y: float, up: float, near: tuple[Source, ...], ambient: Colour) -> Floats:
    across, down = grid(plan.width + 2 * MARGIN, plan.depth + 2 * MARGIN)
    left, top = corner(plan)
    points = np.empty((len(down), len(across), 3))
    points[..., 0], points[..., 1], points[..., 2] = left + across[None, :], y, top - down[:, None]
    light = lightmap(points, (0.0, up, 0.0), near, ambient)
    inside_x = plan.width / 2 - np.abs(points[..., 0])
    inside_z = plan.depth / 2 - np.abs(points[..., 2])
    edge = np.minimum(inside_x, inside_z)
    return light * np.clip(0.72 + 0.28 * np.clip(edge / 0.45, -1.0, 1.0), 0.2, 1.0)[..., None]


def _at(plan: Plan, x: float, z: float) -> tuple[float, float]:
    """A point of the plan on the panel, whose origin is its lower left."""
    return x + plan.width / 2 + MARGIN, z + plan.depth / 2 + MARGIN


def _boards(panel: Panel, plan: Plan, chance: Random) -> None:
    high, wide, y = plan.depth + 2 * MARGIN, plan.width + 2 * MARGIN, -0.05
    while y < high:
        deep, x = chance.choice((0.16, 0.19, 0.22)), -chance.uniform(0, 2.0)
        while x < wide:
            long = chance.uniform(1.4, 3.0)
            panel.lay(
                panel.rect(x, y, x + long, y + deep),
                mix(plan.ground, "#1e1018", chance.uniform(0.0, 0.26)),
                1.2,
                gleaming=0.22,
            )
            x += long
        y += deep


def _squares(panel: Panel, plan: Plan, chance: Random, size: float, other: str, share: float) -> None:
    for i in range(int((plan.width + 2 * MARGIN) / size) + 1):
        for j in range(int((plan.depth + 2 * MARGIN) / size) + 1):
            colour = mix(plan.ground, other, share if (i + j) % 2 else chance.uniform(0, 0.08))
            path = panel.rect(i * size + 0.006, j * size + 0.006, (i + 1) * size - 0.006, (j + 1) * size - 0.006)
            panel.lay(path, colour, 0, gleaming=0.18)


def _tiles(panel: Panel, plan: Plan, chance: Random) -> None:
    _squares(panel, plan, chance, 0.4, "#2a2a3a", 0.5)


def _stone(panel: Panel, plan: Plan, chance: Random) -> None:
    _squares(panel, plan, chance, 0.8, "#1a1420", 0.16)


def _lino(panel: Panel, plan: Plan, chance: Random) -> None:
    _squares(panel, plan, chance, 0.6, "#ffffff", 0.1)


def _carpet(panel: Panel, plan: Plan, chance: Random) -> None:
    panel.lay(panel.rect(-0.1, -0.1, plan.width + 2 * MARGIN + 0.1, plan.depth + 2 * MARGIN + 0.1), plan.ground, 0)
    motif = paint(mix(plan.ground, "#ffe0b0", 0.35), 0.4)
    for i in range(int((plan.width + 2 * MARGIN) / 0.5) + 1):
        for j in range(int((plan.depth + 2 * MARGIN) / 0.5) + 1):
            x, y = i * 0.5 + (0.25 if j % 2 else 0.0), j * 0.5
            panel.layer.canvas.drawPath(panel.poly([(x - 0.09, y), (x, y + 0.12), (x + 0.09, y), (x, y - 0.12)]), motif)


FLOORS: dict[str, Callable[[Panel, Plan, Random], None]] = {
    "boards": _boards,
    "tiles": _tiles,
    "stone": _stone,
    "lino": _lino,
    "carpet": _carpet,
}


def _feet(panel: Panel, plan: Plan, near: tuple[Source, ...], hour: str) -> None:
    """The shadow of each piece: its own outline, and that moved away from the key."""
    key = key_light(plan, HOURS[hour], near).at or (0.0, 2.0, 0.0)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.07 * panel.scale)
    for piece in plan.pieces:
        size = extent(piece)
        if size.high < 0.05:
            continue
        s, c = sin(radians(piece.turn)), cos(radians(piece.turn))
        reach = min(0.5, 0.25 * size.high) / max(0.5, hypot(piece.x - key[0], piece.z - key[2]))
        for share, alpha in ((0.0, 0.5), (1.0, 0.3)):
            dx, dz = (piece.x - key[0]) * reach * share, (piece.z - key[2]) * reach * share
            ends = ((-1, -1), (1, -1), (1, 1), (-1, 1))
            spots = ((i * size.across, j * size.deep) for i, j in ends)
            outline = [_at(plan, piece.x - a * c + b * s + dx, piece.z + a * s + b * c + dz) for a, b in spots]
            shadow = skia.Paint(AntiAlias=True, Color=ink("#0c0614", alpha), MaskFilter=blur)
            panel.layer.canvas.drawPath(panel.poly(outline), shadow)


def _pool(panel: Panel, plan: Plan, opening: Opening, hour: str) -> None:
    """The window's light on the floor: its own shape, laid slanting into the room, with the bars' shadow."""
    light = HOURS[hour]
    near, far = 0.25 + 0.42 * opening.low, 0.25 + 0.62 * opening.high
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.045 * panel.scale)
    strength = light.pool * plan.daylight
    panes = max(2, round(opening.width / 0.55))
    for n in range(panes):
        left = opening.at - opening.width / 2 + opening.width * (n + 0.06) / panes
        right = opening.at - opening.width / 2 + opening.width * (n + 0.94) / panes
        for low, high in ((0.0, 0.53), (0.57, 1.0)):
            points = []
            for at, share in ((left, low), (right, low), (right, high), (left, high)):
                out = near + (far - near) * share
                points.append(_at(plan, *plan.spot(opening.side, at + 0.22 * out, out)))
            pen = skia.Paint(
                AntiAlias=True,
                Color=ink(light.window, strength * 0.75),
                MaskFilter=blur,
                BlendMode=skia.BlendMode.kOverlay,
            )
            panel.layer.canvas.drawPath(panel.poly(points), pen)
            pen.setBlendMode(skia.BlendMode.kScreen)
            pen.setColor(ink(light.window, strength * 0.28))
            panel.layer.canvas.drawPath(panel.poly(points), pen)
