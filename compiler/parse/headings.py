"""Scene headings: `INT./EXT. HOUSE - KITCHEN - NIGHT #12A#`."""

from __future__ import annotations

import re

from scenec import grammar

from ..screenplay import Heading, Text
from ..tree import Leaf, Tree
from .words import text, words

_NUMBER = re.compile(r"#([^#\n]+)#\s*$")
_PARTING = re.compile(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[,、・]\s*|\s*[(（]")
_BRACKETS = " \t()（）.,"


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
        text(tree, start + when[1], place_end) if when else None,
        text(tree, number.start(1), number.end(1)) if number else None,
        span,
    )


def hour(time: Text | None, language: str) -> str:
    """dawn, day, dusk or night; '' where the heading says none, or that it is the one of the scene before."""
    return _hour(time.text, language) if time else ""


def _kind(tree: Tree, leaf: Leaf, start: int, end: int, language: str) -> tuple[str, int]:
    """What the first word means, and where the place begins."""
    if leaf.kind == "FORCED_HEADING":
        return "", start + 1
    line = tree.visible[start:end].upper()
    word = next(word for word in grammar.words().heading_words() if line.startswith(word))
    rest = tree.visible[start + len(word) : end]
    return grammar.words().kind(word, language), end - len(rest.lstrip(". \t・：" + "\x1f"))


def _time(place: str) -> tuple[int, int] | None:
    """Where the place ends and the time begins: the first of the last parts that all speak of time or manner."""
    found, speaks = None, False
    partings = list(_PARTING.finditer(place))
    ends = [parting.start() for parting in partings[1:]] + [len(place)]
    for parting, end in zip(reversed(partings), reversed(ends), strict=True):
        part = words(place[parting.end() : end]).strip(_BRACKETS)
        when = bool(_hour(part, "") or grammar.words().is_same(part))
        exact = parting[0].strip() not in {",", "、"} or bool(grammar.words().hour(part, ""))
        if not exact or not (when or grammar.words().is_caption(part)):
            break
        if parting.start() == 0:
            break
        speaks = speaks or when
        found = (parting.start(), parting.end())
    return found if speaks else None


def _hour(part: str, language: str) -> str:
    """The hour of a heading's part: of all of it, or of the first word in it that is one."""
    pieces = [part.strip(_BRACKETS), *re.findall(r"[\w'’-]+", part)]
    return next((found for piece in pieces if (found := grammar.words().hour(piece, language))), "")
