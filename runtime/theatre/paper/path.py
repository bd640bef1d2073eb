"""Outlines: points in, skia paths out. Units are the caller's; y points down.

A point is (x, y); a third value that is not zero makes it a corner where a smooth curve breaks.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin

import skia

Point = tuple[float, ...]
Points = Sequence[Point]


def poly(points: Points, closed: bool = True) -> skia.Path:
    """Straight lines from point to point."""
    path = skia.Path()
    path.moveTo(*points[0][:2])
    for point in points[1:]:
        path.lineTo(*point[:2])
    if closed:
        path.close()
    return path


def smooth(points: Points, closed: bool = True, tension: float = 0.5) -> skia.Path:
    """A curve through all points: cubics whose handles are as long as their own chord asks.

    Unlike Catmull-Rom the handles follow the direction only, so uneven spacing makes no loops.
    """
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    path = skia.Path()
    path.moveTo(*points[0][:2])
    for index in range(count if closed else count - 1):
        start, end = at(index), at(index + 1)
        reach = hypot(end[0] - start[0], end[1] - start[1]) * tension * 0.72
        ax, ay = _direction(at(index - 1), start, end)
        bx, by = _direction(start, end, at(index + 2))
        path.cubicTo(
            start[0] + ax * reach, start[1] + ay * reach, end[0] - bx * reach, end[1] - by * reach, end[0], end[1]
        )
    if closed:
        path.close()
    return path


def _direction(before: Point, point: Point, after: Point) -> tuple[float, float]:
    """Unit tangent at a point; nothing at a corner."""
    if len(point) > 2 and point[2]:
        return 0.0, 0.0
    dx, dy = after[0] - before[0], after[1] - before[1]
    length = hypot(dx, dy) or 1.0
    return dx / length, dy / length


def rect(left: float, top: float, right: float, bottom: float) -> skia.Path:
    """An upright rectangle."""
    return poly(((left, top), (right, top), (right, bottom), (left, bottom)))


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> skia.Path:
    """An upright rectangle with round corners."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius)
    return path


def oval(x: float, y: float, across: float, up: float | None = None) -> skia.Path:
    """An ellipse around (x, y) with these half-axes; a circle if only one is given."""
    high = across if up is None else up
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - across, y - high, x + across, y + high))
    return path


def capsule(start: Point, end: Point, start_radius: float, end_radius: float, steps: int = 12) -> skia.Path:
    """Two half circles and what lies between them: a limb."""
    along = atan2(end[1] - start[1], end[0] - start[0])
    turns = [pi / 2 + pi * index / steps for index in range(steps + 1)]
    back = [(start[0] + start_radius * cos(along + a), start[1] + start_radius * sin(along + a)) for a in turns]
    front = [(end[0] - end_radius * cos(along + a), end[1] - end_radius * sin(along + a)) for a in turns]
    return poly(back + front)


def hull(points: Points) -> list[Point]:
    """The convex hull, clockwise on the screen (Andrew's monotone chain)."""
    order = sorted({(round(point[0], 6), round(point[1], 6)) for point in points})
    if len(order) < 3:
        return list(order)
    return _half(order)[:-1] + _half(order[::-1])[:-1]


def _half(order: Points) -> list[Point]:
    chain: list[Point] = []
    for point in order:
        while len(chain) > 1 and _left(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _left(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def union(*paths: skia.Path) -> skia.Path:
    """One outline around all of them."""
    whole = paths[0]
    for path in paths[1:]:
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def moved(path: skia.Path, dx: float, dy: float) -> skia.Path:
    """The same outline elsewhere."""
    copy = skia.Path(path)
    copy.offset(dx, dy)
    return copy


def inverse(path: skia.Path) -> skia.Path:
    """All that lies outside."""
    copy = skia.Path(path)
    copy.toggleInverseFillType()
    return copy


def hand_cut(path: skia.Path, jitter: float = 0.6, step: float = 7.0, seed: int = 1) -> skia.Path:
    """The outline as scissors cut it: every `step` pixels moved by up to `jitter` pixels."""
    cut = skia.Path()
    effect = skia.DiscretePathEffect.Make(step, jitter, seed & 0x7FFFFFFF)
    skia.Paint(PathEffect=effect).getFillPath(path, cut, None, 7.0 / step)
    return cut


def stroked(path: skia.Path, width: float, unit: float = 1.0) -> skia.Path:
    """The strip of this width along a line, as an outline to be cut: braces, strings, wires.

    `unit` is how many pixels one unit will be, so that the curve is divided finely enough.
    """
    strip = skia.Path()
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=width, StrokeCap=skia.Paint.kRound_Cap)
    pen.getFillPath(path, strip, None, unit)
    return strip


def slip(points: Points, width: float, power: float = 0.8, start: float = 0.18) -> skia.Path:
    """A strip along a curve that begins at `start` of its fullness, swells and ends in a point: hair, reeds, wisps."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, point in enumerate(points[:-1]):
        before, after = points[max(0, index - 1)], points[index + 1]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = hypot(dx, dy) or 1.0
        half = width / 2 * sin(pi * min(1.0, start + (1 - start) * index / last)) ** power
        left.append((point[0] - dy / length * half, point[1] + dx / length * half))
        right.append((point[0] + dy / length * half, point[1] - dx / length * half))
    return smooth([*left, (*points[-1][:2], 1.0), *right[::-1]])
