"""Scene headings: `INT./EXT. HOUSE - KITCHEN - NIGHT #12A#`."""

from __future__ import annotations

import re

from scenec import grammar
from scenec.grammar.words import SAME

from ..screenplay import Heading, Text
from ..tree import Leaf, Tree
from .words import text, words

_NUMBER = re.compile(r"#([^#\n]+)#\s*$")
_PARTING = re.compile(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[,、・]\s*|\s*[(（](?=[^()（）]*[)）]\s*$)")
_COMMAS = (",", "、")
_BRACKETS = ("(", "（")


def heading(tree: Tree, leaf: Leaf, language: str) -> Heading:
    """The heading on a line. `language` says what its first word means: EST. is outside in Italian."""
    start, end = tree.content(leaf)
    span = tree.span(start, end)
    kind, start = _kind(tree, leaf, start, end, language)
    number = _NUMBER.search(tree.visible, start, end)
    place_end = number.start() if number else end
    when = _time(tree.visible[start:place_end])
    return Heading(
        kind,
        text(tree, start, start + when[0] if when else place_end),
        text(tree, start + when[1], start + when[2]) if when else None,
        text(tree, number.start(1), number.end(1)) if number else None,
        span,
    )


def hour(time: Text | None, language: str) -> str:
    """dawn, day, dusk or night; '' where the heading says none, or that it is the one of the scene before."""
    said = grammar.words().time(time.text, language) if time else ""
    return "" if said == SAME else said


def _kind(tree: Tree, leaf: Leaf, start: int, end: int, language: str) -> tuple[str, int]:
    """What the first word means, and where the place begins."""
    if leaf.kind == "FORCED_HEADING":
        return "", start + 1
    line = tree.visible[start:end].upper()
    word = next(word for word in grammar.words().heading_words if line.startswith(word))
    rest = tree.visible[start + len(word) : end]
    return grammar.words().kind(word, language), end - len(rest.lstrip(".・：-–— \t\x1f"))


def _time(place: str) -> tuple[int, int, int] | None:
    """Where the place ends, and where the time begins and ends: all last parts that say when, or how it is told.

    `HOUSE - KITCHEN` has none, `HOUSE - DAY - FLASHBACK (1954)` has two. Behind a comma only a whole word for a time
    counts, for `BERLIN, MORNING STREET` is a place.
    """
    known = grammar.words()
    found, says_when, end = None, False, len(place)
    for parting in reversed([each for each in _PARTING.finditer(place) if each.start() > 0]):
        sign, part = parting[0].strip(), words(place[parting.end() : end])
        when = known.is_time(part) if sign in _COMMAS else bool(known.time(part, ""))
        if when or known.is_caption(part):
            closing = len(place.rstrip(" )）")) if sign in _BRACKETS else len(place)
            found = (parting.start(), parting.end(), found[2] if found else closing)
            says_when, end = says_when or when, parting.start()
        elif sign not in _BRACKETS:
            break
    return found if says_when else None
