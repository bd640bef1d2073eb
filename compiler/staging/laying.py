"""Where the things of a scene are, from its words alone: what is said of them, else where their kind is found.

What somebody has in hand is nowhere on the stage; what crosses it or flies by is of its shot alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..film.entities import Look
from ..film.film import Film
from ..film.scene import Action, Deed, Laid, Scene, ShotCall
from ..film.shot import Part, Subject
from ..geometry.plan import ahead
from ..geometry.standing import standing
from ..library import Library
from ..naming.whereabouts import HELD
from ..vocabulary import SetKind, ThingKind, VerbKind, thing_kind, verb_kind
from .counts import counted
from .reveals import revealed
from .spots import Spots

START = -1
"""The element of what is there when the scene begins."""

PASSING = ("cross", "fly")
"""What a thing does that is not there afterwards."""

LASTING = ("melt", "burn", "float", "grow", "shrink", "break", "open", "rise", "sink")
"""What a thing does that shows afterwards."""

PORTABLE = 1.1
"""Metres of length up to which a thing is taken in hand."""

_LET_GO = {"leaves": 0.5, "throws": 3.0}
"""Metres before somebody at which a thing is then, by what the verb makes of it."""

AIR = 1.4
"""Metres over the ground from which on something is in the air: it falls to the ground, and rises from it."""

_TALL = 1.7
"""Metres of somebody whose look is not known yet."""


def laid(film: Film, library: Library, scene: Scene, kind: SetKind) -> tuple[Laid, ...]:
    """The records of every thing of a scene, in the order of the script."""
    laying = _Laying(film, library, scene, Spots(library, kind))
    place = film.place(scene.place)
    for noun, count in place.holds if place is not None else ():
        laying.furnish(noun, count)
    for index, element in enumerate(scene.elements):
        for deed in element.deeds if isinstance(element, Action) else ():
            laying.read(index, deed)
    for element in scene.elements:
        for subject in element.subjects if isinstance(element, ShotCall) else ():
            laying.shown(subject)
    return tuple(laying.records)


def pattern_of(film: Film, library: Library, subject: Subject | None) -> ThingKind | None:
    """What a prop or a thing is cut from."""
    if subject is None or subject.kind not in ("prop", "thing"):
        return None
    prop = film.prop(subject.name)
    return thing_kind(library, prop.thing if prop is not None and prop.thing else subject.name.casefold())


@dataclass
class _Laying:
    film: Film
    library: Library
    scene: Scene
    spots: Spots
    records: list[Laid] = field(default_factory=list)
    handled: set[str] = field(default_factory=set)
    """Patterns of what somebody does something with: it is in their hand unless it was put somewhere."""

    def furnish(self, noun: str, count: int) -> None:
        """What the words of the place put there: one where its kind is found, many all about."""
        kind = thing_kind(self.library, noun)
        if kind is None or kind.deep:
            return
        slot = len(self.records)
        x, y, z, front = self.spots.own(kind, kind.size, slot)
        spots = tuple(self.spots.about(kind, n, count) for n in range(count)) if count > 1 else ()
        self.records.append(
            Laid(kind.name, kind.pattern, START, x, y, z, kind.size, count=count, front=front, spots=spots)
        )

    def shown(self, subject: Subject) -> None:
        """What is filmed and nobody speaks of or holds is where its kind is found."""
        kind = self._kind(subject)
        if kind is None or kind.deep or kind.pattern in self.handled | {each.pattern for each in self.records}:
            return
        made = self._placed(START, Deed("", subject.span), subject, kind, "", None)
        self.records.extend([made] if made is not None else [])

    def read(self, index: int, deed: Deed) -> None:
        """Everything that one deed says of things."""
        verb = verb_kind(self.library, deed.verb) if deed.verb else None
        first = next((s for s in (deed.object, deed.subject) if self._kind(s) is not None), None)
        for subject in dict.fromkeys((deed.subject, deed.object, *deed.also)):
            kind = self._kind(subject)
            if subject is not None and kind is not None:
                self._read(index, deed, subject, kind, verb, said=subject is first)

    def _kind(self, subject: Subject | None) -> ThingKind | None:
        return pattern_of(self.film, self.library, subject)

    def _read(
        self, index: int, deed: Deed, subject: Subject, kind: ThingKind, verb: VerbKind | None, *, said: bool
    ) -> None:
        """One thing of a deed; `said`: the deed's words of place are about it."""
        acts = subject is deed.subject
        act = verb.thing if verb is not None and acts else "rest"
        known = next((each for each in reversed(self.records) if each.pattern == kind.pattern), None)
        relation = deed.relation if said else ""
        handled = not acts and deed.subject is not None and deed.subject.kind == "character"
        self.handled.update((kind.pattern,) if handled and kind.stands == "hand" else ())
        hand = verb.hand if handled and verb is not None and kind.size <= PORTABLE else ""
        grasped = hand in ("takes", "keeps", "gives") or (kind.stands == "hand" and handled)
        if hand in _LET_GO and not relation:
            self.records.append(self._let_go(index, deed, subject, kind, known, _LET_GO[hand]))
            return
        if kind.deep or relation == HELD or (grasped and (hand == "takes" or not relation)):
            if known is not None and known.there:
                self.records.append(replace(known, element=index, there=False))
            return
        if act in PASSING or (verb is not None and acts and verb.comes == "out"):
            if known is not None and known.there:
                self.records.append(replace(known, element=index, there=False))
            return
        if known is None or not known.there or relation:
            new = self._placed(index, deed, subject, kind, relation, known)
            if new is None:
                return
            early = known is None and act not in ("rise", "fall", "float") and not (verb is not None and verb.comes)
            handed = known is not None or (handled and verb is not None and bool(relation))
            held_back = revealed(self.library, self.scene, Part(index)) == subject
            new = replace(new, element=START if early and not handed and not held_back else index)
            fallen = act == "fall" and new.y > AIR
            known = replace(new, y=0.0) if fallen else new
            self.records.append(known)
        if act in LASTING:
            self.records.append(replace(known, element=index, act=act))

    def _let_go(
        self, index: int, deed: Deed, subject: Subject, kind: ThingKind, known: Laid | None, far: float
    ) -> Laid:
        """On the ground before whoever lets it go, so many metres off."""
        who = deed.subject.name if deed.subject is not None else ""
        place = standing(self.scene, index + 0.9995).get(who)
        x, z = ahead(place.spot, place.facing, far) if place is not None else (0.0, 0.0)
        prop = self.film.prop(subject.name)
        colour = known.colour if known is not None else prop.colour if prop is not None else ""
        return Laid(subject.name, kind.pattern, index, round(x, 3), 0.0, round(z, 3), kind.size, colour=colour)

    def _placed(
        self, index: int, deed: Deed, subject: Subject, kind: ThingKind, relation: str, known: Laid | None
    ) -> Laid | None:
        """A fresh record; None where it is said that there is none."""
        prop = self.film.prop(subject.name)
        said = counted(self.library, deed.text, lambda word: self._names(word, subject, kind))
        if said.count == 0:
            return None
        size = max(said.least, kind.size * said.times) if known is None else known.size
        slot = len({each.pattern for each in self.records if each.pattern != kind.pattern})
        x, y, z, front = self._spot(index, deed, kind, relation, size, slot)
        colour = said.colour or (prop.colour if prop is not None else "")
        return Laid(
            subject.name,
            kind.pattern,
            index,
            round(x, 3),
            round(y, 3),
            round(z, 3),
            size,
            said.times,
            said.count if known is None or said.count > 1 else known.count,
            colour or (known.colour if known is not None else ""),
            said.material or (known.material if known is not None else ""),
            round(front, 3),
        )

    def _names(self, word: str, subject: Subject, kind: ThingKind) -> bool:
        found = self.library.named("Things", word)
        return (found is not None and found.name == kind.name) or word == subject.name.split()[-1].casefold()

    def _spot(
        self, index: int, deed: Deed, kind: ThingKind, relation: str, size: float, slot: int
    ) -> tuple[float, float, float, float]:
        anchor = deed.anchor if relation else None
        if anchor is None:
            return self.spots.own(kind, size, slot)
        if anchor.kind == "part":
            at = self.spots.kind.part(anchor.name.casefold())
            return self.spots.at(relation, at, anchor.name, size, slot) if at else self.spots.own(kind, size, slot)
        if anchor.kind == "character":
            place = standing(self.scene, index).get(anchor.name)
            if place is None:
                return self.spots.own(kind, size, slot)
            high = self._tall(anchor.name)
            return self.spots.at(relation, (place.spot[0], high / 2, place.spot[1]), "", size, slot, high)
        return self._by_thing(index, deed, anchor, kind, relation, size, slot)

    def _by_thing(
        self, index: int, deed: Deed, anchor: Subject, kind: ThingKind, relation: str, size: float, slot: int
    ) -> tuple[float, float, float, float]:
        """At another thing, which is put down first if nobody did."""
        other = self._kind(anchor)
        if other is None:
            return self.spots.own(kind, size, slot)
        known = next((each for each in reversed(self.records) if each.pattern == other.pattern), None)
        if known is None:
            known = self._placed(index, replace(deed, anchor=None), anchor, other, "", None)
            if known is None:
                return self.spots.own(kind, size, slot)
            known = replace(known, element=START)
            self.records.append(known)
        high = 0.75 * known.size
        at = (known.x, known.y + high / 2, known.z)
        x, y, z, front = self.spots.at(relation, at, other.name, size, slot, high)
        return x, y if known.y < 1.0 or relation != "beside" else known.y, z, front + known.front

    def _tall(self, name: str) -> float:
        character = self.film.character(name)
        look: Look | None = character.look if character is not None else None
        return look.height if look is not None else _TALL


def lying(scene: Scene, element: float) -> dict[str, Laid]:
    """What is on the stage as an element begins, by pattern."""
    found: dict[str, Laid] = {}
    for each in scene.laid:
        if each.element < element or each.element == START:
            found[each.pattern] = each
    return {pattern: each for pattern, each in found.items() if each.there}
