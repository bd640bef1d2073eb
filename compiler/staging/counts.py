"""How many of a thing a sentence speaks of, how large, of what colour and made of what: "three giant glass eggs"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from ..library import WORD, Library
from ..vocabulary import Quality, quality

SEVERAL = 4
"""What a plural without a number comes to."""
MOST = 48
"""More than this nobody counts."""

_BEFORE = 5
"""Words before the noun in which its number, size and colour stand."""

_OF = 3
"""Words from the noun to what it is made of: "a moon cut from paper"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many (0 where it is said that there are none), how many times its own size and how many metres at least, its
    colour and material; '' for its own.
    """

    count: int = 1
    times: float = 1.0
    least: float = 0.0
    colour: str = ""
    material: str = ""


def counted(library: Library, text: str, names: Callable[[str], bool]) -> Counted:
    """What a text says of the thing in it that the first word is about of which `names` is true."""
    said = [(match[0].casefold(), match.start()) for match in WORD.finditer(text)]
    place = next((i for i, (word, _) in enumerate(said) if names(word)), None)
    if place is None:
        return Counted()
    words = [library.lemma(word) for word, _ in said]
    before, after = words[max(0, place - _BEFORE) : place], words[place + 1 : place + 1 + _OF]
    of = after[:1] in (["of"], ["cut"], ["made"])
    before += after[1:] if of else takewhile(lambda word: _describes(library, word), after)
    found = list(_qualities(library, before))
    colours = library.mentioned("Colours", " ".join(before))
    stuff = next((each for each in reversed(found) if each.material), Quality())
    times = 1.0
    for each in found:
        times *= each.times
    least = max((each.least for each in found), default=0.0)
    counts = [each.count for each in found if each.count is not None]
    colour = colours[-1].definition.text("colour") if colours else stuff.colour
    count = counts[-1] if counts else SEVERAL if is_plural(library, said[place][0]) else 1
    return Counted(max(0, min(MOST, count)), times, least, colour, stuff.material)


def is_plural(library: Library, word: str) -> bool:
    """Whether a word for things is of more than one of them: by its lemma, or by a singular that is known as well."""
    known = library.find("Things", word)
    if known is not None and known.name == word:
        return False  # scissors and stairs are one
    if library.lemma(word) != word:
        return library.lemma(word)[:1] == word[:1]
    return any(word.endswith(end) and library.find("Things", word.removesuffix(end)) for end in ("s", "es"))


def _qualities(library: Library, words: list[str]) -> Iterator[Quality]:
    for word in words:
        if word.isdecimal():
            yield Quality(count=int(word))
        else:
            found = quality(library, word)
            if found is not None:
                yield found


def _describes(library: Library, word: str) -> bool:
    """Whether a word after the noun is about it, as adjectives are in many languages."""
    return quality(library, word) is not None or library.find("Colours", word) is not None
