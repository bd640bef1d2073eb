"""What things lie on, how they lie there, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import WORD, Definition, Library
from ..phrases import Phrases
from .view import remembered


@dataclass(frozen=True, slots=True)
class Surface:
    """An entry of `Surfaces:`: what a part of a set or a thing offers to what is on it, in metres.

    `top` is its height, `reach` how far it goes from its middle. `lay`: small things are laid there where nobody says
    where they are; `held`: it is somebody's hand; `water`: things swim in it; `deep`: whales come up
    out of it; `air`: it is overhead, and bears nothing.
    """

    name: str
    top: float
    reach: float
    lay: bool
    held: bool
    water: bool
    deep: bool
    air: bool


@remembered
def surface(library: Library, name: str) -> Surface | None:
    """A surface by the noun for it."""
    found = library.named("Surfaces", name)
    if found is None:
        return None
    return Surface(
        found.name,
        found.number("top"),
        found.number("reach"),
        found.flag("lay"),
        found.flag("held"),
        found.flag("water"),
        found.flag("water") or found.flag("deep"),
        found.flag("air"),
    )


@dataclass(frozen=True, slots=True)
class Quality:
    """What words before a noun make of the thing: `times` its size, `count` of it (None where nobody says), what it
    is made of: an entry of `Materials:`, with its colour ('' for the thing's own).
    """

    times: float = 1.0
    least: float = 0.0
    """Metres that it has at least: a giant egg is as tall as a man."""
    count: int | None = None
    material: str = ""
    colour: str = ""


@remembered
def quality(library: Library, word: str) -> Quality | None:
    """What one word says of a thing; None where it says nothing."""
    number = _spoken(library, "Numbers").get(word)
    if number is not None:
        return Quality(count=int(number.number("count", 1.0)))
    size = _spoken(library, "Sizes").get(word)
    if size is not None:
        return Quality(times=size.number("times", 1.0), least=size.number("least"))
    stuff = _spoken(library, "Materials").get(word)
    return Quality(material=stuff.name, colour=stuff.text("colour")) if stuff is not None else None


@remembered
def _spoken(library: Library, section: str) -> dict[str, Definition]:
    """Every word of a section, with the entry it means."""
    return {word: each for each in library.all(section) for word in (*each.list("words"), each.name)}


@remembered
def relations(library: Library, language: str) -> Phrases:
    """The words, in a language, that say how one thing lies to another: phrases to entries of `Relations:`."""
    key = "words" if language == "en" else language
    entries = library.all("Relations")
    return Phrases({tuple(WORD.findall(phrase)): each.name for each in entries for phrase in each.list(key)})
