"""Sea, ship, bridge: something to stand on over water."""

from __future__ import annotations

from ....piece import Piece
from ....shoot import Shoot
from ..laid import balusters, deck, masonry, paving, planks, rail
from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone
from ..water import sea

_WATER = Texture("#4c8ca4", ("#5c9cb0", "#3c7c98"), "ripples", "#3c7494", count=10)
_FAR_WATER = (
    Ridge("swell", 0.006, "#7cb0bc", 0.15, low=0.006),
    Ridge("swell", 0.008, "#5c98ac", 0.1, low=-0.004),
)

_RAFT = ((-2.3, -2.3), (2.3, -2.3), (2.3, 2.3), (-2.3, 2.3))


def _beside_raft(x: float, z: float) -> bool:
    return abs(x) < 2.7 and abs(z) < 2.7


def _raft(shoot: Shoot, tone: Tone) -> list[Piece]:
    return [*sea(_WATER, -0.35, _beside_raft)(shoot, tone), *deck(_RAFT, planks, 90.0)(shoot, tone)]


SEA = Land(
    texture=None,
    ridges=_FAR_WATER,
    scatter=(Scatter("rock", 5, 26.0, 50.0, 1.5, 4.0, up=(-0.6, -0.4)),),
    fixed=(
        Fixed("sailing boat", 22.0, 33.0, 8.0, y=-0.4),
        Fixed("sailing boat", -30.0, -24.0, 7.0, y=-0.4),
        Fixed("rowing boat", 6.4, 4.4, 0.8, y=-0.4),
        Fixed("barrel", -1.8, 1.7, 0.9),
        Fixed("lamp", 1.9, 1.95, 2.6),
        Fixed("barrel", 1.7, -1.8, 0.9),
    ),
    air=(20.0, 120.0),
    clouds=40,
    more=_raft,
    level=-0.35,
    airs=(("spray", "dawn day dusk night"),),
)

_HULL = (
    (-3.4, -9.0), (3.4, -9.0), (3.6, 0.0), (3.2, 5.0), (2.0, 8.6), (0.0, 11.0), (-2.0, 8.6), (-3.2, 5.0), (-3.6, 0.0),
)  # fmt: skip
_GUNWALE = (*_HULL[1::-1], *_HULL[:1:-1], _HULL[1])
"""Clockwise from the stern's right corner."""


def _aboard(x: float, z: float) -> bool:
    return abs(x) < 4.4 and -10.0 < z < 12.0


def _ship(shoot: Shoot, tone: Tone) -> list[Piece]:
    water = sea(_WATER, -1.6, _aboard)(shoot, tone)
    rails = rail(_GUNWALE, 0.0, 1.0, balusters)(shoot, tone)
    return [*water, *deck(_HULL, planks, 70.0)(shoot, tone), *rails]


SHIP = Land(
    texture=None,
    ridges=_FAR_WATER,
    scatter=(),
    fixed=(
        Fixed("mast", 0.0, 4.4, 11.0),
        Fixed("mast", 0.0, -6.6, 10.0),
        Fixed("wheel", -1.2, -4.8, 1.5),
        Fixed("barrel", 2.5, 2.9, 0.95),
        Fixed("barrel", 2.9, 2.2, 0.85),
        Fixed("barrel", -2.8, 1.4, 0.9),
        Fixed("lamp", -2.9, -7.8, 2.8),
        Fixed("sailing boat", 44.0, 40.0, 12.0, y=-1.7),
        Fixed("sailing boat", -46.0, -30.0, 11.0, y=-1.7),
    ),
    air=(24.0, 140.0),
    clouds=40,
    more=_ship,
    level=-1.6,
    airs=(("spray", "dawn day dusk night"),),
)

_ROAD = ((-3.0, -60.0), (3.0, -60.0), (3.0, 60.0), (-3.0, 60.0))


def _on_bridge(x: float, z: float) -> bool:
    return abs(x) < 4.0


def _bridge(shoot: Shoot, tone: Tone) -> list[Piece]:
    river = Texture("#5c8c98", ("#6c9ca4", "#4c7c8c"), "ripples", "#40707c", count=10)
    east = rail(((3.0, 60.0), (3.0, 20.0), (3.0, 0.0), (3.0, -20.0), (3.0, -60.0)), 0.0, 1.0, masonry)
    west = rail(((-3.0, -60.0), (-3.0, -20.0), (-3.0, 0.0), (-3.0, 20.0), (-3.0, 60.0)), 0.0, 1.0, masonry)
    flow = sea(river, -5.0, _on_bridge)(shoot, tone)
    return [*flow, *deck(_ROAD, paving, 40.0)(shoot, tone), *east(shoot, tone), *west(shoot, tone)]


BRIDGE = Land(
    paved=True,
    texture=None,
    ridges=(
        Ridge("hills", 0.09, "#8ca0b0", 0.5),
        Ridge("towers", 0.11, "#948ca8", 0.5),
        Ridge("houses", 0.05, "#a4848c", 0.35, low=-0.01),
        Ridge("leaves", 0.02, "#5c7c64", 0.3, low=-0.015),
    ),
    scatter=(Scatter("sailing boat", 9, 85.0, 130.0, 10.0, 15.0, up=(-5.1, -5.0)),),
    fixed=(
        *(
            Fixed("lamp", side * 2.75, along, 3.6)
            for side in (-1, 1)
            for along in (5.6, 14.0, 25.0, -6.4, -15.0, -26.0)
        ),
        Fixed("pylon", 0.0, 24.0, 17.0),
        Fixed("pylon", 0.0, -24.0, 17.0),
        Fixed("bench", -2.5, 3.0, 0.9),
    ),
    air=(14.0, 80.0),
    clouds=28,
    more=_bridge,
    level=-5.0,
    airs=(("motes", "dawn day dusk night"),),
    veil=1.0,
)
