"""A set made ready for a shot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..light import Light
from ..paper import Colour, Paper
from ..piece import Piece
from ..stand import Stand
from ..things.water import Surface
from ..view import View


@dataclass(frozen=True)
class Scenery:
    """What a set gives: pieces to draw, cards that stand in it, its light, and how the picture is finished."""

    pieces: list[Piece]
    stands: tuple[Stand, ...]
    light: Light
    paper: Paper
    shadow: Colour
    """Of players on the ground."""
    longest: float
    """Metres of the longest shadow."""
    vignette: float
    behind: Callable[[View], float]
    """Metres from the camera to the nearest part of the set's walls and ground that a view shows."""
    outer: Light
    """The light on what is far out: the set's own, or the one beyond its walls."""
    surface: Surface
    """What far things come out of."""
    open_air: bool = False
    """Whether weather falls on it."""
    paved: bool = False
    """Whether its ground mirrors what stands on it when it is wet."""
    wet: float = 0.0
    """How strongly it does, 0 to 1."""
