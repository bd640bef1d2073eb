"""Pass `resolve`: every name is looked up. After it no direction is unread and every subject is known.

Scene by scene, in the order of the script, for a pronoun means who was mentioned last: cues, directions, action,
transitions.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Action, Aside, Element, Scene, ShotCall, Speech, StateCall, Unresolved
from ..library import WORD, Library
from ..naming.action import Reader, verb_forms
from ..naming.coming import coming
from ..naming.directions import read_direction
from ..naming.entities import capitals, place_name
from ..naming.held import Held, held_after, with_held
from ..naming.referents import Referents
from ..naming.scope import Scope
from ..naming.transitions import read_transition
from ..vocabulary import set_kind
from .pass_ import Step, in_order

_Handed = tuple[tuple[str, ...], tuple[Held, ...]]


def resolve(film: Film, context: Context) -> Step:
    """Reads scenes: names for words, and what could not be found.

    Who was mentioned last is handed on, and what holds where a caption parts a scene.
    """
    library = Library.of(film)
    forms, known = verb_forms(library), tuple(each.name for each in film.places)
    names = frozenset(word.casefold() for each in film.cast for word in WORD.findall(each.name))

    def read(scene: Scene, handed: _Handed | None) -> tuple[Scene, list[Diagnostic], _Handed]:
        mentioned, held = handed or ((), ())
        place = film.place(place_name(scene.place, known))
        kind = set_kind(library, place.set) if place else None
        scope = Scope(library, film.cast, film.props, kind, context.sources.files, film.settings.rate)
        ground = kind.words if kind is not None else ()
        odd = tuple(each.text("part") for each in library.all("Wonders") if kind and kind.name in each.list("sets"))
        referents = Referents(library, film.cast, film.props, scope.parts, list(mentioned), ground, odd)
        marks = tuple(mark.name for mark in kind.marks) if kind else ()
        way, language = coming(library, scene.place, kind), film.settings.language.partition("-")[0]
        reader = Reader(library, forms, referents.find, marks, way, language, names)
        made = _Scene(scope, referents, reader).resolved(replace(scene, place=place.name if place else ""))
        made = with_held(made, held)
        return made, scope.found, (tuple(referents.mentioned), held_after(made, held))

    return read


_TO = re.compile(r"(?:^|,)\s*to ([^,;]+)", re.I)
"""Whom a line is said to: `(to JOEL)`, `(whispering, to her)`."""


class _Scene:
    """One scene while its elements are read in order."""

    def __init__(self, scope: Scope, referents: Referents, reader: Reader) -> None:
        self._scope, self._referents, self._reader = scope, referents, reader

    def resolved(self, scene: Scene) -> Scene:
        """The scene with every element read. What a direction said wrongly is left out."""
        elements: list[Element] = []
        for element, ahead, after in zip(scene.elements, self._ahead(scene), _events(scene.elements), strict=True):
            made = self._element(element, ahead, after)
            elements.extend([made] if made is not None else [])
        transition = read_transition(self._scope, scene.transition) if scene.transition else None
        wonders = self._wonders(elements)
        return replace(scene, elements=tuple(elements), transition=transition, wonders=wonders)

    def _ahead(self, scene: Scene) -> list[tuple[str, ...]]:
        """For each element who speaks after it, the next one first, and each once."""
        names = {character.name for character in self._scope.cast}
        found, ahead = list[tuple[str, ...]](), tuple[str, ...]()
        for element in reversed(scene.elements):
            found.append(ahead)
            name = capitals(element.speaker) if isinstance(element, Speech) else ""
            if name in names:
                ahead = (name, *(other for other in ahead if other != name))
        return found[::-1]

    def _element(self, element: Element, ahead: tuple[str, ...], after: Element | None) -> Element | None:
        """The element read. `after` is what happens after it."""
        match element:
            case Unresolved():
                return self._call(read_direction(self._scope, element.direction, ahead, inside=False), after)
            case Speech():
                return self._speech(element, ahead)
            case Action():
                asides = tuple(aside for each in element.asides if (aside := self._aside(each, ahead)))
                return replace(element, deeds=self._reader.deeds(element.text, element.span), asides=asides)
            case _:
                return element

    def _call(self, call: Element | None, after: Element | None) -> Element | None:
        """Who is filmed while something is done is thought of: the next "she" means her."""
        for subject in call.subjects if isinstance(call, ShotCall) and isinstance(after, Action) else ():
            if subject.kind == "character":
                self._referents.mention(subject.name)
        return call

    def _speech(self, speech: Speech, ahead: tuple[str, ...]) -> Element:
        """The speech by somebody known; a line of uncased script whose name nobody has is action."""
        name = capitals(speech.speaker)
        if not speech.certain and all(name != character.name for character in self._scope.cast):
            text = f"{speech.speaker}\n{speech.words}"
            return Action(text, speech.span, self._reader.deeds(text, speech.span))
        self._referents.mention(name)
        asides = tuple(aside for each in speech.asides if (aside := self._aside(each, (name, *ahead))))
        ways, to = self._delivery(speech)
        return replace(speech, speaker=name, asides=asides, delivery=ways, to=to, certain=True)

    def _aside(self, aside: Aside, speakers: tuple[str, ...]) -> Aside | None:
        if not isinstance(aside.call, Unresolved):
            return aside
        call = read_direction(self._scope, aside.call.direction, speakers, inside=True)
        return Aside(aside.word, call) if isinstance(call, ShotCall | StateCall) else None

    def _delivery(self, speech: Speech) -> tuple[tuple[str, ...], str]:
        """The ways of speaking that the parentheticals name, and whom `(to JOEL)` means."""
        names: list[str] = []
        to = ""
        for text in speech.delivery:
            names.extend(mention.definition.name for mention in self._scope.library.mentioned("Deliveries", text))
            for said in _TO.findall(text):
                subject = self._referents.find(said, speech.span)
                to = subject.name if subject and subject.kind == "character" else to
        return tuple(dict.fromkeys(names)), to

    def _wonders(self, elements: list[Element]) -> tuple[str, ...]:
        """What a sentence of the action says of a part of the set that no such thing can be."""
        found: list[str] = []
        for deed in (deed for each in elements if isinstance(each, Action) for deed in each.deeds):
            words = {self._scope.library.lemma(word).casefold() for word in WORD.findall(deed.text)}
            for wonder in self._scope.library.all("Wonders"):
                part = wonder.text("part")
                meant = words & set(wonder.list("nouns")) or (part in words and part in self._scope.parts)
                if meant and words & set(wonder.list("words")):
                    found.append(wonder.name)
        return tuple(dict.fromkeys(found))


def _events(elements: tuple[Element, ...]) -> list[Element | None]:
    """For each element the action or speech that comes next."""
    found, after = list[Element | None](), None
    for element in reversed(elements):
        found.append(after)
        after = element if isinstance(element, Action | Speech) else after
    return found[::-1]


PASS = in_order("resolve", resolve, after=("uses", "given", "breakdown"))
