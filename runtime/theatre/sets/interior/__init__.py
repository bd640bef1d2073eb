"""Rooms: four walls, a floor and a ceiling, lit by lamps and windows, furnished from data."""

from __future__ import annotations

from ...light import Light
from ...paper import Paper
from ...piece import Piece
from ...shoot import Shoot
from ...things.water import Surface
from ...view import View
from ..dust import Dust
from ..scenery import Scenery
from .falling import falling
from .furniture import stand
from .glow import Glow, Unrest
from .hanging import hanging
from .hours import HOURS
from .leaves import ajar, leaves
from .lighting import Source, key_light, sources
from .outside import outside
from .painting import painted_room
from .passing import passing
from .plan import Lamp, Plan
from .practical import doused
from .recoloured import recoloured
from .rooms import ROOMS
from .shaft import shaft
from .shell import behind, glass, shell

__all__ = ["ROOMS", "interior"]


def interior(shoot: Shoot) -> Scenery:
    """The stage's room at its hour. KeyError for a room that nobody planned: our own bug."""
    dressing = shoot.stage.set
    painted = painted_room(doused(ROOMS[dressing.kind], shoot.out), dressing.colour)
    whole = recoloured(painted, dressing.lighting)
    plan = ajar(whole, shoot)
    hour = HOURS[dressing.hour]
    near = sources(plan, hour, dressing.lights)
    light = key_light(plan, hour, near)
    return Scenery(
        pieces=[*_pieces(shoot, plan, near, light), *leaves(shoot, whole, near, light)],
        stands=(*(stand(piece) for piece in plan.pieces), *hanging(plan)),
        light=light,
        paper=Paper(shadow="#0a0614", gleam="#fff0d8"),
        shadow="#12060f",
        longest=2.2,
        vignette=0.34 if dressing.hour == "day" else 0.5,
        behind=behind(plan),
        outer=light,
        surface=Surface(_level, "#8fb0c8", "#4a6a8a", hour.dark, pointed=False, outside=bool(plan.glazed)),
    )


def _pieces(shoot: Shoot, plan: Plan, near: tuple[Source, ...], light: Light) -> list[Piece]:
    """Outside, shell, glows, dust, and the light's unrest."""
    hour = HOURS[shoot.stage.set.hour]
    burning = [lamp for lamp, source in zip(plan.lamps, near, strict=False) if source.power > 0.25]
    flame = max(burning, key=lambda lamp: lamp.power, default=None)
    where = light.at or (0.0, 2.0, 0.0)
    strength = 1.0 - 0.5 * hour.power * plan.daylight
    return [
        *outside(shoot, plan),
        *passing(shoot, plan),
        *falling(shoot, glass(plan)),
        *shaft(shoot, plan),
        *shell(shoot, plan, shoot.stage.set.lights),
        *(Glow(shoot, lamp, strength) for lamp in burning),
        Dust(shoot, where, min(plan.width, plan.depth) / 2 - 0.3),
        Unrest(shoot, _keyed(flame, where), hour.dark),
    ]


def _keyed(flame: Lamp | None, where: tuple[float, float, float]) -> Lamp | None:
    """The flame, if it is the key."""
    return flame if flame is not None and abs(flame.x - where[0]) + abs(flame.z - where[2]) < 0.1 else None


def _level(view: View, away: float) -> float:
    """Row at which the body of something far out goes under."""
    return view.horizon + 0.105 * view.focal
