"""A description taken apart: who somebody is by its words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..library import Definition, Library

_AGE = re.compile(r"\b(\d{1,3})\b(?!\s*(?:cm|m|kg)\b)")


@dataclass(frozen=True, slots=True)
class Described:
    """The comma parts, the age in years (stated, or the figure's), and the figure: an entry of `Figures:`."""

    parts: tuple[str, ...]
    age: int
    figure: Definition

    @property
    def gender(self) -> str:
        """`she`, `he` or `they`: which pronouns mean this one."""
        return self.figure.text("gender")


def describe(library: Library, description: str) -> Described:
    """The figure is the first that the words name, made young or old by the age.

    Where they name none it is the library's first.
    """
    parts = tuple(part.strip() for part in description.split(",") if part.strip())
    stated = _AGE.search(description)
    named = library.mentioned("Figures", description)
    figure = named[0].definition if named else library.all("Figures")[0]
    if stated:
        figure = _aged(library, figure, int(stated[1]))
    return Described(parts, int(stated[1]) if stated else int(figure.number("age", 35)), figure)


def _aged(library: Library, figure: Definition, age: int) -> Definition:
    """The figure that this one is at that age: a man of nine is a boy."""
    for other in library.all("Figures"):
        youngest, oldest = other.numbers("ages") or (1.0, 0.0)
        if other.text("of").casefold() == figure.name and youngest <= age <= oldest:
            return other
    return figure
