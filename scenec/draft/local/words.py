"""The words a model may use: the library's, and the names its own header has declared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ... import grammar
from ...compiler.library import Library

_HOURS = ("DAWN", "MORNING", "DAY", "DUSK", "NIGHT")
_PERSON = re.compile(r"^    ([A-Z ]+) = (.+)$", re.M)
_PLACE = re.compile(r"^    ([A-Z ]+) = (.+); set: (.+)$", re.M)


@dataclass(frozen=True, slots=True)
class Head:
    """What a header declares: title, people with their looks, places with their words and sets."""

    title: str
    people: Mapping[str, str]
    places: Mapping[str, tuple[str, str]]


def header_grammar(library: Library) -> str:
    """The grammar of headers, for llguidance."""
    return _started("header", {**_never(), "SET": _names(library, "Sets")})


def body_grammar(library: Library, head: Head) -> str:
    """The grammar of what follows a header: its names are the only ones."""
    return _started("body", {**_library(library), "CUE": tuple(head.people), "PLACE": tuple(head.places)})


def draft_grammar(library: Library) -> str:
    """The grammar of whole drafts, for servers that take one: what resolves is left to the compiler."""
    words = {**_library(library), "SET": _names(library, "Sets")}
    named = grammar.draft(words)
    name = named[named.index("NAME: /") + 6 : named.index("\n", named.index("NAME: /"))]
    head = 'start: "Title: " TITLE "\\nScenec: 1\\nCast:\\n" person~1..8 "Places:\\n" place~1..6 "\\n" body\n'
    return f"{head}{named}CUE: {name}\nPLACE: {name}\n"


def read_header(text: str) -> Head:
    """What a header declares. A name that comes twice counts once, and one that is a person's is no place."""
    title = re.match(r"Title: (.+)", text)
    cast, _, places = text.partition("\nPlaces:\n")
    people = dict(reversed(_PERSON.findall(cast)))
    found = {name: (look, kind) for name, look, kind in reversed(_PLACE.findall(places)) if name not in people}
    return Head(title[1] if title else "A Dream", dict(reversed(people.items())), dict(reversed(found.items())))


def _library(library: Library) -> dict[str, tuple[str, ...]]:
    """Names of the standard library that need nothing but themselves."""
    shots = library.all("Shots")
    alone = [shot.name.upper() for shot in shots if shot.numbers("subjects")[0] == 0]
    one = [f"{s.name.upper()} ON" for s in shots if s.numbers("subjects") == (1, 1) and "character" in s.list("kinds")]
    transitions = [n.upper() for n in _names(library, "Transitions") if not n.startswith("fade")]
    return {
        "HOUR": _HOURS,
        "MOOD": _names(library, "Moods"),
        "WEATHER": _names(library, "Weathers"),
        "LIGHT": _names(library, "Lights"),
        "TRANSITION": tuple(transitions),
        "SHOT": tuple(alone),
        "SHOT_OF": tuple(one),
        "THING": tuple(name.upper() for name in _names(library, "Things")),
        "MOVE": ("static", "handheld", "push in", "slow push in", "pull out", "creep in", "drift"),
        "MANNER": _names(library, "Deliveries"),
    }


def _never() -> dict[str, tuple[str, ...]]:
    """Words for the terminals that a header does not use."""
    unused = ("HOUR", "MOOD", "WEATHER", "LIGHT", "TRANSITION", "SHOT", "SHOT_OF", "THING", "MOVE", "MANNER")
    return dict.fromkeys((*unused, "CUE", "PLACE"), ("-",))


def _started(start: str, terminals: Mapping[str, tuple[str, ...]]) -> str:
    """llguidance begins at a rule of the name `start`."""
    used = {"SET": ("-",), **terminals}
    return f"start: {start}\n{grammar.draft(used)}"


def _names(library: Library, section: str) -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in library.all(section)))
