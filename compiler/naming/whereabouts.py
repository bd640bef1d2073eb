"""Where a sentence says that a thing is: on the table, in her hand, above the sea."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..film.shot import Subject
from ..library import WORD, Library
from ..source import Span
from ..vocabulary import relations, surface

Find = Callable[[str, Span], Subject | None]
"""Who or what a phrase means ("the lamp", "She", "MARA"), or None."""

HELD = "held"
"""The relation of a thing to the person in whose hand it is."""


def whereabouts(
    library: Library, language: str, find: Find, text: str, span: Span, thing: Subject | None
) -> tuple[str, Subject | None]:
    """How a thing lies, and to whom or what, by the words of its clause; ('', None) where they say nothing of it."""
    for relation, phrase in phrases(library, language, text):
        holder = _hand(library, find, phrase, span)
        if holder is not None:
            return HELD, holder
        anchor = find(phrase, span) if phrase.strip() else None
        if anchor is not None and (thing is None or anchor.name != thing.name):
            return relation, anchor
    return "", None


def phrases(library: Library, language: str, text: str) -> Iterator[tuple[str, str]]:
    """Every word of place in a text, as the relation it means, with the words up to the next one."""
    marks = tuple(_relations(library, language, text))
    ends = (*(start for _, start, _ in marks[1:]), len(text))
    for (relation, _, after), end in zip(marks, ends, strict=False):
        yield relation, text[after:end]


def head(library: Library, language: str, text: str) -> str:
    """A noun phrase up to its first word of place: "The egg on the table" is about the egg."""
    first = next(((start, end) for _, start, end in _relations(library, language, text)), None)
    return text if first is None or not text[: first[0]].strip() else text[: first[0]]


def _relations(library: Library, language: str, text: str) -> Iterator[tuple[str, int, int]]:
    """(relation, start, end) of each word or phrase of place; of two that begin together the longer."""
    return relations(library, language).found(text)


def in_hand(library: Library, phrase: str) -> bool:
    """Whether a phrase is about a hand: what lies in a palm lies under no palm tree."""
    words = WORD.findall(phrase)
    kind = surface(library, words[-1]) if words else None
    return kind is not None and kind.held


def _hand(library: Library, find: Find, phrase: str, span: Span) -> Subject | None:
    """Whose hand a phrase means ("her hand", "Joel's open palm"), if it means one."""
    if not in_hand(library, phrase):
        return None
    words = WORD.findall(phrase)
    owners = (find(word.removesuffix("'s").removesuffix("’s"), span) for word in words[:-1])
    return next((each for each in owners if each is not None and each.kind == "character"), None)
