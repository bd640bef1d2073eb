"""What one sits on."""

from __future__ import annotations

from collections.abc import Callable

from ..solid import Box, Drum, Solid


def _chair(colour: str) -> tuple[Solid, ...]:
    wood = colour or "#8a5638"
    legs = tuple(
        Box(a - 0.02, a + 0.02, b - 0.02, b + 0.02, 0, 0.44, "#5e3a28", lift=1.5)
        for a in (-0.18, 0.18)
        for b in (-0.18, 0.18)
    )
    posts = tuple(Box(a - 0.02, a + 0.02, -0.21, -0.17, 0.44, 0.98, "#6e4630", lift=1.5) for a in (-0.18, 0.18))
    slats = tuple(Box(-0.18, 0.18, -0.205, -0.18, y, y + 0.08, wood, lift=1.5) for y in (0.6, 0.74, 0.88))
    return (*legs, Box(-0.22, 0.22, -0.22, 0.22, 0.44, 0.48, wood), *posts, *slats)


def _stool(colour: str) -> tuple[Solid, ...]:
    legs = tuple(
        Box(a - 0.02, a + 0.02, b - 0.02, b + 0.02, 0, 0.44, "#5e3a28", lift=1.5)
        for a, b in ((-0.14, 0.1), (0.14, 0.1), (0, -0.15))
    )
    return (*legs, Drum(0, 0, 0.19, 0.19, 0.44, 0.48, colour or "#9a5e3a"))


def sofa(width: float, colour: str) -> tuple[Solid, ...]:
    """A seat with arms, `width` metres inside them."""
    half = width / 2
    dark = "#000000"
    cushions = []
    count = max(1, round(width / 0.75))
    for n in range(count):
        left = -half + n * width / count
        cushions.append(Box(left + 0.01, left + width / count - 0.01, -0.22, 0.36, 0.24, 0.44, colour))
        cushions.append(Box(left + 0.02, left + width / count - 0.02, -0.24, -0.1, 0.44, 0.78, colour))
    arms = tuple(Box(a - 0.09, a + 0.09, -0.4, 0.38, 0.06, 0.6, colour) for a in (-half - 0.09, half + 0.09))
    feet = tuple(
        Box(a - 0.03, a + 0.03, b - 0.03, b + 0.03, 0, 0.07, dark, lift=1.0) for a in (-half, half) for b in (-0.3, 0.3)
    )
    back = Box(-half - 0.02, half + 0.02, -0.42, -0.24, 0.06, 0.84, colour)
    return (*feet, Box(-half, half, -0.3, 0.34, 0.07, 0.24, colour), back, *arms, *cushions)


def _armchair(colour: str) -> tuple[Solid, ...]:
    return sofa(0.58, colour or "#7a4450")


def _bench(colour: str) -> tuple[Solid, ...]:
    wood = colour or "#6e4630"
    ends = tuple(Box(a - 0.03, a + 0.03, -0.24, 0.24, 0.0, 0.62, "#54331f") for a in (-1.37, 1.37))
    tall = tuple(Box(a - 0.03, a + 0.03, -0.27, -0.2, 0.0, 0.98, "#54331f") for a in (-1.37, 1.37))
    return (
        *ends,
        *tall,
        Box(-1.36, 1.36, -0.2, 0.22, 0.42, 0.46, wood),
        Box(-1.36, 1.36, -0.25, -0.21, 0.5, 0.95, wood),
        Box(-1.4, 1.4, -0.27, -0.2, 0.94, 0.99, "#8a5a3a"),
    )


def _row(colour: str) -> tuple[Solid, ...]:
    """A row of tip-up seats."""
    velvet = colour or "#8a2434"
    found: list[Solid] = []
    for n in range(5):
        a = -1.16 + n * 0.58
        found.append(Box(a - 0.25, a + 0.25, -0.2, 0.24, 0.36, 0.48, velvet))
        found.append(
            Box(a - 0.25, a + 0.25, -0.28, -0.2, 0.4, 0.98, velvet, (("back", 0.02, 0.02, 0.48, 0.56, "#4a1a28"),))
        )
    found += [
        Box(a - 0.03, a + 0.03, -0.26, 0.22, 0.0, 0.62, "#3a2430", lift=1.5)
        for a in (-1.45, -0.87, -0.29, 0.29, 0.87, 1.45)
    ]
    return tuple(found)


def _train(colour: str) -> tuple[Solid, ...]:
    """A double seat of a carriage."""
    cloth = colour or "#2f5a62"
    inlays = (("front", 0.06, 0.48, 0.5, 0.66, "#efe6d0"), ("front", 0.56, 0.48, 1.0, 0.66, "#efe6d0"))
    back = Box(-0.53, 0.53, -0.3, -0.16, 0.3, 1.2, cloth, inlays)
    parts = (Box(-0.5, 0.5, -0.26, 0.2, 0.0, 0.28, "#2a2630"), Box(-0.53, 0.53, -0.26, 0.3, 0.28, 0.45, cloth))
    wings = tuple(Box(a - 0.035, a + 0.035, -0.3, 0.2, 0.3, 0.64, "#6a4630", lift=1.5) for a in (-0.55, 0.0, 0.55))
    return (*parts, back, *wings)


def _office(colour: str) -> tuple[Solid, ...]:
    cloth = colour or "#3a4a62"
    return (
        Drum(0, 0, 0.26, 0.2, 0.03, 0.07, "#26242e"),
        Drum(0, 0, 0.03, 0.03, 0.07, 0.42, "#55505a"),
        Box(-0.23, 0.23, -0.2, 0.24, 0.42, 0.5, cloth),
        Box(-0.2, 0.2, -0.24, -0.19, 0.56, 1.02, cloth),
    )


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    "chair": _chair,
    "stool": _stool,
    "sofa": lambda colour: sofa(1.6, colour or "#4a6a72"),
    "armchair": _armchair,
    "pew": _bench,
    "bench": _bench,
    "seats": _row,
    "train seat": _train,
    "office chair": _office,
}
