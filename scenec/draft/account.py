"""The faithfulness of a script: which sentence of the dream became which shot, and what of it is there.

What counts is what the compiler resolved: somebody on the stage, a thing that is drawn, a deed with a verb it knows,
words that are spoken, a place. Words that are only quoted in an action line do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..compiler.compile import Compiled
from ..compiler.film.entities import Place
from ..compiler.film.film import Film
from ..compiler.film.scene import Action, Scene, Speech
from ..compiler.film.shot import Shot, Subject
from ..compiler.library import Library
from ..compiler.naming.action import verb_forms
from .reading import Dream, Sentence
from .reading.dream import DREAMER
from .reading.reader import thing
from .tongue import FALLBACK, tongue

Element = tuple[str, str]
"""(kind, name): `person`, `thing`, `act`, `words`, `place`, `hour`, `weather` or `mood`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence: the shots it became, what of it is in them, and what is not."""

    sentence: str
    shots: tuple[str, ...]
    found: tuple[Element, ...]
    missing: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """Every sentence of a dream, in order."""

    entries: tuple[Entry, ...]

    @property
    def share(self) -> float:
        """The share of all elements that are in the film, 0 to 1; 1 for a dream that has none."""
        found = sum(len(entry.found) for entry in self.entries)
        every = found + sum(len(entry.missing) for entry in self.entries)
        return found / every if every else 1.0


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is in one shot."""

    number: str
    elements: frozenset[Element]


def account(dream: Dream, dreamer: str, compiled: Compiled, library: Library) -> Account:
    """Hold a film against the dream it should tell. Sentences and shots are matched in order."""
    wanted = [_wanted(sentence, dream, dreamer, library) for sentence in dream.sentences]
    seen = [*_seen(compiled.film, library)] if compiled.film else []
    return Account(tuple(_entries(dream.sentences, wanted, seen)))


def _entries(
    sentences: Sequence[Sentence], wanted: Sequence[tuple[Element, ...]], seen: Sequence[_Seen]
) -> Iterator[Entry]:
    starts = _matched([frozenset(each) for each in wanted], seen)
    for index, sentence in enumerate(sentences):
        first = starts[index] if seen else 0
        end = max(first + 1, starts[index + 1] if index + 1 < len(starts) else len(seen))
        shots = [shot for shot in seen[first:end] if shot.elements & {*wanted[index]}] or seen[first : first + 1]
        there = frozenset().union(*(shot.elements for shot in seen[first : end + 1]))
        yield Entry(
            sentence.text,
            tuple(shot.number for shot in shots),
            tuple(element for element in wanted[index] if element in there),
            tuple(element for element in wanted[index] if element not in there),
        )


def _matched(wanted: Sequence[frozenset[Element]], seen: Sequence[_Seen]) -> list[int]:
    """The shot at which each sentence begins: the rising row of shots that have most of what is wanted."""
    if not seen:
        return [0] * len(wanted)
    best = [0] * len(seen)
    steps: list[list[int]] = []
    for elements in wanted:
        chosen, top = [], 0
        scores = []
        for shot in range(len(seen)):
            top = shot if best[shot] > best[top] else top
            scores.append(best[top] + 10 * len(elements & seen[shot].elements))
            chosen.append(top)
        steps.append(chosen)
        best = scores
    at = max(range(len(seen)), key=lambda shot: best[shot])
    row = []
    for chosen in reversed(steps):
        row.append(at)
        at = chosen[at]
    return row[::-1]


def _wanted(sentence: Sentence, dream: Dream, dreamer: str, library: Library) -> tuple[Element, ...]:
    """What a sentence tells, under the names that the film would have for it."""
    words = tongue(dream.language)
    forms = verb_forms(library)
    verbs = {words.lemma(form): verb for form, verb in forms.items()} if words.code == FALLBACK else {}
    found: list[Element] = [("person", dreamer if name == DREAMER else name) for name in sentence.people]
    stated = {token.plain for token in sentence.tokens for table in _STATES if token.plain in words.table(table)}
    found += [("thing", thing(library, words, noun) or noun) for noun in sentence.things if noun not in stated]
    quoted = {line.words for line in sentence.lines}
    acts = [verbs.get(act) or forms.get(words.meant(act)) or act for act in sentence.acts]
    found += [("act", act) for act in acts if not (quoted and act in _SAYING)]
    found += [("words", _plain(words)) for words in quoted]
    found += [("place", sentence.where.kind)] if sentence.where else []
    found += [(state, value.casefold()) for state, value in sentence.states]
    return tuple(dict.fromkeys(found))


_STATES = ("hours", "weathers", "feelings")
"""Tables of words that tell how it is, not what is there."""
_SAYING = frozenset(("talk", "shout", "sing"))
"""Acts that are done by the words themselves."""


def _seen(film: Film, library: Library) -> Iterator[_Seen]:
    """What each shot of a film shows and lets one hear."""
    for scene in film.scenes:
        for shot in scene.shots:
            yield _Seen(shot.number, frozenset((*_around(scene, film, library), *_played(shot, scene), *_staged(shot))))


def _around(scene: Scene, film: Film, library: Library) -> Iterator[Element]:
    place = film.place(scene.place)
    if place is not None:
        yield "place", place.set
        yield from (("thing", word) for word in _ground(place, library))
    yield "hour", scene.hour
    yield "weather", scene.weather
    yield from (("mood", name) for name in scene.mood)


def _ground(place: Place, library: Library) -> Iterator[str]:
    """What a place shows by itself: what it is called, and the parts of its set."""
    yield from re.findall(r"\w+", f"{place.name} {place.description}".casefold())
    entry = library.find("Sets", place.set)
    if entry is not None:
        yield from (word for phrase in entry.list("words") for word in phrase.split())
        yield from (part.split()[0] for key in ("parts", "marks") for part in entry.list(key))
        yield from ("ground", "floor") if entry.flag("inside") else ("ground", "sky")


def _played(shot: Shot, scene: Scene) -> Iterator[Element]:
    """Deeds and speech."""
    for part in shot.parts:
        element = scene.elements[part.element]
        if isinstance(element, Speech):
            yield "person", element.speaker
            yield "words", _plain(element.words)
        elif isinstance(element, Action):
            for deed in element.deeds[part.start : part.end]:
                yield from [("act", deed.verb)] if deed.verb else []
                yield from (_subject(each) for each in (deed.subject, deed.object) if each is not None)


def _subject(subject: Subject) -> Element:
    return ("person" if subject.kind == "character" else "thing", subject.name)


def _staged(shot: Shot) -> Iterator[Element]:
    yield from (_subject(subject) for subject in shot.subjects)
    if shot.stage is not None:
        yield from (("person", actor.name) for actor in shot.stage.actors)
        yield from (("thing", thing.kind) for thing in shot.stage.things)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
