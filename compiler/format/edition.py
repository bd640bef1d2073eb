"""`Scenec: 1`: the edition of the language that a script is written in."""

from __future__ import annotations

from ..parse.shadow import HIDE
from ..settings import EDITIONS
from ..tree import Tree
from .rows import BLANK, Row, covered

_KEYS = ("KEY", "LATER_SECTION")


def edition(tree: Tree, lines: list[Row]) -> list[Row]:
    """Rows with the edition, where the script names none: below the title, else at the top."""
    keys = {_name(tree, row): place for place, row in reversed(list(enumerate(lines))) if row.kind in _KEYS}
    if "scenec" in keys or not any(row.kind != "GONE" and not row.is_gap for row in lines):
        return lines
    named = Row("KEY", "header", f"Scenec: {EDITIONS[-1]}")
    if not keys:
        return [named, BLANK, *lines]
    below = [_end_of(lines, keys["title"] + 1)] if "title" in keys else []
    before = [place for place, row in enumerate(lines) if row.kind == "KEY"]
    free = (place for place in (*below, *before) if not covered(tree, _start(tree, lines, place)))
    place = next(free, None)
    return lines if place is None else [*lines[:place], named, *lines[place:]]


def _name(tree: Tree, row: Row) -> str:
    return tree.visible[row.start : tree.visible.index(":", row.start)].replace(HIDE, "").strip().casefold()


def _end_of(lines: list[Row], below: int) -> int:
    """The row behind the lines that are set in under the title."""
    place = below
    while place < len(lines) and lines[place].kind in ("INDENTED", "GONE") and lines[place].node == "header":
        place += 1
    return place


def _start(tree: Tree, lines: list[Row], place: int) -> int:
    return lines[place].start if place < len(lines) else len(tree.source.text)
