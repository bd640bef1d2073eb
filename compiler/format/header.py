"""The header's lines: `Key: value`, `    NAME = description`, and what continues one further in."""

from __future__ import annotations

import re
from dataclasses import replace

from scenec import grammar

from ..parse.entries import opens_entry
from ..parse.shadow import HIDE
from ..tree import Tree
from .rows import Row

ENTRY = "    "
FURTHER = "        "
"""Before a line that goes on with the declaration above it."""

_SPACES = rf"[^\S{HIDE}\n]*"
_KEY = re.compile(rf"[^:]*:({_SPACES})")
_INDENT = re.compile(_SPACES)
_EQUALS = re.compile(rf"{_SPACES}=({_SPACES})")


def laid_out(tree: Tree, lines: list[Row]) -> list[Row]:
    """Rows with those of the header in shape."""
    sections = {name.casefold() for name in grammar.words().sections}
    made: list[Row] = []
    declares = is_open = False
    for row in lines:
        if row.node != "header" or row.kind not in ("KEY", "LATER_SECTION", "INDENTED"):
            made.append(row)
        elif row.kind == "INDENTED":
            start, end = tree.trim(row.start, row.start + len(row.text))
            opens = not declares or opens_entry(tree, start, end) or not is_open
            is_open = is_open or (declares and opens_entry(tree, start, end))
            made.append(_indented(tree, row, opens, declares))
        else:
            name = tree.visible[row.start : tree.visible.index(":", row.start)].replace(HIDE, "").strip()
            declares, is_open = name.casefold() in sections, False
            made.append(_key(tree, row))
    return made


def _key(tree: Tree, row: Row) -> Row:
    """One blank behind the colon, if anything follows it."""
    found = _KEY.match(tree.visible, row.start)
    return row if found is None else replace(row, text=_respaced(row, *found.span(1), " "))


def _indented(tree: Tree, row: Row, opens: bool, declares: bool) -> Row:
    """The row set in, and in one that declares, a blank on each side of its `=`."""
    text = row.text
    end = row.start + len(text)
    equals = tree.visible.find("=", row.start, end)
    indent = _INDENT.match(tree.visible, row.start)
    first = indent.end() if indent else row.start
    if declares and opens and equals > first and ";" not in tree.visible[first:equals]:
        before = equals
        while before > first and _INDENT.fullmatch(tree.visible[before - 1]):
            before -= 1
        found = _EQUALS.match(tree.visible, before)
        behind = found.end() if found else equals + 1
        text = _respaced(row, before, behind, " = ")
    return replace(row, text=(ENTRY if opens else FURTHER) + text[first - row.start :])


def _respaced(row: Row, start: int, end: int, blank: str) -> str:
    """The row with characters `start` to `end` of the script as `blank`; nothing at the end of the row."""
    head, rest = row.text[: start - row.start], row.text[end - row.start :]
    return head + (blank + rest if rest else blank.rstrip())
