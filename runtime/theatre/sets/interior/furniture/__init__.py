"""Furniture: each kind is a few solids, measured in metres, that stand in a room as one card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import hypot

import skia

from ....stand import Seen, Stand
from ..plan import Piece
from ..solid import Solid, build
from . import beds, halls, seats, small, stores, tables

PIECES: dict[str, Callable[[str], tuple[Solid, ...]]] = {
    **tables.PIECES,
    **seats.PIECES,
    **beds.PIECES,
    **stores.PIECES,
    **halls.PIECES,
    **small.PIECES,
}
"""By name: a colour ('' for its own) to the solids."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a piece reaches: half its width, half its depth, its height, and its greatest radius, in metres."""

    across: float
    deep: float
    high: float
    radius: float


def stand(piece: Piece) -> Stand:
    """A piece as a card of the set."""
    solids, size = solids_of(piece), extent(piece)
    spot = (piece.x, piece.z, piece.turn)

    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        build(canvas, seen, spot, solids)

    return Stand(piece.x, piece.z, 2.0 * size.radius, size.high, draw, facing=piece.turn, reach=size.radius)


@lru_cache(maxsize=256)
def solids_of(piece: Piece) -> tuple[Solid, ...]:
    """The solids of a piece. KeyError for a kind that nobody drew: our own bug."""
    return PIECES[piece.kind](piece.colour)


@lru_cache(maxsize=256)
def extent(piece: Piece) -> Extent:
    """How far a piece reaches from its spot."""
    corners = [corner for solid in solids_of(piece) for corner in _corners(solid)]
    across, deep = (max(abs(corner[axis]) for corner in corners) for axis in (0, 1))
    return Extent(across, deep, max(corner[2] for corner in corners), max(hypot(a, b) for a, b, _ in corners))


def _corners(solid: Solid) -> list[tuple[float, float, float]]:
    """The upper corners of the box round a solid."""
    (a0, b0, _), (a1, b1, y1) = solid.bounds
    return [(a, b, y1) for a in (a0, a1) for b in (b0, b1)]
