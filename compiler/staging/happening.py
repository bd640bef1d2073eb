"""All that happens in one shot, asked for once and read by everybody who acts in it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import hypot

from ..film.scene import Placed
from ..film.shot import Shot
from ..film.stage import Point
from ..geometry.plan import ahead, between
from ..geometry.standing import Standing, moment, placed_in
from ..vocabulary import verb_kind
from .laying import lying
from .moments import Doing, Moment, Saying, Walking, deeds_at, doings, moments, sayings, walks
from .postures import with_thing
from .sight import Sight

GIVEN, LOW, GIVES, REACHED = 0.5, 0.05, 0.62, 1.4
"""Metres before the body at which something is put or given, and how high it lies on the ground; share of the height
at which it is given; metres within which a hand gets to what lies there.
"""
AFTER = 0.0005
"""A moment after a deed has begun, before the next one."""


@dataclass(frozen=True)
class Happening:
    """A shot with its scene. Times are frames of the shot."""

    sight: Sight
    shot: Shot
    rate: Fraction
    first: float
    """The element at which the shot begins."""

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The unspoken parts."""
        return moments(self.sight.scene, self.shot, self.rate)

    @cached_property
    def doings(self) -> tuple[Doing, ...]:
        """The deeds."""
        return doings(self.sight.scene, self.shot, self.rate)

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        """The lines that are heard."""
        return sayings(self.sight.scene, self.shot, self.rate)

    @cached_property
    def walks(self) -> tuple[Walking, ...]:
        """The walks that begin."""
        return walks(self.sight.scene, self.shot, self.rate)

    @cached_property
    def where(self) -> dict[str, Standing]:
        """Who stands where as the shot begins."""
        return self.sight.where(self.first)

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """Where people come to stand in the shot, in order."""
        return tuple(placed for part in self.shot.parts for placed in placed_in(self.sight.scene, part))

    @cached_property
    def begins(self) -> dict[tuple[int, int], float]:
        """The frame at which each element, and each deed of it, begins in the shot."""
        found = {(saying.spoken.element, 0): saying.start for saying in self.sayings}
        for each in self.moments:
            found[each.part.element, each.part.start] = each.start
        return {**found, **{place: doing.start for place, doing in self._places.items()}}

    def deed(self, element: int, number: int) -> Doing | None:
        """A deed by its place in the scene, if the shot plays it."""
        return self._places.get((element, number))

    @cached_property
    def _places(self) -> dict[tuple[int, int], Doing]:
        """The deeds by element and number in it."""
        found = {}
        for each in self.moments:
            for index, doing in enumerate(deeds_at(self.sight.scene, each), each.part.start):
                found[each.part.element, index] = doing
        return found

    @cached_property
    def there(self) -> tuple[str, ...]:
        """Who is on the stage as the shot begins, or comes on in it."""
        coming = {placed.who for placed in self.placed}
        return tuple(name for name in self.sight.people if name in self.where or name in coming)

    def place(self, name: str) -> Standing:
        """Where somebody stands as the shot begins; who comes on in it, where they come from."""
        coming = (Standing((p.x, p.z), p.facing) for p in self.placed if p.who == name)
        return self.where.get(name) or next(coming, Standing((0.0, 0.0), 0.0))

    def done_by(self, name: str) -> tuple[Doing, ...]:
        """The deeds of one person."""
        return self._deeds.get(name, ())

    @cached_property
    def _deeds(self) -> dict[str, tuple[Doing, ...]]:
        """The deeds by whose they are."""
        found: dict[str, tuple[Doing, ...]] = {}
        for doing in self.doings:
            if doing.deed.subject is not None:
                name = doing.deed.subject.name
                found[name] = (*found.get(name, ()), doing)
        return found

    def done_to(self, name: str) -> tuple[Doing, ...]:
        """The deeds that are done to one person."""
        return tuple(d for d in self.doings if d.deed.object is not None and d.deed.object.name == name)

    def given_to(self, name: str) -> tuple[Doing, ...]:
        """The deeds by which something comes into somebody's hand, without being done to them by name."""
        given = [(each.element, each.deed) for each in self.sight.scene.gripped if each.who == name and each.pattern]
        found = (doing for place, doing in self._places.items() if place in given and self.handled(doing) == "gives")
        return tuple(doing for doing in found if doing not in self.done_to(name) and doing not in self.done_by(name))

    def frames(self, seconds: float) -> float:
        """Seconds in frames."""
        return seconds * float(self.rate)

    def point(self, doing: Doing) -> Point | None:
        """Where the object or the place of a deed is."""
        target = doing.deed.object
        if doing.deed.subject is not None and self.handled(doing) in ("takes", "leaves", "throws", "gives"):
            return self._handed(doing, doing.deed.subject.name)
        if target is not None and target.kind == "character":
            return self.eyes(target.name)
        if with_thing(doing.deed) and doing.deed.subject is not None:
            held = self.sight.held(doing.deed.subject.name, self.first)
            return (held[0][0], held[1], held[0][1]) if held is not None else None
        name = target.name.casefold() if target is not None else doing.deed.place
        return self.sight.kind.part(name) if self.sight.kind is not None else None

    def handled(self, doing: Doing) -> str:
        """What becomes of the thing of a deed: `takes`, `keeps`, `leaves`, `throws`, `gives` or ''."""
        kind = verb_kind(self.sight.library, doing.deed.verb)
        return kind.hand if kind is not None else ""

    def _handed(self, doing: Doing, who: str) -> Point | None:
        """Where a hand takes a thing, puts it or gives it: where it lies, if that is near; on the ground; half-way."""
        where = self.sight.where(self.at(doing) + AFTER)
        place, look = where.get(who), self.sight.look(who)
        if place is None or look is None:
            return None
        told = doing.deed.object
        other = where.get(told.name) if told is not None and told.kind == "character" else None
        if self.handled(doing) == "gives":
            others = (spot for name, spot in where.items() if name != who)
            other = other or next(others, None)
            spot = between(place.spot, other.spot) if other is not None else ahead(place.spot, place.facing, GIVEN)
            return spot[0], GIVES * look.height, spot[1]
        since = self.at(doing) + (0.0 if self.handled(doing) == "takes" else 1.0)
        for each in lying(self.sight.scene, since).values():
            near = hypot(each.x - place.spot[0], each.z - place.spot[1]) < REACHED
            if near and told is not None and self.sight.named(each.pattern, told):
                return each.x, each.y + 0.3 * each.size, each.z
        x, z = ahead(place.spot, place.facing, GIVEN)
        return x, LOW, z

    def at(self, doing: Doing) -> float:
        """The moment of the scene at which a deed begins."""
        return next((moment(*place) for place, each in self._places.items() if each is doing), self.first)

    def eyes(self, name: str) -> Point | None:
        """Where somebody's eyes are as the shot begins."""
        if name not in self._eyes:
            aim = self.sight.person(name, "head", self.first, self.shot.parts)
            self._eyes[name] = (aim.at[0], aim.look, aim.at[1]) if aim is not None else None
        return self._eyes[name]

    @cached_property
    def _eyes(self) -> dict[str, Point | None]:
        return {}
