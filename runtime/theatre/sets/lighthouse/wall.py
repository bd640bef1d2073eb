"""The wall of the lamp room, all round, baked with the lamp's light along it; and the rail of the gallery outside."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, inf, pi, radians, sin

import numpy as np
import skia

from ...mesh import Floats
from ...paper import Pixels, along, hardened, ink, mix, noise, paint
from ...surfaces import Edges
from ...view import View
from ..panel import Panel, bathed, rimmed
from .boards import boards
from .palette import HOURS
from .room import GLASS, HEIGHT, LAMP, RADIUS, START, room_paper

WALL, RAIL = 150.0, 90.0
"""Texels a metre at 1280 wide."""

RAILED = 5.2
"""Radius of the gallery's rail in metres."""

_SILL = 0.66
_FRAME = "#3a2832"


@lru_cache(maxsize=4)
def wall(hour: str, seed: int, grain: float) -> Pixels:
    """Boards, then glass in a lattice over a riveted parapet, and the light of the lamp along it."""
    panel = Panel.of(2 * pi * RADIUS, HEIGHT, WALL * grain, room_paper(grain, 0.8))
    wide = radians(GLASS - START) * RADIUS
    boards(panel, wide, HEIGHT, seed)
    _salt(panel, wide, seed)
    _glazing(panel, wide)
    _beams(panel, wide)
    _cage_shadow(panel, wide)
    lit = bathed(panel.layer.pixels, _along_wall(panel, hour))
    lit = bathed(lit, _up_wall(panel), 0.8)
    panel.layer.pixels[:] = lit
    rimmed(panel.layer, hardened(lit), "#ffc880", (-1.6 * grain, 0.0), 0.22)
    return panel.layer.pixels


def _glazing(panel: Panel, left: float) -> None:
    whole = 2 * pi * RADIUS
    posts = list(np.linspace(left, whole, 12))
    middle = _SILL + (HEIGHT - _SILL) * 0.58
    for a, b in pairwise(posts):
        for start, end in (
            ((a, HEIGHT), (b, middle)),
            ((b, HEIGHT), (a, middle)),
            ((a, middle), (b, _SILL)),
            ((b, middle), (a, _SILL)),
        ):
            panel.lay(panel.bar(start, end, 0.013), _FRAME, 2.5, gleaming=0.32)
    top, low = panel.at(0, _SILL)[1], panel.at(0, 0)[1]
    fill = along((0, top), (0, low), [("#6a4640", 1.0), ("#2e1e2a", 1.0)])
    panel.lay(panel.rect(left, -0.1, whole + 0.1, _SILL), "#3a2630", 6, fill=fill, gleaming=0.4)
    panel.lay(panel.rect(left, _SILL - 0.04, whole + 0.1, _SILL + 0.035), "#5a3a38", 4, gleaming=0.4)
    count = 66
    for n in range(count):
        rivet = panel.at(left + 0.1 + n * (whole - left) / count, _SILL - 0.13)
        panel.layer.canvas.drawCircle(*rivet[:2], 0.017 * panel.scale, paint("#9a6a44"))
    for x in posts:
        panel.lay(panel.bar((x, -0.2), (x, HEIGHT + 0.2), 0.046), _FRAME, 3.5, gleaming=0.32)


def _beams(panel: Panel, left: float) -> None:
    whole = 2 * pi * RADIUS
    panel.lay(panel.rect(-0.1, HEIGHT - 0.11, whole + 0.1, HEIGHT + 0.1), "#2a1c2a", 5, gleaming=0.3)
    panel.lay(panel.rect(-0.1, HEIGHT - 0.20, whole + 0.1, HEIGHT - 0.08), "#4a323a", 4, gleaming=0.3)
    for x in (0.03, left, whole - 0.03):
        panel.lay(panel.bar((x, -0.2), (x, HEIGHT + 0.2), 0.075), _FRAME, 4, gleaming=0.32)


def _salt(panel: Panel, left: float, seed: int) -> None:
    """Salt on the glass: a thin bloom that gathers low in each pane."""
    height, width = panel.layer.pixels.shape[:2]
    start = int(left * panel.scale)
    grain = noise(height, width - start, seed + 11, ((0.5, 1.1), (0.8, 7.0), (0.7, 34.0)))
    low = np.linspace(0.0, 1.0, height)[:, None] ** 3.0
    alpha = np.clip((0.012 + 0.15 * low) * (0.5 + 0.5 * grain), 0.0, 0.30)
    bloom = (alpha * 255).astype(np.uint8)
    glass = panel.layer.pixels[:, start:]
    for channel, part in enumerate((232, 224, 214, 255)):
        glass[..., channel] = (bloom.astype(np.uint16) * part // 255).astype(np.uint8)


def _cage_shadow(panel: Panel, wide: float) -> None:
    """The lattice that the lamp's cage throws on the boards."""
    canvas = panel.layer.canvas
    canvas.save()
    canvas.clipPath(panel.rect(0, 0, wide, HEIGHT), True)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 2.5 * panel.paper.scale)
    pen = skia.Paint(AntiAlias=True, Color=ink("#1a0a14", 0.2), MaskFilter=blur)
    for step in range(-3, 9):
        x = step * 1.0
        for a, b in ((x, x + 1.4), (x + 1.4, x)):
            canvas.drawPath(panel.poly([(a, HEIGHT), (b, 0), (b + 0.06, 0), (a + 0.06, HEIGHT)]), pen)
    canvas.restore()


def _along_wall(panel: Panel, hour: str) -> skia.Shader:
    """The lamp's light by the distance of each stretch of wall from it."""
    palette = HOURS[hour]
    steps = ("#fff0d0", "#ffdcae", "#eeb488", "#b47c74", palette.far)
    stops = []
    for n in range(61):
        azimuth = radians(START + n * 6.0)
        away = hypot(RADIUS * sin(azimuth) - LAMP[0], RADIUS * cos(azimuth) - LAMP[2])
        share = min(1.0, max(0.0, (away - 1.2) / 8.5)) * (len(steps) - 1)
        index = min(len(steps) - 2, int(share))
        colour = mix(steps[index], steps[index + 1], share - index)
        stops.append((mix(mix(palette.far, "#ffffff", 0.35), colour, palette.lamp), 1.0))
    return along((0, 0), (panel.layer.pixels.shape[1], 0), stops)


def _up_wall(panel: Panel) -> skia.Shader:
    stops = [("#8a7a8a", 1.0), ("#ffffff", 1.0), ("#ffffff", 1.0), ("#9a8490", 1.0)]
    return along((0, 0), (0, panel.layer.pixels.shape[0]), stops, (0, 0.3, 0.72, 1))


@lru_cache(maxsize=4)
def rail(hour: str, grain: float) -> Pixels:
    """The gallery's rail outside the glass."""
    panel = Panel.of(2 * pi * RAILED, 1.1, RAIL * grain, room_paper(grain, 0.6))
    whole = 2 * pi * RAILED
    dark = mix(HOURS[hour].dark, "#3a3450", 0.5)
    for post in range(90):
        x = post * whole / 90
        panel.lay(panel.bar((x, -0.1), (x, 1.03), 0.022), dark, 2, gleaming=0.4)
    for y in (0.55, 1.04):
        panel.lay(panel.bar((-0.2, y), (whole + 0.2, y), 0.034), dark, 2, gleaming=0.55)
    return panel.layer.pixels


def _seen(view: View, start: float, end: float) -> tuple[Floats, Floats]:
    """Metres right and away of points of the wall, between two azimuths, whose inner side the view shows."""
    turns = np.radians(np.arange(start, end + 1.0, 2.5))
    x, z = RADIUS * np.sin(turns), RADIUS * np.cos(turns)
    across, away = view.offset(x, z)
    left, _, right, _ = view.bounds
    shown = (x * (x - view.pose.x) + z * (z - view.pose.z) > 0.0) & (away > 0.15)
    shown &= np.abs(across) * view.focal < (right - left) * 0.6 * np.maximum(away, 0.15) + 0.2 * view.focal
    return across[shown], away[shown]


def inside(view: View) -> float:
    """Metres away of the nearest part of the wall that the view shows."""
    _, away = _seen(view, START, START + 360.0)
    return float(away.min()) if len(away) else inf


def glass(view: View) -> list[Edges]:
    """The part of the picture, in pixels, in which glass can be seen from inside.

    From over the wall there is no roof either, and what is outside is seen all round.
    """
    if view.pose.y > HEIGHT:
        return [view.bounds]
    across, away = _seen(view, GLASS, START + 360.0)
    if not len(away):
        return []
    left, top, right, bottom = view.bounds
    px = view.width / 2 + view.focal * across / away
    sill = view.horizon - view.focal * (_SILL - view.pose.y) / away
    head = view.horizon - view.focal * (HEIGHT - view.pose.y) / away
    step = 0.2 * view.focal / float(away.min())
    part = (
        max(left, float(px.min()) - step),
        max(top, float(head.min()) - 2.0),
        min(right, float(px.max()) + step),
        min(bottom, float(np.maximum(sill, head).max()) + 2.0),
    )
    return [part]
