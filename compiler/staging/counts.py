"""How many of a thing a sentence speaks of, how large, of what colour and made of what: "three giant glass eggs"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..library import WORD, Library
from ..vocabulary import Quality, quality

MOST = 48
"""More than this nobody counts."""

_BEFORE = 5
"""Words before the noun in which its number, size and colour stand."""

_OF = 3
"""Words from the noun to what it is made of: "a moon cut from paper"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many (0 where it is said that there are none), how many times its own size, its colour and material; ''
    for its own.
    """

    count: int = 1
    times: float = 1.0
    colour: str = ""
    material: str = ""


def counted(library: Library, text: str, names: Callable[[str], bool]) -> Counted:
    """What a text says of the thing in it that the first word is about of which `names` is true."""
    said = [(match[0].casefold(), match.start()) for match in WORD.finditer(text)]
    place = next((i for i, (word, _) in enumerate(said) if names(word)), None)
    if place is None:
        return Counted()
    before = [word for word, _ in said[max(0, place - _BEFORE) : place]]
    after = [word for word, _ in said[place + 1 : place + 1 + _OF]]
    made = after[1:] if after[:1] in (["of"], ["cut"], ["made"]) else []
    found = [*_qualities(library, before), *_qualities(library, made)]
    colours = library.mentioned("Colours", " ".join(before))
    stuff = next((each for each in reversed(found) if each.material), Quality())
    times = 1.0
    for each in found:
        times *= each.times
    counts = [each.count for each in found if each.count is not None]
    colour = colours[-1].definition.text("colour") if colours else stuff.colour
    return Counted(max(0, min(MOST, counts[-1] if counts else 1)), times, colour, stuff.material)


def _qualities(library: Library, words: list[str]) -> Iterator[Quality]:
    for word in words:
        if word.isdecimal():
            yield Quality(count=int(word))
        else:
            found = quality(library, word)
            if found is not None:
                yield found
