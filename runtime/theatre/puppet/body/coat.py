"""Coat and dress: one sheet from the collar to the hem, with opening, lapels, buttons, pockets, belt and folds."""

from __future__ import annotations

import skia

from ...paper import Colour, Point, along, mix, oval, poly, smooth
from ..pen import Pen
from .cloth import draw_pattern
from .skeleton import Joint
from .trunk import Thighs, Trunk, clothed
from .wardrobe import Wardrobe

_NIGHT = "#05040e"
_BUTTON = "#3a3440"
_BRASS = "#d8b050"
_OPENING = 9
"""Azimuth of the edge that buttons over."""


def draw_coat(pen: Pen, trunk: Trunk, wear: Wardrobe, thighs: Thighs) -> None:
    """The whole sheet; (0, 0) is the middle of the hips."""
    path, hem = clothed(trunk, wear, thighs)
    pen.sheet(path, wear.top, 4)
    pen.canvas.save()
    pen.canvas.clipPath(path, True)
    draw_pattern(pen, trunk, wear, wear.hem)
    shade_side(pen, trunk, path)
    if pen.detail > 1:
        _folds(pen, trunk, wear, hem)
    if pen.detail > 0:
        if trunk.seen.yaw >= 120:
            _back(pen, trunk, wear, hem)
        else:
            _front(pen, trunk, wear, hem)
    pen.canvas.restore()


def shade_side(pen: Pen, trunk: Trunk, path: skia.Path) -> None:
    """The body is round: it darkens away from the light, or towards its back when it is turned."""
    waist = trunk.body.section(0.42)
    left, right = trunk.edge(waist, -1), trunk.edge(waist, 1)
    yaw = trunk.seen.yaw
    to_left = 20 < yaw < 150 or (pen.paper.light[0] > 0 and not 20 < yaw < 150)
    start, end = (right, left) if to_left else (left, right)
    pen.shade(path, along(start, end, [(_NIGHT, 0.0), (_NIGHT, 0.08), (_NIGHT, 0.43)], (0.0, 0.35, 1.0)))


def _front(pen: Pen, trunk: Trunk, wear: Wardrobe, hem: Joint) -> None:
    """Opening, lapels, buttons, pockets. A dress has none of them but a seam at the waist."""
    dark = mix(wear.top, (0.0, 0.0, 0.0), 0.45)
    if wear.kind in ("dress", "uniform"):
        _waist(pen, trunk, wear, dark)
    if wear.kind == "dress":
        return
    yaw, girth = trunk.seen.yaw, trunk.body.girth
    bottom = (hem[0] + 0.06, hem[1], hem[2] + (0.31 + wear.flare * 0.8) * girth)
    edge = [trunk.spot(h, _OPENING) for h in (0.86, 0.7, 0.42, 0.12, -0.02)]
    pen.line([*edge, trunk.seen(bottom), trunk.seen((bottom[0], bottom[1] - 0.3, bottom[2] + 0.03))], 0.020, dark, 0.75)
    if yaw < 75:
        _lapels(pen, trunk, wear.trim or wear.top)
    button = _BRASS if wear.kind == "uniform" else _BUTTON
    for height in (0.52, 0.34, 0.16, -0.02) if wear.hem > 0.6 else (0.62, 0.46, 0.3, 0.14):
        x, y = trunk.spot(height, _OPENING - 16 if yaw < 60 else -6)
        pen.sheet(oval(x, y, 0.040), button, 1)
        if pen.detail > 1:
            pen.fill(oval(x - 0.010, y, 0.006), mix(button, (0.0, 0.0, 0.0), 0.6))
            pen.fill(oval(x + 0.010, y, 0.006), mix(button, (0.0, 0.0, 0.0), 0.6))
    for side in (-1, 1) if wear.hem > 0.6 else ():
        if trunk.seen.faces(side * 42):
            _pocket(pen, trunk, wear.top, side)


def _waist(pen: Pen, trunk: Trunk, wear: Wardrobe, dark: Colour) -> None:
    """A dress's seam, or a belt: a uniform's, or one that shows the signature."""
    round_us = [azimuth for azimuth in range(-180, 180, 20) if trunk.seen.faces(azimuth)]
    round_us.sort(key=lambda azimuth: trunk.spot(0.40, azimuth)[0])
    if len(round_us) < 2:
        return
    if wear.trim is None and wear.kind == "dress":
        pen.line([trunk.spot(0.40, azimuth) for azimuth in round_us], 0.02, dark, 0.6)
        return
    over, under = ([trunk.spot(h, a, 1.02) for a in round_us] for h in (0.425, 0.355))
    pen.sheet(poly([*over, *under[::-1]]), wear.trim or mix(wear.top, (0.0, 0.0, 0.0), 0.55), 1.2)


def _lapels(pen: Pen, trunk: Trunk, colour: Colour) -> None:
    """Two slips, the far one left out near the profile."""
    for side in (1, -1):
        if side > 0 and trunk.seen.yaw > 50:
            continue
        places = ((1.0, 20, 1.0), (0.965, 48, 1.0), (0.86, 44, 1.0), (0.80, 52, 1.02), (0.755, 36, 1.0), (0.58, 7, 1.0))
        points = [trunk.spot(height, side * azimuth, grow) for height, azimuth, grow in places]
        pen.sheet(poly(points), mix(colour, (1.0, 1.0, 1.0), 0.10 if side < 0 else 0.05), 1.6)


def _pocket(pen: Pen, trunk: Trunk, colour: Colour, side: int) -> None:
    """A flap below the hip."""
    low = 0.18 * trunk.body.size
    flap: list[Point] = []
    for height, azimuth in ((0.14, 30), (0.12, 62), (0.045, 62), (0.06, 30)):
        x, y, z = trunk.on(height, side * azimuth)
        flap.append(trunk.seen((x, y - low, z)))
    pen.sheet(poly(flap), mix(colour, (0.0, 0.0, 0.0), 0.10), 1.4)


def _back(pen: Pen, trunk: Trunk, wear: Wardrobe, hem: Joint) -> None:
    """Seam, vent and half-belt; a dress has only the seam."""
    dark = mix(wear.top, (0.0, 0.0, 0.0), 0.45)
    pen.line([trunk.spot(h, 180) for h in (0.9, 0.7, 0.42, 0.12, -0.02)], 0.016, dark, 0.47)
    if wear.kind == "dress":
        return
    end = (hem[0], hem[1] - 0.1, hem[2] - (0.3 + wear.flare) * trunk.body.girth)
    pen.line([trunk.spot(0.0, 180), trunk.seen(end)], 0.024, dark, 0.75)
    over = [trunk.spot(0.46, a) for a in (125, 150, 180, 210, 235)]
    under = [trunk.spot(0.37, a) for a in (235, 210, 180, 150, 125)]
    pen.sheet(poly([*over, *under]), mix(wear.top, (1.0, 1.0, 1.0), 0.08), 1.4)
    for azimuth in (140, 220):
        x, y = trunk.spot(0.415, azimuth)
        pen.sheet(oval(x, y, 0.04), _BUTTON, 1)


def _folds(pen: Pen, trunk: Trunk, wear: Wardrobe, hem: Joint) -> None:
    """Cloth falls from the waist and pulls at the arm: soft dark wedges, each with a light beside it."""
    dark, light = mix(wear.top, _NIGHT, 0.5), mix(wear.top, (1.0, 1.0, 1.0), 0.25)
    for azimuth, top in ((-52, 0.30), (-24, 0.10), (38, 0.22), (64, 0.34), (128, 0.2), (205, 0.1), (236, 0.25)):
        if not trunk.seen.faces(azimuth):
            continue
        x, y, z = trunk.on(-0.02, azimuth, 1.12)
        low = trunk.seen((x * 1.15 + hem[0] * 0.5, hem[1] * 0.82, z * 1.12 + hem[2] * 0.6))
        start, middle = trunk.spot(top, azimuth), trunk.seen((x, y - 0.35, z))
        wedge = smooth(
            [
                (*start, 1.0),
                (middle[0] - 0.018, middle[1]),
                (low[0] - 0.05, low[1]),
                (low[0] + 0.03, low[1]),
                (middle[0] + 0.012, middle[1]),
            ]
        )
        pen.shade(wedge, along(start, low, [(dark, 0.0), (dark, 0.34), (dark, 0.10)]))
        pen.line(
            [(start[0] + 0.02, start[1] + 0.1), (middle[0] + 0.03, middle[1]), (low[0] + 0.05, low[1])],
            0.008,
            light,
            0.22,
        )
    for side in (-1, 1):
        if trunk.seen.faces(side * 75):
            pull = [trunk.spot(0.70, side * 78), trunk.spot(0.66, side * 58), trunk.spot(0.67, side * 40)]
            pen.line(pull, 0.011, dark, 0.35)
            pen.line(
                [trunk.spot(0.62, side * 80), trunk.spot(0.57, side * 62), trunk.spot(0.56, side * 48)],
                0.010,
                dark,
                0.28,
            )
