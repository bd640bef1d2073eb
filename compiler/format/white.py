"""White space at the sides of a line."""

from __future__ import annotations

import re
from dataclasses import replace

from ..parse.shadow import HIDE
from ..tree import Tree
from .rows import Row

_FORCED = (
    "DIRECTION",
    "HEADING",
    "FORCED_HEADING",
    "TRANSITION",
    "FORCED_TRANSITION",
    "SECTION",
    "SYNOPSIS",
    "CENTRED",
    "PAGE_BREAK",
)
"""Lines that stand at the margin. Of action, Fountain keeps how far a writer set it in."""

_BEFORE = re.compile(rf"[^\S{HIDE}\n]*")
_BEHIND = re.compile(rf"[^\S{HIDE}\n]+$")
_CALL = re.compile(r"(!!)\s*([^:]*?)\s*:\s*(.*)")


def trimmed(tree: Tree, lines: list[Row]) -> list[Row]:
    """Rows without white space behind them, and before those that stand at the margin. A pause is two spaces."""
    return [_trimmed(tree, row) for row in lines]


def _trimmed(tree: Tree, row: Row) -> Row:
    if row.kind == "GONE":
        return row
    if row.kind == "PAUSE" and row.node == "speech":
        return replace(row, text="  ")
    text = _BEHIND.sub("", row.text) if row.ends else row.text
    if not row.node and row.kind in _FORCED:
        text = text[len(_before(tree, row)) :]
    bare = HIDE not in tree.visible[row.start : row.start + len(row.text)]
    if row.kind == "DIRECTION" and bare and (call := _CALL.fullmatch(text)):
        text = f"{call[1]}{call[2]}: {call[3]}".rstrip()
    return replace(row, text=text)


def _before(tree: Tree, row: Row) -> str:
    """The white space before the row that can be seen."""
    found = _BEFORE.match(tree.visible, row.start)
    return found[0] if found else ""
