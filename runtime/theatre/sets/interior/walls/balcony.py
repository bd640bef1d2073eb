"""Balconies along a wall: a theatre's boxes with people in them, a church's gallery."""

from __future__ import annotations

from random import Random

from ....paper import mix
from ...panel import Panel
from ..plan import Hung

_GOLD = "#d8a850"


def boxes(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """Dark openings between pillars, heads in them, curtains at their sides, and a front with garlands of gold."""
    colour = item.colour or "#8a2a38"
    count = max(1, round(item.width / 1.9))
    wide, low, high = item.width / count, item.y - item.height / 2, item.y + item.height / 2
    front = low + 0.34 * item.height
    chance = Random(seed)
    for n in range(count):
        left = x - item.width / 2 + n * wide
        panel.lay(panel.rect(left, front, left + wide, high), "#1a0a12", 0)
        for _ in range(chance.randint(2, 3)):
            _head(panel, left + wide * chance.uniform(0.24, 0.76), front, chance)
        for side in (0.0, 1.0):
            edge, inner = left + wide * side, left + wide * (0.5 + (side - 0.5) * 0.52)
            drape = [(edge, high, 1), (inner, high, 1), (edge + (inner - edge) * 0.45, front + 0.2), (edge, front, 1)]
            panel.lay(panel.smooth(drape), mix(colour, "#2a0a14", 0.2 * side), 3, gleaming=0.35)
        panel.lay(panel.rect(left + wide - 0.07, front, left + wide + 0.07, high), mix(_GOLD, "#6a3a2a", 0.35), 3)
    ends = x - item.width / 2, x + item.width / 2
    panel.lay(panel.rect(ends[0], low, ends[1], front), mix(colour, "#f0d8c0", 0.12), 5, gleaming=0.4)
    for n in range(count * 2):
        at = ends[0] + (n + 0.5) * wide / 2
        swag = [
            (at - wide * 0.2, front - 0.12, 1),
            (at, low + 0.12),
            (at + wide * 0.2, front - 0.12, 1),
            (at, low + 0.22),
        ]
        panel.lay(panel.smooth(swag), _GOLD, 1.5, gleaming=0.5)
    for y in (low, front):
        panel.lay(panel.rect(ends[0], y - 0.05, ends[1], y + 0.04), _GOLD, 3, gleaming=0.6)


def _head(panel: Panel, x: float, sill: float, chance: Random) -> None:
    """Somebody who looks on, head and shoulders."""
    tone = mix("#4a2e34", "#1a0a12", chance.uniform(0.1, 0.6))
    rise = chance.uniform(0.2, 0.34)
    shoulders = [
        (x - 0.2, sill, 1),
        (x - 0.15, sill + rise * 0.6),
        (x, sill + rise * 0.75),
        (x + 0.15, sill + rise * 0.6),
    ]
    panel.lay(panel.smooth([*shoulders, (x + 0.2, sill, 1)]), tone, 1)
    panel.lay(panel.disc(x, sill + rise + 0.06, 0.1), mix(tone, "#c89a7c", 0.25), 1)


def gallery(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A wooden front on brackets, with panels, and shade over it."""
    wood = item.colour or "#5a3a2a"
    low, high = item.y - item.height / 2, item.y + item.height / 2
    left, right = x - item.width / 2, x + item.width / 2
    panel.lay(panel.rect(left, high, right, high + 1.1), mix(wood, "#0c080c", 0.72), 0, alpha=0.6)
    panel.lay(panel.rect(left, low, right, high), wood, 5, gleaming=0.4)
    count = max(2, round(item.width / 0.8))
    step = item.width / count
    for n in range(count):
        at = left + n * step
        inner = panel.rect(at + 0.1, low + 0.14, at + step - 0.1, high - 0.14)
        panel.lay(inner, mix(wood, "#000000", 0.2), 1.5, gleaming=0.3)
        if n % 2 == 0:
            bracket = [(at + step * 0.4, low, 1), (at + step * 0.6, low, 1), (at + step * 0.5, low - 0.5, 1)]
            panel.lay(panel.smooth(bracket), mix(wood, "#000000", 0.1), 3)
    for y in (low, high):
        panel.lay(panel.rect(left, y - 0.06, right, y + 0.05), mix(wood, "#ffffff", 0.12), 3, gleaming=0.5)
