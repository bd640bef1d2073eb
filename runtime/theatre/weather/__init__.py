"""Weather as picture: what each entry of `Weathers:` adds to a set under the open sky, and how it changes its air."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..drift import DRIFTS, Specks
from ..light import Air, Light
from ..paper import Colour, mix
from ..piece import Piece
from ..sets.scenery import Scenery
from ..shoot import Shoot
from ..veils import Veils
from .lightning import Bolt, Flash
from .odd import UPWARDS, odd
from .rain import Rain, Rings, Sheen


def weathered(shoot: Shoot, scenery: Scenery) -> Scenery:
    """The set in the stage's weather, if it lies under the open sky. What has no picture of its own changes nothing."""
    weather = _WEATHERS.get(shoot.stage.set.weather.casefold())
    return odd(shoot, weather(shoot, scenery) if weather is not None and scenery.open_air else scenery)


def _rain(shoot: Shoot, scenery: Scenery) -> Scenery:
    light = _greyed(scenery.light, 0.3)
    fall: list[Piece] = [Sheen(light.air.colour), Rings(shoot, "#e4ecf4"), Rain(shoot, "#e4ecf8")]
    return _wetted(_with(scenery, light, fall), 0.3)


def _storm(shoot: Shoot, scenery: Scenery) -> Scenery:
    light = _greyed(scenery.light, 0.55)
    fall: list[Piece] = [Sheen(light.air.colour), Rings(shoot, "#e4ecf4"), Rain(shoot, "#dce6f4", 1.5, 0.42)]
    veils = Veils(shoot, mix(light.air.colour, light.dark, 0.3))
    return _wetted(_with(scenery, light, [*fall, veils, Bolt(shoot), Flash(shoot)]), 0.24)


def _snow(shoot: Shoot, scenery: Scenery) -> Scenery:
    fall: list[Piece] = [] if UPWARDS in shoot.stage.set.wonders else [Specks(shoot, DRIFTS["snow"])]
    return _with(scenery, _greyed(scenery.light, 0.15), fall)


def _fog(shoot: Shoot, scenery: Scenery) -> Scenery:
    light = scenery.light
    thick = replace(
        light, air=Air(light.air.colour, light.air.start * 0.35, light.air.range * 0.28), power=light.power * 0.8
    )
    return _with(scenery, thick, [Veils(shoot, light.air.colour, 1.6)])


def _wind(shoot: Shoot, scenery: Scenery) -> Scenery:
    return _with(scenery, scenery.light, [Specks(shoot, DRIFTS["leaves"]), Specks(shoot, DRIFTS["dust"])])


def _embers(shoot: Shoot, scenery: Scenery) -> Scenery:
    warm = replace(scenery.light, rim=mix(scenery.light.rim, "#ff9a50", 0.4))
    return _with(scenery, warm, [Specks(shoot, DRIFTS["embers"])])


def _with(scenery: Scenery, light: Light, pieces: list[Piece]) -> Scenery:
    return replace(scenery, light=light, outer=light, pieces=[*scenery.pieces, *pieces])


def _wetted(scenery: Scenery, share: float) -> Scenery:
    """The set with its stones wet."""
    return replace(scenery, wet=share) if scenery.paved else scenery


def _greyed(light: Light, share: float) -> Light:
    """A key that comes through cloud: paler, and weaker by up to a half of `share`."""
    grey: Colour = "#b4c0cc"
    near = Air(light.air.colour, light.air.start * 0.7, light.air.range * 0.7)
    key = mix(light.colour, grey, share)
    return replace(light, colour=key, rim=mix(light.rim, grey, share), air=near, power=light.power * (1 - share / 2))


_WEATHERS: dict[str, Callable[[Shoot, Scenery], Scenery]] = {
    "rain": _rain,
    "storm": _storm,
    "snow": _snow,
    "fog": _fog,
    "wind": _wind,
    "embers": _embers,
}
"""By the entry's name."""
