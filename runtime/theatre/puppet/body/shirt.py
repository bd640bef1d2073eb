"""The shirt with its placket, collar and braces, and the trousers' top."""

from __future__ import annotations

from math import cos, pi, sin

import skia

from ...paper import Colour, Point, along, capsule, hull, mix, oval, poly, smooth, stroked, union
from ..angles import cosd, sind
from ..pen import Pen
from .cloth import draw_pattern
from .coat import shade_side
from .trunk import Thighs, Trunk
from .wardrobe import Wardrobe

_NIGHT = "#05040e"


def draw_shirt(pen: Pen, trunk: Trunk, wear: Wardrobe) -> None:
    """The shirt; (0, 0) is the middle of the hips, where the trousers' waistband covers its end."""
    path = trunk.outline(skip=1)
    pen.sheet(path, wear.top, 4)
    pen.canvas.save()
    pen.canvas.clipPath(path, True)
    draw_pattern(pen, trunk, wear, 0.0)
    shade_side(pen, trunk, path)
    if pen.detail > 1:
        _folds(pen, trunk, wear.top)
    if wear.rolled and pen.detail > 0 and trunk.seen.yaw < 120:
        _placket(pen, trunk, wear.top)
    if wear.braces is not None:
        _braces(pen, trunk, wear.braces)
    pen.canvas.restore()
    if wear.rolled and pen.detail > 0 and trunk.seen.yaw < 120:
        _collar(pen, trunk, wear.top)


def _placket(pen: Pen, trunk: Trunk, colour: Colour) -> None:
    """The line of the opening and its buttons."""
    dark = mix(colour, (0.0, 0.0, 0.0), 0.42)
    for azimuth, alpha in ((-5, 0.5), (6, 0.3)):
        pen.line([trunk.spot(h, azimuth) for h in (0.95, 0.8, 0.6, 0.42, 0.1)], 0.012, dark, alpha)
    for height in (0.80, 0.62, 0.44, 0.26):
        x, y = trunk.spot(height, 1)
        pen.fill(oval(x, y, 0.021), mix(colour, (0.3, 0.22, 0.12), 0.5))


def _collar(pen: Pen, trunk: Trunk, colour: Colour) -> None:
    """Two points that lie on the braces; open at the neck."""
    for side in (1, -1):
        if side > 0 and trunk.seen.yaw > 60:
            continue
        places = ((1.03, 16, 1.0), (1.03, 84, 1.02), (0.955, 62, 1.06), (0.875, 26, 1.04))
        points = [trunk.spot(height, side * azimuth, grow) for height, azimuth, grow in places]
        pen.sheet(poly(points), mix(colour, (1.0, 1.0, 1.0), 0.35), 1.6)


def _braces(pen: Pen, trunk: Trunk, colour: Colour) -> None:
    """Two bands over the shoulders; behind they meet in a patch and go down as one."""
    yaw = trunk.seen.yaw
    for side in (1, -1):
        line = _band(trunk, side)
        if line is not None:
            pen.sheet(stroked(smooth(line, closed=False), 0.085, pen.paper.unit), colour, 1.2)
    if yaw >= 120:
        back = poly([trunk.spot(0.54, 180), trunk.spot(-0.02, 180)], closed=False)
        pen.sheet(stroked(back, 0.085, pen.paper.unit), colour, 1.2)
        x, y = trunk.spot(0.53, 180)
        patch = poly([(x - 0.07, y - 0.08), (x + 0.07, y - 0.08), (x + 0.05, y + 0.10), (x - 0.05, y + 0.10)])
        pen.sheet(patch, mix(colour, (0.0, 0.0, 0.0), 0.3), 1)
    elif pen.detail > 1:
        for side in (1, -1):
            if trunk.seen.faces(side * 33) and (side < 0 or yaw < 60):
                _clasp(pen, trunk, side)


def _clasp(pen: Pen, trunk: Trunk, side: int) -> None:
    """The little buckle that sets a band's length."""
    x, y = trunk.spot(0.30, side * 31)
    pen.sheet(
        poly([(x - 0.055, y - 0.035), (x + 0.055, y - 0.035), (x + 0.055, y + 0.035), (x - 0.055, y + 0.035)]),
        "#b9a27a",
        0.8,
    )


def _band(trunk: Trunk, side: int) -> list[Point] | None:
    """The line of one band, None where it is not seen."""
    yaw = trunk.seen.yaw
    places: tuple[tuple[float, int], ...]
    if yaw >= 120:
        places = ((0.98, 62), (0.88, 40), (0.7, 24), (0.52, 3), (0.3, 1 if side > 0 else -1))
        return [trunk.spot(height, 180 + side * azimuth) for height, azimuth in places]
    if yaw > 75:
        places = ((0.97, -62), (0.9, -48), (0.7, -40), (0.4, -36), (0.1, -40), (-0.02, -40))
        return [trunk.spot(height, azimuth) for height, azimuth in places] if side < 0 else None
    if not trunk.seen.faces(side * 26):
        return None
    places = ((0.98, 62), (0.9, 42), (0.75, 33), (0.5, 30), (0.2, 33), (-0.02, 36))
    return [trunk.spot(height, side * azimuth) for height, azimuth in places]


def _folds(pen: Pen, trunk: Trunk, colour: Colour) -> None:
    """A shirt blouses over the waistband and pulls at the arms."""
    dark, light = mix(colour, (0.25, 0.2, 0.25), 0.55), mix(colour, (1.0, 1.0, 1.0), 0.5)
    for azimuth, top, low, alpha in (
        (-58, 0.40, 0.12, 0.4),
        (-20, 0.30, 0.10, 0.3),
        (18, 0.26, 0.1, 0.26),
        (56, 0.44, 0.14, 0.36),
        (140, 0.4, 0.1, 0.34),
        (170, 0.3, 0.1, 0.28),
        (215, 0.42, 0.12, 0.36),
    ):
        if trunk.seen.faces(azimuth):
            line = [trunk.spot(top, azimuth), trunk.spot((top + low) / 2, azimuth + 5), trunk.spot(low, azimuth + 2)]
            pen.line(line, 0.012, dark, alpha)
            pen.line([(x + 0.014, y) for x, y in line], 0.007, light, alpha)
    for side in (-1, 1):
        for base in (0, 180):
            if trunk.seen.faces(base + side * 70):
                pen.line(
                    [
                        trunk.spot(0.72, base + side * 80),
                        trunk.spot(0.66, base + side * 58),
                        trunk.spot(0.67, base + side * 42),
                    ],
                    0.012,
                    dark,
                    0.4,
                )
                pen.line(
                    [
                        trunk.spot(0.86, base + side * 66),
                        trunk.spot(0.80, base + side * 56),
                        trunk.spot(0.74, base + side * 52),
                    ],
                    0.010,
                    dark,
                    0.26,
                )


def draw_pelvis(pen: Pen, trunk: Trunk, wear: Wardrobe, thighs: Thighs) -> None:
    """The trousers' seat, united with the near thigh: alone it would be a nappy."""
    path = _seat(trunk, thighs)
    pen.sheet(path, wear.trousers, 2.5)
    pen.canvas.save()
    pen.canvas.clipPath(path, True)
    hip, yaw = trunk.body.section(0.12), trunk.seen.yaw
    left, right = trunk.edge(hip, -1), trunk.edge(hip, 1)
    turned = 20 < yaw < 150
    pen.shade(path, along(right if turned else left, left if turned else right, [(_NIGHT, 0.0), (_NIGHT, 0.35)]))
    if pen.detail > 0 and trunk.seen.faces(0):
        fly = [trunk.spot(0.1, 0), trunk.spot(-0.02, 0, 1.02), trunk.seen((0.0, -0.30, 0.2))]
        pen.line(fly, 0.018, mix(wear.trousers, (0.0, 0.0, 0.0), 0.5), 0.6)
    round_us = range(int(-yaw - 92), int(-yaw + 93), 23)
    band = [trunk.spot(0.19, a, 1.03) for a in round_us] + [trunk.spot(0.11, a, 1.03) for a in round_us][::-1]
    pen.fill(poly(band), mix(wear.trousers, (0.0, 0.0, 0.0), 0.35))
    pen.canvas.restore()


def _seat(trunk: Trunk, thighs: Thighs) -> skia.Path:
    body, seen = trunk.body, trunk.seen
    girth = body.girth
    points = [trunk.spot(h, a, g) for h, g in ((0.16, 1.0), (-0.02, 1.02)) for a in range(0, 360, 24)]
    legs = []
    for side, swing, spread in ((-1, *thighs[:2]), (1, *thighs[2:4])):
        root = (side * body.hip, 0.0, 0.0)
        knee = (
            root[0] + side * sind(spread) * cosd(swing) * body.thigh,
            -cosd(swing) * cosd(spread) * body.thigh,
            sind(swing) * body.thigh,
        )
        high = seen((root[0] + (knee[0] - root[0]) * 0.12, knee[1] * 0.12, knee[2] * 0.12))
        ring = [2 * pi * index / 12 for index in range(12)]
        points += [(high[0] + 0.245 * girth * cos(a), high[1] + 0.245 * girth * sin(a)) for a in ring]
        legs.append(capsule(seen(root), seen(knee), 0.245 * girth, 0.165 * girth))
    both = seen.yaw < 20 or seen.yaw > 150
    return union(smooth(hull(points), tension=0.3), *(legs if both else legs[:1]))
