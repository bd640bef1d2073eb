"""How much of anything a script may have: far more than any film has, and little enough to be compiled in a minute."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain

from .codes import diagnostic
from .diagnostics import Diagnostic
from .film.film import Film
from .film.scene import Action, Element, Scene, Speech, Unresolved
from .library import parent_name
from .naming.entities import capitals
from .naming.people import introductions
from .screenplay import Entry
from .source import Span

SCENES = 10_000
ELEMENTS = 50_000
"""Paragraphs, speeches and directions of a film: some twenty feature films."""
IN_SCENE = 5_000
"""The same of one scene: a feature film that is one scene has half as many."""
PEOPLE = 250
"""Each is looked at in every shot of a scene, and sounds like nobody else."""
ENTRIES = 1_000
"""Declarations of one's own, and fields of a title page."""
LENGTH = 20_000
"""Characters of one paragraph, speech, direction or declaration, its givens put in: six pages."""
DEPTH = 10
"""Declarations that are `like` each other in a row."""

_PART = "Part it into several films."


def beyond(film: Film, given: Mapping[str, str]) -> list[Diagnostic]:
    """SC0127, once for each kind of thing of which there is more than can be filmed, where it becomes too much.

    `film` is as `lower` made it; `given` are the values that stand for its givens. Linear in the script's length.
    """
    counts = (
        _beyond("scenes", SCENES, _PART, (scene.span for scene in film.scenes)),
        _beyond("paragraphs and directions", ELEMENTS, _PART, chain.from_iterable(map(_elements, film.scenes))),
        *(_beyond("paragraphs and directions in one scene", IN_SCENE, _PART, _elements(s)) for s in film.scenes),
        _beyond("people", PEOPLE, "Let extras be action.", _people(film)),
        _beyond(
            "declarations", ENTRIES, "Leave out what the film does not need.", (e.span for e in film.header.entries)
        ),
        _beyond("lines on the title page", ENTRIES, "Leave some out.", (f.key.span for f in film.header.fields)),
        _long(film, given),
        _deep(film.header.entries),
    )
    found = [each for each in counts if each is not None]
    return list({each.message: each for each in reversed(found)}.values())


def _beyond(what: str, most: int, hint: str, spans: Iterator[Span]) -> Diagnostic | None:
    """The finding at the first of these that is one too many."""
    first = next((span for number, span in enumerate(spans) if number == most), None)
    return _too_much(f"There are more than {most:,} {what}", first, hint) if first is not None else None


def _too_much(message: str, span: Span, hint: str) -> Diagnostic:
    return diagnostic("SC0127", f"{message}, which is more than can be filmed", span, hint=hint)


def _elements(scene: Scene) -> Iterator[Span]:
    """Where each element of a scene is written, and each direction inside speech."""
    for element in scene.elements:
        yield _span(element)
        if isinstance(element, Speech):
            yield from (_span(aside.call) for aside in element.asides)


def _span(element: Element) -> Span:
    return element.direction.span if isinstance(element, Unresolved) else element.span


def _people(film: Film) -> Iterator[Span]:
    """Where each is first named: declared, introduced, or in a cue."""
    declared = ((e.name.text, e.name.span) for e in film.header.entries if e.section.casefold() == "cast")
    introduced = ((each.name, each.span) for each in introductions(film))
    elements = (element for scene in film.scenes for element in scene.elements)
    heard = ((e.speaker, e.cue) for e in elements if isinstance(e, Speech) and e.certain)
    first: dict[str, Span] = {}
    for name, span in (*declared, *introduced, *heard):
        first.setdefault(capitals(name), span)
    return iter(first.values())


def _long(film: Film, given: Mapping[str, str]) -> Diagnostic | None:
    """The finding at the first text that is too long, each given counted as long as the longest value of any."""
    values = [e.description.text for e in film.header.entries if e.section.casefold() == "given"]
    longest = max(map(len, (*values, *given.values())), default=0)
    for text, span in _texts(film):
        if len(text) + text.count("{") * longest > LENGTH:
            return _too_much(f"This is longer than {LENGTH:,} characters", span, "Part it into shorter ones.")
    return None


def _texts(film: Film) -> Iterator[tuple[str, Span]]:
    """Everything that is written as one piece."""
    for field in film.header.fields:
        yield field.value.text, field.key.span
    for entry in film.header.entries:
        yield " " * (entry.span.end - entry.span.start), entry.name.span
    for scene in film.scenes:
        yield scene.heading, scene.headed
        for element in scene.elements:
            yield from _written(element)


def _written(element: Element) -> Iterator[tuple[str, Span]]:
    match element:
        case Speech():
            yield f"{element.speaker} {element.words}", element.cue
            yield from chain.from_iterable(_written(aside.call) for aside in element.asides)
        case Action():
            yield element.text, element.span
        case Unresolved(direction=direction):
            payload = direction.payload.text if direction.payload else ""
            yield f"{direction.head.text}: {payload}", direction.span


def _deep(entries: tuple[Entry, ...]) -> Diagnostic | None:
    """The finding at the first declaration that is like one that is like one ... too many times over, or for ever."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        places[entry.section.casefold(), entry.name.text.casefold()].append(number)
    for number, entry in enumerate(entries):
        place: int | None = number
        for _ in range(DEPTH + 1):
            place = _parent(entries, place, places) if place is not None else None
        if place is not None:
            message = f"More than {DEPTH} declarations are like each other in a row"
            return _too_much(message, entry.name.span, "Say of it what it is, without `like`.")
    return None


def _parent(entries: tuple[Entry, ...], place: int, places: Mapping[tuple[str, str], list[int]]) -> int | None:
    """Which declaration one is like: the latest before it, else the first behind it; None where it is like none."""
    like = parent_name(entries[place])
    same = places.get((entries[place].section.casefold(), like.casefold()), []) if like else []
    before = bisect_left(same, place)
    return same[before - 1] if before else next((each for each in same if each != place), None)
