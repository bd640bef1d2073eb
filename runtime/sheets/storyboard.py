"""The storyboard: a picture of every shot with what the camera does, how long, and what is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import skia

from ..theatre.titles.fonts import Face
from .frames import Picture
from .pen import FAINT, INK, PAPER, fitted, image, text, wrapped

ACROSS = 480
"""Pixels of a panel's picture."""
_GAP, _MARGIN, _FOOT, _HEAD = 26, 40, 108, 74
_COLUMNS, _ROWS = 3, 3
_LINES = 3


@dataclass(frozen=True, slots=True)
class Panel:
    """One shot: its number, how it is framed, how the camera moves and for how long, what happens or is said in it."""

    number: str
    framing: str
    move: str
    line: str
    spoken: bool
    picture: Picture


def storyboard(title: str, panels: Sequence[Panel], png: Path, pdf: Path) -> None:
    """Write the sheet as one PNG, and as a PDF of nine panels a page."""
    tall = panels[0].picture.shape[0] + _FOOT
    wide = 2 * _MARGIN + _COLUMNS * ACROSS + (_COLUMNS - 1) * _GAP
    rows = -(-len(panels) // _COLUMNS)
    surface = skia.Surface(wide, _height(rows, tall))
    _page(surface.getCanvas(), title, panels, tall)
    surface.makeImageSnapshot().save(str(png), skia.kPNG)
    _pdf(title, panels, pdf, (wide, _height(_ROWS, tall)), tall)


def _height(rows: int, tall: int) -> int:
    return _HEAD + rows * (tall + _GAP) + _MARGIN


def _pdf(title: str, panels: Sequence[Panel], path: Path, size: tuple[int, int], tall: int) -> None:
    stream = skia.FILEWStream(str(path))
    with skia.PDF.MakeDocument(stream) as document:
        for first in range(0, len(panels), _COLUMNS * _ROWS):
            with document.page(*size) as canvas:
                _page(canvas, title, panels[first : first + _COLUMNS * _ROWS], tall)
    stream.flush()


def _page(canvas: skia.Canvas, title: str, panels: Sequence[Panel], tall: int) -> None:
    canvas.clear(PAPER)
    text(canvas, fitted(title, _COLUMNS * ACROSS, 30, "bold"), _MARGIN, 52, 30, INK, "bold")
    for place, panel in enumerate(panels):
        row, column = divmod(place, _COLUMNS)
        _panel(canvas, panel, _MARGIN + column * (ACROSS + _GAP), _HEAD + row * (tall + _GAP))


def _panel(canvas: skia.Canvas, panel: Panel, x: float, y: float) -> None:
    high = panel.picture.shape[0]
    canvas.drawImage(image(panel.picture), x, y)
    text(canvas, panel.number, x, y + high + 22, 19, INK, "bold")
    indent = 52
    text(canvas, fitted(panel.framing, ACROSS - indent, 17), x + indent, y + high + 22, 17)
    text(canvas, fitted(panel.move, ACROSS - indent, 15), x + indent, y + high + 42, 15, FAINT)
    face: Face = "italic" if panel.spoken else "roman"
    for number, line in enumerate(wrapped(panel.line, ACROSS, 16, _LINES, face)):
        text(canvas, line, x, y + high + 64 + 19 * number, 16, INK, face)
