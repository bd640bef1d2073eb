"""Tables and what is laid on them."""

from __future__ import annotations

from collections.abc import Callable

from ..solid import Box, Cut, Drum, Solid

_OAK = "#9a6440"


def _legs(half: float, deep: float, high: float, colour: str, thick: float = 0.035) -> tuple[Solid, ...]:
    """Four legs under a top of these half measures."""
    places = ((i * (half - thick - 0.03), j * (deep - thick - 0.03)) for i in (-1, 1) for j in (-1, 1))
    return tuple(Box(a - thick, a + thick, b - thick, b + thick, 0.0, high, colour, lift=1.5) for a, b in places)


def cup(a: float, b: float, y: float, colour: str) -> tuple[Solid, ...]:
    """A cup."""
    return (Drum(a, b, 0.032, 0.042, y, y + 0.09, colour, 1.0),)


def _table(colour: str) -> tuple[Solid, ...]:
    wood = colour or _OAK
    cloth = Box(-0.36, 0.36, -0.39, 0.39, 0.745, 0.757, "#ead9ae", lift=1.0)
    laid = (*cup(-0.4, 0.12, 0.75, "#b8543a"), *cup(0.42, -0.1, 0.75, "#35636a"), *_bowl(0.0, 0.0, 0.757))
    return (*_legs(0.7, 0.42, 0.71, "#6a4030"), Box(-0.7, 0.7, -0.42, 0.42, 0.71, 0.75, wood), cloth, *laid)


def _bowl(a: float, b: float, y: float) -> tuple[Solid, ...]:
    fruit = (
        Drum(a - 0.05, b, 0.03, 0.045, y + 0.08, y + 0.14, "#c8452e"),
        Drum(a + 0.05, b + 0.02, 0.03, 0.045, y + 0.08, y + 0.135, "#d99a3a"),
    )
    return (*fruit, Drum(a, b, 0.07, 0.15, y, y + 0.09, "#d8d0c0", 1.5))


def _round(colour: str) -> tuple[Solid, ...]:
    wood = colour or _OAK
    foot = (Drum(0, 0, 0.26, 0.2, 0.0, 0.05, "#5a3428"), Drum(0, 0, 0.05, 0.05, 0.05, 0.7, "#6a4030"))
    return (*foot, Drum(0, 0, 0.5, 0.5, 0.7, 0.74, wood), *cup(-0.2, 0.1, 0.74, "#d8d0c0"))


def _desk(colour: str) -> tuple[Solid, ...]:
    wood = colour or "#8a5838"
    drawers = tuple(("back", 0.04, y, 0.4, y + 0.2, "#a06c48") for y in (0.06, 0.28, 0.5))
    chest = Box(-0.66, -0.22, -0.32, 0.3, 0.0, 0.71, "#74482e", drawers)
    legs = tuple(Box(0.58, 0.65, b, b + 0.07, 0.0, 0.71, "#5a3826", lift=1.5) for b in (-0.32, 0.25))
    papers = (Box(0.05, 0.27, -0.18, 0.12, 0.75, 0.757, "#efe6d0", lift=1.0), *_books(-0.42, 0.1, 0.75))
    return (chest, *legs, Box(-0.7, 0.7, -0.36, 0.36, 0.71, 0.75, wood), *papers)


def _books(a: float, b: float, y: float) -> tuple[Solid, ...]:
    stack, found = y, list[Solid]()
    for wide, high, colour in ((0.13, 0.04, "#8a3a30"), (0.115, 0.035, "#2f5a62"), (0.10, 0.03, "#c99a4a")):
        found.append(Box(a - wide, a + wide, b - 0.09, b + 0.09, stack, stack + high, colour, lift=1.0))
        stack += high
    return tuple(found)


def _office(colour: str) -> tuple[Solid, ...]:
    top = Box(-0.8, 0.8, -0.4, 0.4, 0.70, 0.735, colour or "#b8a68c")
    screen = (
        Box(-0.06, 0.06, 0.12, 0.2, 0.735, 0.86, "#3a3a48", lift=1.0),
        Box(-0.3, 0.3, 0.14, 0.18, 0.84, 1.2, "#2c2c3a", (("back", 0.02, 0.02, 0.58, 0.34, "#7fb0c8"),)),
    )
    keys = Box(-0.22, 0.22, -0.2, -0.06, 0.735, 0.75, "#d8d4cc", lift=1.0)
    return (
        Box(-0.76, 0.76, 0.28, 0.32, 0.1, 0.7, "#8c7c68"),
        *_legs(0.78, 0.38, 0.7, "#55505a", 0.025),
        top,
        *screen,
        keys,
    )


def _school(colour: str) -> tuple[Solid, ...]:
    top = Box(-0.32, 0.32, -0.24, 0.24, 0.66, 0.70, colour or "#b07c48")
    shelf = Box(-0.3, 0.3, -0.2, 0.22, 0.52, 0.55, "#7c5430", lift=1.0)
    book = Box(-0.15, 0.12, -0.12, 0.08, 0.70, 0.712, "#efe6d0", lift=1.0)
    return (*_legs(0.32, 0.24, 0.66, "#4a4a58", 0.018), shelf, top, book)


def _nightstand(colour: str) -> tuple[Solid, ...]:
    drawer = ("front", 0.05, 0.24, 0.37, 0.44, "#8a583a")
    return (
        Box(
            -0.21,
            0.21,
            -0.19,
            0.19,
            0.0,
            0.52,
            colour or "#6a4030",
            (drawer, ("front", 0.19, 0.32, 0.23, 0.36, "#e0a850")),
        ),
        Box(-0.24, 0.24, -0.22, 0.22, 0.52, 0.56, "#8a583a"),
    )


def _altar(colour: str) -> tuple[Solid, ...]:
    cloth = (
        ("front", 0.3, 0.0, 1.5, 1.0, "#efe6d6"),
        ("front", 0.82, 0.3, 0.98, 0.85, "#c8963a"),
        ("front", 0.66, 0.55, 1.14, 0.68, "#c8963a"),
    )
    cross = (Box(-0.03, 0.03, -0.03, 0.03, 1.08, 1.75, "#d8a850"), Box(-0.2, 0.2, -0.028, 0.028, 1.48, 1.54, "#d8a850"))
    return (
        Box(-0.9, 0.9, -0.4, 0.4, 0.0, 1.0, colour or "#8a8494", cloth),
        Box(-1.0, 1.0, -0.46, 0.46, 1.0, 1.08, "#d8d0c8"),
        *cross,
    )


def _lectern(colour: str) -> tuple[Solid, ...]:
    slope = ((-0.3, -0.18, 1.25), (0.3, -0.18, 1.25), (0.3, 0.22, 1.1), (-0.3, 0.22, 1.1))
    return (
        Drum(0, 0, 0.2, 0.16, 0.0, 0.06, "#4a3026"),
        Box(-0.06, 0.06, -0.06, 0.06, 0.06, 1.12, colour or "#6a4230"),
        Cut(slope, "#8a5c3c"),
    )


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    "table": _table,
    "round table": _round,
    "desk": _desk,
    "office desk": _office,
    "school desk": _school,
    "nightstand": _nightstand,
    "altar": _altar,
    "lectern": _lectern,
}
