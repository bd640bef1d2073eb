"""What stands beside streets, rails, paths and shores."""

from __future__ import annotations

from math import cos, sin, tau

from ....paper import mix
from ..cut import Cut, Element


def lamp(cut: Cut) -> None:
    """A street lamp with its light."""
    cut.foot(1.0)
    cut.lay(cut.bar((0, 0), (0, 0.86), 0.014, 0.01), "#3c3a48", 2)
    cut.lay(cut.rect(-0.16, 0, 0.16, 0.07), "#3c3a48", 1)
    cut.shine(0, 0.91, 0.34, "#ffc878")
    cut.lay(
        cut.poly([(-0.2, 0.86), (-0.3, 0.97), (0.3, 0.97), (0.2, 0.86)]),
        mix("#d8dce0", "#ffe2a0", cut.tone.lamps),
        1,
        shade=0,
    )
    cut.lay(cut.poly([(-0.36, 0.965), (0, 1.0), (0.36, 0.965)]), "#3c3a48", 2)


def neon(cut: Cut) -> None:
    """A sign on a bracket, its tubes in a loud colour."""
    colour = cut.chance.choice(("#ff4f9a", "#4fe8e0", "#ffb03a", "#5fd8ff"))
    cut.lay(cut.rect(-0.42, 0.1, 0.42, 0.95), "#2c2440", 2)
    cut.shine(0, 0.5, 0.7, colour)
    tint = mix(cut.tint(colour), colour, max(0.3, cut.tone.lamps))
    for v in (0.24, 0.4, 0.56, 0.72):
        half = cut.chance.uniform(0.12, 0.26)
        cut.lay(cut.bar((-half, v + 0.04), (half, v + 0.04), 0.028), mix(tint, "#ffffff", 0.3), 0, shade=0)


def bench(cut: Cut) -> None:
    """Slats on iron legs."""
    cut.foot(0.5)
    for u in (-0.4, 0.4):
        cut.lay(cut.bar((u, 0), (u, 0.95), 0.03), "#3c3a44", 1)
    for v in (0.46, 0.66, 0.84):
        cut.lay(cut.rect(-0.5, v, 0.5, v + 0.11), "#8c6040", 1.5)


def fence(cut: Cut) -> None:
    """Pickets on two rails."""
    cut.lay(cut.rect(-0.5, 0.3, 0.5, 0.38), "#d8ccb8", 1)
    cut.lay(cut.rect(-0.5, 0.66, 0.5, 0.74), "#d8ccb8", 1)
    for n in range(8):
        u = -0.44 + 0.125 * n
        cut.lay(
            cut.poly([(u - 0.035, 0), (u - 0.035, 0.86), (u, 1.0), (u + 0.035, 0.86), (u + 0.035, 0)]), "#f0e6d4", 1.5
        )


def railing(cut: Cut) -> None:
    """Iron bars with points."""
    for v in (0.12, 0.8):
        cut.lay(cut.rect(-0.5, v, 0.5, v + 0.035), "#2c2c38", 1)
    for n in range(11):
        u = -0.475 + 0.095 * n
        cut.lay(
            cut.poly([(u - 0.012, 0), (u - 0.012, 0.92), (u, 1.0), (u + 0.012, 0.92), (u + 0.012, 0)]), "#34343f", 0.8
        )


def signal(cut: Cut) -> None:
    """A railway signal: a post, an arm, a lamp."""
    cut.foot(0.4)
    cut.lay(cut.bar((0, 0), (0, 0.96), 0.014), "#e4dcd0", 1.5)
    cut.lay(cut.rect(-0.06, 0, 0.06, 0.1), "#3c3840", 1)
    cut.lay(cut.poly([(0.0, 0.86), (0.0, 0.93), (0.5, 0.97), (0.5, 0.9)]), "#c8383c", 2)
    cut.shine(-0.12, 0.85, 0.16, "#6cf090")
    cut.lay(cut.oval(-0.12, 0.85, 0.1, 0.022), "#6cf090", 1, shade=0)


def pole(cut: Cut) -> None:
    """A telegraph pole."""
    cut.foot(0.3)
    cut.lay(cut.bar((0, 0), (0, 0.98), 0.012, 0.009), "#6c5040", 2)
    for v in (0.82, 0.91):
        cut.lay(cut.rect(-0.42, v, 0.42, v + 0.016), "#5c4438", 1.5)
        for u in (-0.38, -0.2, 0.2, 0.38):
            cut.lay(cut.rect(u - 0.025, v + 0.014, u + 0.025, v + 0.036), "#e8e4d8", 0.5)


def carriage(cut: Cut) -> None:
    """A railway carriage with lit windows."""
    cut.foot(0.52)
    for u in (-0.38, -0.28, 0.28, 0.38):
        cut.lay(cut.oval(u, 0.1, 0.036, 0.1), "#2c2a34", 1)
    cut.lay(cut.rect(-0.5, 0.14, 0.5, 0.86), "#7c3440", 4)
    cut.lay(cut.smooth([(-0.51, 0.84, 1), (-0.48, 0.97), (0, 1.0), (0.48, 0.97), (0.51, 0.84, 1)]), "#4c4450", 3)
    cut.lay(cut.rect(-0.5, 0.42, 0.5, 0.46), "#e0b860", 0.5)
    for n in range(8):
        cut.window(-0.46 + 0.118 * n, 0.52, -0.38 + 0.118 * n, 0.76, True)


def station(cut: Cut) -> None:
    """A small station with a clock and a canopy on posts."""
    cut.foot(0.52)
    cut.lay(cut.rect(-0.36, 0, 0.36, 0.62), "#c88c68", 3)
    cut.lay(cut.poly([(-0.42, 0.6), (-0.3, 0.86), (0.3, 0.86), (0.42, 0.6)]), "#5c5468", 3)
    cut.lay(cut.poly([(-0.12, 0.6), (-0.12, 0.9), (0, 1.0), (0.12, 0.9), (0.12, 0.6)]), "#d8a07c", 3)
    cut.lay(cut.oval(0, 0.84, 0.06, 0.08), "#f8f0dc", 1)
    cut.draw([(0, 0.84), (0, 0.9)], 0.012, "#3c3440")
    for u in (-0.28, -0.14, 0.12, 0.26):
        cut.window(u, 0.14, u + 0.08, 0.38, True)
    cut.lay(cut.rect(-0.04, 0, 0.05, 0.38), "#4c6c64", 1)
    cut.lay(cut.poly([(-0.5, 0.46), (-0.44, 0.53), (0.44, 0.53), (0.5, 0.46)]), "#4c6464", 3)
    for u in (-0.46, 0.46):
        cut.lay(cut.bar((u, 0), (u, 0.47), 0.014), "#3c3840", 1)


def well(cut: Cut) -> None:
    """A round well under a little roof."""
    cut.foot(0.5)
    for u in (-0.32, 0.32):
        cut.lay(cut.bar((u, 0.3), (u, 0.76), 0.025), "#6c4c3c", 1)
    cut.lay(cut.poly([(-0.5, 0.72), (0, 1.0), (0.5, 0.72)]), "#a8543c", 3)
    cut.draw([(0, 0.72), (0, 0.46)], 0.01, "#4c3c34")
    cut.lay(cut.rect(-0.42, 0, 0.42, 0.36), "#948c8c", 3)
    for n in range(5):
        cut.draw(
            [(-0.4 + 0.17 * n, 0.06 + 0.09 * (n % 3)), (-0.28 + 0.17 * n, 0.06 + 0.09 * (n % 3))], 0.014, "#4c4450", 0.5
        )


def fountain(cut: Cut) -> None:
    """Two bowls and a jet of water."""
    cut.foot(0.52)
    cut.lay(cut.smooth([(-0.46, 0.0, 1), (-0.5, 0.26), (0.5, 0.26), (0.46, 0.0, 1)]), "#b0a8a4", 3)
    for n in range(9):
        way = -0.4 + 0.1 * n
        cut.draw([(0, 0.74), (way * 0.4, 0.94 - abs(way) * 0.3), (way * 0.8, 0.6), (way, 0.28)], 0.014, "#d8f0f4", 0.65)
    cut.lay(cut.bar((0, 0.2), (0, 0.6), 0.05), "#a09894", 2)
    cut.lay(cut.smooth([(-0.2, 0.56, 1), (-0.24, 0.66), (0.24, 0.66), (0.2, 0.56, 1)]), "#bcb4ac", 2)


def haystack(cut: Cut) -> None:
    """A rounded stack."""
    cut.foot(0.52)
    cut.lay(
        cut.smooth([(-0.46, 0, 1), (-0.5, 0.36), (-0.3, 0.82), (0, 1.0), (0.3, 0.82), (0.5, 0.36), (0.46, 0, 1)]),
        "#d8ac58",
        3,
    )
    for _ in range(16):
        u, v = cut.chance.uniform(-0.4, 0.36), cut.chance.uniform(0.06, 0.7)
        cut.draw([(u, v), (u + 0.05, v + 0.09)], 0.012, "#a87c38", 0.5)


def scarecrow(cut: Cut) -> None:
    """A coat on a cross with a straw hat."""
    cut.foot(0.2)
    cut.lay(cut.bar((0, 0), (0, 0.8), 0.016), "#6c4c38", 1)
    cut.lay(cut.bar((-0.46, 0.62), (0.46, 0.64), 0.014), "#6c4c38", 1)
    cut.lay(
        cut.poly(
            [
                (-0.4, 0.67),
                (0.4, 0.68),
                (0.38, 0.56),
                (0.14, 0.58),
                (0.18, 0.24),
                (-0.02, 0.3),
                (-0.2, 0.22),
                (-0.14, 0.57),
                (-0.4, 0.56),
            ]
        ),
        "#8c5c48",
        2,
    )
    cut.lay(cut.oval(0, 0.79, 0.13, 0.075), "#e0c088", 1.5)
    cut.lay(
        cut.poly([(-0.28, 0.83), (-0.12, 0.86), (-0.08, 0.97), (0.1, 0.96), (0.13, 0.86), (0.28, 0.83)]), "#b88c48", 1.5
    )


def parasol(cut: Cut) -> None:
    """A striped sunshade over a towel."""
    cut.foot(0.4)
    lean = 0.08
    cut.lay(cut.bar((0, 0), (lean, 0.9), 0.014), "#e8dcc8", 1)
    one = cut.chance.choice(("#e0504c", "#2c9ca0", "#e8a83c"))
    ribs = [-0.5, -0.3, -0.1, 0.1, 0.3, 0.5]
    for n in range(5):
        a, b = ribs[n], ribs[n + 1]
        low = [(lean + b, 0.68 - 0.1 * b), (lean + a, 0.68 - 0.1 * a)]
        cut.lay(cut.poly([(lean, 1.0), *low]), one if n % 2 else "#f6ecdc", 1.5, shade=0.15)


def rowing_boat(cut: Cut) -> None:
    """A small boat."""
    cut.foot(0.5)
    cut.lay(
        cut.smooth(
            [(-0.5, 0.9, 1), (-0.42, 0.3), (-0.3, 0.0, 1), (0.3, 0.0, 1), (0.42, 0.3), (0.5, 0.9, 1), (0.0, 0.62)],
        ),
        "#3c7c8c",
        3,
    )
    cut.lay(
        cut.smooth([(-0.48, 0.86, 1), (-0.2, 0.66), (0.2, 0.66), (0.48, 0.86, 1), (0.2, 0.54), (-0.2, 0.54)]),
        "#e8dcc4",
        1,
    )


def sailing_boat(cut: Cut) -> None:
    """A hull with two sails."""
    cut.lay(cut.bar((0, 0.1), (0, 0.98), 0.009), "#6c4c3c", 1)
    cut.lay(
        cut.smooth(
            [(0.04, 0.96, 1), (0.3, 0.5), (0.4, 0.2, 1), (0.04, 0.2, 1)],
        ),
        "#f4ecdc",
        2,
    )
    cut.lay(cut.smooth([(-0.04, 0.9, 1), (-0.22, 0.46), (-0.36, 0.22, 1), (-0.04, 0.2, 1)]), "#d86a50", 2)
    cut.lay(cut.smooth([(-0.5, 0.16, 1), (-0.36, 0.0, 1), (0.34, 0.0, 1), (0.5, 0.17, 1)]), "#5c4450", 2)


def wreck(cut: Cut) -> None:
    """The ribs of a ship on the sea's ground."""
    cut.foot(0.5)
    cut.lay(
        cut.smooth([(-0.5, 0.34, 1), (-0.3, 0.02), (0.4, 0.0, 1), (0.5, 0.5, 1), (0.3, 0.3), (-0.1, 0.22)]),
        "#5c4a44",
        3,
    )
    for n in range(7):
        u = -0.3 + 0.11 * n
        cut.lay(cut.strip([(u, 0.1), (u - 0.02, 0.4), (u + 0.03, 0.62 - 0.03 * n)], 0.035), "#6c564c", 1.5)
    cut.lay(cut.bar((0.06, 0.2), (-0.1, 1.0), 0.018), "#4c3c38", 1.5)
    cut.draw([(-0.26, 0.72), (0.12, 0.82)], 0.02, "#4c3c38")


def posts(cut: Cut) -> None:
    """Three piles with rope."""
    for u, tall in ((-0.36, 0.8), (0.0, 1.0), (0.36, 0.86)):
        cut.lay(cut.bar((u, 0), (u, tall), 0.06), "#6c5444", 2)
        cut.lay(cut.oval(u, tall, 0.07, 0.03), "#a88c6c", 0)
    cut.draw([(-0.36, 0.62), (-0.18, 0.5), (0.0, 0.66), (0.18, 0.54), (0.36, 0.64)], 0.03, "#d8c098")


def mast(cut: Cut) -> None:
    """A mast with yards, furled sails and shrouds."""
    cut.foot(0.2)
    for u in (-0.5, -0.25, 0.25, 0.5):
        cut.draw([(u, 0.04), (0, 0.8)], 0.003, "#3c2c28", 0.8)
    for n in range(5):
        v = 0.1 + 0.12 * n
        half = 0.5 * (1 - v / 0.8)
        cut.draw([(-half, v), (-half / 2, v)], 0.002, "#3c2c28", 0.7)
        cut.draw([(half / 2, v), (half, v)], 0.002, "#3c2c28", 0.7)
    cut.lay(cut.bar((0, 0), (0, 0.99), 0.02, 0.009), "#7c5840", 2)
    for v, half in ((0.52, 0.46), (0.78, 0.32)):
        cut.lay(cut.bar((-half, v), (half, v), 0.009), "#5c4030", 1)
        cut.lay(
            cut.smooth(
                [
                    (-half * 0.9, v, 1),
                    (-half * 0.5, v - 0.045),
                    (0, v - 0.03),
                    (half * 0.5, v - 0.045),
                    (half * 0.9, v, 1),
                ]
            ),
            "#ece0c8",
            2,
        )
    cut.lay(cut.poly([(0, 0.985), (0.16, 0.965), (0, 0.945)]), "#c83c38", 1)


def wheel(cut: Cut) -> None:
    """A ship's wheel on its stand."""
    cut.foot(0.3)
    cut.lay(cut.poly([(-0.12, 0), (-0.08, 0.6), (0.08, 0.6), (0.12, 0)]), "#6c4834", 2)
    for n in range(8):
        turn = tau * n / 8
        cut.lay(cut.bar((0, 0.6), (0.5 * cos(turn), 0.6 + 0.4 * sin(turn)), 0.016), "#a87848", 1)
    ring = [(0.36 * cos(tau * n / 24), 0.6 + 0.29 * sin(tau * n / 24)) for n in range(25)]
    cut.lay(cut.strip(ring, 0.05), "#8c5c38", 1.5)
    cut.lay(cut.oval(0, 0.6, 0.07, 0.055), "#e0b860", 1)


def bulwark(cut: Cut) -> None:
    """A stretch of a ship's rail on turned posts."""
    for n in range(6):
        u = -0.42 + 0.168 * n
        cut.lay(cut.bar((u, 0.0), (u, 0.9), 0.035, 0.028), "#e8dcc8", 1)
    cut.lay(cut.rect(-0.52, 0.86, 0.52, 1.0), "#8c5c3c", 2)
    cut.lay(cut.rect(-0.52, 0.0, 0.52, 0.14), "#6c4834", 2)


def barrel(cut: Cut) -> None:
    """Staves and hoops."""
    cut.foot(0.5)
    cut.lay(
        cut.smooth([(-0.36, 0, 1), (-0.5, 0.5), (-0.36, 1.0, 1), (0.36, 1.0, 1), (0.5, 0.5), (0.36, 0, 1)]),
        "#94683f",
        3,
    )
    for v in (0.18, 0.8):
        cut.draw([(-0.44, v), (0, v - 0.03), (0.44, v)], 0.05, "#4c4448")


def parapet(cut: Cut) -> None:
    """A stretch of a stone bridge's wall, with a lamp's foot."""
    cut.lay(cut.rect(-0.5, 0, 0.5, 0.84), "#a49a98", 3)
    cut.lay(cut.rect(-0.53, 0.8, 0.53, 1.0), "#b8aea6", 2)
    for _ in range(9):
        u, v = cut.chance.uniform(-0.46, 0.36), cut.chance.uniform(0.1, 0.7)
        cut.draw([(u, v), (u + 0.1, v)], 0.025, "#5c5058", 0.4)


def pylon(cut: Cut) -> None:
    """A bridge's tower with an arch, and the cables that fall from it."""
    for side in (-1, 1):
        for n in range(6):
            cut.draw([(side * 0.1, 0.94), (side * (0.2 + 0.06 * n), 0.0)], 0.004, "#6c5c68", 0.7)
    outer = [(-0.2, 0, 1), (-0.17, 1.0, 1), (0.17, 1.0, 1), (0.2, 0, 1)]
    inner = [(0.1, 0, 1), (0.09, 0.5), (0, 0.66, 1), (-0.09, 0.5), (-0.1, 0, 1)]
    cut.lay(cut.poly([*outer, *inner]), "#a8908c", 3)
    cut.lay(cut.rect(-0.2, 0.94, 0.2, 1.0), "#8c7878", 2)


ELEMENTS = {
    "lamp": Element(lamp, 0.16),
    "neon": Element(neon, 0.5),
    "bench": Element(bench, 1.8),
    "fence": Element(fence, 2.0),
    "railing": Element(railing, 1.7),
    "signal": Element(signal, 0.26),
    "pole": Element(pole, 0.26),
    "carriage": Element(carriage, 4.2),
    "station": Element(station, 1.9),
    "well": Element(well, 0.8),
    "fountain": Element(fountain, 1.1),
    "haystack": Element(haystack, 1.1),
    "scarecrow": Element(scarecrow, 0.8),
    "parasol": Element(parasol, 1.0),
    "rowing boat": Element(rowing_boat, 3.2, upright=False, bob=0.1),
    "sailing boat": Element(sailing_boat, 0.8, bob=0.14),
    "wreck": Element(wreck, 1.6),
    "posts": Element(posts, 1.1),
    "mast": Element(mast, 0.6),
    "wheel": Element(wheel, 0.8),
    "bulwark": Element(bulwark, 2.4),
    "barrel": Element(barrel, 0.74),
    "parapet": Element(parapet, 2.6),
    "pylon": Element(pylon, 0.9),
}
