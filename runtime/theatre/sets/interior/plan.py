"""A room as data: its measures, what its sides are covered with, what opens in them, hangs on them, stands before them.

Metres; x east, y up, z north; the room's middle is the origin. Places along a wall are metres from its left end, as
seen from inside.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...paper import Colour

SIDES = ("north", "east", "south", "west")
"""Clockwise as seen from above, and the order in which the walls stand in their one texture."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A `window`, `arch`, `round`, `door` or `double door` whose middle is `at` metres along a wall."""

    kind: str
    side: str
    at: float
    width: float = 1.2
    low: float = 0.9
    high: float = 2.1
    slides: bool = False
    """Whether its leaves slide into the wall, as a lift's do."""


@dataclass(frozen=True, slots=True)
class Hung:
    """Something flat on a wall: `kind` is an entry of `walls.hung`; its middle is at (`at`, `y`)."""

    kind: str
    side: str
    at: float
    y: float
    width: float = 0.6
    height: float = 0.5
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of furniture: `kind` is an entry of `furniture.PIECES`; its front looks along azimuth `turn`."""

    kind: str
    x: float
    z: float
    turn: float = 180.0
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Lamp:
    """A practical light. `kind`: lamp, candle, pendant, chandelier, tube, fire or none (light without a body)."""

    kind: str
    x: float
    y: float
    z: float
    power: float = 1.0
    colour: Colour = "#ffd9a0"
    reach: float = 3.4
    """Metres at which its light has fallen to half."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A room. `cover` names what its walls wear, `dado` the lower part, `floor` and `ceiling` what lies and hangs."""

    width: float
    depth: float
    height: float
    cover: str
    colour: str
    floor: str
    ground: str
    trim: str = "#5a3a34"
    dado: str = ""
    dado_height: float = 0.9
    ceiling: str = "plain"
    roof: str = "#8a7a74"
    outside: str = "roofs"
    openings: tuple[Opening, ...] = ()
    hung: tuple[Hung, ...] = ()
    pieces: tuple[Piece, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    daylight: float = 1.0
    """How much of the day comes in: 0 for a room that has its own weather of lamps."""
    runs_on: bool = True
    """Whether, where a wall is taken away, the room runs on towards the camera; a lift is too small for that."""
    shade: Colour = "#ffffff"
    """What its shadows are multiplied by."""
    moving: float = 0.0
    """Metres a second at which what is outside goes by."""

    def side(self, name: str) -> tuple[tuple[float, float], float, float]:
        """The plan's point at a wall's left end, the wall's length, and the azimuth that its inside faces."""
        w, d = self.width / 2, self.depth / 2
        return {
            "north": ((-w, d), self.width, 180.0),
            "east": ((w, d), self.depth, 270.0),
            "south": ((w, -d), self.width, 0.0),
            "west": ((-w, -d), self.depth, 90.0),
        }[name]

    def along(self, side: str) -> float:
        """Where a wall begins in the one texture of all four."""
        return sum(self.side(each)[1] for each in SIDES[: SIDES.index(side)])

    def spot(self, side: str, at: float, out: float = 0.0) -> tuple[float, float]:
        """The plan's point `at` metres along a wall and `out` metres into the room."""
        (x, z), _, _ = self.side(side)
        ax, az = {"north": (1, 0), "east": (0, -1), "south": (-1, 0), "west": (0, 1)}[side]
        nx, nz = {"north": (0, -1), "east": (-1, 0), "south": (0, 1), "west": (1, 0)}[side]
        return x + ax * at + nx * out, z + az * at + nz * out

    @property
    def glazed(self) -> tuple[Opening, ...]:
        """The openings that light comes in through."""
        return tuple(opening for opening in self.openings if "door" not in opening.kind)
