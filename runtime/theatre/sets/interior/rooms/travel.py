"""Rooms that move: a carriage and a lift."""

from __future__ import annotations

from ..plan import Hung, Lamp, Opening, Piece, Plan

_TRAIN = Plan(
    2.9,
    10.0,
    2.5,
    "boards",
    "#8a4e34",
    "carpet",
    "#5a2c30",
    "#c8a058",
    "#4a2a24",
    0.8,
    "panels",
    "#cdb48c",
    "hills",
    openings=(
        *(Opening("window", side, at, 1.35, 0.92, 1.95) for side in ("east", "west") for at in (2.0, 4.0, 6.0, 8.0)),
        Opening("door", "north", 1.45, 0.8, 0.0, 2.05),
        Opening("door", "south", 1.45, 0.8, 0.0, 2.05),
    ),
    hung=(
        *(Hung("rail", side, 5.0, 2.12, 9.6, 0.05) for side in ("east", "west")),
        *(Hung("picture", side, at, 1.45, 0.24, 0.3) for side in ("east", "west") for at in (3.0, 5.0, 7.0)),
        Hung("sign", "north", 2.55, 1.8, 0.26, 0.26, "#2f5a62"),
        Hung("map", "south", 0.5, 1.55, 0.72, 0.62, "#d8caa0"),
        Hung("clock", "south", 2.45, 1.85, 0.34),
    ),
    pieces=(
        *(Piece("train seat", x, z, 0.0) for x in (-0.88, 0.88) for z in (2.2, -3.2)),
        *(Piece("train seat", x, z, 180.0) for x in (-0.88, 0.88) for z in (3.9, -1.5)),
        Piece("pole", 0.35, 4.5, 180.0),
        Piece("pole", -0.35, -4.4, 180.0),
    ),
    lamps=tuple(Lamp("pendant", 0.0, 2.1, z, 0.7, "#ffd8a0", 2.4) for z in (-2.8, 0.0, 2.8)),
    moving=19.0,
)
_LIFT = Plan(
    2.6,
    2.6,
    2.6,
    "metal",
    "#a8926a",
    "tiles",
    "#8a6a54",
    "#5a4430",
    "#5e3a28",
    1.0,
    "panels",
    "#d8c8a0",
    "roofs",
    openings=(Opening("double door", "north", 1.3, 1.2, 0.0, 2.15, slides=True),),
    hung=(
        Hung("dial", "north", 1.3, 2.28, 0.5),
        Hung("buttons", "north", 2.3, 1.35, 0.22, 0.66),
        Hung("mirror", "south", 1.3, 1.6, 1.5, 1.0),
        Hung("rail", "east", 1.3, 1.08, 2.2, 0.05),
        Hung("rail", "west", 1.3, 1.08, 2.2, 0.05),
        Hung("picture", "west", 1.3, 1.7, 0.5, 0.6),
        Hung("picture", "east", 1.3, 1.7, 0.5, 0.6),
    ),
    pieces=(Piece("plant", -1.0, 1.0, 150.0), Piece("stool", 1.0, -0.95, 300.0, "#8a2434")),
    lamps=(Lamp("tube", 0.0, 2.5, 0.0, 1.1, "#ffe6b8", 2.6), Lamp("none", 0.0, 1.4, 1.0, 0.3, "#ffd8a0", 2.0)),
    daylight=0.0,
    runs_on=False,
)

TRAVEL = {"train carriage": _TRAIN, "lift": _LIFT}
