"""What the library says, told to people: one entry for `explain`, all of them for the reference page.

Which keys a section has, and what they mean, is told by the docstring of its typed view: one place, and the truth.
"""

from __future__ import annotations

import re
from inspect import cleandoc

from .film.look import Grade, Lighting
from .library import Definition, Library
from .vocabulary import (
    Angle,
    DeliveryKind,
    DirectionKind,
    Framing,
    Lens,
    MoodKind,
    MoveKind,
    SetKind,
    ThingKind,
    TransitionKind,
    VerbKind,
)

VIEWS: dict[str, tuple[type, ...]] = {
    "Shots": (Framing,),
    "Angles": (Angle,),
    "Moves": (MoveKind,),
    "Lenses": (Lens,),
    "Lights": (Lighting,),
    "Styles": (Grade,),
    "Moods": (MoodKind, Grade),
    "Transitions": (TransitionKind,),
    "Directions": (DirectionKind,),
    "Deliveries": (DeliveryKind,),
    "Sets": (SetKind,),
    "Things": (ThingKind,),
    "Verbs": (VerbKind,),
}
"""Whose docstrings tell what the keys of a section mean."""

FILMS = (
    "Shots",
    "Angles",
    "Moves",
    "Eases",
    "Speeds",
    "Lenses",
    "Lights",
    "Styles",
    "Moods",
    "Transitions",
    "Directions",
    "Weathers",
    "Sounds",
    "Sets",
    "Deliveries",
)
"""The sections that people write with, in the order of the page."""

_ASIDE = ("alias", "words")


def named(library: Library, sections: tuple[str, ...], name: str) -> tuple[Definition, ...]:
    """Every entry of that name or alias, a section at a time."""
    found = (library.find(section, name) for section in sections)
    return tuple(each for each in found if each is not None)


def told(entry: Definition, line: int) -> str:
    """An entry for a person at a terminal: what it is, its keys, where it is written and how to have it otherwise.

    `line`: at which line of its file it stands, from 1.
    """
    name, section = entry.name.upper(), entry.section.capitalize()
    rows = [f"{name}, of {section}: {entry.doc}", ""]
    wide = max((len(key) for key, _ in entry.values), default=0)
    rows += [f"  {key:<{wide}}  {value}" for key, value in entry.values]
    own = [pair for pair in entry.values if pair[0] not in _ASIDE]
    key, value = next((pair for pair in own if re.search(r"\d", pair[1])), (own or [("alias", "MINE")])[0])
    rows += ["", f"written in {entry.span.source}, line {line}"]
    rows += ["to have it otherwise in a film, say in its header:", "", f"  {section}:"]
    rows += [f"      {name} = like {name}; {key}: {value}"]
    return "\n".join(rows)


def page(library: Library, sections: tuple[str, ...], times: dict[str, tuple[str, ...]]) -> str:
    """The reference page in Markdown. `sections`: all that a header can have; `times`: words of hours by meaning."""
    parts = [
        "# Reference",
        "Made by `make docs` from the grammar's words and `stdlib/`. Every entry can be overridden in a film's header; "
        "`scenec explain NAME` shows one of them.",
        "## The header",
        f"Sections that declare: {', '.join(f'`{name}:`' for name in sections)}.",
        "## Hours of a heading",
        *(f"* {meaning}: {', '.join(words)}" for meaning, words in times.items()),
    ]
    for section in (each for each in FILMS if library.all(each)):
        parts += [f"## {section}", *_keys(section), _table(library, section)]
    return _spaced(parts)


def _keys(section: str) -> list[str]:
    """What the keys mean: the docstrings of the views, as one paragraph each."""
    texts = (cleandoc(view.__doc__ or "") for view in VIEWS.get(section, ()))
    return [" ".join(paragraph.split()) for text in texts for paragraph in text.split("\n\n")]


def _table(library: Library, section: str) -> str:
    rows = ["| name | is | also | says |", "| --- | --- | --- | --- |"]
    for entry in library.all(section):
        also = ", ".join(name.upper() for name in entry.list("alias"))
        says = "; ".join(f"{key}: {value}" for key, value in entry.values if key not in _ASIDE)
        rows.append(f"| {entry.name.upper()} | {_cell(entry.doc)} | {_cell(also)} | {_cell(says)} |")
    return "\n".join(rows)


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", r"\|")


def _spaced(parts: list[str]) -> str:
    """Paragraphs with a blank line between them, and none between the points of a list."""
    text = "\n\n".join(parts) + "\n"
    return re.sub(r"(?m)^(\* .*)\n\n(?=\* )", r"\1\n", text)
