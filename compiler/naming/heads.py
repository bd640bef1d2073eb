"""Heads of directions: the longest known name that starts one, then who and what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..diagnostics import Edit, Fix
from ..film.shot import Subject
from ..library import Library
from ..screenplay import Direction, Text
from ..source import Span
from ..suggest import closest
from .scope import Scope

_TOKEN = re.compile(r'"[^"]*"|,|&|[^\s,"]+')
_JOINERS = frozenset(("on", "and", ",", "&"))


@dataclass(frozen=True, slots=True)
class Head:
    """A head taken apart. `section` is Shots or Directions, `name` the entry, `rest` the words after it."""

    section: str
    name: str
    rest: Text


def read_head(library: Library, head: Text) -> Head | None:
    """The longest name or alias of a shot or direction that the head's words begin with, or None."""
    words = [(m[0], m.end()) for m in re.finditer(r"\S+", head.text)]
    for count in range(len(words), 0, -1):
        phrase, end = " ".join(word for word, _ in words[:count]), words[count - 1][1]
        for section in ("Shots", "Directions"):
            found = library.find(section, phrase)
            if found is not None:
                return Head(section, found.name, part(head, end, len(head.text)))
    return None


def part(text: Text, start: int, end: int) -> Text:
    """Characters `start` to `end` of a text, blanks trimmed. Its span is exact where the text is the source's own."""
    words = text.text[start:end]
    start += len(words) - len(words.lstrip())
    exact = len(text.text) == text.span.end - text.span.start
    span = text.span.part(start, start + len(words.strip())) if exact else text.span
    return Text(words.strip(), span)


def forgotten_colon(scope: Scope, direction: Direction, head: Head, who: bool) -> tuple[Head, Text | None]:
    """The head and its payload; where the colon was left out, the payload begins at the first word that is no subject.

    `who`: the head may name somebody. One finding, with the fix that puts the colon in.
    """
    if direction.payload is not None or not head.rest.text:
        return head, direction.payload
    at = _payload_start(scope, head, who)
    if at is None:
        return head, None
    rest, payload = part(head.rest, 0, at), part(head.rest, at, len(head.rest.text))
    end = rest.span.end if rest.text else head.rest.span.start - 1
    colon = Fix("Put the colon in", (Edit(Span(payload.span.source, end, payload.span.start), ": "),), safe=True)
    scope.say("SC0209", f"Read as if a colon stood before “{payload.text}”", payload.span, fix=colon)
    return Head(head.section, head.name, rest), payload


def _payload_start(scope: Scope, head: Head, who: bool) -> int | None:
    """Where the first word stands that begins an item or, in a direction, the first that names nobody; else None."""
    shot = head.section == "Shots"
    if not shot and not who:
        return 0
    tokens = list(_TOKEN.finditer(head.rest.text))
    place = 0
    while place < len(tokens):
        named = scope.leading([token[0] for token in tokens[place:]])
        start = tokens[place].start()
        ends = _begins_item(scope.library, head.rest.text[start:]) if shot else tokens[place][0] not in _JOINERS
        if named is None and ends:
            return start
        place += named[1] if named else 1
    return None


def _begins_item(library: Library, text: str) -> bool:
    """Whether a quantity or a word of the camera's vocabulary stands here."""
    if re.match(r"\d", text):
        return True
    sections = ("Moves", "Angles", "Lenses", "Speeds")
    return any(m.start == 0 for section in sections for m in library.mentioned(section, text)[:1])


def read_subjects(scope: Scope, rest: Text, things: bool) -> tuple[Subject, ...]:
    """The subjects that the words name, joined by ON, AND or commas. A quoted one is a thing.

    `things`: a bare name that is not declared is a thing too (INSERT), with a warning if it is like a declared one.
    """
    found: list[Subject] = []
    tokens = list(_TOKEN.finditer(rest.text))
    place = 0
    while place < len(tokens):
        if tokens[place][0].casefold() in _JOINERS:
            place += 1
            continue
        named = scope.leading([token[0] for token in tokens[place:]])
        count = named[1] if named else _bare(tokens[place:])
        text = part(rest, tokens[place].start(), tokens[place + count - 1].end())
        subject = scope.named(named[0], text.span) if named else _undeclared(scope, text, things)
        found.extend([subject] if subject else [])
        place += count
    return tuple(found)


def _bare(tokens: list[re.Match[str]]) -> int:
    """How many words stand before the next joiner, at least one."""
    words = [token[0].casefold() in _JOINERS for token in tokens]
    return max(1, words.index(True)) if True in words else len(words)


def _undeclared(scope: Scope, text: Text, things: bool) -> Subject | None:
    """A quoted thing, a bare thing where things are meant, else an error with the name that was likely meant."""
    if text.text.startswith('"'):
        return _thing(scope, text.text.strip('"'), text.span)
    if not things:
        hint = 'Declare it in the header, or put a thing in quotes: `"lantern"`.'
        scope.did_you_mean("SC0204", f"Nobody is called “{text.text}” here", text.text, text.span, scope.names, hint)
        return None
    near = closest(text.text, (name for name in scope.names if name not in scope.parts))
    if near is not None:
        scope.did_you_mean("SC0216", f"“{text.text}” is filmed as a thing", text.text, text.span, (near,))
    return _thing(scope, text.text, text.span)


def _thing(scope: Scope, text: str, span: Span) -> Subject:
    """What a noun names: a declared prop by its last word, a thing of the library by its own, else the words."""
    words = text.casefold().split()
    for prop in scope.props:
        if words == prop.name.casefold().split()[-1:]:
            return Subject(prop.name, "prop", span)
    known = scope.library.find("Things", text) or scope.library.find("Things", words[-1] if words else "")
    return Subject(known.name if known else " ".join(words), "thing", span)
