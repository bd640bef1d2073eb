"""A frame as a poster: the film's title in cut letters along the foot, and who made it under it."""

from __future__ import annotations

import skia

from ..paper import Paper, Pixels, along, surface
from .letters import Style, broken, compose, typeset
from .words import Word, flat, letters

_TITLE = Style("cut", 104.0, 3.0)
_AUTHOR = Style("roman", 21.0, 2.0)
_PAPER, _INK, _DARK = "#f4ead2", "#d9cdb4", "#0b0a10"
_WIDTH, _FOOT, _LEADING = 0.86, 0.07, 0.98
"""Shares: of the width that the title may take, of the height under the last line, of its size between two lines."""
_VEIL = 0.46
"""Share of the height from the foot up over which the picture darkens."""


def entitled(pixels: Pixels, title: str, author: str) -> None:
    """Set the title and the author on a picture (BGRA), in place. Without a title the picture stays as it is."""
    if not title:
        return
    height, width = pixels.shape[:2]
    k = min(width / 1280, height / 720)
    canvas = surface(pixels).getCanvas()
    _veil(canvas, width, height)
    for word in _words(title, author, width, height, k):
        word.draw(canvas, 60.0)  # long after the last letter is laid


def _words(title: str, author: str, width: int, height: int, k: float) -> list[Word]:
    """Lines from the foot upwards."""
    paper = Paper(light=(-0.35, -0.94), shadow=_DARK, gleam=_PAPER, depth=0.55, scale=k)
    room, y, words = width * _WIDTH, height * (1 - _FOOT), list[Word]()
    if author:
        line = compose(typeset(author), _AUTHOR, k, room)
        words += flat(line, (width - line.width) / 2, y, _INK, 0.0)
        y -= 2.0 * line.size
    for text in reversed(broken(typeset(title), _TITLE, k, room)):
        line = compose(text, _TITLE, k, room)
        words += letters(line, (width - line.width) / 2, y, _PAPER, paper, 0.0, 0.0)
        y -= _LEADING * line.size
    return words


def _veil(canvas: skia.Canvas, width: int, height: int) -> None:
    top = height * (1 - _VEIL)
    shade = along((0, top), (0, height), [(_DARK, 0.0), (_DARK, 0.82)])
    canvas.drawRect(skia.Rect.MakeLTRB(0, top, width, height), skia.Paint(Shader=shade, Dither=True))
