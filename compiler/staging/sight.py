"""What a camera can look at in a scene: people where they stand, things where they are held, parts of the set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import hypot

from ..film.entities import Look
from ..film.film import Film
from ..film.scene import Action, Scene
from ..film.shot import Part, Subject
from ..geometry.body import interest, palm, span
from ..geometry.framing import Aim
from ..geometry.plan import Spot, ahead, side
from ..geometry.standing import LAST, Standing, just_before, moment, placed_in, standing, walks_in
from ..library import Library
from ..vocabulary import SetKind, ThingKind, set_kind, thing_kind
from .postures import lowered, posture

FAR = 15.0
"""Metres from the middle of the set beyond which a thing is a view, not an object one walks up to."""

IN_HAND = 0.32
"""Metres before the body at which a thing is held."""


@dataclass(frozen=True)
class Sight:
    """A scene as the camera department knows it. `aspect` is the picture's width over its height."""

    film: Film
    scene: Scene
    library: Library
    aspect: float

    @classmethod
    def of(cls, film: Film, scene: Scene) -> Sight:
        """The sight of a scene."""
        return cls(film, scene, Library.of(film), film.settings.size[0] / film.settings.size[1])

    @cached_property
    def kind(self) -> SetKind | None:
        """The set it plays in."""
        place = self.film.place(self.scene.place)
        return set_kind(self.library, place.set) if place is not None else None

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Who is placed in the scene and has a look, in order."""
        names = dict.fromkeys(placed.who for placed in self.scene.placed)
        return tuple(name for name in names if self.look(name) is not None)

    @property
    def master(self) -> float:
        """The bearing from which wide shots are taken."""
        return self.kind.master if self.kind is not None else 200.0

    def look(self, name: str) -> Look | None:
        """What somebody looks like when the film begins."""
        character = self.film.character(name)
        return character.look if character is not None else None

    def worn(self, name: str, element: float) -> Look | None:
        """What somebody looks like as an element begins: in what they wear by then."""
        changed = [each.look for each in self.scene.dressed if each.who == name and each.element <= element]
        return changed[-1] if changed else self.look(name)

    def where(self, element: float) -> dict[str, Standing]:
        """Who stands where as an element begins."""
        return standing(self.scene, element)

    def stands(self, name: str, first: float, parts: tuple[Part, ...]) -> Standing | None:
        """Where somebody is at a moment; who comes in with one of these parts, where they first come to stand."""
        there = self.where(first).get(name)
        coming = () if there else (p for part in parts for p in placed_in(self.scene, part) if p.who == name)
        ends = (Standing((p.x, p.z), p.facing) for p in coming if p.walks and not p.gone)
        return there or next(ends, None)

    def person(self, name: str, part: str, first: float, parts: tuple[Part, ...] = ()) -> Aim | None:
        """A person's part as an aim, where they stand; the eyes are what one looks at, where they are in it."""
        look, place = self.look(name), self.stands(name, first, parts)
        if look is None or place is None:
            return None
        (low, high), eyes = span(look, part), interest(look, part)
        drop, after = self._drops(name, look, first, parts)
        return Aim(place.spot, low - max(drop, after), high - min(drop, after), eyes - (drop + after) / 2)

    def _drops(self, name: str, look: Look, first: float, parts: tuple[Part, ...]) -> tuple[float, float]:
        """Metres by which a head is lower than when they stand: as the parts begin, and after the last."""
        before = lowered(posture(self.scene, name, first), look.height)
        ends = [moment(part.element, LAST if part.end is None else part.end) for part in parts]
        return before, lowered(posture(self.scene, name, ends[-1]), look.height) if ends else before

    def walked(self, name: str, part: str, first: float, parts: tuple[Part, ...]) -> tuple[Aim, ...]:
        """The same where they are at a moment and where each walk of these parts takes them, but for the way out.

        Who comes in by a door is first seen in it.
        """
        aim = self.person(name, part, first, parts)
        if aim is None:
            return ()
        walks = (w for each in parts for w in walks_in(self.scene, each) if w.who == name and not w.gone)
        ends = dict.fromkeys((*self._door(name, first, parts), aim.at, *((w.x, w.z) for w in walks)))
        return tuple(Aim(end, aim.low, aim.high, aim.look) for end in ends)

    def _door(self, name: str, first: float, parts: tuple[Part, ...]) -> tuple[Spot, ...]:
        """The door by which somebody comes in with one of these parts, who is not there at the moment before."""
        if self.kind is None or not self.kind.inside or name in self.where(just_before(first)):
            return ()
        walks = (w for part in parts for w in walks_in(self.scene, part) if w.who == name)
        return tuple(w.via[0] for w in walks if w.via)[:1]

    def side(self, element: float) -> float:
        """On which side of the line between the two people of the axis the camera stays: 1, -1, or 0 without one."""
        where = self.where(element)
        if self.scene.axis is None or any(name not in where for name in self.scene.axis):
            return 0.0
        a, b = (where[name].spot for name in self.scene.axis)
        eye = ahead(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), self.master, 6.0)
        return 1.0 if side(a, b, eye) >= 0 else -1.0

    def line(self, element: float) -> tuple[Spot, Spot] | None:
        """The line of the axis as an element begins."""
        where = self.where(element)
        if self.scene.axis is None or any(name not in where for name in self.scene.axis):
            return None
        return where[self.scene.axis[0]].spot, where[self.scene.axis[1]].spot

    def thing(self, subject: Subject) -> ThingKind | None:
        """The pattern of a prop or a thing."""
        prop = self.film.prop(subject.name)
        return thing_kind(self.library, prop.thing if prop is not None and prop.thing else subject.name.casefold())

    def holder(self, subject: Subject, parts: tuple[Part, ...]) -> str:
        """Who has a thing in hand: who does something with it, in these parts if anywhere, else the first one."""
        begun = (part.element for part in parts if part.start == 0)
        for element in (self.scene.elements[i] for i in chain(begun, range(len(self.scene.elements)))):
            for deed in element.deeds if isinstance(element, Action) else ():
                if deed.object is not None and self.same(deed.object, subject) and deed.subject is not None:
                    return deed.subject.name
        return self.people[0] if self.people else ""

    def same(self, a: Subject, b: Subject) -> bool:
        """Whether two words mean one thing: `the key` and BRASS KEY are cut from one pattern."""
        if a.name == b.name:
            return True
        kinds = self.thing(a), self.thing(b)
        return kinds[0] is not None and kinds[0] == kinds[1]

    def named(self, pattern: str, subject: Subject) -> bool:
        """Whether a word means a thing of that pattern."""
        kind = self.thing(subject) if subject.kind in ("prop", "thing") else None
        return kind is not None and kind.pattern == pattern

    def held(self, who: str, element: float) -> tuple[Spot, float] | None:
        """Where somebody's open palm is: a spot on the plan and its height."""
        look, place = self.look(who), self.where(element).get(who)
        if look is None or place is None:
            return None
        return ahead(place.spot, place.facing, IN_HAND), palm(look)

    def part(self, subject: Subject) -> tuple[float, float, float] | None:
        """Where a part of the set is."""
        return self.kind.part(subject.name.casefold()) if self.kind is not None else None

    def laid(self, subject: Subject) -> tuple[float, float, float] | None:
        """Where a thing is when the scene begins, or first comes to be."""
        kind = self.thing(subject)
        found = (each for each in self.scene.laid if kind is not None and each.pattern == kind.pattern)
        return next(((each.x, each.y + each.size / 2, each.z) for each in found), None)

    def far(self, subject: Subject) -> bool:
        """Whether a subject is a view: a part of the set beyond its walls, or a thing that is as far or in the sky."""
        kind = self.thing(subject) if subject.kind != "part" else None
        at = self.part(subject) if subject.kind == "part" else self.laid(subject)
        if at is not None:
            return hypot(at[0], at[2]) > FAR and (kind is None or kind.stands == "sky")
        return kind is not None and kind.stands == "sky"
