"""Cutting pieces of a line out of the text, with their spans."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..screenplay import Text
from ..tree import Tree
from .emphasis import plain
from .shadow import HIDE

_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing: seen by nobody, and no part of a name."""


def words(visible: str) -> str:
    """What is read: without hidden characters and emphasis, white space as one blank."""
    return " ".join(plain(visible.replace(HIDE, "")).split())


def joined(tree: Tree, ranges: Iterable[tuple[int, int]]) -> str:
    """The words of several ranges, one after the other."""
    return " ".join(filter(None, (words(tree.visible[start:end]) for start, end in ranges)))


def text(tree: Tree, start: int, end: int) -> Text:
    """Characters `start` to `end`, trimmed, as words."""
    start, end = tree.trim(start, end)
    return Text(words(_TURNS.sub("", tree.visible[start:end])), tree.span(start, end))


def raw(tree: Tree, start: int, end: int) -> Text:
    """Characters `start` to `end`, trimmed, each in its place: hidden ones and line ends are blanks.

    So a place in the text is a place in the span, and a small grammar can point at what it does not understand.
    """
    start, end = tree.trim(start, end)
    return Text(re.sub(r"\s", " ", _TURNS.sub(" ", tree.visible[start:end])), tree.span(start, end))
