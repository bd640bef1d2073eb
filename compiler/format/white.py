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


def trimmed(tree: Tree, lines: list[Row]) -> list[Row]:
    """Rows without white space behind them, and before those that stand at the margin. A pause is two spaces."""
    return [_trimmed(tree, row) for row in lines]


def _trimmed(tree: Tree, row: Row) -> Row:
    if row.kind == "GONE":
        return row
    if row.kind == "PAUSE" and row.node == "speech":
        return replace(row, text="  ")
    text = row.text.rstrip() if row.ends else row.text
    if not row.node and row.kind in _FORCED:
        text = text[len(_before(tree, row)) :]
    if row.kind == "DIRECTION" and HIDE not in tree.visible[row.start : row.start + len(row.text)]:
        text = _call(text)
    return replace(row, text=text)


def _call(text: str) -> str:
    """`!!HEAD: payload`, with one blank behind the colon."""
    head, colon, payload = text.removeprefix("!!").partition(":")
    return f"!!{head.strip()}{colon} {payload.strip()}".rstrip() if colon else text


def _before(tree: Tree, row: Row) -> str:
    """The white space before the row that can be seen."""
    found = _BEFORE.match(tree.visible, row.start)
    return found[0] if found else ""
