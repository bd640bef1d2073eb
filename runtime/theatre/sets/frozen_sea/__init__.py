"""The frozen sea: ice that runs to the horizon all round, slabs and drifts, far cliffs, a boat frozen in."""

from __future__ import annotations

from ...light import Air, Light
from ...paper import Paper
from ...piece import Piece
from ...shoot import Shoot
from ...things.water import Surface
from ...view import View
from ..scenery import Scenery
from .ice import ice
from .moon import PaperMoon
from .palette import HOURS
from .sky import sky
from .standing import standing
from .weather import Glitter, Snow, Spindrift


def frozen_sea(shoot: Shoot) -> Scenery:
    """The frozen sea at the stage's hour."""
    dressing = shoot.stage.set
    palette = HOURS[dressing.hour]
    moon = any(wonder.casefold() == "paper moon" for wonder in dressing.wonders)
    pieces: list[Piece] = [
        *sky(shoot, dressing.hour, dressing.seed, moon),
        *ice(shoot, dressing.hour, dressing.seed),
        Glitter(shoot, palette),
        Spindrift(shoot, "#ffffff"),
        Snow(shoot),
    ]
    if moon:
        pieces.append(PaperMoon(shoot, palette))
    light = Light(
        colour=palette.key,
        rim=palette.rim,
        ambient=palette.ambient,
        cool=palette.cool,
        dark=palette.dark,
        air=Air(palette.fog, 8.0, 70.0),
        sun=palette.sun,
        power=0.95,
    )
    return Scenery(
        pieces=pieces,
        stands=standing(palette, dressing.seed),
        light=light,
        paper=Paper(shadow=palette.shadow, gleam="#fff4e4", depth=0.4),
        shadow=palette.shadow,
        longest=4.5,
        vignette=0.42,
        behind=View.ground,
        outer=light,
        open_air=True,
        surface=Surface(_level, palette.ice[0], palette.ice[1], palette.shadow, pointed=True, outside=False),
    )


def _level(view: View, away: float) -> float:
    """Row of the ice at a distance."""
    return view.row(0.0, away)
