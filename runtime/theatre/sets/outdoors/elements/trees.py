"""Trees."""

from __future__ import annotations

from math import cos, sin, tau

import skia

from ....paper import mix
from ..cut import Cut, Element


def pine(cut: Cut) -> None:
    """Five to seven skirts, each with a jagged hem."""
    chance = cut.chance
    colour = mix("#2c5a48", "#3f7458", chance.random())
    cut.foot(0.34)
    cut.lay(cut.bar((0, 0), (0, 0.3), 0.018), "#5a4034", 1)
    tiers = chance.randint(5, 7)
    for n in range(tiers):
        low, high = 0.08 + 0.8 * n / tiers, 0.08 + 0.8 * (n + 1) / tiers + 0.12
        half = 0.5 * (1 - 0.86 * n / tiers) * chance.uniform(0.86, 1.06)
        hem = [
            (half * (1 - 2 * k / 6), low + (0.035 if k % 2 else 0.0) + chance.uniform(-0.01, 0.012)) for k in range(7)
        ]
        crown = [(-half * 0.12, min(1.0, high)), (half * 0.12, min(1.0, high))]
        cut.lay(cut.poly([*crown, *hem]), mix(colour, "#8fb890", 0.05 * n), 2.0, shade=0.42)


def broadleaf(cut: Cut) -> None:
    """A trunk that forks under clouds of leaves."""
    chance = cut.chance
    colour = mix("#5c8a46", "#86a850", chance.random())
    cut.foot(0.4)
    for lean in (-0.16, 0.02, 0.17):
        cut.lay(cut.bar((0.0, 0.0), (lean, 0.55), 0.032, 0.016), "#6a4a38", 1)
    for n in range(7):
        turn = tau * n / 7 + chance.uniform(-0.3, 0.3)
        u, v = 0.25 * cos(turn), 0.66 + 0.17 * sin(turn)
        cut.lay(_cloud(cut, u, v, chance.uniform(0.2, 0.27)), mix(colour, "#2c5030", 0.3 * (n % 3) / 2), 2.5)
    cut.lay(_cloud(cut, 0.0, 0.74, 0.26), mix(colour, "#d0dc80", 0.16), 2.5)


def _cloud(cut: Cut, u: float, v: float, size: float) -> skia.Path:
    points = []
    for n in range(9):
        turn, far = tau * n / 9, size * cut.chance.uniform(0.84, 1.1)
        points.append((u + far * cos(turn), v + far * 0.72 * sin(turn)))
    return cut.smooth(points)


def bare(cut: Cut) -> None:
    """Branches that fork three times and carry nothing."""
    cut.foot(0.16)
    _branch(cut, (0.0, 0.0), 90.0 + cut.chance.uniform(-5, 5), 0.34, 0.042, 4)


def _branch(cut: Cut, start: tuple[float, float], way: float, long: float, thick: float, left: int) -> None:
    angle = way * tau / 360
    end = (start[0] + long * cos(angle) * cut.high / cut.wide, start[1] + long * sin(angle))
    cut.lay(cut.bar(start, end, thick, thick * 0.62), "#4c3a3a", 1.0, gleaming=0.35)
    if left > 1:
        for side in (-1, 1):
            turn = side * cut.chance.uniform(18, 38)
            _branch(cut, end, way + turn, long * cut.chance.uniform(0.58, 0.76), thick * 0.6, left - 1)


def palm(cut: Cut) -> None:
    """A curved trunk under a crown of fronds."""
    chance = cut.chance
    lean = chance.choice((-1, 1)) * chance.uniform(0.06, 0.22)
    cut.foot(0.2)
    trunk = [(0.0, 0.0), (lean * 0.25, 0.3), (lean * 0.65, 0.56), (lean, 0.76)]
    cut.lay(cut.strip(trunk, 0.045), "#8a6a4c", 2)
    for n in range(10):
        turn = tau * (n + chance.uniform(-0.2, 0.2)) / 10
        reach, drop = 0.42 * cos(turn), 0.2 * sin(turn)
        tip = (lean + reach, 0.74 + drop - 0.1 * abs(cos(turn)))
        middle = (lean + reach * 0.55, 0.82 + drop * 0.7)
        path = cut.smooth([(lean, 0.77, 1), (middle[0], middle[1] + 0.03), (*tip, 1), (middle[0], middle[1] - 0.035)])
        cut.lay(path, mix("#3f7a48", "#7ca854", chance.random()), 2)


def cypress(cut: Cut) -> None:
    """A dark flame."""
    cut.foot(0.4)
    side = [(-0.2, 0.04), (-0.44, 0.3), (-0.34, 0.66), (0.0, 1.0, 1), (0.36, 0.62), (0.46, 0.28), (0.2, 0.04)]
    cut.lay(cut.smooth(side), "#2f5244", 2.5, shade=0.4)
    for u in (-0.16, 0.06, 0.22):
        cut.draw([(u, 0.1), (u * 0.7, 0.5), (u * 0.2, 0.8)], 0.006, "#5c8468", 0.5)


def birch(cut: Cut) -> None:
    """A white stem with dark scars, under a thin crown."""
    chance = cut.chance
    cut.foot(0.22)
    cut.lay(cut.bar((0.0, 0.0), (0.04, 0.86), 0.022, 0.01), "#e4dfd2", 1.5)
    for n in range(7):
        v = 0.08 + 0.1 * n + chance.uniform(-0.02, 0.02)
        cut.draw([(-0.04 + 0.05 * v, v), (0.02 + 0.04 * v, v + 0.006)], 0.008, "#4a4444", 0.8)
    for n in range(6):
        size, u = chance.uniform(0.15, 0.24), chance.uniform(-0.22, 0.24)
        cut.lay(_cloud(cut, u, 0.58 + 0.07 * n, size), mix("#9cb458", "#c8c068", chance.random()), 2)


def trunk(cut: Cut) -> None:
    """A mighty stem whose crown is out of sight: what a forest is made of at eye level."""
    chance = cut.chance
    cut.foot(0.9)
    wide = 0.34
    left = [(-0.72, 0.0, 1), (-wide * 1.1, 0.05), (-wide, 0.3), (-wide * 0.86, 1.0, 1)]
    right = [(wide * 0.84, 1.0, 1), (wide, 0.34), (wide * 1.15, 0.045), (0.7, 0.0, 1)]
    cut.lay(cut.smooth([*left, *right]), "#5c4a44", 3, shade=0.1)
    for _ in range(9):
        u, v = chance.uniform(-0.8, 0.8) * wide, chance.uniform(0.06, 0.8)
        cut.draw([(u, v), (u + 0.02, v + 0.06), (u - 0.02, v + 0.14)], 0.004, "#362c30", 0.6)


ELEMENTS = {
    "pine": Element(pine, 0.5, solid=0.16),
    "broadleaf": Element(broadleaf, 0.95, solid=0.5),
    "bare tree": Element(bare, 0.9),
    "palm": Element(palm, 0.9, sway=0.03, solid=0.5),
    "cypress": Element(cypress, 0.24, solid=0.2),
    "birch": Element(birch, 0.6, solid=0.5),
    "trunk": Element(trunk, 0.09),
}
