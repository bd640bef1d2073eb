"""What grows on the ground, and on the ground of the sea."""

from __future__ import annotations

from math import cos, sin, tau

from ....paper import mix, slip
from ..cut import Cut, Element


def grass(cut: Cut) -> None:
    """A tuft of blades."""
    _blades(cut, 9, "#6a9048", "#a8bc60", 0.5)


def reeds(cut: Cut) -> None:
    """Tall blades, some with a cob."""
    _blades(cut, 8, "#6c8450", "#a49c5c", 0.28)
    for u in (-0.2, 0.08, 0.26):
        cut.lay(cut.bar((u, 0.72), (u * 1.1, 0.92), 0.03), "#7a5238", 1)


def wheat(cut: Cut) -> None:
    """Ripe ears on thin stalks."""
    _blades(cut, 8, "#c89c4c", "#e4c46c", 0.4)
    for n in range(7):
        u = -0.42 + 0.14 * n + cut.chance.uniform(-0.03, 0.03)
        cut.lay(cut.bar((u, 0.72), (u * 1.15, 0.94), 0.035, 0.014), "#e8c468", 0.8)


def _blades(cut: Cut, count: int, one: str, other: str, lean: float) -> None:
    chance = cut.chance
    for n in range(count):
        foot = -0.3 + 0.6 * n / max(1, count - 1)
        tip = foot + (foot + chance.uniform(-0.3, 0.3)) * lean * 2
        tall = chance.uniform(0.6, 1.0)
        points = [cut.at(foot, 0), cut.at(foot * 0.8 + tip * 0.2, tall * 0.5), cut.at(tip, tall)]
        cut.lay(slip(points, 0.09 * cut.high * cut.seen.scale), mix(one, other, chance.random()), 0.8, gleaming=0.35)


def bush(cut: Cut) -> None:
    """Round clumps of leaves."""
    cut.foot(0.5)
    colour = mix("#4c7a48", "#7c9c50", cut.chance.random())
    for u, size in ((-0.26, 0.26), (0.26, 0.25), (0.0, 0.32)):
        points = []
        for n in range(8):
            far = size * cut.chance.uniform(0.85, 1.12)
            points.append((u + far * cos(tau * n / 8), max(0.0, 0.42 + far * 1.7 * sin(tau * n / 8))))
        cut.lay(cut.smooth(points), mix(colour, "#26482c", 0.3 * abs(u)), 2.5)


def flowers(cut: Cut) -> None:
    """Stems with bright heads."""
    _blades(cut, 6, "#5c8848", "#88a858", 0.3)
    colour = cut.chance.choice(("#e86a6a", "#f0b840", "#e88cc0", "#f4f0e4", "#8a6ad8"))
    for n in range(6):
        u, v = -0.36 + 0.145 * n, cut.chance.uniform(0.55, 0.92)
        cut.lay(cut.oval(u, v, 0.075, 0.085), colour, 1, shade=0.15)
        cut.lay(cut.oval(u, v, 0.025, 0.028), "#f8d860", 0)


def roses(cut: Cut) -> None:
    """A bush with flowers on it."""
    bush(cut)
    for _ in range(9):
        u, v = cut.chance.uniform(-0.36, 0.36), cut.chance.uniform(0.3, 0.82)
        cut.lay(cut.oval(u, v, 0.055, 0.075), mix("#d8405a", "#f4a0a8", cut.chance.random()), 1, shade=0.3)


def fern(cut: Cut) -> None:
    """Arching fronds."""
    cut.foot(0.3)
    for n in range(7):
        way = -0.48 + 0.16 * n
        tip = (way, 0.35 + 0.5 * (1 - abs(way) * 2))
        points = [cut.at(0, 0), cut.at(way * 0.5, tip[1] * 0.92), cut.at(*tip)]
        cut.lay(slip(points, 0.16 * cut.high * cut.seen.scale), mix("#406c40", "#74984c", n / 6), 1)


def cactus(cut: Cut) -> None:
    """A column with two arms."""
    cut.foot(0.3)
    colour = "#5c8a58"
    for u, low, high in ((-0.32, 0.36, 0.66), (0.3, 0.28, 0.74)):
        cut.lay(cut.bar((0, low), (u, low + 0.02), 0.05), colour, 1.5)
        cut.lay(cut.bar((u, low + 0.02), (u, high), 0.05), colour, 1.5)
    cut.lay(cut.bar((0, 0), (0, 0.92), 0.08), colour, 2)
    for u in (-0.06, 0.0, 0.06):
        cut.draw([(u, 0.05), (u, 0.9)], 0.006, "#36603c", 0.6)


def mushrooms(cut: Cut) -> None:
    """Three caps with spots."""
    for u, tall in ((-0.26, 0.6), (0.24, 0.5), (0.0, 0.95)):
        cut.lay(cut.bar((u, 0), (u, tall * 0.7), 0.06, 0.045), "#ecdcc4", 1)
        cap = cut.smooth(
            [
                (u - 0.22, tall * 0.62, 1),
                (u - 0.12, tall * 0.9),
                (u, tall),
                (u + 0.12, tall * 0.9),
                (u + 0.22, tall * 0.62, 1),
            ]
        )
        cut.lay(cap, "#c8483c", 1.5)
        for du in (-0.1, 0.02, 0.12):
            cut.lay(cut.oval(u + du, tall * 0.8, 0.022, 0.03), "#f8ecdc", 0)


def kelp(cut: Cut) -> None:
    """Ribbons that rise from the sea's ground."""
    chance = cut.chance
    for n in range(5):
        u, tall = -0.36 + 0.18 * n, chance.uniform(0.6, 1.0)
        sway = [(u + 0.12 * sin(5.0 * t + n), tall * t) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
        points = [cut.at(*point) for point in sway]
        cut.lay(slip(points, 0.055 * cut.high * cut.seen.scale, 0.5), mix("#3c7a5c", "#7ca05c", chance.random()), 1.5)


def coral(cut: Cut) -> None:
    """A branching bush of stone in a loud colour."""
    cut.foot(0.4)
    colour = cut.chance.choice(("#e87060", "#f0a050", "#d860a0", "#a878d8", "#f0d080"))
    _fork(cut, (0.0, 0.0), 90.0, 0.36, 4, colour)


def _fork(cut: Cut, start: tuple[float, float], way: float, long: float, left: int, colour: str) -> None:
    angle = way * tau / 360
    end = (start[0] + long * cos(angle) * cut.high / cut.wide, start[1] + long * sin(angle))
    cut.lay(cut.bar(start, end, 0.042, 0.034), colour, 1.2)
    for turn in (-34.0, 8.0, 38.0) if left > 1 else ():
        _fork(
            cut, end, way + turn + cut.chance.uniform(-9, 9), long * 0.62, left - 1 if turn != 8.0 else left - 2, colour
        )


def fan(cut: Cut) -> None:
    """A sea fan: a round lace on a stalk."""
    cut.foot(0.2)
    colour = cut.chance.choice(("#c860a8", "#e89060", "#8a70d0"))
    cut.lay(cut.bar((0, 0), (0, 0.4), 0.03), colour, 1)
    cut.lay(
        cut.smooth([(0, 0.2, 1), (-0.46, 0.46), (-0.4, 0.84), (0, 1.0), (0.42, 0.82), (0.46, 0.44)]),
        colour,
        2,
        alpha=0.85,
    )
    for n in range(9):
        turn = tau * (0.08 + 0.0425 * n)
        cut.draw([(0, 0.24), (0.4 * cos(turn), 0.24 + 0.68 * sin(turn))], 0.012, mix(colour, "#ffffff", 0.35), 0.6)


ELEMENTS = {
    "grass": Element(grass, 1.1, upright=False, sway=0.1),
    "reeds": Element(reeds, 0.7, sway=0.08, solid=0.5),
    "wheat": Element(wheat, 0.9, upright=False, sway=0.11, solid=0.5),
    "bush": Element(bush, 1.5, sway=0.02, solid=0.4),
    "flowers": Element(flowers, 1.1, upright=False, sway=0.09, solid=0.5),
    "roses": Element(roses, 1.3, sway=0.025, solid=0.5),
    "fern": Element(fern, 1.6, upright=False, sway=0.05, solid=0.5),
    "cactus": Element(cactus, 0.6, solid=0.25),
    "mushrooms": Element(mushrooms, 1.2, upright=False, solid=0.5),
    "kelp": Element(kelp, 0.5, sway=0.09, solid=0.5),
    "coral": Element(coral, 1.1, sway=0.012, solid=0.4),
    "fan": Element(fan, 1.0, sway=0.04),
}
