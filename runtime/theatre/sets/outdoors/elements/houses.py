"""Houses and what belongs to them."""

from __future__ import annotations

from ....paper import mix
from ..cut import Cut, Element

_PLASTER = ("#ecd8bc", "#dcb8a0", "#c8d0cc", "#e8c890", "#c89888")
_ROOFS = ("#a8483c", "#b8603c", "#7c4448", "#5c5468")


def cottage(cut: Cut) -> None:
    """A low house under a steep roof, with a door, two windows and a chimney."""
    chance = cut.chance
    cut.foot(0.56)
    wall, roof = chance.choice(_PLASTER), chance.choice(_ROOFS)
    u = chance.choice((-0.24, 0.24))
    cut.lay(cut.rect(u - 0.05, 0.7, u + 0.05, 0.98), mix(roof, "#3c3040", 0.4), 2)
    cut.lay(cut.rect(-0.42, 0, 0.42, 0.52), wall, 3)
    cut.lay(cut.poly([(-0.52, 0.48), (-0.3, 0.92), (0.3, 0.92), (0.52, 0.48)]), roof, 4)
    for n in range(3):
        v = 0.57 + 0.11 * n
        cut.draw([(-0.46 + 0.07 * n, v), (0.46 - 0.07 * n, v)], 0.007, mix(roof, "#201828", 0.5), 0.45)
    cut.lay(cut.rect(-0.07, 0, 0.09, 0.34), "#5c7c74", 1.5)
    for left in (-0.33, 0.19):
        cut.lay(cut.rect(left - 0.015, 0.15, left + 0.155, 0.4), "#f4e8d4", 1)
        _panes(cut, left, 0.17, 0.14, 0.21, chance.random() < 0.75)


def _panes(cut: Cut, left: float, low: float, wide: float, high: float, lit: bool) -> None:
    cut.window(left, low, left + wide, low + high, lit)
    cut.draw([(left + wide / 2, low), (left + wide / 2, low + high)], 0.008, "#5c4840", 0.8)
    cut.draw([(left, low + high / 2), (left + wide, low + high / 2)], 0.008, "#5c4840", 0.8)


def gabled(cut: Cut) -> None:
    """A tall narrow town house whose gable looks at the street."""
    chance = cut.chance
    wall, roof = chance.choice(_PLASTER), chance.choice(_ROOFS)
    cut.foot(0.54)
    cut.lay(cut.rect(-0.46, 0, 0.46, 0.7), wall, 3)
    cut.lay(cut.poly([(-0.52, 0.68), (0, 1.0), (0.52, 0.68)]), roof, 3)
    cut.lay(cut.oval(0, 0.78, 0.08, 0.045), "#4a4c64", 0.5)
    for row in range(3):
        for left in (-0.34, -0.09, 0.16):
            if row or abs(left + 0.09) > 0.01:
                _panes(cut, left, 0.1 + 0.2 * row, 0.18, 0.13, chance.random() < 0.5)
    cut.lay(cut.rect(-0.1, 0, 0.1, 0.22), mix(roof, "#302838", 0.3), 1.5)


def tower_block(cut: Cut) -> None:
    """A city house of many floors, with a shop at its foot."""
    chance = cut.chance
    wall = mix(chance.choice(("#a86a58", "#8c6478", "#6c7088", "#a08c78", "#7c5c6c")), "#40344c", 0.25)
    cut.lay(cut.rect(-0.5, 0, 0.5, 0.97), wall, 4, shade=0.35)
    cut.lay(cut.rect(-0.53, 0.955, 0.53, 1.0), mix(wall, "#201828", 0.3), 3)
    floors = max(3, round(cut.high / 3.0))
    columns = max(3, round(cut.wide / 2.0))
    step, width = 0.78 / floors, 0.94 / columns
    for floor in range(floors):
        for column in range(columns):
            left, low = -0.47 + width * (column + 0.22), 0.17 + step * (floor + 0.15)
            cut.window(left, low, left + width * 0.56, low + step * 0.62, chance.random() < 0.45)
        cut.draw([(-0.5, 0.165 + step * floor), (0.5, 0.165 + step * floor)], 0.004, mix(wall, "#181020", 0.5), 0.5)
    _shop(cut, wall)


def _shop(cut: Cut, wall: tuple[float, float, float]) -> None:
    """A lit shop window under a striped awning."""
    chance = cut.chance
    one = chance.choice(("#d84a50", "#2c8c8c", "#d8a030", "#5c5ca8"))
    cut.window(-0.38, 0.012, 0.2, 0.105, True)
    cut.lay(cut.rect(0.26, 0.0, 0.42, 0.115), mix(wall, "#181020", 0.5), 1)
    for n in range(8):
        left = -0.43 + 0.085 * n
        colour = one if n % 2 else "#f0e4d0"
        cut.lay(cut.poly([(left, 0.128), (left + 0.085, 0.128), (left + 0.085, 0.1), (left, 0.1)]), colour, 1.5)
    cut.shine(-0.09, 0.05, 0.12, "#ffb860")


def church(cut: Cut) -> None:
    """A nave and a steeple with a clock."""
    cut.foot(0.55)
    cut.lay(cut.rect(-0.1, 0, 0.48, 0.34), "#dccdb8", 3)
    cut.lay(cut.poly([(-0.12, 0.33), (-0.02, 0.5), (0.42, 0.5), (0.53, 0.33)]), "#8c5048", 3)
    for u in (0.04, 0.2, 0.36):
        cut.lay(
            cut.smooth([(u - 0.035, 0.1, 1), (u - 0.035, 0.22), (u, 0.27), (u + 0.035, 0.22), (u + 0.035, 0.1, 1)]),
            "#5c6c94",
            1,
        )
    cut.lay(cut.rect(-0.44, 0, -0.1, 0.62), "#e8dac4", 4)
    cut.lay(cut.poly([(-0.48, 0.61), (-0.27, 1.0), (-0.06, 0.61)]), "#5c5468", 4)
    cut.lay(cut.oval(-0.27, 0.52, 0.09, 0.052), "#f8f0dc", 1)
    cut.draw([(-0.27, 0.52), (-0.27, 0.555)], 0.007, "#3c3440")
    cut.draw([(-0.27, 0.52), (-0.22, 0.51)], 0.007, "#3c3440")
    cut.lay(cut.smooth([(-0.34, 0, 1), (-0.34, 0.14), (-0.27, 0.2), (-0.2, 0.14), (-0.2, 0, 1)]), "#6c4838", 1.5)


def barn(cut: Cut) -> None:
    """Red boards and a white-barred door."""
    cut.foot(0.55)
    cut.lay(
        cut.poly([(-0.46, 0), (-0.46, 0.56), (-0.3, 0.86), (0, 1.0), (0.3, 0.86), (0.46, 0.56), (0.46, 0)]),
        "#a8403c",
        4,
    )
    cut.lay(
        cut.poly(
            [
                (-0.52, 0.54),
                (-0.32, 0.88),
                (0, 1.05),
                (0.32, 0.88),
                (0.52, 0.54),
                (0.45, 0.52),
                (0, 0.97),
                (-0.45, 0.52),
            ]
        ),
        "#5c4448",
        3,
    )
    cut.lay(cut.rect(-0.2, 0, 0.2, 0.42), "#8c3434", 1.5)
    for line in (
        [(-0.2, 0), (0.2, 0.42)],
        [(0.2, 0), (-0.2, 0.42)],
        [(-0.2, 0.42), (0.2, 0.42)],
        [(-0.2, 0), (-0.2, 0.42)],
        [(0.2, 0), (0.2, 0.42)],
    ):
        cut.draw(line, 0.014, "#f0e4d8")


def windmill(cut: Cut) -> None:
    """A white tower and four sails."""
    cut.foot(0.3)
    cut.lay(cut.poly([(-0.2, 0), (-0.12, 0.56), (0.12, 0.56), (0.2, 0)]), "#e8dcc8", 4)
    cut.lay(cut.smooth([(-0.15, 0.55, 1), (-0.1, 0.66), (0, 0.7), (0.1, 0.66), (0.15, 0.55, 1)]), "#8c5448", 3)
    cut.lay(cut.rect(-0.05, 0, 0.05, 0.15), "#6c4838", 1)
    cut.window(-0.035, 0.32, 0.035, 0.4, True)
    for du, dv in ((0.34, 0.3), (-0.42, 0.22), (-0.34, -0.3), (0.42, -0.22)):
        tip = (du, 0.62 + dv)
        side = (dv * 0.22, -du * 0.22)
        cut.lay(
            cut.poly(
                [
                    (du * 0.16, 0.62 + dv * 0.16),
                    tip,
                    (tip[0] + side[0], tip[1] + side[1]),
                    (du * 0.16 + side[0], 0.62 + dv * 0.16 + side[1]),
                ]
            ),
            "#f4ead8",
            1.5,
            alpha=0.92,
        )
        cut.draw([(0, 0.62), tip], 0.012, "#5c4438")


def keep(cut: Cut) -> None:
    """A round castle tower with battlements or a cone."""
    chance = cut.chance
    stone = mix("#9c98a0", "#b0a494", chance.random())
    cut.foot(0.6)
    cone = chance.random() < 0.6
    top = 0.72 if cone else 0.92
    if cone:
        cut.lay(cut.poly([(-0.56, top), (0, 1.0), (0.56, top)]), "#5c4c74", 4)
    cut.lay(cut.rect(-0.4, 0, 0.4, top), stone, 4)
    cut.lay(cut.rect(-0.48, top - 0.07, 0.48, top), stone, 2)
    for n in range(5) if not cone else ():
        cut.lay(cut.rect(-0.48 + 0.215 * n, top - 0.01, -0.36 + 0.215 * n, top + 0.05), stone, 1)
    for v in (0.24, 0.48):
        lit = chance.random() < 0.6
        cut.window(-0.06, v, 0.06, v + 0.075, lit)
    _stones(cut, 12, 0.36, top - 0.1)


def _stones(cut: Cut, count: int, reach: float, top: float) -> None:
    for _ in range(count):
        u, v = cut.chance.uniform(-reach, reach - 0.12), cut.chance.uniform(0.03, top)
        cut.draw([(u, v), (u + 0.1, v)], 0.006, "#4c4454", 0.4)


def gatehouse(cut: Cut) -> None:
    """Two towers, a pointed gate with a grille, and a banner."""
    stone = "#a49c9c"
    cut.foot(0.55)
    cut.lay(cut.rect(-0.26, 0, 0.26, 0.66), stone, 3)
    for n in range(4):
        cut.lay(cut.rect(-0.24 + 0.135 * n, 0.64, -0.16 + 0.135 * n, 0.71), stone, 1)
    cut.lay(cut.smooth([(-0.15, 0, 1), (-0.15, 0.28), (0, 0.46, 1), (0.15, 0.28), (0.15, 0, 1)]), "#241c2c", 1, shade=0)
    for u in (-0.1, -0.05, 0.0, 0.05, 0.1):
        cut.draw([(u, 0.0), (u, 0.36)], 0.007, "#7c6c60", 0.8)
    for u in (-0.36, 0.36):
        cut.lay(cut.rect(u - 0.13, 0, u + 0.13, 0.78), stone, 4)
        cut.lay(cut.poly([(u - 0.16, 0.77), (u, 1.0), (u + 0.16, 0.77)]), "#6c3c50", 3)
        cut.window(u - 0.03, 0.5, u + 0.03, 0.59, True)
    cut.lay(cut.poly([(-0.07, 0.62), (0.07, 0.62), (0.07, 0.5), (0, 0.46), (-0.07, 0.5)]), "#c8383c", 1.5)
    _stones(cut, 16, 0.44, 0.6)


def wall(cut: Cut) -> None:
    """A stretch of castle wall with battlements."""
    stone = mix("#948e98", "#a89c90", cut.chance.random())
    cut.lay(cut.rect(-0.5, 0, 0.5, 0.86), stone, 3)
    for n in range(7):
        cut.lay(cut.rect(-0.5 + n / 7, 0.84, -0.5 + (n + 0.58) / 7, 1.0), stone, 1)
    _stones(cut, 22, 0.48, 0.8)


def chimneys(cut: Cut) -> None:
    """A brick stack with pots."""
    cut.foot(0.6)
    cut.lay(cut.rect(-0.4, 0, 0.4, 0.78), "#94584c", 3)
    cut.lay(cut.rect(-0.48, 0.74, 0.48, 0.82), "#74443c", 2)
    for u in (-0.26, 0.0, 0.26):
        cut.lay(cut.rect(u - 0.09, 0.82, u + 0.09, 1.0), "#c07c5c", 1.5)
    _stones(cut, 8, 0.34, 0.7)


def tank(cut: Cut) -> None:
    """A water tank on legs, as roofs have it."""
    cut.foot(0.5)
    for u in (-0.34, -0.1, 0.12, 0.34):
        cut.lay(cut.bar((u, 0), (u * 0.9, 0.44), 0.014), "#4c3c3c", 1)
    cut.draw([(-0.34, 0.08), (0.3, 0.4)], 0.012, "#4c3c3c")
    cut.draw([(0.34, 0.08), (-0.3, 0.4)], 0.012, "#4c3c3c")
    cut.lay(cut.rect(-0.42, 0.42, 0.42, 0.82), "#8c6450", 3)
    cut.lay(cut.poly([(-0.48, 0.8), (0, 1.0), (0.48, 0.8)]), "#5c4850", 3)
    for u in (-0.28, -0.14, 0.0, 0.14, 0.28):
        cut.draw([(u, 0.43), (u, 0.8)], 0.006, "#4c3430", 0.5)


def roof(cut: Cut) -> None:
    """A neighbour's pitched roof with dormer and chimney, cut off where our own begins."""
    chance = cut.chance
    colour = chance.choice(_ROOFS)
    u = chance.uniform(-0.3, 0.3)
    cut.lay(cut.rect(u - 0.04, 0.6, u + 0.04, 1.0), mix(colour, "#40303c", 0.4), 2)
    cut.lay(cut.poly([(-0.5, 0), (-0.34, 0.8), (0.34, 0.8), (0.5, 0)]), colour, 4)
    for n in range(5):
        v = 0.1 + 0.14 * n
        cut.draw([(-0.48 + 0.2 * v, v), (0.48 - 0.2 * v, v)], 0.01, mix(colour, "#1c1424", 0.5), 0.4)
    for w in (-0.2, 0.16):
        cut.lay(
            cut.poly([(w - 0.08, 0.2), (w - 0.08, 0.44), (w, 0.58), (w + 0.08, 0.44), (w + 0.08, 0.2)]), "#e0c8ac", 2
        )
        cut.window(w - 0.045, 0.22, w + 0.045, 0.42, chance.random() < 0.7)


ELEMENTS = {
    "cottage": Element(cottage, 1.35),
    "gabled": Element(gabled, 0.55),
    "tower block": Element(tower_block, 0.62),
    "church": Element(church, 0.8),
    "barn": Element(barn, 1.15),
    "windmill": Element(windmill, 0.9),
    "keep": Element(keep, 0.36),
    "gatehouse": Element(gatehouse, 0.95),
    "wall": Element(wall, 2.6),
    "chimneys": Element(chimneys, 0.6),
    "tank": Element(tank, 0.62),
    "roof": Element(roof, 2.4),
}
