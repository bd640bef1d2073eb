"""What holds things, cooks, washes, and plays: it stands at a wall."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from ..solid import Box, Drum, Inlay, Solid

_SPINES = ("#8a3a30", "#c99a4a", "#2f5a62", "#a8583a", "#d8c090", "#5a3a5a", "#4a6a4a", "#7a2a3a")


def spines(width: float, low: float, high: float, seed: int) -> tuple[Inlay, ...]:
    """A row of books seen from the front, as inlays from `low` to at most `high`."""
    chance, found, left = Random(seed), list[Inlay](), 0.04
    while left < width - 0.1:
        wide = chance.uniform(0.035, 0.075)
        if chance.random() > 0.08:
            top = low + (high - low) * chance.uniform(0.68, 0.98)
            found.append(("front", left, low, min(left + wide, width - 0.04), top, chance.choice(_SPINES)))
        left += wide + 0.004
    return tuple(found)


def _shelf(colour: str) -> tuple[Solid, ...]:
    """A bookcase, 2.1 m high."""
    wood = colour or "#5e3a28"
    inlays: list[Inlay] = []
    for level in range(5):
        low = 0.08 + level * 0.4
        inlays += [("front", 0.03, low, 1.17, low + 0.37, "#2a1a18"), *spines(1.2, low, low + 0.35, 31 + level)]
    return (
        Box(-0.6, 0.6, -0.16, 0.16, 0.0, 2.1, wood, tuple(inlays)),
        Box(-0.64, 0.64, -0.18, 0.19, 2.1, 2.16, "#74482e"),
    )


def _wardrobe(colour: str) -> tuple[Solid, ...]:
    doors = (
        ("front", 0.05, 0.12, 0.52, 1.95, "#9a6844"),
        ("front", 0.56, 0.12, 1.03, 1.95, "#9a6844"),
        ("front", 0.12, 1.1, 0.45, 1.85, "#83543a"),
        ("front", 0.63, 1.1, 0.96, 1.85, "#83543a"),
    )
    knobs = (("front", 0.48, 0.96, 0.51, 1.04, "#e0a850"), ("front", 0.57, 0.96, 0.60, 1.04, "#e0a850"))
    return (
        Box(-0.54, 0.54, -0.28, 0.28, 0.0, 2.05, colour or "#744830", (*doors, *knobs)),
        Box(-0.6, 0.6, -0.32, 0.33, 2.05, 2.13, "#8a583a"),
    )


def _cupboard(colour: str) -> tuple[Solid, ...]:
    """A dresser: cupboard below, plates above."""
    doors = tuple(("front", 0.05 + n * 0.5, 0.08, 0.5 + n * 0.5, 0.74, "#6d8a7e") for n in range(2))
    plates: list[Inlay] = []
    for level in (0.1, 0.5):
        plates += [("front", 0.05, level, 1.0, level + 0.34, "#3a4a48")]
        plates += [
            (
                "front",
                0.09 + n * 0.23,
                level,
                0.27 + n * 0.23,
                level + 0.2,
                "#e8e0cc" if (n + int(level * 10)) % 2 else "#c86a4a",
            )
            for n in range(4)
        ]
    base = Box(-0.53, 0.53, -0.24, 0.24, 0.0, 0.86, colour or "#557066", doors)
    return (
        base,
        Box(-0.56, 0.56, -0.26, 0.27, 0.86, 0.9, "#b08050"),
        Box(-0.53, 0.53, -0.24, 0.02, 0.9, 1.86, colour or "#557066", tuple(plates)),
        Box(-0.56, 0.56, -0.26, 0.06, 1.86, 1.92, "#b08050"),
    )


def _stove(colour: str) -> tuple[Solid, ...]:
    oven = (
        ("front", 0.08, 0.14, 0.52, 0.52, "#1c1a22"),
        ("front", 0.14, 0.22, 0.46, 0.44, "#e08a3a"),
        ("front", 0.06, 0.56, 0.54, 0.6, "#c8ccd0"),
    )
    knobs = tuple(("front", 0.1 + n * 0.12, 0.7, 0.15 + n * 0.12, 0.75, "#d8c090") for n in range(4))
    pot = (
        Drum(-0.13, -0.05, 0.1, 0.11, 0.9, 1.06, "#a8452e"),
        Drum(0.15, 0.1, 0.09, 0.06, 0.9, 1.02, "#5a6a78"),
        Drum(0.15, 0.1, 0.02, 0.02, 1.02, 1.06, "#26242e"),
    )
    return (
        Box(-0.3, 0.3, -0.3, 0.3, 0.0, 0.88, colour or "#e0d8c8", (*oven, *knobs)),
        Box(-0.3, 0.3, -0.3, 0.3, 0.88, 0.9, "#2c2a34"),
        *pot,
    )


def _sink(colour: str) -> tuple[Solid, ...]:
    doors = tuple(("front", 0.04 + n * 0.58, 0.08, 0.58 + n * 0.58, 0.78, "#8fa898") for n in range(2))
    basin = ("top", 0.62, 0.12, 1.1, 0.46, "#5f6a70")
    tap = (
        Box(0.22, 0.25, -0.24, -0.21, 0.92, 1.18, "#c8d0d4", lift=1.0),
        Box(0.22, 0.25, -0.24, -0.06, 1.15, 1.18, "#c8d0d4", lift=1.0),
    )
    plates = tuple(
        Drum(-0.3, 0.0, 0.1, 0.11, 0.92 + n * 0.02, 0.94 + n * 0.02, c, 1.0)
        for n, c in enumerate(("#e8e0cc", "#9fb8c0", "#e8e0cc"))
    )
    return (
        Box(-0.6, 0.6, -0.3, 0.3, 0.0, 0.88, colour or "#7a9484", doors),
        Box(-0.62, 0.62, -0.31, 0.32, 0.88, 0.92, "#d8cdb8", (basin,)),
        *tap,
        *plates,
    )


def _fridge(colour: str) -> tuple[Solid, ...]:
    doors = (
        ("front", 0.03, 0.06, 0.61, 1.1, "#e6ecea"),
        ("front", 0.03, 1.14, 0.61, 1.68, "#e6ecea"),
        ("front", 0.08, 0.8, 0.11, 1.06, "#9aa8a8"),
        ("front", 0.34, 1.3, 0.46, 1.42, "#d8362e"),
    )
    return (Box(-0.32, 0.32, -0.3, 0.3, 0.0, 1.72, colour or "#cfd8d6", doors),)


def _piano(colour: str) -> tuple[Solid, ...]:
    keys = tuple(("top", 0.06 + n * 0.049, 0.02, 0.1 + n * 0.049, 0.2, "#f4ecdc") for n in range(27))
    music = ("front", 0.5, 0.36, 0.96, 0.66, "#efe6d0")
    black = colour or "#2a1c1e"
    return (
        Box(
            -0.73,
            0.73,
            -0.3,
            0.08,
            0.0,
            1.2,
            black,
            (music, ("front", 0.12, 0.34, 0.44, 0.7, "#4a2c2c"), ("front", 1.02, 0.34, 1.34, 0.7, "#4a2c2c")),
        ),
        Box(-0.76, 0.76, -0.32, 0.11, 1.2, 1.24, "#4a2e2a"),
        Box(-0.73, 0.73, 0.08, 0.34, 0.62, 0.72, black, keys),
        *(Box(a - 0.04, a + 0.04, 0.26, 0.33, 0.0, 0.62, black, lift=1.5) for a in (-0.68, 0.68)),
    )


def _fireplace(colour: str, lit: bool = True) -> tuple[Solid, ...]:
    stone = colour or "#8a7670"
    bricks = tuple(
        (
            "front",
            0.06 + i * 0.27 + (j % 2) * 0.1,
            0.94 + j * 0.13,
            0.28 + i * 0.27 + (j % 2) * 0.1,
            1.05 + j * 0.13,
            "#96564a",
        )
        for i in range(4)
        for j in range(2)
    )
    flames = (
        ("front", 0.4, 0.04, 1.0, 0.34, "#c8502a"),
        ("front", 0.52, 0.06, 0.86, 0.5, "#f09a3a"),
        ("front", 0.62, 0.08, 0.76, 0.4, "#ffe09a"),
    )
    logs = (("front", 0.38, 0.04, 1.02, 0.14, "#3a2a28"), ("front", 0.5, 0.14, 0.92, 0.22, "#46322e"))
    hole = (("front", 0.3, 0.0, 1.1, 0.78, "#140c10"), *(flames if lit else logs))
    return (
        Box(-0.7, 0.7, -0.2, 0.2, 0.0, 1.24, stone, (*bricks, *hole)),
        Box(-0.8, 0.8, -0.24, 0.28, 1.24, 1.32, "#6a4230"),
        Box(-0.48, 0.48, -0.2, 0.1, 1.32, 2.9, stone),
    )


def _crate(colour: str) -> tuple[Solid, ...]:
    boards = tuple(
        (face, 0.02, 0.03 + n * 0.16, 0.48, 0.16 + n * 0.16, "#b08654")
        for face in ("front", "back", "left", "right")
        for n in range(3)
    )
    return (Box(-0.25, 0.25, -0.25, 0.25, 0.0, 0.5, colour or "#8a6238", boards),)


def _barrel(colour: str) -> tuple[Solid, ...]:
    hoops = tuple(
        Drum(0, 0, r, r, y, y + 0.04, "#3c2a2c", 1.0)
        for r, y in ((0.275, 0.1), (0.31, 0.28), (0.315, 0.52), (0.275, 0.72))
    )
    return (
        Drum(0, 0, 0.25, 0.31, 0.0, 0.4, colour or "#8a5a34"),
        Drum(0, 0, 0.31, 0.25, 0.4, 0.84, colour or "#8a5a34"),
        *hoops,
    )


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    "shelf": _shelf,
    "wardrobe": _wardrobe,
    "cupboard": _cupboard,
    "stove": _stove,
    "sink": _sink,
    "fridge": _fridge,
    "piano": _piano,
    "fireplace": _fireplace,
    "fireplace out": lambda colour: _fireplace(colour, lit=False),
    "crate": _crate,
    "barrel": _barrel,
}
