"""Lines of letters as sprites that are laid down one after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import skia

from ..paper import LINEAR, Colour, Layer, Paper, along, mix, moved, paint, sheet
from ..sprite import Sprite
from .letters import Line

_LAID = 0.5
"""Seconds in which a letter or a line is laid down."""


@dataclass(frozen=True, slots=True)
class Word:
    """A sprite that comes at `start` seconds, from `fall` pixels above."""

    sprite: Sprite
    x: float
    y: float
    start: float
    fall: float

    def draw(self, canvas: skia.Canvas, seconds: float) -> None:
        """Draw as much of it as there is."""
        share = min(1.0, max(0.0, (seconds - self.start) / _LAID))
        if share <= 0.0:
            return
        eased = share * (2.0 - share)
        y = self.y - self.fall * (1.0 - eased)
        canvas.drawImage(self.sprite.image, self.x - self.sprite.x, y - self.sprite.y, LINEAR, skia.Paint(Alphaf=eased))


def letters(line: Line, x: float, y: float, colour: Colour, paper: Paper, start: float, spread: float) -> list[Word]:
    """A line cut from paper, letter by letter over `spread` seconds. (x, y) is the baseline's left end."""
    words = []
    for n, glyph in enumerate(line.glyphs):
        size = line.size

        def draw(canvas: skia.Canvas, path: skia.Path = glyph.path, size: float = size) -> None:
            stops = [(mix(colour, "#ffffff", 0.35), 1.0), (mix(colour, "#c08a5a", 0.28), 1.0)]
            fill = along((0, -size * 0.75), (0, 0), stops)
            sheet(canvas, path, colour, paper, 5, fill=fill, edge=1.0, gleaming=0.55)

        sprite = _baked(draw, (-0.3 * size, -1.2 * size, 1.6 * size, 0.6 * size))
        if sprite is not None:
            words.append(Word(sprite, x + glyph.x, y, start + spread * n / len(line.glyphs), 0.16 * size))
    return words


def flat(line: Line, x: float, y: float, colour: Colour, start: float) -> list[Word]:
    """A line printed in one colour, as one sprite."""

    def draw(canvas: skia.Canvas) -> None:
        for glyph in line.glyphs:
            canvas.drawPath(moved(glyph.path, glyph.x, 0.0), paint(colour))

    sprite = _baked(draw, (-0.4 * line.size, -1.2 * line.size, line.width + 0.4 * line.size, 0.6 * line.size))
    return [Word(sprite, x, y, start, 0.0)] if sprite is not None else []


def _baked(draw: Callable[[skia.Canvas], None], box: tuple[float, float, float, float]) -> Sprite | None:
    left, top, right, bottom = box
    layer = Layer(ceil(right - left) + 2, ceil(bottom - top) + 2)
    layer.canvas.translate(1 - left, 1 - top)
    draw(layer.canvas)
    return Sprite.of(layer.pixels, (1 - left, 1 - top), 1.0)


def rule(x: float, y: float, width: float, height: float, colour: Colour, start: float) -> list[Word]:
    """A short line under a title."""

    def draw(canvas: skia.Canvas) -> None:
        canvas.drawRect(skia.Rect.MakeLTRB(-width / 2, -height / 2, width / 2, height / 2), paint(colour))

    sprite = _baked(draw, (-width / 2 - 1, -height - 1, width / 2 + 1, height + 1))
    return [Word(sprite, x, y, start, 0.0)] if sprite is not None else []
