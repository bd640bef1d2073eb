"""The floor of a set while a scene is blocked: who stands where by now, and where else there is room."""

from __future__ import annotations

from math import cos, hypot, radians

from ..film.camera import turned
from ..film.scene import Placed
from ..geometry.plan import Spot, ahead, azimuth, between
from ..geometry.standing import PACE, Standing
from ..vocabulary import Mark, SetKind
from .routes import BODY, Disc, clear, route

ROOM = 0.7
"""Metres that two people keep between them where both go to one mark."""
NEAR = 0.95
"""Metres at which somebody stops before a person they walk up to, or a thing."""
ASIDE = 1.3
"""Metres from the line of the first two to the third."""
WALL = 0.7
"""Metres kept from a wall."""
WINGS = 7.0
"""Metres to either side of the stage at which somebody out of doors comes on and goes off: beside the picture."""
STEP = 1.2
"""Metres at most behind a door, or whatever one leaves by, at which somebody is gone."""
TALK, EARSHOT = 1.3, 2.2
"""Metres between two who talk, and beyond which one who comes goes nearer."""
FAR = 12.0
"""Metres from which on a part of the set is a view, to which nobody walks in one scene."""
SHOULDER = 0.2
"""Metres that somebody who walks keeps from furniture."""
SEEN = 50.0
"""Degrees to either side in which somebody is seen without turning the body."""


_STRETCH = 0.5
"""Metres beyond the nearness of a deed from which its mark is gone to, not the part itself."""
_EDGE = 0.12
"""Metres before the middle of a seat at which one sits."""


class Floor:
    """Where everybody stands and looks. Metres and degrees as on the stage, rounded to 1 mm and 0.1 degree."""

    def __init__(self, kind: SetKind) -> None:
        self.kind = self._set = kind
        self._at: dict[str, tuple[Spot, float]] = {}
        self._marks: dict[str, str] = {}
        self._coming: dict[str, Spot | None] = {}
        """By which mark those come in who are on the threshold; None for who is in the wings."""

    def there(self, who: str) -> bool:
        """Whether somebody is on the stage."""
        return who in self._at

    def spot(self, who: str) -> Spot:
        """Where somebody stands."""
        return self._at[who][0]

    def where(self, who: str) -> tuple[Spot, float]:
        """Where somebody stands and looks."""
        return self._at[who]

    def placed(self, who: str, element: int, deed: int = 0, start: Spot | None = None) -> Placed:
        """The record of where somebody now is. `start`: where they walk there from, if they walk."""
        (x, z), facing = self._at[who]
        via: tuple[Spot, ...] = ()
        if start is not None:
            door = self._coming.pop(who, None)
            via = self._way(who, start, (x, z)) if door is None else (door, *self._way(who, door, (x, z)))
        return Placed(who, element, x, z, facing, start is not None, self._marks.get(who, ""), deed, via)

    def _way(self, who: str, start: Spot, goal: Spot) -> tuple[Spot, ...]:
        """Round everybody else and round the furniture; where there is no room for both, round people."""
        people: list[Disc] = [(spot, BODY) for name, (spot, _) in self._at.items() if name != who]
        things = [(spot, radius + SHOULDER) for spot, radius in self._set.solid]
        way = route(start, goal, (*people, *things), self._walkable)
        return way if clear(start, way, goal, people) else route(start, goal, people, self._walkable)

    def _walkable(self, spot: Spot) -> bool:
        return self._set.wall <= 0 or hypot(*spot) <= self._set.wall - SHOULDER

    def sees(self, who: str, name: str) -> bool:
        """Whether a person, mark or part lies before somebody's eyes."""
        target = self._point(name)
        spot, facing = self._at[who]
        return target is None or abs(turned(facing, azimuth(spot, target))) <= SEEN

    # ── placing ───────────────────────────────────────────────────────────────────────────────────────────────────

    def to_mark(self, who: str, name: str, slot: int) -> None:
        """At a mark, beside whom it names, or, where it names nothing, in their slot."""
        mark = self._set.mark(name)
        if mark is not None:
            self._stand(who, self._free(who, (mark.x, mark.z), mark.facing), mark.facing, mark.name)
        elif self._point(name) is not None:
            self.walk_to(who, name, slot)
        else:
            self.to_slot(who, slot)

    def stays(self, who: str, there: Standing) -> None:
        """Where they were when the scene before ended."""
        self._stand(who, there.spot, there.facing)

    def to_slot(self, who: str, slot: int, entering: bool = False) -> None:
        """In the place of the first, the second or a further person; or at the entrance, to come in from there."""
        entrance = self._set.mark(self._set.entrance)
        mark = entrance if entering and entrance else self._slot(who, slot)
        self._stand(who, self._free(who, (mark.x, mark.z), mark.facing), mark.facing, mark.name)

    def _slot(self, who: str, slot: int) -> Mark:
        """`first` or `second`, then places round them; the next one where somebody stands already."""
        taken = [spot for name, (spot, _) in self._at.items() if name != who]
        places = (self._place(number) for number in range(slot, slot + len(taken) + 1))
        free = (m for m in places if all(hypot(m.x - x, m.z - z) >= ROOM for x, z in taken))
        return next(free, self._place(slot))

    def _place(self, number: int) -> Mark:
        """A further person stands off the line of the first two, on either side in turn, and looks at its middle."""
        first, second = self._set.first, self._set.second
        if number < 2:
            return (first, second)[number]
        middle = between((first.x, first.z), (second.x, second.z))
        across = azimuth((first.x, first.z), (second.x, second.z)) + (90.0 if number % 2 else -90.0)
        spot = self._inside(ahead(middle, across, ASIDE * (number // 2)))
        return Mark("", *spot, azimuth(spot, middle))

    def _free(self, who: str, spot: Spot, facing: float) -> Spot:
        """That spot, or the next to its right and left that is free."""
        taken = [other for name, (other, _) in self._at.items() if name != who]
        for step in range(4 * len(taken) + 1):
            side = facing + (90.0 if step % 2 else -90.0)
            tried = self._inside(ahead(spot, side, ROOM * ((step + 1) // 2) * 1.05))
            if all(hypot(tried[0] - x, tried[1] - z) >= ROOM for x, z in taken):
                return tried
        return spot

    def _stand(self, who: str, spot: Spot, facing: float, mark: str = "") -> None:
        self._at[who] = (round(spot[0], 3), round(spot[1], 3)), round(facing % 360.0, 1)
        self._marks[who] = mark

    # ── facing ────────────────────────────────────────────────────────────────────────────────────────────────────

    def face(self, who: str, name: str) -> None:
        """Turn to a person, mark or part; `out` is where the mark looks, `away` the other way; '' changes nothing."""
        spot, facing = self._at[who]
        mark = self._set.mark(self._marks.get(who, ""))
        target = self._point(name)
        if name == "out":
            facing = mark.facing if mark else facing
        elif name == "away":
            facing = (mark.facing if mark else facing) + 180.0
        elif target is not None and hypot(target[0] - spot[0], target[1] - spot[1]) > 0.05:
            facing = azimuth(spot, target)
        self._at[who] = spot, round(facing % 360.0, 1)

    def turn_round(self, who: str, partner: str) -> None:
        """To the partner, if they are not looked at already; else the other way."""
        spot, facing = self._at[who]
        if partner and not self.sees(who, partner):
            self.face(who, partner)
        else:
            self._at[who] = spot, round((facing + 180.0) % 360.0, 1)

    def _point(self, name: str) -> Spot | None:
        """Where a person, a part or a mark is on the plan."""
        part, mark = self._set.part(name), self._set.mark(name)
        if name in self._at:
            return self._at[name][0]
        if part is not None:
            return part[0], part[2]
        return (mark.x, mark.z) if mark is not None else None

    # ── walking ───────────────────────────────────────────────────────────────────────────────────────────────────

    def walk_to(self, who: str, name: str, slot: int, seconds: float = 4.0) -> None:
        """Up to a person or a part of the set: to its mark if it has one, else to within reach, looking at it.

        What lies beyond reach is walked towards for so many seconds.
        """
        if name not in self._at and self._set.mark(name) is not None:
            self.to_mark(who, name, slot)
            return
        target = self._point(name)
        if target is None:
            return
        if who not in self._at:
            self.to_slot(who, slot)
        spot = self._at[who][0]
        distance = max(0.0, hypot(target[0] - spot[0], target[1] - spot[1]) - NEAR)
        distance = distance if distance < FAR else PACE * seconds
        goal, facing = ahead(spot, azimuth(spot, target), distance), azimuth(spot, target)
        self._stand(who, self._free(who, goal, facing), facing)

    def up_to(self, who: str, name: str, near: float) -> None:
        """As near to a person or a part of the set as something is done to it; who is near enough only turns."""
        target = self._point(name)
        if target is None or target == self._at[who][0]:
            return
        mark, spot = self._set.mark(name) if name not in self._at else None, self._at[who][0]
        away = hypot(target[0] - spot[0], target[1] - spot[1])
        if away > FAR:
            return
        if mark is not None and away > near + _STRETCH:
            spot = (mark.x, mark.z)
        elif mark is None and away > near:
            spot = self._inside(ahead(target, azimuth(target, spot), near))
        self._stand(who, spot, azimuth(spot, target), self._marks.get(who, ""))

    def onto(self, who: str, part: str) -> None:
        """On a seat or a bed, the back to what is behind it: looking from it to its mark, or into the set."""
        target, mark = self._point(part), self._set.mark(part)
        if target is not None:
            front = (mark.x, mark.z) if mark is not None else (0.0, 0.0)
            facing = azimuth(target, front) if front != target else self._at[who][1]
            self._stand(who, ahead(target, facing, _EDGE), facing, part)

    def walk_to_slot(self, who: str, slot: int, partner: str) -> None:
        """From the entrance to the place of the first, the second or a further person; to whom they join, if that is
        far from there.
        """
        spot = self._at[who][0]
        mark = self._slot(who, slot)
        goal = mark.x, mark.z
        other = self._at[partner][0] if partner in self._at else goal
        if hypot(goal[0] - other[0], goal[1] - other[1]) > EARSHOT:
            goal = self._free(who, ahead(other, azimuth(other, spot), TALK), azimuth(spot, other))
        self._stand(who, goal, azimuth(spot, goal))

    def walk_on(self, who: str, seconds: float) -> None:
        """Straight on for that time, or as far as the walls allow, then the other way round."""
        spot, facing = self._at[who]
        goal = self._inside(ahead(spot, facing, PACE * seconds))
        if hypot(goal[0] - spot[0], goal[1] - spot[1]) < ROOM:
            facing = facing + 180.0
            goal = self._inside(ahead(spot, facing, PACE * seconds))
        self._stand(who, goal, facing)

    # ── coming and going ──────────────────────────────────────────────────────────────────────────────────────────

    def comes(self, who: str, slot: int) -> None:
        """On the threshold of the way in, from where the next walk brings them on."""
        mark = self._slot(who, slot)
        door, out = self._way_out((mark.x, mark.z), "")
        self._stand(who, out, azimuth(out, door or (mark.x, mark.z)))
        self._coming[who] = door

    def at_door(self, who: str) -> bool:
        """Whether somebody is on the threshold, or in the wings, and not on yet."""
        return who in self._coming

    def leaves(self, who: str, element: int, deed: int, name: str) -> Placed:
        """Off by the mark of that name, or by the way out; the record of it."""
        start = self._at.pop(who)[0]
        door, out = self._way_out(start, name)
        via = self._way(who, start, out) if door is None else (*self._way(who, start, door), door)
        x, z = round(out[0], 3), round(out[1], 3)
        facing = round(azimuth(via[-1] if via else start, out) % 360.0, 1)
        return Placed(who, element, x, z, facing, True, "", deed, via, gone=True)

    def _way_out(self, spot: Spot, name: str) -> tuple[Spot | None, Spot]:
        """The mark to leave by, if there is one, and where one is gone: behind it, or out of doors in the wings."""
        mark = self._set.mark(name) or (self._set.mark(self._set.entrance) if self._set.inside else None)
        if mark is not None:
            beyond = self._set.part(mark.name)
            way = azimuth((mark.x, mark.z), (beyond[0], beyond[2])) if beyond else mark.facing
            far = hypot(beyond[0] - mark.x, beyond[2] - mark.z) if beyond else STEP
            return (mark.x, mark.z), ahead((mark.x, mark.z), way, min(STEP, far))
        right = self._set.master + 270.0
        middle = between((self._set.first.x, self._set.first.z), (self._set.second.x, self._set.second.z))
        across = hypot(spot[0] - middle[0], spot[1] - middle[1]) * cos(radians(right - azimuth(middle, spot)))
        return None, ahead(spot, right if across >= 0 else right + 180.0, max(1.0, WINGS - abs(across)))

    def _inside(self, spot: Spot) -> Spot:
        """The spot, or the nearest that keeps off a round wall."""
        reach, away = self._set.wall - WALL, hypot(*spot)
        if self._set.wall <= 0 or away <= reach:
            return spot
        return spot[0] * reach / away, spot[1] * reach / away
