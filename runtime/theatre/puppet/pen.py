"""What a puppet's parts are drawn with: a canvas, a paper and how much detail the size of the picture bears."""

from __future__ import annotations

from dataclasses import dataclass

import skia

from ..paper import Colour, Paper, Points, line, paint, sheet, smooth


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on `canvas` in head units (the crown is 1 above the chin, y points down).

    `detail`: 0 a head under 30 pixels, 1 under 105, 2 a close-up (design: look/notes.md, Detail by size).
    """

    canvas: skia.Canvas
    paper: Paper
    detail: int

    def sheet(self, path: skia.Path, colour: Colour, lift: float = 3.0, *, fill: skia.Shader | None = None) -> None:
        """A piece of paper."""
        sheet(self.canvas, path, colour, self.paper, lift, fill=fill)

    def fill(self, path: skia.Path, colour: Colour, alpha: float = 1.0) -> None:
        """Flat colour without paper's edge: ink and paint on a piece."""
        self.canvas.drawPath(path, paint(colour, alpha))

    def blot(self, points: Points, colour: Colour, alpha: float = 1.0) -> None:
        """Flat colour inside a smooth curve through points."""
        self.fill(smooth(points), colour, alpha)

    def shade(self, path: skia.Path, shader: skia.Shader) -> None:
        """A gradient over a piece."""
        self.canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=shader))

    def line(self, points: Points, width: float, colour: Colour, alpha: float = 1.0) -> None:
        """A drawn line through points."""
        self.path_line(smooth(points, closed=False), width, colour, alpha)

    def path_line(self, path: skia.Path, width: float, colour: Colour, alpha: float = 1.0) -> None:
        """A drawn line; never thinner than three quarters of a pixel."""
        line(self.canvas, path, max(width, 0.75 / self.paper.unit), colour, alpha)


def detail_of(head: float) -> int:
    """How much detail a head of so many pixels bears."""
    return 2 if head > 105 else 1 if head > 30 else 0
