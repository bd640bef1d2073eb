"""Halls: a theatre and a church."""

from __future__ import annotations

from ..plan import Hung, Lamp, Opening, Piece, Plan

_THEATRE = Plan(
    12.0,
    14.0,
    6.4,
    "wallpaper",
    "#6a2a34",
    "carpet",
    "#5a1c28",
    "#a8803c",
    "#4a1e28",
    1.4,
    "panels",
    "#5a3a38",
    "roofs",
    openings=(Opening("double door", "south", 6.0, 1.9, 0.0, 2.6), Opening("door", "east", 11.0, 1.0, 0.0, 2.2)),
    hung=(
        *(Hung("boxes", side, 7.0, 3.9, 13.4, 2.3) for side in ("east", "west")),
        Hung("boxes", "south", 6.0, 3.9, 11.6, 2.3),
        *(Hung("portrait", "south", at, 1.75, 0.7, 0.9) for at in (2.6, 9.4)),
        Hung("picture", "north", 6.0, 2.9, 7.4, 4.2, "#a8803c"),
    ),
    pieces=(
        Piece("stage", 0.0, 5.6, 180.0),
        Piece("curtain", 0.0, 4.45, 180.0),
        *(Piece("seats", x, z, 0.0) for z in (-1.5, -2.7, -3.9) for x in (-2.4, 2.4)),
        Piece("candlestick", -4.9, 2.6, 180.0),
        Piece("candlestick", 4.9, 2.6, 180.0),
        Piece("piano", 4.4, 1.4, 240.0),
    ),
    lamps=(
        Lamp("none", 0.0, 1.2, 3.8, 1.5, "#ffe2b0", 3.6),
        Lamp("chandelier", 0.0, 4.6, -0.6, 1.7, "#ffd8a0", 6.5),
        Lamp("candle", -4.9, 1.55, 2.6, 0.5, "#ffb868", 2.4),
        Lamp("candle", 4.9, 1.55, 2.6, 0.5, "#ffb868", 2.4),
    ),
    daylight=0.0,
)
_CHURCH = Plan(
    9.6,
    14.0,
    7.0,
    "stone",
    "#9a8c88",
    "stone",
    "#8a8080",
    "#5a4a48",
    "",
    0.9,
    "beams",
    "#5a4a44",
    "hills",
    openings=(
        Opening("arch", "north", 4.8, 2.2, 2.4, 6.2),
        *(Opening("arch", side, at, 1.2, 1.9, 4.8) for side in ("east", "west") for at in (2.8, 7.0, 11.2)),
        Opening("double door", "south", 4.8, 2.0, 0.0, 3.0),
    ),
    hung=(
        *(Hung("arch", "north", at, 1.5, 1.4, 3.0, "#5c5460") for at in (1.6, 8.0)),
        Hung("gallery", "south", 4.8, 3.9, 9.2, 0.95),
    ),
    pieces=(
        Piece("altar", 0.0, 5.2, 180.0),
        *(Piece("column", x, z, 180.0) for x in (-3.3, 3.3) for z in (-3.8, 0.4, 4.4)),
        *(Piece("pew", x, z, 0.0) for x in (-2.0, 2.0) for z in (-1.6, -2.8, -4.0, -5.2)),
        Piece("candlestick", -1.5, 4.7, 180.0),
        Piece("candlestick", 1.5, 4.7, 180.0),
        Piece("lectern", 2.4, 3.2, 180.0),
        Piece("organ", -3.1, 6.2, 160.0),
    ),
    lamps=(
        Lamp("candle", -1.5, 1.55, 4.7, 1.0, "#ffb868", 3.6),
        Lamp("candle", 1.5, 1.55, 4.7, 1.0, "#ffb868", 3.6),
        Lamp("chandelier", 0.0, 4.2, -0.4, 0.8, "#ffc888", 4.6),
    ),
)

HALLS = {"theatre": _THEATRE, "church": _CHURCH}
