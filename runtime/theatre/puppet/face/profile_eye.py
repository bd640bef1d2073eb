"""Eye and brow in profile."""

from __future__ import annotations

from dataclasses import dataclass

from ...paper import Point, mix, oval, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .eyes import clip

_ACROSS = 0.315
"""Of the eye's middle from the axis of the head."""


@dataclass(frozen=True, slots=True)
class _Eye:
    """The eye's geometry: points are given in heads of an adult's eye, from its middle."""

    level: float
    size: float
    lid: float
    low: float

    def at(self, x: float, y: float, corner: float = 0.0) -> Point:
        place = (_ACROSS + x * self.size, self.level + y * self.size)
        return (*place, corner) if corner else place

    @property
    def white(self) -> list[Point]:
        lid, low = self.lid, self.low
        upper = [self.at(-0.105, 0.012, 1), self.at(-0.05, -0.035 * lid - 0.004), self.at(0.015, -0.05 * lid - 0.004)]
        lower = [self.at(0.012, 0.034 * (1 - 0.6 * low)), self.at(-0.05, 0.03 * (1 - 0.8 * low))]
        return [*upper, self.at(0.034, -0.005), *lower]


def draw_features(pen: Pen, traits: Traits, face: Expression) -> None:
    """The eye and the brow."""
    level, size = (-0.46, 1.36) if traits.child else (-0.533, 1.06)
    if pen.detail == 0:
        open_by = min(1.0, max(0.3, face.lid))
        pen.fill(oval(_ACROSS, level + 0.01, 0.034, 0.042 * open_by), traits.ink, 0.92)
    else:
        eye = _Eye(level + face.nod * 0.02, size, face.lid, face.low)
        if face.lid > 0.12:
            _ball(pen, eye, traits, face)
        if pen.detail > 1:
            _folds(pen, eye, traits)
        _lash(pen, eye, traits)
        if face.tear > 0.6 and pen.detail > 1:
            _tear(pen, eye.at(-0.02, 0.05), (face.tear - 0.6) / 0.4)
    _brow(pen, traits, face)


def _ball(pen: Pen, eye: _Eye, traits: Traits, face: Expression) -> None:
    """White, iris, pupil and glint."""
    white = smooth(eye.white)
    pen.fill(white, "#f3ebdb")
    clip(pen.canvas, white)
    x, y = eye.at(face.gaze * 0.02, -0.006 + face.gaze_down * 0.02)[:2]
    wide, high = 0.027 * eye.size, 0.046 * eye.size
    pen.fill(oval(x, y, wide, high), mix(traits.iris, "#0a0610", 0.4))
    if pen.detail > 1:
        pen.fill(oval(x, y + high * 0.35, wide * 0.7, high * 0.45), mix(traits.iris, "#ffe8c0", 0.2), 0.67)
    pen.fill(oval(x, y, wide * 0.5, high * 0.5), "#0a060c")
    pen.canvas.restore()
    pen.fill(oval(x - 0.004, y - 0.018, 0.011), "#fffaf0", 0.94)


def _folds(pen: Pen, eye: _Eye, traits: Traits) -> None:
    """The fold over the lid, the lid when it hangs, the line under the eye."""
    lid, rise = eye.lid, max(0.75, min(1.2, eye.lid * 0.35 + 0.7))
    if lid < 0.8:
        fold = [(-0.1, -0.02 * rise), (-0.05, -0.078 * rise), (0.015, -0.09 * rise), (0.035, -0.04 * lid)]
        edge = [(-0.05, -0.037 * lid - 0.008), (-0.11, 0.01)]
        pen.blot([eye.at(*p) for p in (*fold, *edge)], mix(traits.skin, traits.shade, 0.34))
    over = [(-0.1, -0.02 * rise), (-0.05, -0.076 * rise), (0.015, -0.088 * rise)]
    pen.line([eye.at(*p) for p in over], 0.009, traits.shade, 0.82)
    pen.line([eye.at(-0.08, 0.03), eye.at(-0.03, 0.047), eye.at(0.01, 0.044)], 0.009, traits.shade, 0.6)


def _lash(pen: Pen, eye: _Eye, traits: Traits) -> None:
    """The edge of the upper lid; a closed one hangs as low as the lower lid."""
    lid, long = eye.lid, 0.058 + 0.012 * traits.lash
    hang = 0.03 if lid <= 0.12 else 0.0
    over = [
        (-0.125, 0.014 + hang * 0.3, 1.0), (-0.05, -0.037 * lid - 0.010 + hang),
        (0.015, -0.052 * lid - 0.010 + hang), (0.042, -0.012 + hang * 0.8),
    ]  # fmt: skip
    below = [
        (long, -0.03 - 0.01 * lid + hang * 1.6, 1.0), (0.03, -0.026 * lid + hang), (0.01, -0.036 * lid + hang),
        (-0.05, -0.02 * lid + hang),
    ]  # fmt: skip
    pen.blot([eye.at(*p) for p in (*over, *below)], traits.ink)


def _tear(pen: Pen, at: Point, wet: float) -> None:
    x, y = at[:2]
    drop = [(x, y - 0.02), (x + 0.012, y + 0.006), (x, y + 0.018), (x - 0.012, y + 0.006)]
    pen.blot(drop, "#e4f2fa", 0.88 * wet)


def _brow(pen: Pen, traits: Traits, face: Expression) -> None:
    y = (-0.595 if traits.child else -0.640) - face.height * 0.044
    front, back, thick = -face.slope * 0.055, face.slope * 0.035, traits.brow * 0.45
    over = [
        (0.175, y + 0.035 + back, 1.0), (0.27, y - 0.012 + back * 0.2 - 0.012 * thick),
        (0.36, y - 0.008 + front - 0.012 * thick),
    ]  # fmt: skip
    below = [(0.36, y + 0.014 + front + 0.008 * thick), (0.27, y + 0.012 + back * 0.2 + 0.004 * thick)]
    pen.blot([*over, (0.402, y + 0.012 + front), *below], mix(traits.hair, "#0c0714", 0.2), 0.96)
