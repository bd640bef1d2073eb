"""A piece in less light than it was drawn in."""

from __future__ import annotations

from dataclasses import dataclass

import skia

from .paper import Colour, ink
from .piece import Piece
from .view import View


@dataclass
class Dimmed:
    """A piece multiplied by a colour; what is clear in it stays clear."""

    piece: Piece
    colour: Colour

    @property
    def live(self) -> bool:
        """As the piece is."""
        return self.piece.live

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Where the piece is."""
        return self.piece.order(view, frame)

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The piece on a sheet of its own, which is multiplied as it is laid down."""
        dark = skia.ColorFilters.Blend(ink(self.colour), skia.BlendMode.kModulate)
        canvas.saveLayer(skia.Rect.MakeLTRB(*view.bounds), skia.Paint(ColorFilter=dark))
        self.piece.draw(canvas, view, frame)
        canvas.restore()
