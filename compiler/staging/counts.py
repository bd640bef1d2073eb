"""How many of a thing a sentence speaks of, and of what colour: "three red balloons rise"."""

from __future__ import annotations

from ..library import WORD, Library

_NUMBERS = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "dozen": 12,
    "several": 4,
    "some": 3,
    "many": 9,
    "hundreds": 14,
    "thousands": 14,
    "swarm": 12,
    "flock": 9,
    "herd": 6,
}
MOST = 14
"""More than this nobody counts."""

_BEFORE = 4
"""Words before the noun in which its number and its colour stand."""


def counted(library: Library, text: str, name: str) -> tuple[int, str]:
    """The number, at least 1, and the colour ('' for its own) of the thing `name` in a text."""
    mention = next((m for m in library.mentioned("Things", text) if m.definition.name == name), None)
    if mention is None:
        return 1, ""
    words = [match[0].casefold() for match in WORD.finditer(text[: mention.start])][-_BEFORE:]
    numbers = [
        int(word) if word.isdecimal() else _NUMBERS[word] for word in words if word.isdecimal() or word in _NUMBERS
    ]
    colours = library.mentioned("Colours", " ".join(words))
    colour = colours[-1].definition.text("colour") if colours else ""
    return max(1, min(MOST, numbers[-1] if numbers else 1)), colour
