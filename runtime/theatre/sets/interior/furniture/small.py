"""Lamps, plants and other small things that stand about."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, sin

from ..solid import Box, Cut, Drum, Solid


def lamp(y: float, colour: str) -> tuple[Solid, ...]:
    """A lamp with a shade, whose foot is at height `y`."""
    return (
        Drum(0, 0, 0.09, 0.07, y, y + 0.03, "#6a4a34", 1.0),
        Drum(0, 0, 0.02, 0.02, y + 0.03, y + 0.26, "#c8963a", 1.0),
        Drum(0, 0, 0.16, 0.09, y + 0.24, y + 0.46, colour or "#ffd890", 1.5),
    )


def _floor_lamp(colour: str) -> tuple[Solid, ...]:
    return (
        Drum(0, 0, 0.16, 0.14, 0.0, 0.04, "#4a3430"),
        Drum(0, 0, 0.016, 0.016, 0.04, 1.35, "#8a6a40", 1.0),
        Drum(0, 0, 0.24, 0.13, 1.32, 1.66, colour or "#ffd890"),
    )


def candle(y: float, lit: bool = True) -> tuple[Solid, ...]:
    """A candle on a saucer, its foot at height `y`; 21 cm to the tip of its flame."""
    flame = ((0.0, 0.0, y + 0.14), (0.016, 0.0, y + 0.165), (0.0, 0.0, y + 0.225), (-0.016, 0.0, y + 0.165))
    return (
        Drum(0, 0, 0.06, 0.07, y, y + 0.02, "#c8963a", 1.0),
        Drum(0, 0, 0.02, 0.02, y + 0.02, y + 0.14, "#f4ecdc", 1.0),
        *((Cut(flame, "#fff0b0", 0.0),) if lit else ()),
    )


def _candlestick(colour: str, lit: bool = True) -> tuple[Solid, ...]:
    tall = (
        Drum(0, 0, 0.14, 0.1, 0.0, 0.05, "#8a6a30"),
        Drum(0, 0, 0.025, 0.025, 0.05, 1.2, colour or "#c8963a", 1.0),
        Drum(0, 0, 0.05, 0.08, 1.2, 1.24, "#c8963a", 1.0),
    )
    flame = ((0.0, 0.0, 1.46), (0.025, 0.0, 1.5), (0.0, 0.0, 1.6), (-0.025, 0.0, 1.5))
    wax = Drum(0, 0, 0.03, 0.03, 1.24, 1.46, "#f4ecdc", 1.0)
    return (*tall, wax, Cut(flame, "#fff0b0", 0.0)) if lit else (*tall, wax)


def _plant(colour: str) -> tuple[Solid, ...]:
    leaves = []
    for n in range(11):
        turn, tall, out = n * 2.4, 0.95 + 0.28 * sin(n * 1.7), 0.26 + 0.08 * cos(n * 2.9)
        a, b = out * cos(turn), out * sin(turn)
        side = (0.07 * sin(turn), -0.07 * cos(turn))
        leaf = (
            (0.0, 0.0, 0.4),
            (a * 0.55 + side[0], b * 0.55 + side[1], tall * 0.8),
            (a, b, tall),
            (a * 0.55 - side[0], b * 0.55 - side[1], tall * 0.8),
        )
        leaves.append(Cut(leaf, ("#4a7a52", "#5f8f5a", "#3a6248")[n % 3], 1.5))
    return (Drum(0, 0, 0.13, 0.18, 0.0, 0.36, colour or "#b5603e"), *leaves)


def _rug(colour: str) -> tuple[Solid, ...]:
    inner = (
        ("top", 0.12, 0.12, 1.88, 1.18, "#d98b4a"),
        ("top", 0.22, 0.22, 1.78, 1.08, "#8a3a44"),
        ("top", 0.6, 0.45, 1.4, 0.85, "#e8c27e"),
    )
    return (Box(-1.0, 1.0, -0.65, 0.65, 0.0, 0.012, colour or "#7c3f4e", inner, 1.0),)


def _drip(colour: str) -> tuple[Solid, ...]:
    base = (
        Box(-0.22, 0.22, -0.02, 0.02, 0.02, 0.05, "#8a98a4", lift=1.0),
        Box(-0.02, 0.02, -0.22, 0.22, 0.02, 0.05, "#8a98a4", lift=1.0),
    )
    pole = (
        Drum(0, 0, 0.014, 0.014, 0.05, 1.95, "#c8d4da", 1.0),
        Box(-0.14, 0.14, -0.01, 0.01, 1.93, 1.96, "#c8d4da", lift=1.0),
    )
    return (
        *base,
        *pole,
        Box(
            0.07,
            0.19,
            -0.03,
            0.03,
            1.58,
            1.88,
            colour or "#bfe0e8",
            (("front", 0.02, 0.02, 0.1, 0.18, "#7fb4d0"),),
            1.0,
        ),
    )


def _globe(colour: str) -> tuple[Solid, ...]:
    bands = [(0.06, 0.13), (0.13, 0.17), (0.17, 0.17), (0.17, 0.13), (0.13, 0.06)]
    ball = tuple(
        Drum(0, 0, low, high, 0.86 + n * 0.068, 0.928 + n * 0.068, colour or ("#3f7a98" if n % 2 else "#4f8aa4"), 1.0)
        for n, (low, high) in enumerate(bands)
    )
    return (Drum(0, 0, 0.18, 0.12, 0.0, 0.06, "#5a3626"), Drum(0, 0, 0.03, 0.03, 0.06, 0.86, "#7a4e34", 1.0), *ball)


def _ladder(colour: str) -> tuple[Solid, ...]:
    wood = colour or "#8a5a3a"
    rails = tuple(
        Cut(((a - 0.02, 0.5, 0.0), (a + 0.02, 0.5, 0.0), (a + 0.02, 0.0, 2.3), (a - 0.02, 0.0, 2.3)), wood, 1.0)
        for a in (-0.22, 0.22)
    )
    rungs = []
    for n in range(7):
        y = 0.25 + n * 0.3
        b = 0.5 - 0.5 * y / 2.3
        rungs.append(Cut(((-0.22, b, y), (0.22, b, y), (0.22, b, y + 0.035), (-0.22, b, y + 0.035)), "#a8744a", 1.0))
    return (*rails, *rungs)


def _pole(colour: str) -> tuple[Solid, ...]:
    return (Drum(0, 0, 0.018, 0.018, 0.0, 2.2, colour or "#d8b060", 1.0),)


def _bin(colour: str) -> tuple[Solid, ...]:
    return (Drum(0, 0, 0.11, 0.14, 0.0, 0.32, colour or "#55606c"),)


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    "table lamp": lambda colour: lamp(0.56, colour),
    "desk lamp": lambda colour: lamp(0.75, colour),
    "floor lamp": _floor_lamp,
    "candle": lambda colour: candle(0.75),
    "night candle": lambda colour: candle(0.56),
    "candlestick": _candlestick,
    "candle out": lambda colour: candle(0.75, lit=False),
    "night candle out": lambda colour: candle(0.56, lit=False),
    "candlestick out": lambda colour: _candlestick(colour, lit=False),
    "plant": _plant,
    "rug": _rug,
    "drip": _drip,
    "globe": _globe,
    "ladder": _ladder,
    "pole": _pole,
    "bin": _bin,
}
