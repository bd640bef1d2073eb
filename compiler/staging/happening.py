"""All that happens in one shot, asked for once and read by everybody who acts in it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from ..film.scene import Placed
from ..film.shot import Shot
from ..film.stage import Point
from ..geometry.standing import Standing, placed_in
from .moments import Doing, Moment, Saying, Walking, deeds_at, doings, moments, sayings, walks
from .postures import with_thing
from .sight import Sight


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
        for moment in self.moments:
            found[moment.part.element, moment.part.start] = moment.start
            for index, doing in enumerate(deeds_at(self.sight.scene, moment), moment.part.start):
                found[moment.part.element, index] = doing.start
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

    def frames(self, seconds: float) -> float:
        """Seconds in frames."""
        return seconds * float(self.rate)

    def point(self, doing: Doing) -> Point | None:
        """Where the object or the place of a deed is."""
        target = doing.deed.object
        if target is not None and target.kind == "character":
            return self.eyes(target.name)
        if with_thing(doing.deed) and doing.deed.subject is not None:
            held = self.sight.held(doing.deed.subject.name, self.first)
            return (held[0][0], held[1], held[0][1]) if held is not None else None
        name = target.name.casefold() if target is not None else doing.deed.place
        return self.sight.kind.part(name) if self.sight.kind is not None else None

    def eyes(self, name: str) -> Point | None:
        """Where somebody's eyes are as the shot begins."""
        if name not in self._eyes:
            aim = self.sight.person(name, "head", self.first, self.shot.parts)
            self._eyes[name] = (aim.at[0], aim.look, aim.at[1]) if aim is not None else None
        return self._eyes[name]

    @cached_property
    def _eyes(self) -> dict[str, Point | None]:
        return {}
