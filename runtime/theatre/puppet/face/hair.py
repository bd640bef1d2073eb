"""Hair on the head: a base sheet, then slips from the crown in growth order, each over the one before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, floor, pi, sin

import skia

from ...paper import Colour, Point, lightness, mix, sheet, slip, smooth
from ..angles import clamp, cosd
from ..pen import Pen
from ..traits import Traits
from .afro import draw_cap, draw_cloud
from .cuts import CUTS, Cut
from .nape import draw_bun

STEP = 9
"""Degrees between two slips."""


@dataclass(frozen=True, slots=True)
class Hair:
    """A cut on a head turned by `yaw` (0 to 180)."""

    cut: Cut
    colour: Colour
    yaw: float
    shift: float

    def at(self, azimuth: float, y: float, grow: float = 0.0) -> Point:
        """A point of the hair as it is seen."""
        return self.cut.at(azimuth, y, self.yaw, self.shift, grow)

    def strand(self, index: int) -> Colour:
        """Slips differ a little in lightness, or they melt into a block."""
        light = "#b08c88" if lightness(self.colour) < 0.25 else "#ffe0b0"
        return mix(self.colour, light, 0.01 + 0.13 * ((index * 37) % 7) / 7)


def draw_top(pen: Pen, traits: Traits, yaw: float, shift: float, mirrored: bool) -> None:
    """All hair that lies on the head, nothing for the bald. `shift` is how far the skull's axis lies behind the face.

    A mirrored drawing wears its parting on the other side, so that on the picture it stays where it is.
    """
    if traits.haircut == "afro":
        if yaw > 126:
            draw_cloud(pen, traits, yaw)
        else:
            draw_cap(pen, traits, yaw)
        return
    cut = CUTS.get(traits.haircut)
    if cut is None:
        return
    if mirrored:
        cut = replace(cut, part=-cut.part, slant=-cut.slant)
    _draw_cut(pen, Hair(cut, traits.hair, yaw, shift))
    if traits.haircut == "bun" and yaw > 126:
        draw_bun(pen, traits, 0.0)


def _draw_cut(pen: Pen, hair: Hair) -> None:
    """The base sheet, then the slips."""
    close = pen.detail > 1 and not hair.cut.brushed
    pen.sheet(_base(hair), mix(hair.colour, (0.0, 0.0, 0.0), 0.22 if close else 0.0), 3)
    if pen.detail == 0:
        return
    for index, azimuth in enumerate(_growth(hair, 1 if pen.detail > 1 else 2)):
        line = _strand(hair, azimuth)
        if close:
            narrow = max(0.34, cosd(azimuth + hair.yaw)) ** 0.6
            path = slip(line, hair.cut.slip * narrow, 0.8, 0.2)
            paper = pen.paper
            sheet(pen.canvas, path, hair.strand(index), paper, 1.5, edge=0.5, gleaming=0.32, depth=paper.depth * 0.8)
        else:
            _brush(pen, hair, line, index)
    if close:
        _loose(pen, hair)
    elif pen.detail > 1:
        _swept(pen, hair)


def _brush(pen: Pen, hair: Hair, line: list[Point], index: int) -> None:
    tone = mix(hair.colour, (1.0, 0.92, 0.84), 0.2) if index % 2 else mix(hair.colour, (0.0, 0.0, 0.0), 0.3)
    pen.line(line[1:-1] if hair.cut.brushed else line[1:], 0.011, tone, 0.5)


def _base(hair: Hair) -> skia.Path:
    """The silhouette above and the tips below."""
    visible = range(int(-hair.yaw - 92), int(-hair.yaw + 93))
    left = min(visible, key=lambda azimuth: hair.at(azimuth, -0.6)[0])
    right = max(visible, key=lambda azimuth: hair.at(azimuth, -0.6)[0])
    rise = [sin(index / 6 * pi / 2) for index in range(7)]
    cut = hair.cut
    up = [hair.at(left, cut.tip(left) + (cut.top - cut.tip(left)) * share) for share in rise]
    down = [hair.at(right, cut.tip(right) + (cut.top - cut.tip(right)) * share) for share in rise]
    edge = [(*up[0], 1.0), *up[1:], *down[-2:0:-1], (*down[0], 1.0)]
    return smooth([*edge, *_tips(hair, left, right)[::-1]], tension=0.42)


def _tips(hair: Hair, left: float, right: float) -> list[Point]:
    """Points and notches of the lower edge from left to right."""
    places = [a for a in range(ceil(left / STEP) * STEP, int(right) + 1, STEP) if a - left > 4 and right - a > 4]
    edge: list[Point] = []
    for place in places:
        edge.append((*hair.at(place, hair.cut.ragged(place)), 1.0))
        if place != places[-1]:
            half = place + STEP / 2
            edge.append(hair.at(half, hair.cut.tip(half) - hair.cut.notch))
    return edge


def _growth(hair: Hair, every: int) -> list[float]:
    """Azimuths of the slips that are seen, in the order in which they are laid: the fringe from its side, then back."""
    first = floor((-hair.yaw - 88) / STEP) * STEP
    places = [a for a in range(first, int(-hair.yaw + 89), STEP) if abs(a + hair.yaw) < 84][::every]

    def turned(azimuth: float) -> float:
        return (azimuth + 180) % 360 - 180

    side = 1 if hair.cut.part > 0 else -1
    return sorted(places, key=lambda a: (0, side * turned(a)) if abs(turned(a)) < 66 else (1, abs(turned(a))))


def _strand(hair: Hair, azimuth: float) -> list[Point]:
    """The line of one slip from the crown to its tip; the fringe is swept from the parting."""
    cut, turned = hair.cut, (azimuth + 180) % 360 - 180
    tip, crown = cut.ragged(azimuth), cut.top + 0.012
    line = []
    for index in range(6):
        down = 0.04 + 0.96 * index / 5
        if abs(turned) < 66 and not cut.brushed:
            away = clamp(((turned if cut.part < 0 else -turned) - 5) / 55, 0.0, 1.0)
            root = cut.part * (1 - away) + turned * away
            place = turned + (root - turned) * (1 - down) ** 1.4
        else:
            place = turned + (-6 if turned < 0 else 6) * (1 - down)
        line.append(hair.at(place, crown + (tip - crown) * down**1.25, 0.004))
    return line


def _swept(pen: Pen, hair: Hair) -> None:
    """Short hair on top: slips that rise from the hairline and go back over the crown, from the sides inwards."""
    cut = hair.cut
    side = -1 if cut.part < 0 else 1
    places = [a for a in range(-45, 46, 5) if abs(a + hair.yaw) < 80]
    for index, azimuth in enumerate(sorted(places, key=lambda a: -abs(a - side * 26))):
        root = cut.tip(azimuth) + 0.012 + 0.005 * (index % 3)
        line = []
        for step in range(6):
            up = step / 5
            place = azimuth + (side * 30 - azimuth) * 0.25 * up - side * 16 * up
            line.append(hair.at(place, root + (cut.top + 0.015 - root) * up**0.8, 0.022 * sin(pi * up)))
        narrow = max(0.4, cosd(azimuth + hair.yaw)) ** 0.5
        path = slip(line, cut.slip * narrow, 0.7, 0.03)
        sheet(
            pen.canvas, path, hair.strand(index), pen.paper, 1.2, edge=0.45, gleaming=0.24, depth=pen.paper.depth * 0.7
        )


def _loose(pen: Pen, hair: Hair) -> None:
    """A few strands leave the outline and catch the rim; at 1 % of the head they are no wires."""
    for azimuth, longer in ((-hair.yaw - 84, 0.03), (-hair.yaw - 60, -0.03), (-hair.yaw + 70, -0.02)):
        tip, top = hair.cut.tip(azimuth) + longer, hair.cut.top + 0.02
        line = [hair.at(azimuth + 2 * i, top + (tip - top) * i / 5, 0.012 + 0.035 * sin(i / 5 * 3.1)) for i in range(6)]
        pen.fill(slip(line, 0.011, 0.5), mix(hair.colour, "#8d7a90", 0.2))
