"""Where `!!MARK` sends somebody: `at the window, facing out`."""

from __future__ import annotations

import re

from ..screenplay import Item, Word
from ..source import Span
from .scope import Scope

_LEADING = re.compile(r"^(?:(?:at|by|in|on|near|beside|next|to|before|behind|the|an?)\s+)+", re.I)
DIRECTIONS = ("out", "away")
"""What one can face besides names: what the mark looks at, and the other way."""


def read_mark(scope: Scope, items: tuple[Item, ...]) -> tuple[str, str]:
    """The mark (or the name of whom to stand by) and what is faced; '' where nothing was said or is known."""
    place = facing = ""
    for item in items:
        words = " ".join(term.text for term in item.terms if isinstance(term, Word))
        if words.casefold().startswith(("facing", "looking", "turned")):
            facing = _facing(scope, words.partition(" ")[2], item.span)
        elif words:
            place = _place(scope, words, item.span)
    return place, facing


def _place(scope: Scope, words: str, span: Span) -> str:
    """A mark or a part of the set, or somebody to stand by."""
    bare = _LEADING.sub("", words).casefold()
    marks = tuple(mark.name for mark in scope.set.marks) if scope.set else ()
    people = {character.name.casefold(): character.name for character in scope.cast}
    if bare in marks or bare in scope.parts or bare in people:
        return people.get(bare, bare)
    where = f"The set “{scope.set.name}”" if scope.set else "This place"
    hint = f"Its marks are {', '.join(marks)}." if marks else ""
    scope.did_you_mean("SC0208", f"{where} has no mark “{bare}”", bare, span, (*marks, *people.values()), hint)
    return ""


def _facing(scope: Scope, words: str, span: Span) -> str:
    """A mark or part of the set, somebody, or a direction."""
    bare = _LEADING.sub("", words).casefold()
    marks = tuple(mark.name for mark in scope.set.marks) if scope.set else ()
    people = {character.name.casefold(): character.name for character in scope.cast}
    known = (*marks, *scope.parts, *DIRECTIONS)
    if bare in known or bare in people:
        return people.get(bare, bare)
    scope.did_you_mean("SC0208", f"Nothing here is called “{bare}”", bare, span, (*known, *people.values()))
    return ""
