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


def gender_of(library: Library, description: str) -> str:
    """The pronoun that the words themselves ask for; '' where they name no figure."""
    named = library.mentioned("Figures", description)
    return named[0].definition.text("gender") if named else ""


def describe(library: Library, description: str, gender: str = "") -> Described:
    """The figure is the first that the words name, made young or old by the age.

    Where they name none it is the library's first of that gender, or else its first.
    """
    parts = tuple(part.strip() for part in description.split(",") if part.strip())
    stated = _AGE.search(description)
    named = library.mentioned("Figures", description)
    figures = library.all("Figures")
    meant = next((each for each in figures if gender and each.text("gender") == gender), figures[0])
    figure = named[0].definition if named else meant
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
