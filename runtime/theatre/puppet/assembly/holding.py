"""A thing in a hand, as a piece of the figure: cut in the figure's own paper and lit with it."""

from __future__ import annotations

from math import atan2, degrees

import skia

from ...things.colours import painted
from ...things.pattern import Pattern, pattern
from ..body.skeleton import Chain
from ..cels import Box, Laid, Piece, placed
from ..pen import Pen
from .drawing import Drawing, Held

_UNITS = 100.0
"""Of a pattern, in the thing's length."""
_PALM = 0.2
"""From the wrist to the middle of the fist, in heads."""
_SWING = 0.3
"""Share of the forearm's turn that a thing in the fist goes with: it is carried, not waved."""


def in_hand(drawing: Drawing, thing: Held, chain: Chain) -> Laid:
    """The thing, gripped where it is, in the fist at the end of an arm."""
    (x0, y0), (x1, y1) = drawing.spot(chain.middle), drawing.spot(chain.end)
    turn = degrees(atan2(y1 - y0, x1 - x0)) - 90
    far = max(0.05, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
    x, y = x1 + (x1 - x0) / far * _PALM, y1 + (y1 - y0) / far * _PALM
    cut = pattern(thing.kind)
    left, top, right, bottom = _bounds(cut)
    grip = {"top": top + 0.06 * (bottom - top), "foot": bottom - 0.12 * (bottom - top)}
    unit, level = thing.length / _UNITS, grip.get(thing.grip, (top + bottom) / 2)
    middle = (left + right) / 2
    box: Box = ((left - middle) * unit, (top - level) * unit, (right - middle) * unit, (bottom - level) * unit)

    def draw(pen: Pen) -> None:
        pen.canvas.translate(-middle * unit, -level * unit)
        pen.canvas.scale(unit, unit)
        for part in cut.parts:
            for piece in part.sheets:
                path = skia.Path()
                piece.path.transform(skia.Matrix(), path)
                pen.sheet(path, painted(thing.colour).get(piece.role, piece.colour), piece.lift)

    key = ("thing", thing.kind, thing.colour, round(thing.length, 3), thing.grip)
    swung = 0.0 if thing.grip == "top" else max(-50.0, min(50.0, _SWING * turn))
    return Laid((Piece(key, box, draw),), placed(x, y, swung), drawing.lit)


def _bounds(cut: Pattern) -> Box:
    boxes = [part.bounds for part in cut.parts]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
