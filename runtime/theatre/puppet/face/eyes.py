"""Eyes of the front and three-quarter head: lids, iris, glints, lashes, the tear."""

from __future__ import annotations

from dataclasses import dataclass

import skia

from ...paper import Point, mix, oval, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .turn import Turn

SPACING = 0.166
"""Of an eye's middle from the nose, in heads."""
HALF_WIDTH = 0.086
_WHITE = "#f3ebdb"
_GLINT = "#fffaf0"
_UPPER = ((-1.0, 0.014), (-0.66, -0.028), (-0.12, -0.053), (0.44, -0.049), (1.0, -0.004))
_LOWER = ((0.58, 0.026), (0.0, 0.038), (-0.58, 0.034))


@dataclass(frozen=True, slots=True)
class _Eye:
    """One eye's geometry: `side` is 1 on the right of the drawing."""

    turn: Turn
    traits: Traits
    side: int
    lid: float
    low: float

    @property
    def level(self) -> float:
        return -0.425 if self.traits.child else -0.503

    def at(self, across: float, y: float) -> Point:
        """A point; `across` -1 is the inner corner and 1 the outer one."""
        lift = (-0.018 * self.traits.lash - 0.003) * (across + 1) / 2
        tall = self.traits.eye * (1.18 if self.traits.child else 1.0)
        return self.turn(self.side * (SPACING + across * HALF_WIDTH * self.traits.eye), self.level + y * tall + lift)

    @property
    def upper(self) -> list[tuple[float, float]]:
        """The upper lid's edge; a closed one hangs as low as the lower lid."""
        shut = max(0.0, 1 - self.lid * 1.6)
        edge = [(u, v * max(0.0, self.lid) + 0.028 * (1 - u * u) * shut) for u, v in _UPPER]
        return [_UPPER[0], *edge[1:-1], _UPPER[-1]]

    @property
    def lower(self) -> list[tuple[float, float]]:
        """The lower lid's edge, from the outer corner inwards."""
        edge = [(u, v * (1 - 0.95 * self.low) - 0.010 * self.low) for u, v in _LOWER]
        floor = self.upper[2][1] + 0.002
        return [(u, max(v, floor)) for u, v in edge] if self.lid < 0.3 else edge


def draw_eyes(pen: Pen, turn: Turn, traits: Traits, face: Expression) -> None:
    """Both eyes, the far one first. The canvas is clipped to the face, which hides what goes behind the cheek."""
    for side in (1, -1):
        eye = _Eye(turn, traits, side, face.lid, face.low)
        if pen.detail == 0:
            _dot(pen, eye)
            continue
        if face.lid > 0.12:
            _ball(pen, eye, face)
        if pen.detail > 1:
            _folds(pen, eye, face)
        _lash(pen, eye)
        if face.tear > 0.6 and pen.detail > 1 and side < 0:
            _tear(pen, eye.at(0.25, 0.046), (face.tear - 0.6) / 0.4)


def _dot(pen: Pen, eye: _Eye) -> None:
    """All that a thumbnail shows of an eye."""
    x, y = eye.at(0.05, -0.006)[:2]
    across = max(0.016, abs(eye.at(0.5, 0)[0] - eye.at(-0.5, 0)[0]) * 0.4)
    pen.fill(oval(x, y, across, 0.042 * min(1.0, max(0.3, eye.lid)) * eye.traits.eye), eye.traits.ink, 0.92)


def _ball(pen: Pen, eye: _Eye, face: Expression) -> None:
    """The white, the iris where the gaze is, the lid's shadow on it, the glints."""
    upper, lower = [eye.at(*p) for p in eye.upper], [eye.at(*p) for p in eye.lower]
    white = smooth([(*upper[0], 1.0), *upper[1:-1], (*upper[-1], 1.0), *lower])
    canvas, traits = pen.canvas, eye.traits
    pen.fill(white, _WHITE)
    canvas.save()
    canvas.clipPath(white, True)
    x, y = _gaze(eye, face)
    radius = 0.049 * traits.eye
    narrow = max(
        0.5, abs(eye.turn(eye.side * SPACING + radius, 0)[0] - eye.turn(eye.side * SPACING - radius, 0)[0]) / 2 / radius
    )
    wide = radius * narrow
    pen.fill(oval(x, y, wide, radius), mix(traits.iris, "#0a0610", 0.5))
    if pen.detail > 1:
        pen.fill(oval(x, y + radius * 0.06, wide * 0.82, radius * 0.8), traits.iris)
        pen.fill(oval(x, y + radius * 0.42, wide * 0.62, radius * 0.37), mix(traits.iris, "#ffe8c0", 0.32), 0.67)
    pen.fill(oval(x, y, wide * 0.47, radius * 0.47), "#0a060c")
    pen.fill(smooth([*upper, *(eye.at(u, v + 0.018) for u, v in eye.upper[::-1])]), traits.ink, 0.31)
    canvas.restore()
    pen.fill(oval(x - wide * 0.3, y - radius * 0.4, 0.0125 * traits.eye), _GLINT, 0.96 if face.lid > 0.3 else 0.6)
    if pen.detail > 1:
        pen.fill(oval(x + wide * 0.34, y + radius * 0.36, 0.006 * traits.eye), _GLINT, 0.6)


def _gaze(eye: _Eye, face: Expression) -> Point:
    """The iris's middle."""
    k = eye.traits.eye
    x = eye.side * SPACING + face.gaze * 0.040 * k
    return eye.turn(x, eye.level - 0.010 * k + face.gaze_down * 0.022 * k - 0.009 * eye.traits.lash)


def _folds(pen: Pen, eye: _Eye, face: Expression) -> None:
    """The fold over the lid, the lid itself when it hangs, the line under the eye and the bags of the tired."""
    traits = eye.traits
    rise = max(0.75, min(1.2, face.lid * 0.35 + 0.7))
    fold = [(u, -0.030 + v * rise) for u, v in _UPPER]
    if face.lid < 0.8:
        lid = smooth([*(eye.at(u * 0.96, v) for u, v in fold), *(eye.at(u, v) for u, v in eye.upper[::-1])])
        pen.fill(lid, mix(traits.skin, traits.shade, 0.34))
    pen.line([eye.at(u * 0.94, v) for u, v in fold[0 if face.lid < 0.8 else 1 :]], 0.008, traits.shade, 0.8)
    under = [eye.at(u * 0.8, v + 0.016 + 0.010 * face.bags) for u, v in eye.lower]
    pen.line(under, 0.008, traits.shade, 0.5 + 0.3 * face.bags)
    if face.bags > 0:
        pen.line([eye.at(u * 0.9 + 0.05, v + 0.048) for u, v in eye.lower], 0.008, traits.shade, 0.55 * face.bags)


def _lash(pen: Pen, eye: _Eye) -> None:
    """The dark edge of the upper lid, thicker outwards, with a woman's flick."""
    thick = 0.0165 * (0.72 + 0.33 * eye.traits.lash) * (1.0 if eye.lid > 0.12 else 0.8)
    flick = eye.traits.lash
    reach = (1.04 if eye.traits.child else 1.06) + 0.20 * flick
    tip = eye.at(reach, -0.014 - 0.016 * flick + (0.018 if eye.lid < 0.4 else 0.0))
    over = [eye.at(u, v - thick * 0.4) for u, v in eye.upper]
    below = [eye.at(u, v + thick * (0.35 + 0.65 * (u + 1) / 2)) for u, v in eye.upper[::-1]]
    pen.fill(smooth([(*over[0], 1.0), *over[1:], (*tip[:2], 1.0), *below[:-1]]), eye.traits.ink)


def _tear(pen: Pen, at: Point, wet: float) -> None:
    """A wet glint on the lower lid is enough for grief."""
    x, y, size = at[0], at[1], 0.015
    drop = [
        (x, y - size * 1.3),
        (x + size * 0.8, y + size * 0.4),
        (x, y + size * 1.2),
        (x - size * 0.8, y + size * 0.4),
    ]
    pen.fill(smooth(drop), "#e4f2fa", 0.88 * wet)
    pen.fill(oval(x - size * 0.25, y + size * 0.25, size * 0.28), "#ffffff", wet)


def clip(canvas: skia.Canvas, path: skia.Path) -> None:
    """Saves the canvas and keeps to a path until it is restored."""
    canvas.save()
    canvas.clipPath(path, True)
