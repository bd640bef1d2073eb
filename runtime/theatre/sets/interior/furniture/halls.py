"""What stands in halls: columns, a stage with its curtain, an organ."""

from __future__ import annotations

from collections.abc import Callable
from math import pi, sin

from ..solid import Box, Cut, Drum, Solid


def _column(colour: str) -> tuple[Solid, ...]:
    stone = colour or "#a89c98"
    return (
        Box(-0.36, 0.36, -0.36, 0.36, 0.0, 0.3, stone),
        Drum(0, 0, 0.27, 0.24, 0.3, 4.6, stone),
        Drum(0, 0, 0.24, 0.38, 4.6, 5.0, stone),
        Box(-0.4, 0.4, -0.4, 0.4, 5.0, 5.2, stone),
    )


def _stage(colour: str) -> tuple[Solid, ...]:
    """A stage seven metres wide and one high, its front to the seats."""
    boards = tuple(("top", 0.0, 0.25 * n, 7.0, 0.25 * n + 0.23, "#9a6844") for n in range(10))
    lights = tuple(Drum(-2.9 + n * 0.83, 1.12, 0.07, 0.09, 0.9, 1.02, "#ffe09a", 1.0) for n in range(8))
    panels = tuple(("front", 0.15 + n * 0.85, 0.12, 0.85 + n * 0.85, 0.72, "#5a2230") for n in range(8))
    return (Box(-3.5, 3.5, -1.3, 1.25, 0.0, 0.9, colour or "#3a1620", (*boards, *panels)), *lights)


def drape(left: float, right: float, low: float, high: float, colour: str, dark: str) -> tuple[Solid, ...]:
    """A curtain in folds, hanging in the plane b 0."""
    count = max(2, round((right - left) / 0.22))
    wide = (right - left) / count
    folds = []
    for n in range(count):
        a, deep = left + n * wide, 0.05 * sin(n * pi * 0.73)
        points = ((a, deep, low), (a + wide, -deep, low), (a + wide, -deep, high), (a, deep, high))
        folds.append(Cut(points, colour if n % 2 else dark, 1.2))
    return tuple(folds)


def _curtain(colour: str) -> tuple[Solid, ...]:
    """The theatre's curtain, drawn to both sides under a valance."""
    red, dark = colour or "#a02434", "#741828"
    sides = (*drape(-3.9, -2.0, 0.0, 4.4, red, dark), *drape(2.0, 3.9, 0.0, 4.4, red, dark))
    valance = drape(-3.9, 3.9, 3.75, 4.5, "#b8303c", "#861c2c")
    gold = Box(-3.9, 3.9, 0.07, 0.09, 3.7, 3.78, "#e0b050", lift=1.0)
    return (*sides, *valance, gold)


def _screen(colour: str) -> tuple[Solid, ...]:
    """A folding screen of cloth on a frame."""
    steel = tuple(Box(a - 0.02, a + 0.02, -0.02, 0.02, 0.0, 1.8, "#a8b4bc", lift=1.0) for a in (-0.9, 0.0, 0.9))
    return (*steel, *drape(-0.88, 0.88, 0.25, 1.75, colour or "#9fc4bc", "#86aca6"))


def _organ(colour: str) -> tuple[Solid, ...]:
    pipes = []
    for n in range(11):
        a, high = -1.2 + n * 0.24, 2.6 + 1.3 * abs(n - 5) / 5
        pipes.append(Drum(a, 0.12, 0.09, 0.09, 1.3, high, "#d8b060" if n % 2 else "#b8924a", 1.5))
    return (
        Box(-1.4, 1.4, -0.4, 0.3, 0.0, 1.3, colour or "#5a3626", (("front", 0.7, 0.7, 2.1, 0.85, "#f0e6d0"),)),
        *pipes,
    )


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    "column": _column,
    "stage": _stage,
    "curtain": _curtain,
    "screen": _screen,
    "organ": _organ,
}
