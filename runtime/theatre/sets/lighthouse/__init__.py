"""The lamp room: a round room of glass high over the sea, boards and a door to the west, one great lamp."""

from __future__ import annotations

from dataclasses import replace

from ...dimmed import Dimmed
from ...light import Air, Light
from ...paper import Paper, mix
from ...piece import Piece
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

_LAMP = {"lamp", "lights"}
"""What scripts call the great lamp."""

_WINDOW = (0.9, 2.2, 3.4)
"""Where the light is strongest once the lamp is out: before the north windows."""


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
    if shoot.out & _LAMP:
        return _dark(shoot, light)
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
    return _scenery(shoot, pieces, light)


def _dark(shoot: Shoot, light: Light) -> Scenery:
    """The room with its lamp out: what light there is comes in by the windows."""
    dressing = shoot.stage.set
    palette = HOURS[dressing.hour]
    outer = _outer(dressing.hour)
    shade = mix(palette.ambient, outer.colour, 0.35 if palette.stars else 0.6)
    inside = [*shell(shoot, dressing.hour, dressing.seed, FEET), Lens(shoot)]
    pieces = [*outside(shoot, dressing.hour, dressing.seed), *(Dimmed(piece, shade) for piece in inside)]
    moon = replace(light, colour=outer.colour, rim=outer.rim, at=_WINDOW, power=0.8, ambient=shade)
    return _scenery(shoot, [*pieces, Dust(shoot, _WINDOW, RADIUS - 1.0)], moon)


def _scenery(shoot: Shoot, pieces: list[Piece], light: Light) -> Scenery:
    """The room in a light."""
    dressing = shoot.stage.set
    palette = HOURS[dressing.hour]
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
