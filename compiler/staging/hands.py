"""Who has what in hand: taken, kept, given from hand to hand, put down; the same in every shot of a scene."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..film.film import Film
from ..film.scene import Action, Deed, Gripped, Scene
from ..film.shot import Subject
from ..library import WORD, Library
from ..naming.whereabouts import HELD
from ..vocabulary import ThingKind, VerbKind, thing_kind, verb_kind
from .laying import PORTABLE, pattern_of


def gripped(film: Film, library: Library, scene: Scene) -> tuple[Gripped, ...]:
    """Every time that somebody takes a thing in hand or lets it go, in the order of the script."""
    people = tuple(dict.fromkeys(placed.who for placed in scene.placed))
    hands = _Hands(film, library, people)
    found = []
    for index, element in enumerate(scene.elements):
        for number, deed in enumerate(element.deeds if isinstance(element, Action) else ()):
            found += [Gripped(who, index, number, late, *what) for who, late, what in hands.read(deed)]
    return tuple(found)


What = tuple[str, float, str, str]
"""(pattern, metres, colour, grip); a pattern of '' is nothing."""
Event = tuple[str, bool, What]
"""Who, whether only once the hand is there, and what they have in hand then."""
NOTHING: What = ("", 0.0, "", "")


@dataclass
class _Hands:
    """The hands of a scene, deed by deed."""

    film: Film
    library: Library
    people: tuple[str, ...]
    has: dict[str, tuple[What, ...]] = field(default_factory=dict)
    """What everybody has, the last taken last: that is seen."""

    def read(self, deed: Deed) -> Iterator[Event]:
        """What a deed changes."""
        verb = verb_kind(self.library, deed.verb) if deed.verb else None
        doer = deed.subject.name if deed.subject is not None and deed.subject.kind == "character" else ""
        if doer not in self.people:
            return
        what, kind = self._thing(deed, doer, verb)
        hand = verb.hand if verb is not None else ""
        if deed.relation == HELD and what is not None:
            holder = deed.anchor.name if deed.anchor is not None and deed.anchor.name in self.people else doer
            yield from self._now(holder, what, late=False)
        elif what is not None and hand in ("takes", "leaves", "throws", "gives"):
            yield from self._moved(deed, doer, hand, what)
        elif what is not None and (hand == "keeps" or (kind is not None and kind.stands == "hand")):
            yield from self._now(doer, what, late=False)

    def _moved(self, deed: Deed, doer: str, hand: str, what: What) -> Iterator[Event]:
        if hand == "takes":
            yield from self._now(doer, what, late=True)
            return
        yield from self._now(doer, what, late=False)
        other = self._receiver(deed, doer) if hand == "gives" else ""
        if other:
            yield from self._now(other, what, late=True)
        else:
            yield from self._without(doer, what, late=True)

    def _now(self, who: str, what: What, *, late: bool) -> Iterator[Event]:
        """A hand has something from now on; nobody else has it any more."""
        for other in [name for name in self.has if name != who]:
            yield from self._without(other, what, late=late)
        if self._seen(who)[0] != what[0]:
            self.has[who] = (*(each for each in self.has.get(who, ()) if each[0] != what[0]), what)
            yield who, late, what

    def _without(self, who: str, what: What, *, late: bool) -> Iterator[Event]:
        before = self._seen(who)
        self.has[who] = tuple(each for each in self.has.get(who, ()) if each[0] != what[0])
        if self._seen(who)[0] != before[0]:
            yield who, late, self._seen(who)

    def _seen(self, who: str) -> What:
        return self.has.get(who, ())[-1] if self.has.get(who) else NOTHING

    def _thing(self, deed: Deed, doer: str, verb: VerbKind | None) -> tuple[What | None, ThingKind | None]:
        """What a deed is done with: what its words name, else what the doer has in hand."""
        for subject in (deed.object, *deed.also):
            kind = pattern_of(self.film, self.library, subject)
            if kind is not None and subject is not None and kind.size <= PORTABLE and not kind.deep:
                return self._what(subject, kind), kind
        if verb is None or not verb.hand:
            return None, None
        said = (thing_kind(self.library, m.definition.name) for m in self.library.mentioned("Things", deed.text))
        named = next((kind for kind in said if kind is not None and kind.size <= PORTABLE), None)
        if named is not None:
            return (named.pattern, named.size, "", named.grip), named
        theirs = self._seen(doer)
        return (theirs if theirs[0] and verb.hand != "takes" else None), None

    def _what(self, subject: Subject, kind: ThingKind) -> What:
        prop = self.film.prop(subject.name)
        return kind.pattern, kind.size, prop.colour if prop is not None else "", kind.grip

    def _receiver(self, deed: Deed, doer: str) -> str:
        """To whom: the words name them, or there is only one other."""
        words = " ".join(word.casefold() for word in WORD.findall(deed.text))
        named = [name for name in self.people if name != doer and name.casefold() in words]
        told = deed.object.name if deed.object is not None and deed.object.kind == "character" else ""
        return told or next(iter((*named, *(name for name in self.people if name != doer))), "")
