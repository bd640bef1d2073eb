"""The mouth of the front and three-quarter head: two curves between the corners, and what is seen between them."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from ...paper import Point, mix, oval, smooth
from ..angles import cosd
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .eyes import clip
from .turn import Turn

HALF_WIDTH = 0.106
_STEPS = tuple(-1 + 2 * index / 12 for index in range(13))
_TEETH = "#f4ead8"


@dataclass(frozen=True, slots=True)
class _Lips:
    """The mouth's curves. `across` runs from -1 to 1 between the corners."""

    turn: Turn
    traits: Traits
    face: Expression

    @property
    def rounded(self) -> float:
        return min(1.0, self.face.protrusion * 1.1 + max(0.0, self.face.open - 0.45))

    @property
    def raised(self) -> float:
        """How far the upper lip has gone up from the line of the mouth."""
        face = self.face
        lift = 0.016 * face.open + 0.014 * face.upper + 0.012 * max(0.0, face.open - 0.5)
        return lift + self.rounded * (0.040 * face.open + 0.012)

    @property
    def lowered(self) -> float:
        return max(0.125 * self.face.open - 0.012 * self.face.tuck, 0.0)

    def corner(self) -> float:
        """Height of the corners."""
        face = self.face
        spread = self.rounded * 0.35 * (self.lowered - self.raised)
        return self.traits.mouth - 0.034 * face.corner + 0.02 * face.open + spread

    def fullness(self, across: float) -> float:
        """(1 - u^2)^p: p is 1 for a smile and about a half for a round mouth."""
        return float(max(0.0, 1 - across * across) ** (1 - 0.48 * self.rounded))

    def top(self, across: float) -> float:
        """Lower edge of the upper lip."""
        return self._between(across, -self.raised)

    def bottom(self, across: float) -> float:
        """Upper edge of the lower lip."""
        return self._between(across, self.lowered)

    def _between(self, across: float, off: float) -> float:
        full = self.fullness(across)
        middle = self.traits.mouth + off + 0.006 * max(0.0, self.face.corner)
        return self.corner() * (1 - full) + middle * full

    def at(self, across: float, y: float, corner: float = 0.0) -> Point:
        """A point of the mouth on the face."""
        out = 0.03 + 0.045 * self.face.protrusion
        return self.turn(HALF_WIDTH * self.face.width * across, y, out * (1 - 0.5 * across * across), corner)

    @property
    def upper_lip(self) -> float:
        return 0.031 * self._thin * (1 - 0.2 * max(0.0, self.face.corner))

    @property
    def lower_lip(self) -> float:
        return 0.043 * self._thin * (1 - 0.15 * max(0.0, self.face.corner)) * (1 - 0.75 * self.face.tuck)

    @property
    def _thin(self) -> float:
        return (1 - 0.45 * self.face.press) * self.traits.lip


def draw_mouth(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """Opening with teeth and tongue, lips, the line between closed ones, folds at the corners."""
    lips = _Lips(turn, traits, face)
    opened = face.open > 0.03 or face.upper > 0.2
    if opened:
        _opening(pen, lips)
    if pen.detail > 0:
        _lips(pen, lips)
    if face.open <= 0.03:
        pen.line([lips.at(u * 1.03, lips.top(u * 0.98)) for u in _STEPS], 0.0115, traits.dark, 0.9)
    if pen.detail > 1:
        _folds(pen, lips)


def _opening(pen: Pen, lips: _Lips) -> None:
    """What is seen between the lips: the dark, the teeth, the tongue, which covers them in L and TH."""
    inner = [
        lips.at(-1, lips.top(-1), 1), *(lips.at(u, lips.top(u)) for u in _STEPS[1:-1]),
        lips.at(1, lips.top(1), 1), *(lips.at(u, lips.bottom(u)) for u in _STEPS[-2:0:-1]),
    ]  # fmt: skip
    path = smooth(inner)
    clip(pen.canvas, path)
    pen.fill(path, lips.traits.dark)
    tongue_first = lips.face.tongue <= 0.8
    if tongue_first:
        _tongue(pen, lips)
    if lips.face.teeth > 0.05:
        _teeth(pen, lips)
    if not tongue_first:
        _tongue(pen, lips)
    pen.canvas.restore()


def _teeth(pen: Pen, lips: _Lips) -> None:
    traits, face = lips.traits, lips.face
    long = (0.034 + 0.012 * face.open) * min(1.0, face.teeth)
    edge = [lips.at(u * 0.92, lips.top(u * 0.92) - 0.02) for u in (-1.0, *_STEPS[2:-2], 1.0)]
    tips = [lips.at(u * 0.92, lips.top(u * 0.92) + long * (1 - 0.35 * u * u)) for u in _STEPS[-2:0:-1]]
    pen.fill(smooth([*edge, *tips]), mix(_TEETH, traits.skin, 0.06))
    if face.teeth > 1.5:
        middle = [(u, (lips.top(u) + lips.bottom(u)) / 2) for u in _STEPS]
        pen.line([lips.at(u, y + 0.002) for u, y in middle[1:-1]], 0.007, traits.dark, 0.78)
        lower = [lips.at(u * 0.86, y + 0.006) for u, y in middle]
        lower += [lips.at(u * 0.8, lips.bottom(u * 0.8) + 0.02) for u in _STEPS[::-1]]
        pen.fill(smooth(lower), mix("#e9dcc6", traits.skin, 0.12))


def _tongue(pen: Pen, lips: _Lips) -> None:
    face = lips.face
    if face.tongue <= 0.05 or pen.detail == 0:
        return
    y = lips.traits.mouth + lips.lowered * (1 - 0.62 * face.tongue)
    x = lips.at(0, y + 0.05)[0]
    wide = 0.062 * (1 - 0.3 * face.tongue) * max(0.7, cosd(lips.turn.yaw))
    pen.fill(oval(x, y + 0.06, wide, 0.065), mix("#c8606a", lips.traits.skin, 0.08))
    if face.tongue > 0.8:
        pen.line([lips.at(0, y + 0.01), lips.at(0.02, y + 0.05)], 0.008, mix("#8a3440", lips.traits.skin, 0.1), 0.67)


def _lips(pen: Pen, lips: _Lips) -> None:
    colour = lips.traits.lips
    top, bottom = lips.top, lips.bottom

    def bow(u: float) -> float:
        """The upper lip dips in the middle."""
        return float((1 - u * u) ** 0.8) * (1 - 0.26 * exp(-((u / 0.16) ** 2)))

    lower = [
        lips.at(-0.96, bottom(-0.96), 1), *(lips.at(u, bottom(u)) for u in _STEPS[1:-1]),
        lips.at(0.96, bottom(0.96), 1),
        *(lips.at(u * 0.9, bottom(u * 0.9) + lips.lower_lip * float((1 - u * u) ** 0.6)) for u in _STEPS[-2:0:-1]),
    ]  # fmt: skip
    upper = [
        lips.at(-1, top(-1), 1), *(lips.at(u, top(u) - lips.upper_lip * bow(u)) for u in _STEPS[1:-1]),
        lips.at(1, top(1), 1), *(lips.at(u, top(u)) for u in _STEPS[-2:0:-1]),
    ]  # fmt: skip
    pen.fill(smooth(lower), colour, 0.92)
    pen.fill(smooth(upper), mix(colour, (0.12, 0.0, 0.04), 0.24), 0.94)
    if pen.detail > 1:
        shine = [lips.at(u, bottom(u) + lips.lower_lip * 0.38) for u in (-0.45, -0.2, 0.0)]
        pen.line(shine, 0.011, mix(colour, (1.0, 0.92, 0.86), 0.5), 0.45)


def _folds(pen: Pen, lips: _Lips) -> None:
    """Tucks at the corners, the hollow under the lip, the folds of a smile. A beard covers the last two."""
    turn, traits, corner = lips.turn, lips.traits, lips.face.corner
    for side in (-1, 1):
        x, y = lips.at(side * 1.06, lips.corner())[:2]
        tuck = [
            (x, y - 0.014 - 0.008 * corner),
            (x + 0.008 * side * cosd(turn.yaw), y + 0.004),
            (x - 0.002 * side, y + 0.018),
        ]
        pen.line(tuck, 0.008, traits.shade, 0.55)
    if traits.beard:
        return
    under = lips.bottom(0) + lips.lower_lip
    pen.line(
        [turn(u * 0.05, under + 0.030 - 0.008 * u * u, 0.03) for u in (-1, -0.5, 0, 0.5, 1)], 0.010, traits.shade, 0.33
    )
    if corner > 0.6:
        for side in (-1, 1):
            fold = [
                turn(side * 0.085, -0.285, 0.03),
                turn(side * (0.135 + 0.02 * corner), -0.235, 0.02),
                turn(side * (0.150 + 0.022 * corner), -0.19, 0.01),
            ]
            pen.line(fold, 0.009, traits.shade, 0.5 * min(1.0, (corner - 0.6) / 0.4))
