"""Curled hair: a scalloped cloud behind the head and a cap with a hairline in front of it."""

from __future__ import annotations

from math import hypot
from random import Random

import skia

from ...paper import Point, mix, smooth
from ..pen import Pen
from ..traits import Traits
from .eyes import clip
from .turn import Turn

_CLOUD = (
    (0.0, -1.30), (0.34, -1.20), (0.54, -0.94), (0.56, -0.64), (0.43, -0.38), (0.2, -0.24), (-0.2, -0.24),
    (-0.43, -0.38), (-0.56, -0.64), (-0.54, -0.94), (-0.34, -1.20),
)  # fmt: skip
_BEHIND = -0.10
"""How far the cloud lies behind the axis of a head in profile."""


def draw_cloud(pen: Pen, traits: Traits, yaw: float) -> None:
    """The hair behind the head; from behind it is all that is seen."""
    shift = 0.0 if yaw > 126 else _BEHIND if yaw > 62 else Turn(min(yaw, 34.0)).shift
    path = _scalloped(smooth([(x + shift, y) for x, y in _CLOUD]), 31, 0.022, 4)
    pen.sheet(path, traits.hair if yaw > 126 else mix(traits.hair, (0.0, 0.0, 0.0), 0.15), 3)
    _curls(pen, traits, path, 120 if yaw > 126 else 60)


def draw_cap(pen: Pen, traits: Traits, yaw: float) -> None:
    """The hair in front of the crown, down to the hairline and the ears."""
    if yaw > 62:
        shift = _BEHIND
        line: list[Point] = [(0.36, -0.76), (0.28, -0.80), (0.16, -0.74), (0.08, -0.60), (0.0, -0.52), (-0.08, -0.40)]
    else:
        turn = Turn(min(yaw, 34.0))
        shift, line = turn.shift, _hairline(turn)
    over = [(x + shift, y) for x, y in (*_CLOUD[3::-1], *_CLOUD[:-4:-1])]
    over[0] = (over[0][0] - 0.06 * min(1.0, yaw / 34), -0.70)
    low = (_CLOUD[-4][0] + shift + 0.02, -0.46)
    path = _scalloped(smooth([*over, low, *line[::-1]]), 44, 0.018, 9)
    pen.sheet(path, traits.hair, 2.5)
    _curls(pen, traits, path, 70)


def _hairline(turn: Turn) -> list[Point]:
    places = ((0.36, -0.56), (0.355, -0.70), (0.26, -0.80), (0.1, -0.845), (-0.1, -0.845), (-0.26, -0.80))
    line = [turn(*place) for place in (*places, (-0.355, -0.70), (-0.375, -0.54))]
    if turn.quarter > 0.7:
        line[:2] = [(0.30, -0.74), (0.285, -0.775)]
        line[-2:] = [(-0.17, -0.68), (-0.235, -0.50)]
    return line


def _scalloped(path: skia.Path, count: int, swell: float, seed: int) -> skia.Path:
    """An outline of small bows that swell outward between their ends."""
    measure, chance = skia.PathMeasure(path, True), Random(seed)
    ends: list[Point] = []
    for index in range(count):
        spot = measure.getPosTan(measure.getLength() * index / count)[0]
        ends.append((spot.x(), spot.y()))
    x, y = sum(end[0] for end in ends) / count, sum(end[1] for end in ends) / count
    points: list[Point] = []
    for index, end in enumerate(ends):
        after = ends[(index + 1) % count]
        dx, dy = (end[0] + after[0]) / 2 - x, (end[1] + after[1]) / 2 - y
        out = 1 + swell * chance.uniform(0.7, 1.2) / (hypot(dx, dy) or 1.0)
        points += [(*end, 1.0), (x + dx * out, y + dy * out)]
    return smooth(points, tension=0.62)


def _curls(pen: Pen, traits: Traits, path: skia.Path, count: int) -> None:
    """Short arcs all over, fewer on a small head."""
    if pen.detail == 0:
        return
    chance, box = Random(count), path.getBounds()
    clip(pen.canvas, path)
    for _ in range(count if pen.detail > 1 else count // 3):
        x, y = chance.uniform(box.left(), box.right()), chance.uniform(box.top(), box.bottom())
        size, start = chance.uniform(0.025, 0.05), chance.uniform(0, 360)
        light = 0.22 if chance.random() < 0.5 else 0.10
        pen.path_line(_bow(x, y, size, start), 0.011, mix(traits.hair, "#c0a090", light), 0.78)
    pen.canvas.restore()


def _bow(x: float, y: float, size: float, start: float) -> skia.Path:
    bow = skia.Path()
    bow.addArc(skia.Rect.MakeLTRB(x - size, y - size, x + size, y + size), start, 200)
    return bow
