"""Blank lines: round what stands alone, never more than two, none at either end."""

from __future__ import annotations

from itertools import pairwise

from ..tree import Tree
from .rows import BLANK, Row, covered, torn

MOST = 2
"""Blank lines one after another."""

_ALONE = ("DIRECTION", "HEADING", "FORCED_HEADING", "TRANSITION", "FORCED_TRANSITION")
"""What stands alone, a blank line before and after it, for every reader of Fountain to see it."""


def thinned(lines: list[Row]) -> list[Row]:
    """Rows without the blank ones that are too many: more than `MOST`, and any at the top and the end."""
    made: list[Row] = []
    run = 0
    for row in lines:
        run = run + 1 if row.is_gap else 0
        if run <= (MOST if made else 0):
            made.append(row)
    while made and made[-1].is_gap:
        made.pop()
    return made


def closed(lines: list[Row]) -> list[Row]:
    """Rows without the blank ones between the first line of the header and its last."""
    said = [place for place, row in enumerate(lines) if row.node == "header" and not row.is_gap]
    if not said:
        return lines
    return [row for place, row in enumerate(lines) if not (row.is_gap and said[0] < place < said[-1])]


def parted(tree: Tree, lines: list[Row]) -> list[Row]:
    """Rows with a blank one on each side of those that stand alone."""
    kept = torn(tree.children)
    there = [place for place, row in enumerate(lines) if row.kind != "GONE"]
    wanted: set[int] = set()
    for before, after in pairwise(there):
        first, second = lines[before], lines[after]
        if not (_alone(first) or _alone(second)) or first.is_gap or second.is_gap:
            continue
        if {first.start, second.start} & kept or not second.first:
            continue
        places = [before + 1, after] if _alone(first) else [after, before + 1]
        free = [place for place in places if not covered(tree, lines[place].start)]
        wanted.update(free[:1])
    return [each for place, row in enumerate(lines) for each in ((BLANK, row) if place in wanted else (row,))]


def _alone(row: Row) -> bool:
    return not row.node and row.kind in _ALONE
