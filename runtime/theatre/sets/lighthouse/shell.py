"""Floor, wall, ceiling and gallery rail of the lamp room as pieces of a shot."""

from __future__ import annotations

from math import hypot, sqrt

from ...ground import Plane
from ...paper import Pixels
from ...piece import Piece
from ...ribbon import Ribbon, ring
from ...shoot import Shoot
from ...soft import Soft, focus
from ...surfaces import Wall, ground, texel_sigma
from ...view import View
from .floor import CEILING, FLOOR, ceiling, floor
from .room import HEIGHT, MARGIN, RADIUS, START
from .wall import RAIL, RAILED, WALL, rail, wall


def shell(shoot: Shoot, hour: str, seed: int, feet: tuple[tuple[float, float, float], ...]) -> list[Piece]:
    """The room for a shot. `feet` are (x, z, radius) of what stands on the floor and shades it."""
    grain = shoot.grain
    below, above = floor(hour, seed, grain, feet), ceiling(hour, grain)
    corner = (-RADIUS - MARGIN, RADIUS + MARGIN)
    reach = 2.0 * RADIUS + max(hypot(view.pose.x, view.pose.z) for view in shoot.telling)
    lying, hanging = Plane(0.0, corner, 0.35, reach), Plane(HEIGHT - 0.02, corner, 0.35, reach, ceiling=True)
    outer, inner = rail(hour, grain), wall(hour, seed, grain)
    return [
        _ribbon(shoot, Ribbon(ring(RAILED, 0.0, 4.0), -0.1, 1.0), outer, RAIL * grain, depth=30.0),
        ground(shoot, lying, Soft(below), FLOOR * grain, 20.0),
        ground(shoot, hanging, Soft(above), CEILING * grain, 19.0),
        _ribbon(shoot, Ribbon(ring(RADIUS, START, 3.0), 0.0, HEIGHT), inner, WALL * grain, depth=10.0),
    ]


def _ribbon(shoot: Shoot, ribbon: Ribbon, pixels: Pixels, per_metre: float, *, depth: float) -> Wall:
    radius = hypot(*ribbon.path[0])

    def sigma(view: View) -> float:
        return texel_sigma(view, _facing(view, radius), per_metre)

    return Wall(ribbon, Soft(pixels, across=True), per_metre, depth, focus(shoot.telling, sigma))


def _facing(view: View, radius: float) -> float:
    """Metres along the view to the far side of a ring round the origin."""
    (dx, dz), x, z = view.pose.forward, view.pose.x, view.pose.z
    along_view, beside = x * dx + z * dz, x * dz - z * dx
    return max(2.5, -along_view + sqrt(max(0.5, radius**2 - beside**2)))
