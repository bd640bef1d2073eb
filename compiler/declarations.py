"""Declarations of a whole text: what a file of the standard library, or one that is used, brings."""

from __future__ import annotations

from functools import lru_cache

from .diagnostics import Diagnostic
from .parse import parse, screenplay
from .screenplay import Header
from .source import Source


@lru_cache(maxsize=256)
def declarations(name: str, text: str) -> tuple[Header, tuple[Diagnostic, ...]]:
    """The header of a text and what is wrong with it. Kept by text: the library is read once a process."""
    tree, unread = parse(Source(name, text))
    play, found = screenplay(tree)
    return play.header, (*unread, *found)
