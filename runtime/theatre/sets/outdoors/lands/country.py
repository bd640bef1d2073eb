"""Field, desert, beach."""

from __future__ import annotations

from dataclasses import replace
from math import cos, sin

from ....piece import Piece
from ....shoot import Shoot
from ..laid import deck, shallows
from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone
from ..water import Crests

FIELD = Land(
    texture=Texture("#b8a854", ("#c8b460", "#a09c50"), "blades", "#dcc46c"),
    ridges=(
        Ridge("hills", 0.11, "#8cac9c", 0.4),
        Ridge("hills", 0.06, "#a4ac6c", 0.35),
        Ridge("leaves", 0.045, "#5c8458", 0.35),
    ),
    scatter=(
        Scatter("wheat", 170, 2.4, 30.0, 0.55, 0.95),
        Scatter("flowers", 26, 2.2, 12.0, 0.35, 0.6),
        Scatter("haystack", 9, 9.0, 40.0, 1.6, 2.4),
        Scatter("broadleaf", 7, 18.0, 55.0, 6.0, 9.0),
        Scatter("fence", 8, 12.0, 18.0, 1.0, 1.2),
    ),
    fixed=(
        Fixed("scarecrow", 4.6, 6.4, 2.2),
        Fixed("barn", -17.0, 21.0, 7.5),
        Fixed("windmill", 21.0, -17.0, 12.0),
        Fixed("haystack", -5.2, -6.4, 2.0),
    ),
    air=(16.0, 100.0),
    clouds=36,
    aisles=((48.0, 1.1),),
    airs=(("fireflies", "dusk night"), ("pollen", "dawn day dusk")),
)


def _arid(tone: Tone, hour: str) -> Tone:
    """Dry air: a sky that pales to sand."""
    if hour == "day":
        return replace(
            tone, sky=("#3c8cc4", "#78b4d0", "#b4d0cc", "#e8dcb8", "#f6e4bc"), haze="#f4e2bc", fog="#f0d8ac",
            away="#84b8d0", hue="#e8b878", bind=0.12, shadow="#6c3c3c", dark="#3c1c24", key="#fff2d4",
            ambient="#c0a094",
        )  # fmt: skip
    return tone


DESERT = Land(
    texture=Texture("#e0b47c", ("#ecc48c", "#d4a46c"), "ripples", "#b8844c", count=8),
    ridges=(
        Ridge("crags", 0.09, "#c88c7c", 0.5),
        Ridge("dunes", 0.1, "#dca878", 0.3),
        Ridge("dunes", 0.055, "#cc9460", 0.25),
    ),
    scatter=(
        Scatter("dune", 26, 9.0, 60.0, 0.9, 3.0),
        Scatter("cactus", 14, 5.0, 34.0, 1.2, 3.2),
        Scatter("red rock", 14, 4.4, 40.0, 0.4, 1.8),
        Scatter("grass", 18, 2.4, 11.0, 0.15, 0.35),
    ),
    fixed=(Fixed("arch", 12.0, 17.0, 9.0), Fixed("red rock", -16.0, 22.0, 8.0), Fixed("red rock", -10.0, -22.0, 6.0)),
    air=(16.0, 90.0),
    clouds=8,
    tone=_arid,
    airs=(("dust", "dawn day dusk night"),),
    veil=1.4,
)

_SHORE = tuple(
    (sin(0.84) * away + cos(0.84) * along, cos(0.84) * away - sin(0.84) * along)
    for along, away in (
        *((float(step), 7.4 + 0.9 * sin(step / 5.0) + 0.5 * sin(step / 2.1 + 1.0)) for step in range(-90, 91, 1)),
        (90.0, 120.0),
        (-90.0, 120.0),
    )
)
"""The water's outline on the plan: a wavy line before us, and far out."""


def _inland(x: float, z: float) -> bool:
    return x * sin(0.84) + z * cos(0.84) < 9.5


def _surf(shoot: Shoot, tone: Tone) -> list[Piece]:
    crests = Crests(shoot, tone, "#4c9cac", 0.0, _inland)
    return [*deck(_SHORE, shallows, 9.0)(shoot, tone), crests]


BEACH = Land(
    texture=Texture("#ecd4a0", ("#f4deb0", "#dcc08c"), "ripples", "#c8a46c", count=8),
    ridges=(Ridge("hills", 0.04, "#8cb4b4", 0.5),),
    scatter=(
        Scatter("palm", 13, 6.0, 26.0, 4.5, 7.5, sector=(140.0, 320.0)),
        Scatter("grass", 34, 3.0, 16.0, 0.25, 0.6, sector=(130.0, 330.0)),
        Scatter("dune", 9, 12.0, 30.0, 0.8, 2.0, sector=(150.0, 310.0)),
        Scatter("rock", 12, 3.4, 14.0, 0.14, 0.5),
    ),
    fixed=(
        Fixed("parasol", -3.6, 3.0, 2.2),
        Fixed("parasol", 4.8, -4.4, 2.2),
        Fixed("rowing boat", 4.4, 5.4, 0.9),
        Fixed("palm", -6.2, 4.4, 6.4),
        Fixed("posts", 8.0, 2.6, 1.3),
    ),
    air=(18.0, 110.0),
    clouds=30,
    airs=(("spray", "dawn day dusk night"),),
    more=_surf,
    veil=0.6,
)
