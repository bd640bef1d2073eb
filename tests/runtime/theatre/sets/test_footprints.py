"""What nobody walks through is where the furniture is drawn."""

from __future__ import annotations

from math import ceil, hypot

import pytest

from scenec.compiler.vocabulary import set_kind
from scenec.runtime.theatre.sets.interior.furniture import solids_of
from scenec.runtime.theatre.sets.interior.plan import Piece
from scenec.runtime.theatre.sets.interior.rooms import ROOMS
from scenec.runtime.theatre.sets.interior.solid import world
from tests.compiler.test_stdlib import library

LOW, HEAD = 0.25, 1.2
"""Metres: what is lower is stepped over, what begins higher is walked under."""


def discs(piece: Piece) -> list[tuple[tuple[float, float], float]]:
    """A row of discs that covers a piece's rectangle on the floor, each as wide as the piece is deep."""
    low = [solid for solid in solids_of(piece) if solid.bounds[0][2] < HEAD]
    if max((solid.bounds[1][2] for solid in low), default=0.0) < LOW:
        return []
    a0, b0 = (min(solid.bounds[0][axis] for solid in low) for axis in (0, 1))
    a1, b1 = (max(solid.bounds[1][axis] for solid in low) for axis in (0, 1))
    wide, deep = a1 - a0, b1 - b0
    long, short = max(wide, deep), min(wide, deep)
    count = max(1, ceil(long / (max(short, 0.3) * 1.5)))
    found = []
    for share in ((index + 0.5) / count for index in range(count)):
        spot = (a0 + wide * share, (b0 + b1) / 2) if wide >= deep else ((a0 + a1) / 2, b0 + deep * share)
        x, _, z = world((piece.x, piece.z, piece.turn), (*spot, 0.0))
        found.append(((round(x, 2), round(z, 2)), round(hypot(long / count / 2, short / 2) * 0.9, 2)))
    return found


@pytest.mark.parametrize("name", sorted(ROOMS))
def test_a_rooms_furniture_is_solid(name: str) -> None:
    kind = set_kind(library(), name)
    assert kind is not None
    drawn = [(piece.kind, *disc) for piece in ROOMS[name].pieces for disc in discs(piece)]
    told = ", ".join(f"{kind} {x:g} {z:g} {radius:g}" for kind, (x, z), radius in drawn)
    assert list(kind.solid) == [(spot, radius) for _, spot, radius in drawn], f"solid: {told}"
