"""The lamp room: a round room of glass high over the sea, boards and a door to the west, one great lamp."""

from __future__ import annotations

from ...light import Air, Light
from ...paper import Paper
from ...shoot import Shoot
from ...things.water import Surface
from ...view import View
from ..dust import Dust
from ..scenery import Scenery
from .beams import Beam, Sweep
from .furniture import FEET, FURNITURE
from .lamp import STANDS
from .lens import Glow, Lens
from .outside import outside
from .palette import HOURS
from .room import LAMP, RADIUS
from .shell import shell
from .turning import PANELS
from .wall import inside


def lighthouse(shoot: Shoot) -> Scenery:
    """The lamp room at the stage's hour."""
    dressing = shoot.stage.set
    palette = HOURS[dressing.hour]
    moonlit = "moonlight" in dressing.lights
    light = Light(
        colour="#ffdca4",
        rim="#ffe6b4",
        ambient=palette.ambient,
        cool="#a8c4ff" if moonlit else palette.cool,
        dark=palette.dark,
        air=Air("#5a4a70", 3.0, 60.0),
        at=LAMP,
        power=1.4,
    )
    beams = [Beam(shoot, panel, 0.46 * palette.lamp) for panel in range(PANELS)]
    sweeps = [Sweep(shoot, panel, 0.5 * palette.lamp) for panel in range(PANELS)]
    pieces = [
        *outside(shoot, dressing.hour, dressing.seed),
        *beams,
        *shell(shoot, dressing.hour, dressing.seed, FEET),
        *sweeps,
        Lens(shoot),
        Glow(shoot, palette.lamp),
        Dust(shoot, LAMP, RADIUS - 1.0),
    ]
    return Scenery(
        pieces=pieces,
        stands=(*FURNITURE, *STANDS),
        light=light,
        paper=Paper(shadow="#05060f", gleam="#ffe9c0"),
        shadow="#12060f",
        longest=2.6,
        vignette=0.58,
        behind=_behind,
        outer=_outer(dressing.hour),
        surface=Surface(_level, palette.swells[0][0], palette.swells[1][0], palette.dark, pointed=False, outside=True),
    )


def _outer(hour: str) -> Light:
    """Moonlight or sunlight over the sea."""
    palette = HOURS[hour]
    return Light(
        colour="#e4ecff" if palette.stars else "#fff4e0",
        rim=palette.orb,
        ambient=palette.swells[0][0],
        cool=palette.cool,
        dark=palette.dark,
        air=Air(palette.sky[-1], 20.0, 260.0),
        sun=(palette.azimuth, 12.0),
        power=0.75,
    )


def _behind(view: View) -> float:
    """The floor, or the wall if that is nearer."""
    return min(view.ground(), inside(view))


def _level(view: View, away: float) -> float:
    """Row at which the body of something far out goes under: a little below the crest of the sheet before it."""
    return view.horizon + 0.105 * view.focal
