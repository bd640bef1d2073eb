"""What one lies in."""

from __future__ import annotations

from collections.abc import Callable

from ..solid import Box, Cut, Drum, Inlay, Solid

_QUILT = ("#b5473a", "#d98b4a", "#e8c27e", "#7c3f4e", "#5f6a5c")


def _bed(colour: str) -> tuple[Solid, ...]:
    """A bed two metres long with a quilt; its foot is its front."""
    patches = tuple(_patch("top", i, j) for i in range(4) for j in range(5))
    hem = tuple(_patch("front", i, 0) for i in range(4))
    left = tuple(_patch("left", j, 0) for j in range(5))
    right = tuple(_patch("right", j, 1) for j in range(5))
    wood = colour or "#5e3626"
    quilt = Box(-0.54, 0.54, -0.4, 1.0, 0.3, 0.6, "#a8504a", (*patches, *hem, *left, *right))
    pillows = (
        Box(-0.45, -0.03, -0.88, -0.52, 0.54, 0.68, "#efe2d2"),
        Box(0.03, 0.45, -0.88, -0.52, 0.54, 0.68, "#efe2d2"),
    )
    fold = Box(-0.545, 0.545, -0.5, -0.3, 0.601, 0.625, "#f2e8da")
    head = Box(-0.6, 0.6, -1.06, -0.98, 0.0, 1.15, wood, (("front", 0.12, 0.62, 1.08, 1.05, "#7a4a34"),))
    knobs = tuple(
        Drum(a, b, 0.04, 0.055, y, y + 0.1, "#8a583a") for a in (-0.58, 0.58) for b, y in ((-1.02, 1.13), (1.06, 0.75))
    )
    return (
        Box(-0.5, 0.5, -0.96, 0.98, 0.14, 0.29, "#4a2a20"),
        Box(-0.52, 0.52, -0.98, -0.41, 0.29, 0.54, "#e6d8c8"),
        quilt,
        fold,
        *pillows,
        head,
        Box(-0.6, 0.6, 1.02, 1.1, 0.0, 0.76, wood),
        *knobs,
    )


def _patch(face: str, i: int, j: int) -> Inlay:
    """A patch of the quilt."""
    colour = _QUILT[(2 * i + 3 * j + (i * j) % 3) % len(_QUILT)]
    if face == "top":
        return face, 0.03 + i * 0.26, 0.02 + j * 0.275, 0.27 + i * 0.26, 0.275 + j * 0.275, colour
    wide = 0.26 if face == "front" else 0.275
    return face, 0.03 + i * wide, 0.03, 0.01 + (i + 1) * wide, 0.26, colour


def _hospital(colour: str) -> tuple[Solid, ...]:
    steel = "#b8c4cc"
    legs = tuple(
        Box(a - 0.02, a + 0.02, b - 0.02, b + 0.02, 0.0, 0.45, "#8a98a4", lift=1.0)
        for a in (-0.42, 0.42)
        for b in (-0.9, 0.9)
    )
    rails = tuple(
        Box(a - 0.015, a + 0.015, -0.5, 0.5, y, y + 0.03, steel, lift=1.0) for a in (-0.48, 0.48) for y in (0.72, 0.86)
    )
    ends = tuple(Box(-0.45, 0.45, b - 0.03, b + 0.03, 0.4, y, steel) for b, y in ((-1.0, 1.05), (1.0, 0.85)))
    raised = ((-0.43, -0.42, 0.63), (0.43, -0.42, 0.63), (0.43, -0.95, 0.92), (-0.43, -0.95, 0.92))
    pillow = ((-0.3, -0.62, 0.76), (0.3, -0.62, 0.76), (0.3, -0.93, 0.97), (-0.3, -0.93, 0.97))
    sheet = Box(-0.45, 0.45, -0.4, 0.96, 0.5, 0.66, colour or "#a9cfd2", (("top", 0.0, 1.1, 0.9, 1.34, "#eef4f4"),))
    return (
        *legs,
        Box(-0.44, 0.44, -0.98, -0.41, 0.42, 0.62, "#dfe8ea"),
        sheet,
        Cut(raised, "#eaf0f0"),
        Cut(pillow, "#ffffff", bias=0.3),
        *ends,
        *rails,
    )


def _cot(colour: str) -> tuple[Solid, ...]:
    bars = tuple(
        Box(a - 0.01, a + 0.01, b - 0.01, b + 0.01, 0.3, 0.85, "#e6d8c8", lift=1.0)
        for b in (-0.32, 0.32)
        for a in (-0.5, -0.3, -0.1, 0.1, 0.3, 0.5)
    )
    return (
        Box(-0.55, 0.55, -0.3, 0.3, 0.2, 0.4, colour or "#e8c27e"),
        *bars,
        Box(-0.6, 0.6, -0.34, -0.3, 0.85, 0.9, "#efe2d2"),
        Box(-0.6, 0.6, 0.3, 0.34, 0.85, 0.9, "#efe2d2"),
    )


PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {"bed": _bed, "hospital bed": _hospital, "cot": _cot}
