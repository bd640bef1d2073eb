"""Stones, and what is hewn from them."""

from __future__ import annotations

from ....paper import mix
from ..cut import Cut, Element


def rock(cut: Cut) -> None:
    """A broken block with a face turned from the light."""
    _block(cut, mix("#7c7e88", "#948c88", cut.chance.random()))


def red_rock(cut: Cut) -> None:
    """Sandstone."""
    _block(cut, mix("#b4694a", "#cc8658", cut.chance.random()))


def moon_rock(cut: Cut) -> None:
    """Grey and dusty."""
    _block(cut, mix("#8c8a98", "#a8a4b0", cut.chance.random()))


def _block(cut: Cut, colour: tuple[float, float, float]) -> None:
    chance = cut.chance
    cut.foot(0.56)
    top, lean = chance.uniform(0.85, 1.0), chance.uniform(-0.14, 0.14)
    left, right = chance.uniform(0.4, 0.7), chance.uniform(0.45, 0.78)
    outline = [(-0.5, 0.0), (-0.4 + lean * 0.3, left), (lean, top), (0.3 + lean * 0.4, right), (0.5, 0.0)]
    cut.lay(cut.poly(outline), colour, 3)
    facet = [*outline[2:], (0.06, 0.0)] if cut.seen.side < 0 else [*outline[:3], (-0.04, 0.0)]
    cut.lay(cut.poly(facet), mix(colour, "#1c1830", 0.32), 0, alpha=0.75, gleaming=0.15)
    if cut.high > 1.2:
        u = -0.2 if cut.seen.side < 0 else 0.16
        cut.draw([(u, left * 0.9), (u + 0.06, 0.4), (u - 0.02, 0.12)], 0.008, mix(colour, "#1c1830", 0.5), 0.6)


def arch(cut: Cut) -> None:
    """A bow of rock that the wind has hollowed."""
    cut.foot(0.5)
    outer = [(-0.5, 0, 1), (-0.44, 0.5), (-0.3, 0.86), (0.05, 1.0), (0.36, 0.84), (0.44, 0.46), (0.5, 0, 1)]
    inner = [(0.22, 0, 1), (0.2, 0.4), (0.02, 0.66), (-0.18, 0.42), (-0.24, 0, 1)]
    cut.lay(cut.smooth([*outer, *inner]), "#c07850", 3)


def dune(cut: Cut) -> None:
    """A long back of sand with a sharp crest: lit on one side, shaded on the other."""
    crest = [(-0.5, 0.0, 1), (-0.25, 0.4), (0.02, 1.0, 1)]
    cut.lay(cut.smooth([*crest, (0.28, 0.5), (0.5, 0.0, 1), (0.0, -0.06)]), "#e8bc80", 2.5, shade=0.12)
    way = -1.0 if cut.seen.side > 0 else 1.0
    lee = [(0.02, 1.0, 1), (way * 0.3, 0.44), (way * 0.5, 0.0, 1), (way * 0.1, 0.02), (way * 0.02, 0.5)]
    cut.lay(cut.smooth(lee), "#b8804c", 0, alpha=0.8, gleaming=0.1)


def gravestone(cut: Cut) -> None:
    """A slab with a round head, never quite upright."""
    lean = cut.chance.uniform(-0.1, 0.1)
    colour = mix("#8c9498", "#a8a498", cut.chance.random())
    cut.foot(0.6)
    cut.lay(
        cut.smooth(
            [
                (-0.4, 0, 1),
                (-0.4 + lean, 0.72, 1),
                (-0.28 + lean, 0.94),
                (lean, 1.0),
                (0.28 + lean, 0.94),
                (0.4 + lean, 0.72, 1),
                (0.4, 0, 1),
            ]
        ),
        colour,
        3,
    )
    for v in (0.72, 0.6, 0.5):
        cut.draw([(-0.2 + lean * v, v), (0.2 + lean * v, v)], 0.022, "#4c5058", 0.7)
    cut.lay(cut.smooth([(-0.6, 0, 1), (-0.3, 0.1), (0.1, 0.05), (0.4, 0.12), (0.6, 0, 1)]), "#5c7a4c", 1)


def cross(cut: Cut) -> None:
    """A stone cross on a step."""
    colour = "#98a0a0"
    cut.foot(0.6)
    cut.lay(cut.rect(-0.1, 0.1, 0.1, 1.0), colour, 3)
    cut.lay(cut.rect(-0.4, 0.62, 0.4, 0.76), colour, 2)
    cut.lay(cut.rect(-0.34, 0, 0.34, 0.13), mix(colour, "#3c4048", 0.3), 2)


def crypt(cut: Cut) -> None:
    """A small house for the dead: pillars, gable, an iron door."""
    cut.foot(0.6)
    cut.lay(cut.rect(-0.44, 0, 0.44, 0.66), "#8c9090", 3)
    cut.lay(cut.poly([(-0.5, 0.64), (0, 1.0), (0.5, 0.64)]), "#7a8088", 3)
    cut.lay(cut.rect(-0.16, 0, 0.16, 0.5), "#2c3038", 1)
    for u in (-0.34, -0.22, 0.22, 0.34):
        cut.lay(cut.bar((u, 0.04), (u, 0.6), 0.022), "#b4b8b4", 1.5)


def stalagmite(cut: Cut) -> None:
    """A cone of dripstone from the floor."""
    _drip(cut, 0.0, 1.0)


def stalactite(cut: Cut) -> None:
    """A cone of dripstone from the roof."""
    _drip(cut, 1.0, 0.0)


def _drip(cut: Cut, foot: float, tip: float) -> None:
    way = tip - foot
    side = [(0.5, 0.0), (0.3, 0.22), (0.2, 0.5), (0.1, 0.78)]
    left = [(-u, foot + way * v) for u, v in side]
    right = [(u * 0.92, foot + way * (v + 0.03)) for u, v in side[::-1]]
    cut.lay(
        cut.smooth([*left, (0.02, tip, 1), *right]),
        mix("#7c6a80", "#98808c", cut.chance.random()),
        3,
        shade=0.4 if way > 0 else -0.1,
    )
    for v in (0.2, 0.42):
        cut.draw(
            [(-0.24, foot + way * v), (0.0, foot + way * (v - 0.03)), (0.24, foot + way * v)], 0.01, "#4c3e58", 0.5
        )


def crystals(cut: Cut) -> None:
    """A cluster that shines by itself."""
    colour = cut.chance.choice(("#7ce0e8", "#b88cf0", "#80b0ff"))
    cut.shine(0, 0.4, 0.9, colour)
    for u, tall, lean in ((-0.22, 0.62, -0.16), (0.24, 0.7, 0.16), (0.0, 1.0, 0.02)):
        cut.lay(
            cut.poly(
                [
                    (u - 0.1, 0),
                    (u - 0.11 + lean, tall * 0.8),
                    (u + lean, tall),
                    (u + 0.1 + lean, tall * 0.78),
                    (u + 0.1, 0),
                ]
            ),
            colour,
            2,
            shade=0.2,
            gleaming=0.8,
        )


def asteroid(cut: Cut) -> None:
    """A rock that floats, with craters."""
    chance = cut.chance
    points = [
        (-0.46, 0.4),
        (-0.34, 0.78),
        (0.02, 0.96),
        (0.36, 0.8),
        (0.48, 0.44),
        (0.3, 0.1),
        (-0.08, 0.02),
        (-0.36, 0.14),
    ]
    cut.lay(cut.smooth([(u * chance.uniform(0.88, 1.08), v) for u, v in points]), "#8c84a0", 3, shade=0.6)
    for _ in range(4):
        u, v, size = chance.uniform(-0.26, 0.26), chance.uniform(0.26, 0.74), chance.uniform(0.04, 0.1)
        cut.lay(cut.oval(u, v, size, size), "#5c5478", 0, gleaming=0.1)


ELEMENTS = {
    "rock": Element(rock, 1.4, solid=0.3),
    "red rock": Element(red_rock, 1.2, solid=0.3),
    "moon rock": Element(moon_rock, 1.5, solid=0.3),
    "arch": Element(arch, 1.2),
    "dune": Element(dune, 5.0),
    "gravestone": Element(gravestone, 0.62),
    "cross": Element(cross, 0.6),
    "crypt": Element(crypt, 1.0),
    "stalagmite": Element(stalagmite, 0.4),
    "stalactite": Element(stalactite, 0.34),
    "crystals": Element(crystals, 0.9, solid=0.4),
    "asteroid": Element(asteroid, 1.2, bob=0.4),
}
