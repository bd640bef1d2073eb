"""Patterns of things: SVG read as paper. One group is a moving part, one path a sheet.

Only what our own patterns use is read: groups with an `id`, a `data-pivot` and a
`data-swing`, paths with a `class`, a `fill`, a
`data-lift` and absolute M, L, Q, C and Z.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from xml.etree import ElementTree

import skia

from ..paper import Colour, Paper, sheet

_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"[MLQCZ]|-?[\d.]+")
_PAIRS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One piece of paper: the role of its colour, the colour it was designed in, how far it stands off."""

    role: str
    colour: str
    lift: float
    path: skia.Path


@dataclass(frozen=True, slots=True)
class Part:
    """Sheets that move together, round `pivot`, in the pattern's units.

    A part with a `swing` turns by so many degrees to either side, once in `period` seconds.
    """

    name: str
    pivot: tuple[float, float]
    sheets: tuple[Sheet, ...]
    swing: float = 0.0
    period: float = 1.0

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in the pattern's units."""
        boxes = [sheet_.path.computeTightBounds() for sheet_ in self.sheets]
        return (
            min(box.left() for box in boxes),
            min(box.top() for box in boxes),
            max(box.right() for box in boxes),
            max(box.bottom() for box in boxes),
        )

    def cut(self, canvas: skia.Canvas, scale: float, paper: Paper, colours: Mapping[str, Colour]) -> None:
        """Draw its sheets, `scale` pixels a unit, in the colours given for their roles."""
        matrix = skia.Matrix.Scale(scale, scale)
        for piece in self.sheets:
            path = skia.Path()
            piece.path.transform(matrix, path)
            sheet(canvas, path, colours.get(piece.role, piece.colour), paper, piece.lift)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A thing's parts, back to front."""

    parts: tuple[Part, ...]

    def part(self, name: str) -> Part:
        """The part of that name. StopIteration if there is none: the pattern and its player disagree."""
        return next(part for part in self.parts if part.name == name)


@lru_cache(maxsize=32)
def pattern(name: str) -> Pattern:
    """A pattern of the standard library. FileNotFoundError if there is none."""
    text = files("scenec.stdlib").joinpath("things", f"{name}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    return Pattern(tuple(_part(group) for group in root.findall(f"{_SVG}g")))


def _part(group: ElementTree.Element) -> Part:
    x, y = (float(number) for number in group.get("data-pivot", "0 0").split())
    sheets = tuple(_sheet(path) for path in group.findall(f"{_SVG}path"))
    swing, period = (float(number) for number in group.get("data-swing", "0 1").split())
    return Part(group.get("id", ""), (x, y), sheets, swing, period)


def _sheet(path: ElementTree.Element) -> Sheet:
    lift = float(path.get("data-lift", "0"))
    return Sheet(path.get("class", ""), path.get("fill", "#000000"), lift, _outline(path.get("d", "")))


def _outline(data: str) -> skia.Path:
    path = skia.Path()
    tokens = iter(_TOKEN.findall(data))
    draw: dict[str, Callable[..., object]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "Q": path.quadTo,
        "C": path.cubicTo,
        "Z": path.close,
    }
    for command in tokens:
        draw[command](*(float(next(tokens)) for _ in range(2 * _PAIRS[command])))
    return path
