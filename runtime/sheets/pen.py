"""Words and pictures on a sheet."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import skia
from numpy.typing import NDArray

from ..theatre.titles.fonts import Face, typeface_for

PAPER, INK, FAINT, RULE = 0xFFF6F1E6, 0xFF23201C, 0xFF847B6E, 0xFFD9D0BF
"""ARGB."""


def text(
    canvas: skia.Canvas, words: str, x: float, y: float, size: float, colour: int = INK, face: Face = "roman"
) -> None:
    """Words on a baseline, each letter in a typeface that has it."""
    paint = skia.Paint(Color=colour, AntiAlias=True)
    for part, font in _parts(words, size, face):
        canvas.drawString(part, x, y, font, paint)
        x += font.measureText(part)


def width(words: str, size: float, face: Face = "roman") -> float:
    """How far the words reach, in pixels."""
    return float(sum(font.measureText(part) for part, font in _parts(words, size, face)))


def fitted(words: str, space: float, size: float, face: Face = "roman") -> str:
    """The words, or as many as there is space for and an ellipsis."""
    if width(words, size, face) <= space:
        return words
    kept = words
    while kept and width(kept + " …", size, face) > space:
        kept = kept[:-1].rstrip()
    return f"{kept} …" if kept else ""


def wrapped(words: str, space: float, size: float, lines: int, face: Face = "roman") -> list[str]:
    """The words in at most so many lines; the last ends in an ellipsis where they do not fit."""
    found: list[str] = []
    rest = words.split()
    while rest and len(found) < lines - 1:
        count = next((n for n in range(len(rest), 0, -1) if width(" ".join(rest[:n]), size, face) <= space), 1)
        found.append(" ".join(rest[:count]))
        rest = rest[count:]
    return [*found, fitted(" ".join(rest), space, size, face)] if rest else found


def image(pixels: NDArray[np.uint8]) -> skia.Image:
    """A picture (height, width, 4), BGRA, as skia has it."""
    opaque = np.ascontiguousarray(pixels)
    return skia.Image.fromarray(opaque, colorType=skia.kBGRA_8888_ColorType)


def _parts(words: str, size: float, face: Face) -> Iterator[tuple[str, skia.Font]]:
    """Stretches of letters that one typeface has."""
    part, current = "", None
    for letter in words:
        found = typeface_for(letter, face)
        if current is not None and found is not current and letter != " ":
            yield part, skia.Font(current, size)
            part = ""
        current = found if current is None or letter != " " else current
        part += letter
    if current is not None:
        yield part, skia.Font(current, size)
