"""Where a thing belongs in a set: where a sentence says that it lies, or where things of its kind are found.

All of it is geometry of the set, never of a shot: so a thing is in the same spot in every shot of its scene.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from ..geometry.plan import Spot, ahead
from ..library import Library
from ..vocabulary import SetKind, ThingKind, surface

Point = tuple[float, float, float]
"""(x, y, z) in metres."""

LENS = 28.0
"""mm of the wide shot for which things are placed."""
BEFORE = 5.0
"""Metres from the middle of a set at which that shot is taken."""
SHARE = 0.3
"""Share of its width that a thing on the ground fills at most, until it stands as far off as things may."""
BEYOND = 1.7
"""Metres behind the middle of a set at which things on the ground begin: people stand before them."""
AWAY = 34.0
"""Metres from the middle of a set beyond which nothing is put out of doors."""
SIDES = (0.27, -0.27, 0.14, -0.15, 0.38, -0.38)
"""Shares of that picture's width right of its middle at which one thing after another is put."""
SKY = 0.24
"""Metres over the eye for each metre away at which the wide shot ends above."""
ALOFT = 0.14
"""Metres that a thing of the sky is long for each metre away, at most."""
HEAVEN = 60.0
"""Metres from the middle of a set beyond which nothing is put in the sky."""
SHORE = 13.0
"""Metres from the middle of a beach to where its water is deep enough to stand in."""
TABLE = 0.75
"""Metres from which on a thing is too large for a table."""
EYE = 1.5
LOWER = 0.6
"""Metres under a ceiling at which things hang in a room."""
INSIDE = 0.48
"""Share of the way to a room's walls that things go."""


@dataclass(frozen=True, slots=True)
class Spots:
    """A set as a floor for things. A spot is (x, y, z) of a thing's foot, and metres by which it counts as nearer."""

    library: Library
    kind: SetKind

    def own(self, thing: ThingKind, size: float, slot: int) -> tuple[float, float, float, float]:
        """Where a thing is of which nobody says where: by its kind, the `slot`-th that was put anywhere."""
        match thing.stands if size < TABLE or thing.stands not in ("hand", "table") else "ground":
            case "hand" | "table":
                return self._laid(size, slot)
            case "sky":
                return (*self._aloft(size, slot), 0.0)
            case "water":
                return (*self._afloat(size, slot), 0.0)
        x, z = self._behind(self._reach(size) - BEFORE, SIDES[slot % len(SIDES)])
        hangs = thing.stands == "wall" and self.kind.inside
        return x, max(0.1, 1.65 - size / 2) if hangs else 0.0, z, 0.0

    def about(self, thing: ThingKind, number: int, count: int) -> Point:
        """Where the `number`-th of many is that fill a place: all round, on the walls, on the ground, in the air."""
        room = self.kind.wall if self.kind.inside else 0.0
        turn = self._us + 180.0 + 300.0 * ((number + 0.5) / count - 0.5)
        shares = (0.86, 0.8, 0.9) if room else (0.55, 0.3, 0.8)
        far = (room or min(AWAY, 9.0 + 1.6 * thing.size)) * shares[number % 3]
        x, z = ahead((0.0, 0.0), turn, far)
        level = 0.0
        if thing.stands == "sky":
            level = 1.6 + 0.5 * (number % 3) if room else 2.6 + 0.9 * (number % 3)
        elif room and thing.size < 1.6:
            level = (0.5, 1.25, 1.9)[number % 3] * min(1.0, self.kind.height / 3.0)
        return round(x, 3), round(level, 3), round(z, 3)

    def at(
        self, relation: str, at: tuple[float, float, float], name: str, size: float, slot: int, high: float = 0.0
    ) -> tuple[float, float, float, float]:
        """Where a thing is that lies `on`, `under` ... what is called `name` and has its middle at `at`.

        `high` is the height of an anchor that is a person or a thing, 0 for a part of the set.
        """
        kind = surface(self.library, name)
        top, reach = (kind.top, kind.reach) if kind is not None else (high or at[1], 0.3 if high else 0.5)
        aside = 0.2 * ((slot + 1) // 2) * (1 if slot % 2 else -1) * min(1.0, reach / 0.4)
        if kind is not None and (kind.water or kind.air or self._far(at)):
            return (*self._out(relation, kind.water, at, size, slot), 0.0)
        foot = at[1] - high / 2 if high else 0.0
        near, across, up = 0.0, aside, 0.0
        match relation:
            case "on" | "in":
                near, up = min(0.22, reach * 0.5), top
            case "under":
                near = reach * 0.6
            case "before":
                near = reach + size / 3 + 0.35
            case "behind":
                near = -(reach + size / 4 + 0.45)
            case "above":
                across, up = 0.0, max(top, high) + 0.45
            case _:
                across = (-1.0 if self._across((at[0], at[2])) > 0 else 1.0) * (reach + size / 2 + 0.3)
        x, z = ahead(ahead((at[0], at[2]), self._us, near), self._right, across)
        return x, foot + up, z, reach + 0.1 if relation in ("on", "in") else 0.0

    # ── the wide shot ─────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _us(self) -> float:
        """Azimuth from the middle of the set to the camera of its wide shot."""
        return self.kind.master

    @property
    def _right(self) -> float:
        return self.kind.master - 90.0

    def _across(self, spot: Spot) -> float:
        """Metres right of the middle, as that camera sees it."""
        x, z = ahead((0.0, 0.0), self._right, 1.0)
        return spot[0] * x + spot[1] * z

    def _reach(self, size: float) -> float:
        """Metres from that camera at which a thing stands: far enough for its size, within the walls."""
        fits = size * LENS / (36.0 * SHARE)
        wall = BEFORE + self.kind.wall * INSIDE if self.kind.inside and self.kind.wall else BEFORE + AWAY
        return min(max(fits, BEFORE + BEYOND), wall)

    def _behind(self, beyond: float, share: float) -> Spot:
        """The spot so far behind the middle, at a share of the picture's width right of its middle."""
        width = (BEFORE + beyond) * 36.0 / LENS
        return ahead(ahead((0.0, 0.0), self._us + 180.0, beyond), self._right, share * width)

    def _laid(self, size: float, slot: int) -> tuple[float, float, float, float]:
        """On the first part of the set that small things are laid on, else on the ground before us."""
        for name, at in self.kind.parts:
            kind = surface(self.library, name)
            if kind is not None and kind.lay and not self._far(at):
                return self.at("on", at, name, size, slot)
        x, z = ahead(ahead((0.0, 0.0), self._us, 0.9), self._right, (0.0, 0.5, -0.5, 0.9, -0.9)[slot % 5])
        return x, 0.0, z, 0.0

    def _aloft(self, size: float, slot: int) -> tuple[float, float, float]:
        share = SIDES[slot % len(SIDES)]
        if self.kind.inside and self.kind.wall:
            x, z = self._behind(self.kind.wall * INSIDE * 0.7, share)
            return x, max(0.4, min(self.kind.height - LOWER, 2.5) - size / 2), z
        beyond = min(HEAVEN, max(2.0, size / ALOFT - BEFORE))
        x, z = self._behind(beyond, share)
        return x, _high(BEFORE + beyond, size), z

    def _afloat(self, size: float, slot: int) -> tuple[float, float, float]:
        """On the water of the set, at the side of the wide shot on which it is."""
        for name, at in self.kind.parts:
            kind = surface(self.library, name)
            if kind is not None and kind.water:
                return self._out("in", True, at, size, slot)
        x, z = self._behind(self._reach(size) - BEFORE, SIDES[slot % len(SIDES)])
        return x, 0.0, z

    def _out(
        self, relation: str, water: bool, at: tuple[float, float, float], size: float, slot: int
    ) -> tuple[float, float, float]:
        """Towards something far off, as far as the thing's size asks, in the picture of the wide shot."""
        if relation == "above" or not water:
            beyond = min(HEAVEN, max(4.0, size / ALOFT - BEFORE))
            x, z = self._behind(beyond, SIDES[slot % len(SIDES)])
            return x, _high(BEFORE + beyond, size), z
        shore = SHORE if at[1] >= 0.0 and self._far(at) else 0.0
        beyond = max(shore, min(AWAY, max(4.0, size * LENS / (36.0 * 0.22) - BEFORE)))
        x, z = self._behind(beyond, SIDES[slot % len(SIDES)])
        return x, max(at[1], -1.0), z

    def _far(self, at: tuple[float, float, float]) -> bool:
        return hypot(at[0], at[2]) > 30.0


def _high(away: float, size: float) -> float:
    """Metres over the ground of the foot of what is in the sky, all of it in the wide shot."""
    return EYE + max(0.2, min(0.6 * SKY * away, SKY * away - size))
