"""Mountains, castle, cave."""

from __future__ import annotations

from dataclasses import replace

from ..land import Fixed, Land, Ridge, Scatter, Texture
from ..tone import Tone

MOUNTAINS = Land(
    texture=Texture("#8c9478", ("#9ca484", "#7c8470"), "pebbles", "#a4a49c"),
    ridges=(
        Ridge("peaks", 0.46, "#8ca4c4", 0.5),
        Ridge("peaks", 0.27, "#647ca4", 0.55),
        Ridge("woods", 0.05, "#48685c", 0.4),
    ),
    scatter=(
        Scatter("rock", 34, 4.2, 42.0, 0.5, 2.2),
        Scatter("pine", 20, 12.0, 60.0, 3.0, 6.5),
        Scatter("grass", 34, 2.4, 14.0, 0.16, 0.4),
        Scatter("rock", 10, 2.4, 7.0, 0.12, 0.4),
    ),
    air=(14.0, 90.0),
    clouds=34,
    airs=(("dust", "dawn day dusk night"),),
    veil=1.2,
)

CASTLE = Land(
    texture=Texture("#84946c", ("#909c70", "#788860"), "pebbles", "#b0a894"),
    ridges=(
        Ridge("hills", 0.17, "#84a0a8", 0.5),
        Ridge("hills", 0.09, "#6c9078", 0.45),
        Ridge("woods", 0.06, "#487060", 0.4),
    ),
    scatter=(
        Scatter("pine", 20, 14.0, 60.0, 4.0, 8.0, sector=(110.0, 340.0)),
        Scatter("bush", 16, 5.0, 24.0, 0.5, 1.2),
        Scatter("rock", 14, 4.0, 26.0, 0.3, 1.0),
        Scatter("grass", 40, 2.2, 13.0, 0.16, 0.4),
    ),
    fixed=(
        Fixed("keep", 21.0, 31.0, 30.0),
        Fixed("keep", 36.0, 22.0, 25.0),
        Fixed("keep", 14.0, 36.0, 21.0),
        Fixed("wall", 9.0, 24.0, 7.0),
        Fixed("wall", 27.0, 9.0, 7.0),
        Fixed("wall", -4.0, 32.0, 7.0),
        Fixed("wall", 34.0, -4.0, 7.0),
        Fixed("keep", 2.6, 27.0, 15.0),
        Fixed("keep", 30.0, 2.6, 14.0),
        Fixed("gatehouse", 17.0, 15.5, 12.5),
        Fixed("keep", -14.0, 38.0, 13.0),
        Fixed("keep", 38.0, -12.0, 13.0),
        Fixed("cottage", -24.0, -15.0, 6.0),
        Fixed("windmill", -18.0, -32.0, 12.0),
        Fixed("cottage", -30.0, -22.0, 6.0),
    ),
    air=(24.0, 110.0),
    clouds=28,
    airs=(("pollen", "dawn day dusk night"),),
    veil=0.8,
)


def _underground(tone: Tone, hour: str) -> Tone:
    """No sky: cold light falls in from the mouth, and the rock is plum and slate at every hour."""
    mouth = {"dawn": "#f0b8a0", "day": "#c8e4e0", "dusk": "#d88c90", "night": "#7ca0d0"}[hour]
    return replace(
        tone, sky=("#17101f", "#231a30", "#3a2c48", "#5c4a66", mouth), away="#1a1226", haze=mouth, disc=0.0, stars=0,
        fog="#4c4460", wash="#b0a4c0", hue="#4c3c68", bind=0.4, key=mouth, rim=mouth, ambient="#6c6090",
        cool="#7c9cd8", shadow="#140c20", dark="#0c0716", lamps=1.0,
    )  # fmt: skip


CAVE = Land(
    texture=Texture("#7c7084", ("#887c90", "#6c6078"), "cracks", "#3c3048"),
    ridges=(
        Ridge("crags", 0.2, "#8c7c94", 0.2),
        Ridge("hanging", 0.8, "#74667e", 0.0, low=0.34),
        Ridge("crags", 0.1, "#5c4e68", 0.3),
        Ridge("hanging", 0.8, "#4c4058", 0.0, low=0.47),
    ),
    scatter=(
        Scatter("stalagmite", 40, 4.4, 30.0, 0.8, 3.4),
        Scatter("stalactite", 26, 4.6, 20.0, 3.5, 7.0, up=(2.8, 4.6)),
        Scatter("rock", 16, 3.6, 20.0, 0.3, 1.2),
        Scatter("crystals", 12, 3.6, 16.0, 0.4, 1.2),
    ),
    air=(6.0, 22.0),
    clouds=0,
    tone=_underground,
    vignette=0.62,
    airs=(("motes", "dawn day dusk night"),),
    open_air=False,
    veil=1.6,
)
