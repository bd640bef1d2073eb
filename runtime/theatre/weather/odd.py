"""What no weather does: snow that rises, a place under water to its ceiling. In the open and under a roof alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sin, tau

import skia

from ..drift import DRIFTS, Specks
from ..paper import along
from ..piece import Piece, Place
from ..sets.scenery import Scenery
from ..shoot import Shoot
from ..view import View

UPWARDS, FLOODED, UPSIDE_DOWN = "snow upwards", "flooded", "upside down"
"""Entries of `Wonders:`."""

_DEEP, _PALE = "#0e4a5c", "#8fd8dc"
_RAYS = 7


def odd(shoot: Shoot, scenery: Scenery) -> Scenery:
    """The set with what the script says is odd about its air."""
    wonders, pieces = shoot.stage.set.wonders, list[Piece]()
    if UPWARDS in wonders:
        east, up, north = DRIFTS["snow"].way
        pieces.append(Specks(shoot, replace(DRIFTS["snow"], way=(0.4 * east, -up, 0.4 * north), size=0.024)))
    if FLOODED in wonders:
        pieces += [Water(shoot), Specks(shoot, replace(DRIFTS["bubbles"], size=0.035))]
    return replace(scenery, pieces=[*scenery.pieces, *pieces]) if pieces else scenery


@dataclass
class Water:
    """Water before and behind everything: its colour, deeper below, and rays that wander through it."""

    shoot: Shoot
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float]:
        """Before all else."""
        return Place.AIR, 100.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A tint over the picture, then the rays."""
        left, top, right, bottom = view.bounds
        tint = skia.Paint(Shader=along((0.0, top), (0.0, bottom), [(_PALE, 0.42), (_DEEP, 0.55), (_DEEP, 0.72)]))
        canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), tint)
        seconds, wide = self.shoot.seconds(frame), right - left
        for n in range(_RAYS):
            at = left + wide * ((n + 0.5) / _RAYS + 0.03 * sin(tau * (seconds / (5.0 + n) + 0.37 * n)))
            half = wide * (0.012 + 0.006 * sin(tau * (seconds / (3.1 + 0.6 * n) + 0.21 * n)))
            ray = skia.Path()
            ray.addPoly(
                [
                    skia.Point(at - half, top),
                    skia.Point(at + half, top),
                    skia.Point(at + 4.2 * half - 0.12 * wide, bottom),
                    skia.Point(at - 4.2 * half - 0.12 * wide, bottom),
                ],
                True,
            )
            fade = skia.Paint(AntiAlias=True, Shader=along((0.0, top), (0.0, bottom), [(_PALE, 0.26), (_PALE, 0.0)]))
            canvas.drawPath(ray, fade)
