"""The trunk's surface: an ellipse for each height. Cloth sits at an angle round it and slides when the body turns."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees

import skia

from ...paper import Point, hull, poly, smooth, union
from ..angles import cosd, sind
from .proportions import Proportions, Section
from .skeleton import Joint, Seen
from .wardrobe import Wardrobe

Thighs = tuple[float, float, float, float, float]
"""Swing and spread of the near thigh, then of the far one, and how far cloth hangs forward: degrees, in the trunk."""
BEND = (1.02, 0.965, 0.885, 0.70, 0.42, 0.12, -0.02)


@dataclass(frozen=True, slots=True)
class Trunk:
    """A trunk that stands upright with its hips at (0, 0), seen from one side."""

    body: Proportions
    seen: Seen

    def on(self, height: float, azimuth: float, grow: float = 1.0) -> Joint:
        """A point of the cloth: `height` 0 the hip, 1 the pit of the neck; `azimuth` 0 is in front."""
        return self._round(self.body.section(height), azimuth, grow)

    def spot(self, height: float, azimuth: float, grow: float = 1.0) -> Point:
        """Where that point is seen."""
        return self.seen(self.on(height, azimuth, grow))

    def _round(self, section: Section, azimuth: float, grow: float = 1.0) -> Joint:
        height, width, depth = section
        girth = self.body.girth * grow
        return width * girth * sind(azimuth), height * self.body.trunk, depth * girth * cosd(azimuth)

    def edge(self, section: Section, side: int) -> Point:
        """Where the silhouette runs at a height, on the left (-1) or the right (1)."""
        across, ahead = section[1] * cosd(self.seen.yaw) * side, section[2] * sind(self.seen.yaw) * side
        return self.seen(self._round(section, degrees(atan2(across, ahead))))

    def outline(self, skip: int = 0) -> skia.Path:
        """The silhouette from neck to hip; `skip` leaves the lowest sections out."""
        sections = self.body.sections[: len(self.body.sections) - skip]
        left, right = [self.edge(s, -1) for s in sections], [self.edge(s, 1) for s in sections]
        return smooth([*left, *right[::-1]], tension=0.46)


def skirt(trunk: Trunk, wear: Wardrobe, thighs: Thighs) -> tuple[skia.Path, Joint]:
    """The skirt of a coat or dress and the middle of its hem: the hull of the hips and of a ring round each thigh.

    Standing it is a bell, walking it opens. One ring hangs under the hips, or crossing legs would pull the hem in.
    """
    body, seen = trunk.body, trunk.seen
    wide, deep = (0.27 + wear.flare) * body.girth, (0.31 + wear.flare * 0.8) * body.girth
    low = [trunk.edge(section, side) for section in body.sections[-2:] for side in (-1, 1)]
    hem: list[Joint] = []
    for side, swing, spread in ((-1, *thighs[:2]), (1, *thighs[2:4])):
        middle = (
            side * (body.hip + sind(spread) * wear.hem), -cosd(swing) * wear.hem, sind(swing) * wear.hem * 0.92,
        )  # fmt: skip
        hem.append(middle)
        for azimuth in (0, 40, 75, 105, 140, 180):
            across, ahead = side * wide * 0.8 * sind(azimuth), deep * cosd(azimuth)
            low.append(
                seen((middle[0] + across, middle[1] + ahead * sind(swing) * 0.8, middle[2] + ahead * cosd(swing)))
            )
    for azimuth in range(0, 360, 30):
        down, ahead = -wear.hem * 0.94, deep * 0.88 * cosd(azimuth)
        hung = (down * cosd(thighs[4]) + ahead * sind(thighs[4]), ahead * cosd(thighs[4]) - down * sind(thighs[4]))
        ring = ((body.hip + wide) * 0.9 * sind(azimuth), *hung)
        low.append(seen(ring))
    centre = tuple((a + b) / 2 for a, b in zip(*hem, strict=True))
    return poly(_softened(hull(low))), (centre[0], centre[1], centre[2])


def _softened(points: list[Point]) -> list[Point]:
    """A hull without needless corners: each cut off by a little, as the paper is."""
    soft: list[Point] = []
    for index, point in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        soft += [_toward(point, before, 0.16), _toward(point, after, 0.16)]
    return soft


def _toward(point: Point, other: Point, share: float) -> Point:
    return point[0] + (other[0] - point[0]) * share, point[1] + (other[1] - point[1]) * share


def clothed(trunk: Trunk, wear: Wardrobe, thighs: Thighs) -> tuple[skia.Path, Joint]:
    """Trunk and skirt in one sheet, and the middle of the hem."""
    path, hem = skirt(trunk, wear, thighs)
    return union(trunk.outline(), path), hem
