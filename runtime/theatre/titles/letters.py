"""Lines of text as outlines to be cut, with tracking, and made to fit."""

from __future__ import annotations

import re
from dataclasses import dataclass

import skia

from .fonts import Face, typeface_for


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set: face, size and tracking in designed pixels (at 1280 wide)."""

    face: Face
    size: float
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """One letter: its outline with the baseline's left end at the origin, and where it stands in its line."""

    path: skia.Path
    x: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters `width` pixels wide, set at `size` pixels."""

    glyphs: tuple[Glyph, ...]
    width: float
    size: float


def typeset(text: str) -> str:
    """Typewriter marks as printers set them: real quotes, apostrophes, dashes and ellipses."""
    text = text.replace("...", "…").replace(" -- ", " — ").replace(" - ", " – ")
    text = re.sub(r"(^|[\s(\[{—–])\"", r"\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(\[{—–“])'", r"\1‘", text).replace("'", "’")


def compose(text: str, style: Style, k: float, width: float) -> Line:
    """A line of `text` at `k` times its designed size, smaller if it would be wider than `width` pixels."""
    line = _set(text, style.face, style.size * k, style.tracking * k)
    if line.width <= width or not line.glyphs:
        return line
    share = 0.99 * width / line.width  # a little less: advances are not quite in proportion to the size
    return _set(text, style.face, style.size * k * share, style.tracking * k * share)


def broken(text: str, style: Style, k: float, width: float, least: float = 0.72) -> list[str]:
    """One line, or two as even as they can be if one would have to be set at under `least` of its size."""
    whole = _set(text, style.face, style.size * k, style.tracking * k).width
    words = text.split(" ")
    if whole * least <= width or len(words) < 2:
        return [text]
    cuts = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    even: tuple[str, str] = min(cuts, key=lambda cut: abs(len(cut[0]) - len(cut[1])))
    return list(even)


def _set(text: str, face: Face, size: float, tracking: float) -> Line:
    glyphs, x = [], 0.0
    for letter in text:
        font = skia.Font(typeface_for(letter, face), size)
        font.setSubpixel(True)
        font.setLinearMetrics(True)
        path = font.getPath(typeface_for(letter, face).unicharToGlyph(ord(letter)))
        if path is not None and not path.isEmpty():
            glyphs.append(Glyph(skia.Path(path), x))
        x += float(font.measureText(letter)) + tracking
    return Line(tuple(glyphs), max(0.0, x - tracking), size)
