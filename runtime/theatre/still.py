"""What stands still before a camera that stands still, kept as images."""

from __future__ import annotations

from itertools import groupby

import skia

from .paper import NEAREST, Layer
from .piece import Piece
from .sprite import Sprite
from .view import View


class Still:
    """Images of runs of pieces that do not change, by the pieces in them."""

    def __init__(self) -> None:
        self._runs: dict[tuple[int, ...], Sprite | None] = {}

    def draw(self, canvas: skia.Canvas, view: View, frame: int, pieces: list[Piece]) -> None:
        """Draw pieces in their order. The view must be the same in every call."""
        for live, run in groupby(pieces, key=lambda piece: piece.live):
            if live:
                for piece in run:
                    piece.draw(canvas, view, frame)
            else:
                self._kept(canvas, view, frame, list(run))

    def _kept(self, canvas: skia.Canvas, view: View, frame: int, run: list[Piece]) -> None:
        key = tuple(id(piece) for piece in run)
        left, top, right, bottom = (round(side) for side in view.bounds)
        if key not in self._runs:
            layer = Layer(right - left, bottom - top)
            layer.canvas.translate(-left, -top)
            for piece in run:
                piece.draw(layer.canvas, view, frame)
            self._runs[key] = Sprite.of(layer.pixels, (-left, -top), 1.0)
        sprite = self._runs[key]
        if sprite is not None:
            canvas.drawImage(sprite.image, -sprite.x, -sprite.y, NEAREST)
