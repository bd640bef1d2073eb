"""The language as data: its two grammars and its words.

`scene` is layer 1, the kinds of lines; `direction` is layer 2, what a direction says. A parser is built from its
grammar's text when first asked for, once a process: about 20 ms each, as both grammars are small.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from .words import Words, read

if TYPE_CHECKING:
    from lark import Lark


_STARTS = {"scene": ("start",), "direction": ("items", "text")}


@cache
def words() -> Words:
    """The words of headings, hours and sections, by language."""
    return read(text("words.toml"))


@cache
def parser(name: str) -> Lark:
    """The LALR(1) parser of the grammar `name`. Its lexer knows in each place which kinds can come."""
    from lark import Lark  # here, for it takes 55 ms that only who parses should pay

    return Lark(grammar(name), parser="lalr", lexer="contextual", start=list(_STARTS[name]), maybe_placeholders=False)


def grammar(name: str) -> str:
    """The grammar's text, with the words that come from data as terminals at its end."""
    if name != "scene":
        return text(f"{name}.lark")
    fountain, foreign = _either(words().fountain_words), _either(words().heading_words)
    section, transition = _either(words().sections + words().lists), _either(words().transition_words)
    return (
        f"{text('scene.lark')}\n"
        f"HEADING_WORD: /(?:(?i:{fountain})|{foreign})(?=[.\\s・：])/\n"
        f"SECTION_NAME: /(?i:{section})/\n"
        f"TRANSITION_WORD: /(?:{transition})[.:：。]/\n"
    )


def text(name: str) -> str:
    """A file of this package."""
    return resources.files(__name__).joinpath(name).read_text("utf-8")


def _either(alternatives: tuple[str, ...]) -> str:
    """A pattern for any of these words, fit to stand between the slashes of a lark terminal."""
    return "|".join(re.escape(word).replace("/", r"\/") for word in alternatives)


def draft(terminals: Mapping[str, tuple[str, ...]]) -> str:
    """The grammar of drafts, for `header` or `body` as the start, with the words that each terminal may be.

    Longer words come first, for a lexer that takes the first that fits. Raises ValueError for a terminal without words.
    """
    rows = [text("draft.lark")]
    for name, words in sorted(terminals.items()):
        if not words:
            raise ValueError(f"{name} has no words")
        either = " | ".join(f'"{_quoted(word)}"' for word in sorted(set(words), key=lambda w: (-len(w), w)))
        rows.append(f"{name}: {either}\n")
    return "".join(rows)


def _quoted(word: str) -> str:
    """A word fit to stand between the quotes of a terminal."""
    return word.replace("\\", "\\\\").replace('"', '\\"')
