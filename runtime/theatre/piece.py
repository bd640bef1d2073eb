"""What a stage is made of while it is filmed: pieces, each at a depth, each drawn from any view at any frame."""

from __future__ import annotations

from enum import IntEnum
from typing import Protocol

import skia

from .view import View


class Place(IntEnum):
    """Where a piece lies, back to front. Within a place the farther is drawn first."""

    FAR = 0
    """Sky, sea, what is outside."""
    SHELL = 1
    """Ground, walls, ceiling."""
    FLOOR = 2
    """What lies on the ground: shadows, drifting snow."""
    STAGE = 3
    """Cards, things and players."""
    AIR = 4
    """Dust, snow, glows."""


class Piece(Protocol):
    """Something on the stage."""

    @property
    def live(self) -> bool:
        """Whether it changes from frame to frame although the camera stands."""
        ...

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """(place, metres away), or None if it cannot be seen."""
        ...

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Draw it, in the picture's pixels. Must depend on nothing but the arguments and the shot."""
        ...


class Shade(IntEnum):
    """How a card takes the light."""

    NONE = 0
    """Not at all: it shines itself, or is drawn in its light."""
    RIM = 1
    """By its edge alone."""
    FULL = 2
    """As half a cylinder, with rims."""
