"""Floor and ceiling of the lamp room, each baked once with the light on it."""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, pi, radians, sin
from random import Random

import skia

from ...paper import Pixels, Point, around, capsule, ink, mix, paint, poly
from ...paper.light import Stop
from ..panel import Panel
from .palette import HOURS
from .room import LAMP, MARGIN, RADIUS, room_paper

FLOOR, CEILING = 130.0, 70.0
"""Texels a metre at 1280 wide."""

_MIDDLE = RADIUS + MARGIN
"""Of the panel, in metres from its corner."""


@lru_cache(maxsize=4)
def floor(hour: str, seed: int, grain: float, feet: tuple[tuple[float, float, float], ...]) -> Pixels:
    """Planks with a brass ring and a compass rose, pools of light and the shadows of what stands there."""
    panel = Panel.of(2 * _MIDDLE, 2 * _MIDDLE, FLOOR * grain, room_paper(grain, 0.7, (0.5, -0.5)))
    canvas = panel.layer.canvas
    canvas.clipPath(panel.disc(_MIDDLE, _MIDDLE, RADIUS + MARGIN / 2), True)
    _planks(panel, Random(seed + 2))
    _rose(panel)
    _pools(panel, hour)
    lamp = panel.at(_MIDDLE + LAMP[0], _MIDDLE + LAMP[2])
    for x, z, radius in feet:
        _foot(panel, lamp, panel.at(_MIDDLE + x, _MIDDLE + z), radius * panel.scale)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.12 * panel.scale)
    edge_pen = skia.Paint(AntiAlias=True, Color=ink("#0c0614", 0.6), MaskFilter=blur, Style=skia.Paint.kStroke_Style)
    edge_pen.setStrokeWidth(0.5 * panel.scale)
    canvas.drawPath(panel.disc(_MIDDLE, _MIDDLE, RADIUS), edge_pen)
    return panel.layer.pixels


def _planks(panel: Panel, chance: Random) -> None:
    y = -0.05
    while y < 2 * _MIDDLE:
        high = chance.choice((0.20, 0.23, 0.26))
        x = -chance.uniform(0, 2.0)
        while x < 2 * _MIDDLE:
            long = chance.uniform(1.5, 3.2)
            colour = mix("#7e4e3a", "#553230", chance.random())
            panel.lay(panel.rect(x, y, x + long, y + high), colour, 2, gleaming=0.28)
            x += long
        y += high


def _rose(panel: Panel) -> None:
    """A compass rose of inlaid paper, north up, within a ring of brass."""
    for ring_, width, alpha in ((1.45, 0.05, 0.5), (1.30, 0.018, 0.4)):
        pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, Color=ink("#d8a860", alpha))
        pen.setStrokeWidth(width * panel.scale)
        panel.layer.canvas.drawPath(panel.disc(_MIDDLE, _MIDDLE, ring_), pen)
    for long, turn in ((0.78, 45), (1.18, 0)):
        for quarter in range(4):
            azimuth = radians(turn + 90 * quarter)
            tip = (_MIDDLE + long * sin(azimuth), _MIDDLE + long * cos(azimuth))
            for side, colour in ((-1, "#a8743e"), (1, "#6a4632")):
                base = azimuth + side * pi / 4
                root = (_MIDDLE + 0.24 * sin(base), _MIDDLE + 0.24 * cos(base))
                panel.lay(panel.poly([(_MIDDLE, _MIDDLE), root, tip]), colour, 0, gleaming=0.2, alpha=0.75)


def _pools(panel: Panel, hour: str) -> None:
    """The lamp's light on the floor, cut into rays by its cage, and a cool pool of the moon's or the sun's."""
    palette, canvas = HOURS[hour], panel.layer.canvas
    x, y = panel.at(_MIDDLE + LAMP[0], _MIDDLE + LAMP[2])[:2]
    far_away = mix(palette.far, "#20204c", 0.25)
    stops: list[Stop] = [
        ("#fff0d0", 1.0),
        ("#ffc88c", 1.0),
        ("#c88664", 1.0),
        (mix(far_away, "#5e4468", 0.5), 1.0),
        (far_away, 1.0),
    ]
    fill = around((x, y), 5.6 * panel.scale, stops, (0, 0.20, 0.48, 0.8, 1))
    light = skia.Paint(Shader=fill, BlendMode=skia.BlendMode.kMultiply, Alphaf=0.35 + 0.65 * palette.lamp)
    canvas.drawPaint(light)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 3.0 * panel.paper.scale)
    for step in range(14):
        azimuth = radians(step * 360 / 14 + 8)
        ends = ((0.6, 0.0), (7.0, -0.012), (7.0, 0.012))
        ray = [
            (x + r * panel.scale * cos(azimuth + spread), y + r * panel.scale * sin(azimuth + spread))
            for r, spread in ends
        ]
        canvas.drawPath(poly(ray), skia.Paint(AntiAlias=True, Color=ink("#14081a", 0.2), MaskFilter=blur))
    _moonlight(panel, hour)


def _moonlight(panel: Panel, hour: str) -> None:
    """Light from outside through three panes, lying across the floor away from the moon."""
    palette, canvas = HOURS[hour], panel.layer.canvas
    canvas.save()
    canvas.translate(*panel.at(_MIDDLE, _MIDDLE)[:2])
    canvas.rotate(palette.azimuth)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.05 * panel.scale)
    pen = skia.Paint(AntiAlias=True, Color=ink(palette.cool, 0.16), MaskFilter=blur)
    for pane in (-1, 0, 1):
        side = pane * 1.15
        path = poly([(side - 0.48, -3.4), (side + 0.48, -3.4), (side + 0.56, 0.9), (side - 0.56, 0.9)])
        grown = skia.Path()
        path.transform(skia.Matrix.Scale(panel.scale, panel.scale), grown)
        canvas.drawPath(grown, pen)
    canvas.restore()


def _foot(panel: Panel, lamp: Point, foot: Point, radius: float) -> None:
    """The shadow of something round on the floor, away from the lamp."""
    dx, dy = foot[0] - lamp[0], foot[1] - lamp[1]
    long = hypot(dx, dy) or 1.0
    end = (foot[0] + dx / long * radius * 1.6, foot[1] + dy / long * radius * 1.6)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.09 * panel.scale)
    pen = skia.Paint(AntiAlias=True, Color=ink("#12081a", 0.58), MaskFilter=blur)
    panel.layer.canvas.drawPath(capsule(foot, end, radius, radius * 1.15), pen)


@lru_cache(maxsize=4)
def ceiling(hour: str, grain: float) -> Pixels:
    """Spokes of wood from the middle; seen from below, so east and west are as on the floor."""
    panel = Panel.of(2 * _MIDDLE, 2 * _MIDDLE, CEILING * grain, room_paper(grain, 0.6, (0.5, -0.5)))
    canvas = panel.layer.canvas
    canvas.clipPath(panel.disc(_MIDDLE, _MIDDLE, RADIUS + MARGIN / 2), True)
    canvas.drawPaint(paint("#5a3c3c"))
    for spoke in range(20):
        azimuth = radians(spoke * 18)
        end = (_MIDDLE + 2 * RADIUS * cos(azimuth), _MIDDLE + 2 * RADIUS * sin(azimuth))
        panel.lay(panel.bar((_MIDDLE, _MIDDLE), end, 0.055), "#6a4640", 3, gleaming=0.3)
    for radius in (0.5, 2.2):
        band = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, Color=ink("#4a2e30", 1.0))
        band.setStrokeWidth(0.12 * panel.scale)
        canvas.drawPath(panel.disc(_MIDDLE, _MIDDLE, radius), band)
    x, y = panel.at(_MIDDLE + LAMP[0], _MIDDLE + LAMP[2])[:2]
    far_away = mix(HOURS[hour].far, "#101030", 0.55)
    stops: list[Stop] = [
        ("#ffe6bc", 1.0),
        ("#e0a070", 1.0),
        ("#7a5060", 1.0),
        (mix(far_away, "#7a5060", 0.3), 1.0),
        (far_away, 1.0),
    ]
    fill = around((x, y), 5.6 * panel.scale, stops, (0, 0.2, 0.5, 0.8, 1))
    canvas.drawPaint(skia.Paint(Shader=fill, BlendMode=skia.BlendMode.kMultiply))
    return panel.layer.pixels
