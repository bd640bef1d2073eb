"""Directions in brackets inside what is said or done: `[[!!CLOSE ON JOEL]]`, at a word."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..diagnostics import Diagnostic
from ..screenplay import Direction, Insert
from ..tree import Hidden, Leaf, Node, Tree
from .directions import direction

_WORD = re.compile(r"(?:^|[^\S\x1f])\s*(\S)")  # a note inside a word does not part it


def inserts(
    tree: Tree, leaves: list[Leaf], ranges: list[tuple[int, int]], found: list[Diagnostic]
) -> tuple[Insert, ...]:
    """The directions inside some lines, each at its word; `ranges` are where the words stand.

    What is wrong with one is added to `found`.
    """
    notes = _notes(tree, leaves[0].start, leaves[-1].end)
    starts = _starts(tree, ranges) if notes else []
    made = []
    for note in notes:
        call = inserted(tree, note)
        if isinstance(call, Direction):
            made.append(Insert(_word(tree, starts, note), call))
        elif call:
            found.append(call)
    return tuple(made)


def inserted(tree: Tree, note: Hidden) -> Direction | Diagnostic | None:
    """The direction that a note holds, `[[!!CLOSE ON JOEL]]`, what is wrong with it, or None for any other note."""
    inside = tree.source.text[note.start + 2 : note.end - 2]
    if note.kind != "note" or not inside.lstrip().startswith("!!"):
        return None
    start = note.start + 2 + len(inside) - len(inside.lstrip())
    bare = Tree(tree.source, (), tree.source.text, ())
    return direction(bare, start, note.start + 2 + len(inside.rstrip()))


def word_starts(tree: Tree, node: Node) -> list[int]:
    """Where the words of a paragraph of action begin, or of what is said in a speech, parentheticals left out."""
    silent = ("CUE", "FORCED_CUE", "MAYBE_CUE", "PARENTHETICAL", "GONE", "PAUSE")
    leaves = [leaf for leaf in node.leaves if node.kind == "action" or leaf.kind not in silent]
    return _starts(tree, [tree.content(leaf) for leaf in leaves if leaf.kind != "GONE"])


def _notes(tree: Tree, start: int, end: int) -> list[Hidden]:
    """The notes and boneyards that begin between two places."""
    first = bisect_left(tree.hidden, start, key=lambda hidden: hidden.start)
    last = bisect_left(tree.hidden, end, key=lambda hidden: hidden.start)
    return list(tree.hidden[first:last])


def _starts(tree: Tree, ranges: list[tuple[int, int]]) -> list[int]:
    """Where the words of some ranges begin."""
    return [at + word.start(1) for at, end in ranges for word in _WORD.finditer(tree.visible[at:end])]


def _word(tree: Tree, starts: list[int], note: Hidden) -> int:
    """The index of the word a note stands at: the next, or the one it stands inside. `starts`: where words begin."""
    inside = not tree.visible[note.start - 1].isspace() and not tree.visible[note.end : note.end + 1].isspace()
    before = bisect_left(starts, note.start)
    return before - 1 if inside and before else before
