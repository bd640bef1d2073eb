"""What walls wear: paper, boards, stone, tiles, metal, plaster; skirting and dado under it."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin
from random import Random

from ....paper import mix, paint
from ...panel import Panel
from ..plan import Plan


def _plaster(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    chance = Random(seed)
    panel.lay(panel.rect(start - 0.05, -0.1, start + length + 0.05, plan.height + 0.1), plan.colour, 0)
    for _ in range(int(length * 3)):
        x, y = start + chance.uniform(0, length), chance.uniform(0, plan.height)
        patch = panel.smooth(
            [
                (x + chance.uniform(0.2, 0.6) * cos(radians(t)), y + chance.uniform(0.1, 0.3) * sin(radians(t)))
                for t in range(0, 360, 60)
            ]
        )
        panel.layer.canvas.drawPath(
            patch, paint(mix(plan.colour, "#ffffff" if chance.random() > 0.5 else "#2a1a20", 0.5), 0.05)
        )


def _wallpaper(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    """Small six-petalled flowers in offset rows, a shade darker than the ground, and faint stripes."""
    panel.lay(panel.rect(start - 0.05, -0.1, start + length + 0.05, plan.height + 0.1), plan.colour, 0)
    dark = paint(mix(plan.colour, "#3a1420", 0.32), 0.75)
    stripe = paint(mix(plan.colour, "#ffffff", 0.4), 0.10)
    canvas = panel.layer.canvas
    column = 0
    x = start + 0.18
    while x < start + length:
        canvas.drawPath(panel.rect(x - 0.1, 0, x + 0.1, plan.height), stripe)
        y = 0.2 + (0.24 if column % 2 else 0.0)
        while y < plan.height:
            for petal in range(5):
                turn = radians(90 + petal * 72)
                canvas.drawPath(panel.disc(x + 0.034 * cos(turn), y + 0.034 * sin(turn), 0.021), dark)
            y += 0.48
        x += 0.4
        column += 1


def _boards(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    chance, x = Random(seed), start - 0.05
    while x < start + length:
        wide = chance.choice((0.16, 0.19, 0.22))
        colour = mix(plan.colour, "#2a1620", chance.uniform(0.0, 0.2))
        panel.lay(panel.rect(x, -0.05, x + wide, plan.height + 0.05), colour, 1.5, gleaming=0.2)
        x += wide


def _blocks(
    panel: Panel, start: float, length: float, plan: Plan, seed: int, size: tuple[float, float], spread: float
) -> None:
    """Courses of blocks, each row set off by half a block."""
    chance, row, y = Random(seed), 0, 0.0
    panel.lay(
        panel.rect(start - 0.05, -0.1, start + length + 0.05, plan.height + 0.1), mix(plan.colour, "#140c14", 0.4), 0
    )
    gap = size[1] * 0.06
    while y < plan.height:
        x = start - (size[0] / 2 if row % 2 else 0.0)
        while x < start + length:
            wide = size[0] * chance.uniform(1.0 - spread, 1.0 + spread)
            colour = mix(plan.colour, "#ffffff" if chance.random() > 0.5 else "#2a1a2a", chance.uniform(0.0, 0.16))
            panel.lay(panel.rect(x + gap, y + gap, x + wide - gap, y + size[1] - gap), colour, 0, gleaming=0.24)
            x += wide
        y += size[1]
        row += 1


def _stone(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    _blocks(panel, start, length, plan, seed, (0.95, 0.46), 0.25)


def _bricks(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    _blocks(panel, start, length, plan, seed, (0.36, 0.14), 0.08)


def _metal(panel: Panel, start: float, length: float, plan: Plan, seed: int) -> None:
    """Brushed panels with a seam and rivets."""
    panel.lay(panel.rect(start - 0.05, -0.1, start + length + 0.05, plan.height + 0.1), plan.colour, 0)
    chance, count = Random(seed), max(1, round(length / 0.72))
    wide = length / count
    for n in range(count):
        x = start + n * wide
        panel.lay(
            panel.rect(x + 0.02, 0.12, x + wide - 0.02, plan.height - 0.12),
            mix(plan.colour, "#ffffff", 0.08),
            2,
            gleaming=0.5,
        )
        for _ in range(26):
            y = chance.uniform(0.15, plan.height - 0.15)
            panel.layer.canvas.drawPath(panel.rect(x + 0.04, y, x + wide - 0.04, y + 0.006), paint("#ffffff", 0.05))
        for y in (0.2, plan.height - 0.2):
            for side in (0.07, wide - 0.07):
                panel.layer.canvas.drawPath(
                    panel.disc(x + side, y, 0.012), paint(mix(plan.colour, "#000000", 0.4), 0.8)
                )


COVERS: dict[str, Callable[[Panel, float, float, Plan, int], None]] = {
    "plaster": _plaster,
    "wallpaper": _wallpaper,
    "boards": _boards,
    "stone": _stone,
    "bricks": _bricks,
    "metal": _metal,
}


def band(panel: Panel, start: float, length: float, plan: Plan) -> None:
    """The dado, if there is one, the skirting, and the moulding under the ceiling."""
    left, right = start - 0.05, start + length + 0.05
    if plan.dado == "tiles":
        _tiles(panel, start, length, plan)
    elif plan.dado:
        panel.lay(panel.rect(left, -0.05, right, plan.dado_height), plan.dado, 3, gleaming=0.3)
        count = max(2, round(length / 0.55))
        for n in range(count):
            x = start + (n + 0.5) * length / count
            half = length / count * 0.36
            inner = mix(plan.dado, "#ffffff", 0.07)
            panel.lay(panel.rect(x - half, 0.22, x + half, plan.dado_height - 0.12), inner, 2, gleaming=0.3)
    if plan.dado:
        panel.lay(panel.rect(left, plan.dado_height - 0.02, right, plan.dado_height + 0.05), plan.trim, 3, gleaming=0.4)
    panel.lay(panel.rect(left, -0.05, right, 0.12), plan.trim, 3, gleaming=0.4)
    panel.lay(
        panel.rect(left, plan.height - 0.09, right, plan.height + 0.05),
        mix(plan.trim, "#ffffff", 0.06),
        3,
        gleaming=0.3,
    )


def _tiles(panel: Panel, start: float, length: float, plan: Plan) -> None:
    size = 0.15
    panel.lay(panel.rect(start - 0.05, -0.05, start + length + 0.05, plan.dado_height), "#b8b0a4", 2)
    for i in range(int(length / size) + 1):
        for j in range(int(plan.dado_height / size) + 1):
            x, y = start + i * size, j * size
            colour = "#e4ded0" if (i * 7 + j * 3) % 5 else mix(plan.colour, "#e4ded0", 0.45)
            tile = panel.rect(x + 0.006, y + 0.006, x + size - 0.006, min(y + size - 0.006, plan.dado_height))
            panel.layer.canvas.drawPath(tile, paint(colour))
