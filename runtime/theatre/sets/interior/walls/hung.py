"""What hangs on walls: each draws itself round the point (x, item.y) of the walls' texture."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, radians, sin
from random import Random

import skia

from ....paper import mix, smooth
from ...panel import Panel
from ..plan import Hung
from .balcony import boxes, gallery

_SPINES = ("#8a3a30", "#c99a4a", "#2f5a62", "#a8583a", "#d8c090", "#5a3a5a", "#4a6a4a")
_BRASS = "#d8a850"


def _box(panel: Panel, x: float, item: Hung, grown: float = 0.0) -> skia.Path:
    half, high = item.width / 2 + grown, item.height / 2 + grown
    return panel.rect(x - half, item.y - high, x + half, item.y + high)


def _picture(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A framed landscape of hills under a sun."""
    chance = Random(seed + round(item.at * 10))
    panel.lay(_box(panel, x, item, 0.05), item.colour or "#8a5a34", 4, gleaming=0.5)
    panel.lay(_box(panel, x, item), "#a8c4cc", 0)
    canvas = panel.layer.canvas
    canvas.save()
    canvas.clipPath(_box(panel, x, item), True)
    w, h, low = item.width, item.height, item.y - item.height / 2
    panel.lay(panel.disc(x + w * chance.uniform(-0.25, 0.25), low + h * 0.72, h * 0.12), "#ffe2a0", 1)
    for n, colour in enumerate(("#7a98a0", "#5a7a72", "#3c5a52")):
        hill = [(x - w + w * k / 2, low + h * (0.5 - 0.14 * n) * chance.uniform(0.75, 1.2)) for k in range(5)]
        panel.lay(panel.smooth([(x - w, low - 0.2, 1), *hill, (x + w, low - 0.2, 1)]), colour, 1.5)
    canvas.restore()


def _portrait(panel: Panel, x: float, item: Hung, seed: int) -> None:
    panel.lay(_box(panel, x, item, 0.05), item.colour or "#b8883c", 4, gleaming=0.5)
    panel.lay(_box(panel, x, item), "#3c3040", 0)
    w, low = item.width, item.y - item.height / 2
    bust = [
        (x - w * 0.4, low, 1),
        (x - w * 0.34, low + w * 0.3),
        (x, low + w * 0.5),
        (x + w * 0.34, low + w * 0.3),
        (x + w * 0.4, low, 1),
    ]
    panel.lay(panel.smooth(bust), "#5c4a52", 2)
    panel.lay(panel.disc(x, low + w * 0.68, w * 0.2), "#c89a7c", 2)
    panel.lay(
        panel.smooth(
            [
                (x - w * 0.22, low + w * 0.66),
                (x - w * 0.16, low + w * 0.95),
                (x + w * 0.18, low + w * 0.94),
                (x + w * 0.22, low + w * 0.68),
                (x, low + w * 0.84),
            ]
        ),
        "#2a1e20",
        1,
    )


def _clock(panel: Panel, x: float, item: Hung, seed: int) -> None:
    r = item.width / 2
    panel.lay(panel.disc(x, item.y, r), item.colour or "#5a3a2c", 4, gleaming=0.5)
    panel.lay(panel.disc(x, item.y, r * 0.86), "#f2ead6", 1)
    for hour in range(12):
        turn = hour * pi / 6
        ends = [(x + r * k * sin(turn), item.y + r * k * cos(turn)) for k in (0.66, 0.78)]
        panel.lay(panel.bar(ends[0], ends[1], r * 0.03), "#2a2028", 0)
    for turn, long in ((radians(305), 0.45), (radians(55), 0.66)):
        panel.lay(
            panel.bar((x, item.y), (x + r * long * sin(turn), item.y + r * long * cos(turn)), r * 0.035), "#2a2028", 1
        )


def _mirror(panel: Panel, x: float, item: Hung, seed: int) -> None:
    panel.lay(_box(panel, x, item, 0.06), item.colour or _BRASS, 4, gleaming=0.6)
    panel.lay(_box(panel, x, item), "#9fb4c4", 0)
    w, h = item.width / 2, item.height / 2
    for shift, alpha in ((0.0, 0.35), (0.45, 0.2)):
        glint = [
            (x - w + shift * w, item.y - h),
            (x - w * 0.4 + shift * w, item.y - h),
            (x + w * 0.5 + shift * w, item.y + h),
            (x - w * 0.1 + shift * w, item.y + h),
        ]
        canvas = panel.layer.canvas
        canvas.save()
        canvas.clipPath(_box(panel, x, item), True)
        panel.lay(panel.poly(glint), "#eaf2f6", 0, alpha=alpha)
        canvas.restore()


def _books(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A plank with books on it."""
    chance, left = Random(seed + round(item.at * 7)), x - item.width / 2
    panel.lay(
        panel.rect(left - 0.05, item.y - 0.05, x + item.width / 2 + 0.05, item.y),
        item.colour or "#5a3426",
        4,
        gleaming=0.4,
    )
    while left < x + item.width / 2 - 0.08:
        wide, high = chance.uniform(0.035, 0.07), chance.uniform(0.2, 0.3)
        if chance.random() > 0.12:
            panel.lay(panel.rect(left, item.y, left + wide, item.y + high), chance.choice(_SPINES), 1.5, gleaming=0.4)
        left += wide + 0.005


def _case(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A wall of books from the floor up."""
    chance, low = Random(seed + round(item.at * 7)), item.y - item.height / 2
    left, right = x - item.width / 2, x + item.width / 2
    panel.lay(_box(panel, x, item, 0.05), item.colour or "#4e2e22", 5, gleaming=0.4)
    rows = max(1, round(item.height / 0.38))
    for row in range(rows):
        y = low + 0.04 + row * item.height / rows
        high = item.height / rows - 0.06
        panel.lay(panel.rect(left + 0.03, y, right - 0.03, y + high), "#22141a", 0)
        place = left + 0.04
        while place < right - 0.09:
            wide = chance.uniform(0.03, 0.065)
            top = y + high * chance.uniform(0.66, 0.96)
            if chance.random() > 0.06:
                panel.lay(panel.rect(place, y, place + wide, top), chance.choice(_SPINES), 0, gleaming=0.4)
            place += wide + 0.004


def _blackboard(panel: Panel, x: float, item: Hung, seed: int) -> None:
    panel.lay(_box(panel, x, item, 0.07), item.colour or "#8a5a38", 5, gleaming=0.45)
    panel.lay(_box(panel, x, item), "#24423c", 0)
    left, top = x - item.width * 0.42, item.y + item.height * 0.28
    for row, word in enumerate((5, 7, 4)):
        points = [
            panel.at(left + 0.06 * n, top - row * 0.24 + 0.05 * ((n * 7 + row * 3) % 3) / 2) for n in range(word * 2)
        ]
        panel.stroke(smooth(points, closed=False), 0.014, "#eaf0e4", 0.85)
    sun = (x + item.width * 0.27, item.y + 0.06)
    panel.stroke(panel.disc(*sun, 0.17), 0.016, "#f0d890", 0.85)
    for ray in range(8):
        turn = ray * pi / 4
        ends = [panel.at(sun[0] + k * cos(turn), sun[1] + k * sin(turn)) for k in (0.23, 0.33)]
        panel.stroke(smooth(ends, closed=False), 0.016, "#f0d890", 0.8)
    panel.lay(
        panel.rect(
            x - item.width / 2, item.y - item.height / 2 - 0.1, x + item.width / 2, item.y - item.height / 2 - 0.05
        ),
        "#6a4430",
        4,
    )


def _map(panel: Panel, x: float, item: Hung, seed: int) -> None:
    panel.lay(_box(panel, x, item), item.colour or "#bcd4d4", 3, cut=4, gleaming=0.5)
    chance = Random(seed + 2)
    for dx, dy, size in (
        (-0.26, 0.1, 0.2),
        (-0.2, -0.22, 0.13),
        (0.1, 0.14, 0.22),
        (0.12, -0.12, 0.15),
        (0.34, -0.24, 0.09),
    ):
        land = [
            (
                x + item.width * dx + size * item.width * chance.uniform(0.55, 1.0) * cos(t),
                item.y + item.height * dy + size * item.height * chance.uniform(0.6, 1.1) * sin(t),
            )
            for t in (k * pi / 4 for k in range(8))
        ]
        panel.lay(panel.smooth(land), ("#c8a868", "#a8b878", "#d8906a")[round(size * 100) % 3], 1)
    for side in (-1, 1):
        panel.lay(
            panel.bar(
                (x - item.width / 2 - 0.04, item.y + side * item.height / 2),
                (x + item.width / 2 + 0.04, item.y + side * item.height / 2),
                0.02,
            ),
            "#6a4430",
            2,
        )


def _panel(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A lift's buttons."""
    panel.lay(_box(panel, x, item), item.colour or "#c8a860", 3, gleaming=0.6)
    for row in range(6):
        for side in (-1, 1):
            at = (x + side * item.width * 0.22, item.y - item.height * 0.36 + row * item.height * 0.145)
            lit = row == 3 and side == 1
            panel.lay(panel.disc(*at, item.width * 0.14), "#fff0b0" if lit else "#6a5430", 1.5, gleaming=0.6)


def _dial(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """The half dial over a lift's door."""
    r = item.width / 2
    arc = [(x + r * cos(radians(t)), item.y + r * sin(radians(t))) for t in range(0, 181, 15)]
    panel.lay(panel.poly(arc), item.colour or "#c8a860", 3, gleaming=0.6)
    inner = [(x + r * 0.82 * cos(radians(t)), item.y + 0.02 + r * 0.82 * sin(radians(t))) for t in range(0, 181, 15)]
    panel.lay(panel.poly(inner), "#efe6d0", 1)
    panel.lay(
        panel.bar((x, item.y + 0.03), (x + r * 0.6 * cos(radians(60)), item.y + r * 0.62 * sin(radians(60))), 0.012),
        "#a02434",
        1.5,
    )


def _sign(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A cross on a plate: help is here."""
    panel.lay(_box(panel, x, item), "#f2f4f0", 3, gleaming=0.5)
    long, thin, red = item.height * 0.32, item.height * 0.11, item.colour or "#c8363a"
    panel.lay(panel.rect(x - thin, item.y - long, x + thin, item.y + long), red, 0)
    panel.lay(panel.rect(x - long, item.y - thin, x + long, item.y + thin), red, 0)


def _rail(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A handrail, or the edge of a luggage rack."""
    colour = item.colour or _BRASS
    left, right = x - item.width / 2, x + item.width / 2
    panel.lay(panel.bar((left, item.y), (right, item.y), item.height / 2), colour, 4, gleaming=0.6)
    for n in range(max(2, round(item.width / 1.2)) + 1):
        at = left + n * item.width / max(2, round(item.width / 1.2))
        panel.lay(panel.bar((at, item.y), (at, item.y - item.height), item.height * 0.5), colour, 2, gleaming=0.5)


def _drapes(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """Two curtains drawn to the sides of a window, on a rod."""
    colour = item.colour or "#a8503c"
    low, high, half = item.y - item.height / 2, item.y + item.height / 2, item.width / 2
    for side in (-1, 1):
        outer, inner = x + side * half, x + side * half * 0.62
        shape = [
            (outer, high, 1),
            (inner + side * -0.05, high, 1),
            (inner, item.y),
            (inner + side * 0.12, low + item.height * 0.3),
            (inner + side * 0.02, low, 1),
            (outer + side * 0.04, low, 1),
        ]
        panel.lay(panel.smooth(shape), colour, 5, gleaming=0.4)
        for n in range(1, 4):
            at = outer + (inner - outer) * n / 4
            fold = [panel.at(at, high), panel.at(at + side * 0.04, low + item.height * 0.35), panel.at(at, low + 0.03)]
            panel.stroke(smooth(fold, closed=False), 0.014, mix(colour, "#14060c", 0.4), 0.7)
    panel.lay(
        panel.bar((x - half - 0.12, high + 0.03), (x + half + 0.12, high + 0.03), 0.025), "#6a4430", 4, gleaming=0.5
    )


def _arch(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """A blind arch."""
    half, low = item.width / 2, item.y - item.height / 2
    points = [
        (x - half, low, 1),
        (x - half, low + item.height * 0.62, 1),
        (x - half * 0.7, low + item.height * 0.87),
        (x, low + item.height, 1),
        (x + half * 0.7, low + item.height * 0.87),
        (x + half, low + item.height * 0.62, 1),
        (x + half, low, 1),
    ]
    panel.lay(panel.smooth(points), item.colour or "#4a4250", 5, gleaming=0.4)


def _pots(panel: Panel, x: float, item: Hung, seed: int) -> None:
    """Pans on hooks."""
    panel.lay(panel.bar((x - item.width / 2, item.y), (x + item.width / 2, item.y), 0.016), "#4a3a34", 3)
    count = max(2, round(item.width / 0.26))
    for n in range(count):
        at, size = x - item.width / 2 + (n + 0.5) * item.width / count, 0.07 + 0.02 * ((n * 5) % 3)
        panel.lay(panel.bar((at, item.y), (at, item.y - 0.2), 0.012), "#3a2e30", 1.5)
        panel.lay(panel.disc(at, item.y - 0.2 - size, size), ("#b5703a", "#5a6068", "#a8452e")[n % 3], 3, gleaming=0.6)


HUNG: dict[str, Callable[[Panel, float, Hung, int], None]] = {
    "picture": _picture,
    "portrait": _portrait,
    "clock": _clock,
    "mirror": _mirror,
    "books": _books,
    "bookcase": _case,
    "blackboard": _blackboard,
    "map": _map,
    "buttons": _panel,
    "dial": _dial,
    "sign": _sign,
    "rail": _rail,
    "drapes": _drapes,
    "arch": _arch,
    "pots": _pots,
    "boxes": boxes,
    "gallery": gallery,
}
