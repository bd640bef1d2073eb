"""Pieces cut once and laid down many times, as an animator's cels.

A piece is drawn in head units into an image of its own. Afterwards it is only turned, scaled and laid on others.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil, floor

import skia

from ..paper import LINEAR, Layer, Paper
from .pen import Pen, detail_of

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in head units."""
Draw = Callable[[Pen], None]

_MARGIN = 6
"""Pixels round a piece for its own shadow and smooth edge."""
_MOST_PIXELS = 48_000_000
"""What is kept at most, in pixels of all images: some 190 MB."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of paper: what it is (the key under which it is kept), the room it takes, and how it is drawn."""

    key: Hashable
    box: Box
    draw: Draw


@dataclass(frozen=True, slots=True)
class Image:
    """A piece as pixels; (x, y) is the place of its top left corner from the piece's origin, in pixels."""

    picture: skia.Image
    x: float
    y: float


class Cels:
    """The pieces of one puppet, `head` pixels to the head, kept while they are of use."""

    def __init__(self, head: float) -> None:
        self.head = head
        self.detail = detail_of(head)
        self._kept: OrderedDict[Hashable, Image] = OrderedDict()
        self._pixels = 0

    def paper(self, lit: float, unit: float) -> Paper:
        """The puppet's paper; `lit` is -1 if the light comes from the left of the drawing, else 1."""
        return Paper(
            light=(0.5 * lit, -0.86),
            shadow="#0c0a18",
            depth=0.45,
            gleam="#fff6e6",
            scale=max(0.5, unit / 110),
            unit=unit,
        )

    def image(self, piece: Piece, lit: float) -> Image:
        """The piece as pixels, drawn now if it is not kept."""
        key = (piece.key, lit)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = self._draw(piece, lit)
        self._keep(key, made)
        return made

    def _draw(self, piece: Piece, lit: float) -> Image:
        left, top, right, bottom = piece.box
        x, y = floor(left * self.head) - _MARGIN, floor(top * self.head) - _MARGIN
        width, height = ceil(right * self.head) + _MARGIN - x, ceil(bottom * self.head) + _MARGIN - y
        layer = Layer(width, height)
        layer.canvas.translate(-x, -y)
        layer.canvas.scale(self.head, self.head)
        piece.draw(Pen(layer.canvas, self.paper(lit, self.head), self.detail))
        return Image(layer.image(), x, y)

    def _keep(self, key: Hashable, image: Image) -> None:
        self._kept[key] = image
        self._pixels += image.picture.width() * image.picture.height()
        while self._pixels > _MOST_PIXELS and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.picture.width() * old.picture.height()


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece where it lies: `matrix` takes its head units to the figure's. Live pieces are drawn anew each time."""

    piece: Piece
    matrix: skia.Matrix
    lit: float
    live: bool = False

    @property
    def bounds(self) -> skia.Rect:
        """The room it takes in the figure, in heads."""
        return self.matrix.mapRect(skia.Rect.MakeLTRB(*self.piece.box))

    def lay(self, canvas: skia.Canvas, cels: Cels, unit: float) -> None:
        """Draws it on a canvas that is in the figure's head units, `unit` pixels each."""
        canvas.save()
        canvas.concat(self.matrix)
        if self.live:
            self.piece.draw(Pen(canvas, cels.paper(self.lit, unit), cels.detail))
        else:
            image = cels.image(self.piece, self.lit)
            canvas.scale(1 / cels.head, 1 / cels.head)
            canvas.drawImage(image.picture, image.x, image.y, LINEAR)
        canvas.restore()


def placed(x: float, y: float, turn: float = 0.0, stretch: float = 1.0, mirror: bool = False) -> skia.Matrix:
    """A piece at (x, y), turned by degrees (clockwise on the screen), stretched along its length, mirrored first."""
    matrix = skia.Matrix.Translate(x, y)
    matrix.preRotate(turn)
    matrix.preScale(-1.0 if mirror else 1.0, stretch)
    return matrix
