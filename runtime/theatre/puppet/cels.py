"""Pieces cut once and laid down many times, as an animator's cels.

A piece is drawn in head units into pixels of its own. Afterwards it is only turned and scaled: by OpenCV, whose affine
warp takes a tenth of the time of skia's rotated sampling; skia then lays the upright result on the others.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import skia

from ..paper import NEAREST, Layer, Paper, Pixels, picture
from .pen import Pen, detail_of

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in head units."""
Draw = Callable[[Pen], None]

_MARGIN = 6
"""Pixels round a piece for its own shadow and smooth edge."""
_MOST_PIXELS = 40_000_000
"""What is kept at most, in pixels of all pieces: some 160 MB."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of paper: what it is (the key under which it is kept), the room it takes, and how it is drawn.

    A piece without a key is drawn anew each time: what acts in a face.
    """

    key: Hashable
    box: Box
    draw: Draw


@dataclass(frozen=True, slots=True)
class Cel:
    """A piece as pixels; (x, y) is the place of its top left corner from the piece's origin, in pixels."""

    pixels: Pixels
    x: int
    y: int


class Cels:
    """The pieces of one puppet, `head` pixels to the head, kept while they are of use."""

    def __init__(self, head: float) -> None:
        self.head = head
        self.detail = detail_of(head)
        self._kept: OrderedDict[Hashable, Cel] = OrderedDict()
        self._pixels = 0

    def pen(self, canvas: skia.Canvas, lit: float) -> Pen:
        """A pen for a canvas in head units; `lit` is -1 if the light comes from the left of the drawing, else 1."""
        paper = Paper(
            light=(0.5 * lit, -0.86), shadow="#0c0a18", depth=0.45, gleam="#fff6e6",
            scale=max(0.5, self.head / 110), unit=self.head,
        )  # fmt: skip
        return Pen(canvas, paper, self.detail)

    def cel(self, piece: Piece, lit: float) -> Cel:
        """The piece as pixels, drawn now if it is not kept."""
        key = (piece.key, lit)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        x, y, layer = self.blank(piece.box)
        piece.draw(self.pen(layer.canvas, lit))
        made = _cropped(layer.pixels, x, y)
        self._keep(key, made)
        return made

    def blank(self, box: Box) -> tuple[int, int, Layer]:
        """An empty layer for a box, its canvas in head units, and where its corner lies in pixels."""
        left, top, right, bottom = box
        x, y = floor(left * self.head) - _MARGIN, floor(top * self.head) - _MARGIN
        layer = Layer(ceil(right * self.head) + _MARGIN - x, ceil(bottom * self.head) + _MARGIN - y)
        layer.canvas.translate(-x, -y)
        layer.canvas.scale(self.head, self.head)
        return x, y, layer

    def _keep(self, key: Hashable, cel: Cel) -> None:
        self._kept[key] = cel
        self._pixels += cel.pixels.size // 4
        while self._pixels > _MOST_PIXELS and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.pixels.size // 4


def _cropped(pixels: Pixels, x: int, y: int) -> Cel:
    """Only what is not transparent, with a pixel of air."""
    left, top, width, height = cv2.boundingRect(cv2.extractChannel(pixels, 3))
    left, top = max(0, left - 1), max(0, top - 1)
    part = pixels[top : top + height + 2, left : left + width + 2]
    return Cel(np.ascontiguousarray(part), x + left, y + top)


@dataclass(frozen=True, slots=True)
class Laid:
    """Pieces that lie on each other, and where: `matrix` takes their head units to the figure's."""

    pieces: tuple[Piece, ...]
    matrix: skia.Matrix
    lit: float

    @property
    def bounds(self) -> skia.Rect:
        """The room they take in the figure, in heads."""
        return self.matrix.mapRect(skia.Rect.MakeLTRB(*self.pieces[0].box))

    def lay(self, layer: Layer, cels: Cels, figure: skia.Matrix) -> None:
        """Lays them on a layer; `figure` takes head units of the figure to the layer's pixels."""
        cel = cels.cel(self.pieces[0], self.lit) if len(self.pieces) == 1 else self._together(cels)
        matrix = skia.Matrix.Concat(figure, self.matrix)
        matrix.preScale(1 / cels.head, 1 / cels.head)
        matrix.preTranslate(cel.x, cel.y)
        _paste(layer, cel.pixels, matrix)

    def _together(self, cels: Cels) -> Cel:
        """Several pieces as one, so that they are turned only once. The first one's box holds them all."""
        x, y, layer = cels.blank(self.pieces[0].box)
        for piece in self.pieces:
            if piece.key is None:
                piece.draw(cels.pen(layer.canvas, self.lit))
                continue
            cel = cels.cel(piece, self.lit)
            layer.canvas.save()
            layer.canvas.resetMatrix()
            layer.canvas.drawImage(picture(cel.pixels), cel.x - x, cel.y - y, NEAREST)
            layer.canvas.restore()
        return Cel(layer.pixels, x, y)


def _paste(layer: Layer, pixels: Pixels, matrix: skia.Matrix) -> None:
    """Lays pixels on a layer, turned and scaled, sampled linearly."""
    height, width = pixels.shape[:2]
    room = matrix.mapRect(skia.Rect.MakeWH(width, height))
    left, top = max(0, floor(room.left())), max(0, floor(room.top()))
    right = min(layer.pixels.shape[1], ceil(room.right()) + 1)
    bottom = min(layer.pixels.shape[0], ceil(room.bottom()) + 1)
    if right <= left or bottom <= top:
        return
    # OpenCV puts a pixel's middle at a whole number, skia at a half
    matrix = skia.Matrix.Concat(skia.Matrix.Translate(-left - 0.5, -top - 0.5), matrix)
    matrix.preTranslate(0.5, 0.5)
    way = np.array(
        [
            [matrix.getScaleX(), matrix.getSkewX(), matrix.getTranslateX()],
            [matrix.getSkewY(), matrix.getScaleY(), matrix.getTranslateY()],
        ]
    )
    turned = cv2.warpAffine(pixels, way, (right - left, bottom - top), flags=cv2.INTER_LINEAR)
    layer.canvas.save()
    layer.canvas.resetMatrix()
    layer.canvas.drawImage(picture(np.asarray(turned, np.uint8)), left, top, NEAREST)
    layer.canvas.restore()


def placed(x: float, y: float, turn: float = 0.0, stretch: float = 1.0) -> skia.Matrix:
    """A piece at (x, y), turned by degrees (clockwise on the screen) and stretched along its length."""
    matrix = skia.Matrix.Translate(x, y)
    matrix.preRotate(turn)
    matrix.preScale(1.0, stretch)
    return matrix
