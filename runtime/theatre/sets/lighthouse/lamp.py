"""The great lamp: a pedestal, a lens of nested paper in an amber glass, and a cage."""

from __future__ import annotations

from math import cos, radians, sin

import skia

from ...paper import along, capsule, mix, oval, poly, rect, sheet, smooth, union
from ...piece import Shade
from ...stand import Seen, Stand
from .furniture import disc
from .room import HEIGHT, LAMP

UNIT = 0.0027
"""Metres of a unit in which the lens was designed: 300 by 472 of them."""


def _body(canvas: skia.Canvas, seen: Seen) -> None:
    """Pedestal, the amber glass behind the lens, and the cap on its rod."""
    s, x = seen.scale, seen.x
    y = seen.y - LAMP[1] * s
    foot = disc(seen, LAMP[0], LAMP[2], 0.36, 0.0)
    plinth = union(rect(x - 0.36 * s, seen.y - 0.3 * s, x + 0.36 * s, seen.y), foot)
    sheet(canvas, plinth, "#4a3030", seen.paper, 6)
    stops = [("#9a6238", 1.0), ("#5c3e32", 1.0), ("#3a2630", 1.0)]
    if seen.side > 0:
        stops.reverse()
    fill = along((x - 0.34 * s, 0), (x + 0.34 * s, 0), stops)
    column = rect(x - 0.33 * s, y + 0.74 * s, x + 0.33 * s, seen.y - 0.06 * s)
    sheet(canvas, column, "#3b2a30", seen.paper, 6, fill=fill)
    for height in (0.35, 0.75):
        band = rect(x - 0.345 * s, seen.y - height * s, x + 0.345 * s, seen.y - (height - 0.05) * s)
        sheet(canvas, band, "#7a4e34", seen.paper, 2)
    slab = ((-0.48, 0.70, 1), (0.48, 0.70, 1), (0.52, 0.80, 1), (-0.52, 0.80, 1))
    table = smooth([(x + a * s, y + b * s, *c) for a, b, *c in slab], tension=0.1)
    sheet(canvas, table, "#a8703c", seen.paper, 6)
    _glass(canvas, seen, x, y)
    top = (HEIGHT - LAMP[1]) * s
    sheet(canvas, rect(x - 0.06 * s, y - top, x + 0.06 * s, y - 300 * s * UNIT), "#6a4430", seen.paper, 3)


def _glass(canvas: skia.Canvas, seen: Seen, x: float, y: float) -> None:
    """The amber glass, with slats of it over and under."""
    u = seen.scale * UNIT
    sheet(canvas, oval(x, y, 156 * u, 242 * u), "#b86a28", seen.paper, 5, gleaming=0.5)
    sheet(canvas, oval(x, y, 140 * u, 226 * u), "#eeae4e", seen.paper, 0, gleaming=0.3)
    for k in (-1, 1):
        for n in range(5):
            middle, wide = y + k * (196 + n * 13) * u, (112 - n * 4) * u
            low, high = middle + 6 * u, middle - 5 * u
            slat = [(x - wide, high), (x + wide, high), (x + wide - 7 * u, low), (x - wide + 7 * u, low)]
            sheet(canvas, poly(slat), mix("#ffe6a8", "#c97f36", n / 5), seen.paper, 2.5)


def _cage(canvas: skia.Canvas, seen: Seen) -> None:
    """The bars on our side, and the cap that they carry."""
    s, x = seen.scale, seen.x
    y, u = seen.y - LAMP[1] * s, s * UNIT
    top = -min(380 * u, (HEIGHT - LAMP[1]) * s)
    for step in range(7):
        turn = step * 360 / 7 - seen.view.pose.azimuth
        if cos(radians(turn)) < 0.2:
            dx = 152 * u * sin(radians(turn))
            bar = capsule((x + dx, y + top * 0.66), (x + dx, y + 262 * u), 4.2 * u, 4.2 * u)
            sheet(canvas, bar, "#5a3420", seen.paper, 3)
    cap = [(-165, -250, 1), (-90, -292), (0, -312), (90, -292), (165, -250, 1), (165, -236, 1), (-165, -236, 1)]
    sheet(canvas, smooth([(x + a * u, y + b * u, *c) for a, b, *c in cap]), "#8a5730", seen.paper, 6)


STANDS = (
    Stand(LAMP[0], LAMP[2], 1.1, HEIGHT, _body, shade=Shade.RIM),
    Stand(LAMP[0], LAMP[2], 1.1, HEIGHT, _cage, shade=Shade.RIM, front=0.02),
)
