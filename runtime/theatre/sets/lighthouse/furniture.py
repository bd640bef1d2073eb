"""What stands in the lamp room: a table that is laid, stools, an oil drum, a coil of rope."""

from __future__ import annotations

from math import cos, radians, sin

import skia

from ...paper import along, capsule, moved, poly, sheet, smooth
from ...paper.path import Points
from ...stand import Seen, Stand

_NEAREST = 0.15
"""Metres before the lens at which a disc is cut off."""


def disc(seen: Seen, x: float, z: float, radius: float, height: float, steps: int = 64) -> skia.Path:
    """A round top lying at a height, as the camera sees it. A disc needs no views: it is projected."""
    points: list[tuple[float, float]] = []
    for step in range(steps):
        turn = radians(step * 360 / steps)
        px, pz = x + radius * sin(turn), z + radius * cos(turn)
        if seen.view.away(px, pz) > _NEAREST:
            points.append(seen.view.project(px, height, pz)[:2])
    return poly(points) if len(points) > 2 else skia.Path()


def _around(centre: tuple[float, float], radius: float, turn: float) -> tuple[float, float]:
    return centre[0] + radius * sin(radians(turn)), centre[1] + radius * cos(radians(turn))


def _legs(canvas: skia.Canvas, seen: Seen, at: tuple[float, float], top: float, *, spread: float, count: int) -> None:
    for leg in range(count):
        foot = _around(at, spread, 45 + leg * 360 / count)
        head = _around(at, spread * 0.86, 45 + leg * 360 / count)
        start, end = seen.view.project(head[0], top, head[1]), seen.view.project(foot[0], 0.0, foot[1])
        path = capsule(start[:2], end[:2], 0.028 * seen.scale, 0.021 * seen.scale)
        sheet(canvas, path, "#6a4030", seen.paper, 3)


def _top(canvas: skia.Canvas, seen: Seen, at: tuple[float, float], radius: float, height: float) -> None:
    board = disc(seen, *at, radius, height)
    sheet(canvas, moved(board, 0, 0.045 * seen.scale), "#5a3428", seen.paper, 4)
    sheet(canvas, board, "#a8683e", seen.paper, 3, gleaming=0.5)


def _table(x: float, z: float) -> Stand:
    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        _legs(canvas, seen, (x, z), 0.76, spread=0.42, count=4)
        _top(canvas, seen, (x, z), 0.62, 0.76)
        sheet(canvas, disc(seen, x - 0.05, z + 0.06, 0.26, 0.785), "#ead9ae", seen.paper, 2)
        left, y, _ = seen.view.project(x, 0.78, z)
        _teapot(canvas, seen, left + 0.10 * seen.scale, y)
        _mug(canvas, seen, left - 0.26 * seen.scale, y)

    return Stand(x, z, 1.3, 1.05, draw)


def _teapot(canvas: skia.Canvas, seen: Seen, x: float, y: float) -> None:
    def at(points: Points) -> list[tuple[float, ...]]:
        return [(x + p[0] * seen.scale, y - p[1] * seen.scale, *p[2:]) for p in points]

    handle = smooth(at([(0.20, 0.19), (0.31, 0.20), (0.30, 0.06), (0.21, 0.05)]))
    sheet(canvas, handle, "#2a5058", seen.paper, 2)
    spout = poly(at([(0.02, 0.10), (-0.09, 0.21), (-0.06, 0.22), (0.04, 0.16)]))
    sheet(canvas, spout, "#2a5058", seen.paper, 2)
    body = smooth(at([(0.03, 0, 1), (0.0, 0.12), (0.06, 0.21), (0.17, 0.21), (0.23, 0.12), (0.20, 0, 1)]))
    sheet(canvas, body, "#35636a", seen.paper, 3, gleaming=0.5)
    sheet(canvas, smooth(at([(0.08, 0.21, 1), (0.115, 0.26), (0.15, 0.21, 1)])), "#2a5058", seen.paper, 2)


def _mug(canvas: skia.Canvas, seen: Seen, x: float, y: float) -> None:
    s = seen.scale
    ear = capsule((x - 0.05 * s, y - 0.035 * s), (x - 0.05 * s, y - 0.075 * s), 0.03 * s, 0.03 * s)
    hole = capsule((x - 0.05 * s, y - 0.04 * s), (x - 0.05 * s, y - 0.07 * s), 0.014 * s, 0.014 * s)
    sheet(canvas, skia.Op(ear, hole, skia.PathOp.kDifference_PathOp), "#98442e", seen.paper, 1)
    body = [(x - 0.05 * s, y - 0.115 * s), (x + 0.05 * s, y - 0.115 * s), (x + 0.042 * s, y), (x - 0.042 * s, y)]
    sheet(canvas, poly(body), "#b8543a", seen.paper, 2, gleaming=0.5)


def _stool(x: float, z: float) -> Stand:
    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        _legs(canvas, seen, (x, z), 0.46, spread=0.2, count=3)
        board = disc(seen, x, z, 0.21, 0.48)
        sheet(canvas, moved(board, 0, 0.04 * seen.scale), "#5a3428", seen.paper, 3)
        sheet(canvas, board, "#9a5e3a", seen.paper, 3, gleaming=0.5)

    return Stand(x, z, 0.55, 0.5, draw)


def _drum(x: float, z: float) -> Stand:
    """An oil drum with two hoops."""

    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        foot, top = disc(seen, x, z, 0.24, 0.0), disc(seen, x, z, 0.24, 0.48)
        across = 0.24 * seen.scale
        _, low, _ = seen.view.project(x, 0.0, z)
        _, high, _ = seen.view.project(x, 0.48, z)
        side = poly([(seen.x - across, high), (seen.x + across, high), (seen.x + across, low), (seen.x - across, low)])
        body = skia.Op(side, foot, skia.PathOp.kUnion_PathOp)
        stops = [("#5a3a36", 1.0), ("#7c5444", 1.0), ("#38262c", 1.0)]
        fill = along((seen.x - across, 0), (seen.x + across, 0), stops)
        sheet(canvas, body, "#6a4840", seen.paper, 5, fill=fill, gleaming=0.4)
        for height in (0.14, 0.34):
            hoop = disc(seen, x, z, 0.245, height)
            rim = skia.Op(moved(hoop, 0, 0.02 * seen.scale), hoop, skia.PathOp.kDifference_PathOp)
            sheet(canvas, rim, "#3c2a2c", seen.paper, 1, gleaming=0.5)
        sheet(canvas, top, "#8a6450", seen.paper, 1.5, gleaming=0.5)

    return Stand(x, z, 0.55, 0.5, draw)


def _rope(x: float, z: float) -> Stand:
    """A coil of rope: rings that lie one on the other."""

    def draw(canvas: skia.Canvas, seen: Seen) -> None:
        for turn in range(5):
            radius, height = 0.30 - 0.018 * (turn % 2), 0.03 + 0.05 * turn
            outer, inner = disc(seen, x, z, radius, height), disc(seen, x, z, radius * 0.55, height + 0.02)
            coil = skia.Op(outer, inner, skia.PathOp.kDifference_PathOp)
            sheet(
                canvas,
                moved(coil, 0, -0.02 * seen.scale),
                "#a88858" if turn % 2 else "#8a6c44",
                seen.paper,
                2,
                gleaming=0.5,
            )

    return Stand(x, z, 0.7, 0.35, draw)


FURNITURE = (
    _table(-0.9, 2.1),
    _stool(-1.75, 1.75),
    _stool(-1.35, 2.85),
    _drum(1.5, -2.95),
    _rope(-2.6, -2.4),
)

FEET = (
    (-0.9, 2.1, 0.5),
    (-1.75, 1.75, 0.2),
    (-1.35, 2.85, 0.2),
    (1.5, -2.95, 0.24),
    (-2.6, -2.4, 0.3),
    (2.6, 0.45, 0.5),
)
"""(x, z, radius) of what shades the floor."""
