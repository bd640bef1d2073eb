"""All that is behind the players. Where the lens blurs it anyway, it is drawn at half the size and doubled."""

from __future__ import annotations

from collections.abc import Callable

import skia

from .paper import LINEAR, Colour, Layer, ink
from .piece import Piece, Place
from .shoot import Shoot
from .still import Still
from .view import View

_BLURRED = 1.5
"""Sigma in designed pixels from which half the size shows no difference."""


class Backdrop:
    """The pieces behind the stage for a shot. `behind` gives the distance of the nearest part that a view shows."""

    def __init__(self, shoot: Shoot, behind: Callable[[View], float], dark: Colour) -> None:
        soft = all(_soft(view, behind(view)) for view in shoot.telling)
        self._half = Layer((shoot.size[0] + 1) // 2, (shoot.size[1] + 1) // 2) if soft else None
        self._still = Still() if shoot.still else None
        self._dark = ink(dark)

    def draw(self, canvas: skia.Canvas, view: View, frame: int, pieces: list[Piece]) -> None:
        """Draw the pieces, back to front."""
        if self._half is None:
            self._draw(canvas, view, frame, pieces)
            return
        self._half.canvas.clear(self._dark)
        self._draw(self._half.canvas, view.resized(0.5), frame, pieces)
        whole = skia.Rect.MakeWH(view.width, view.height)
        canvas.drawImageRect(self._half.image(), whole, LINEAR, skia.Paint())

    def _draw(self, canvas: skia.Canvas, view: View, frame: int, pieces: list[Piece]) -> None:
        if self._still is not None:
            self._still.draw(canvas, view, frame, pieces)
            return
        for piece in pieces:
            piece.draw(canvas, view, frame)


def _soft(view: View, nearest: float) -> bool:
    if view.pose.roll or nearest <= view.pose.focus:
        return False
    return view.blur(nearest) >= _BLURRED * view.grain


def parted(placed: list[tuple[tuple[int, float], Piece]]) -> tuple[list[Piece], list[Piece]]:
    """Pieces in drawing order, split into what is behind the stage and what is on it or before it."""
    behind = [piece for (place, _), piece in placed if place < Place.STAGE]
    return behind, [piece for (place, _), piece in placed if place >= Place.STAGE]
