"""A thing's pattern as sprites, one a part, lit once for a shot and then only moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import skia

from ..lit import Lit
from ..paper import Colour, Layer, Paper, blurred
from ..piece import Shade
from ..relight import relit
from ..sprite import Sprite
from .pattern import Part, Pattern

_LARGEST = 1800.0
"""A part's longer side in pixels at most."""

_LIT = 300.0
"""Units of a pattern that the light falls across at most: a sleeve runs on beyond it."""


@dataclass(frozen=True, slots=True)
class Limb:
    """A part's sprite, whose foot is the pattern's origin."""

    part: Part
    sprite: Sprite

    def draw(self, canvas: skia.Canvas, scale: float, turn: float = 0.0, opacity: float = 1.0) -> None:
        """Draw it turned by degrees round its pivot, `scale` pixels a unit of the pattern."""
        canvas.save()
        if turn:
            canvas.rotate(turn, self.part.pivot[0] * scale, self.part.pivot[1] * scale)
        grown = scale / self.sprite.scale
        self.sprite.stretch(canvas, 0.0, 0.0, grown, grown, opacity=opacity)
        canvas.restore()


def limbs(
    pattern: Pattern, scale: float, lit: Lit, paper: Paper, colours: Mapping[str, Colour], *, sigma: float = 0.0
) -> dict[str, Limb]:
    """Every part of a pattern, `scale` pixels a unit, blurred by `sigma` pixels of that scale."""
    left, right = min(part.bounds[0] for part in pattern.parts), max(part.bounds[2] for part in pattern.parts)
    whole = (left, min(right, left + _LIT))
    made = {}
    for part in pattern.parts:
        sprite = _cut(part, scale / max(1.0, sigma / 2.0), lit, paper, colours, sigma=min(sigma, 2.0), whole=whole)
        if sprite is not None:
            made[part.name] = Limb(part, sprite)
    return made


def one(pattern: Pattern, name: str) -> Pattern:
    """All parts of a pattern as one that moves as a whole."""
    return Pattern((Part(name, (0.0, 0.0), tuple(piece for part in pattern.parts for piece in part.sheets)),))


def _cut(
    part: Part,
    scale: float,
    lit: Lit,
    paper: Paper,
    colours: Mapping[str, Colour],
    *,
    sigma: float,
    whole: tuple[float, float],
) -> Sprite | None:
    """One part. `whole` is the breadth of the thing, in its units, that the light falls across."""
    left, top, right, bottom = part.bounds
    scale = min(scale, _LARGEST / max(right - left, bottom - top))
    margin = 12.0 * paper.scale + 3.0 * sigma + 2.0
    layer = Layer(int((right - left) * scale + 2 * margin) + 1, int((bottom - top) * scale + 2 * margin) + 1)
    foot = (margin - left * scale, margin - top * scale)
    layer.canvas.translate(*foot)
    part.cut(layer.canvas, scale, paper, colours)
    layer.canvas.resetMatrix()
    middle, half = foot[0] + (whole[0] + whole[1]) / 2 * scale, (whole[1] - whole[0]) / 2 * scale * 1.1
    relit(layer, lit, Shade.FULL, middle=middle, half=half, edge_scale=min(1.0, 0.6 * paper.scale))
    return Sprite.of(blurred(layer.pixels, sigma), foot, scale)
