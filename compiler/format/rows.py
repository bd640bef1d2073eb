"""Rows: the lines of a script while they are formatted."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ..tree import Leaf, Node, Tree

MARK = "\ufeff"
"""A byte order mark, where it begins a script. It is no part of the first row."""

GAPS = ("BLANK", "PAUSE")
"""Kinds of lines that part paragraphs, where they stand in none."""

_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Row:
    """A line on its way. `text` is what is written of it.

    `ends`: the file's line end comes behind it; False where a note or boneyard goes on over the line's end, which is
    then a part of `text`, as it was. `node`: what it belongs to, '' if it stands for itself; `first`: it begins that.
    `start` is its place in the script, -1 for a row that was added.
    """

    kind: str
    node: str
    text: str
    ends: bool = True
    first: bool = True
    start: int = -1

    @property
    def is_gap(self) -> bool:
        """Whether it is a blank line between paragraphs: inside a speech two spaces are a pause."""
        return self.kind in GAPS and self.node != "speech"


BLANK = Row("BLANK", "", "")
"""A blank line that is put in."""


def rows(tree: Tree) -> list[Row]:
    """Every line of the script as a row, its end parted from its text."""
    made: list[Row] = []
    for child in tree.children:
        node, leaves = ("", (child,)) if isinstance(child, Leaf) else (child.kind, child.leaves)
        made += [_row(tree, leaf, node, place == 0) for place, leaf in enumerate(leaves)]
    return made


def covered(tree: Tree, place: int) -> bool:
    """Whether a note or boneyard lies on both sides of a place, so that nothing can be put in there."""
    after = bisect_left(tree.hidden, place, key=lambda hidden: hidden.start)
    return after > 0 and place < tree.hidden[after - 1].end


def ending(tree: Tree) -> str:
    """The line end of the script: the first that stands in no note or boneyard."""
    ends = (end for end in _END.finditer(tree.source.text) if not covered(tree, end.start()))
    first = next(ends, None)
    return "\r\n" if first and first[0] == "\r\n" else "\n"


def torn(children: tuple[Node | Leaf, ...]) -> set[int]:
    """Where directions begin that touch a speech or caption and the action under them.

    A blank line there would make a speech of what is read as action; SC0104 tells the writer instead.
    """
    found: set[int] = set()
    calls: list[int] = []
    spoken = False
    for child in children:
        if isinstance(child, Leaf) and child.kind in ("DIRECTION", "GONE"):
            calls += [child.start] if child.kind == "DIRECTION" else []
            continue
        if spoken and isinstance(child, Node) and child.kind == "action":
            found.update(calls)
        spoken = isinstance(child, Node) and child.kind in ("speech", "caption")
        calls = []
    return found


def _row(tree: Tree, leaf: Leaf, node: str, first: bool) -> Row:
    start = leaf.start + (leaf.start == 0 and tree.source.text.startswith(MARK))
    written = tree.source.text[start : leaf.end]
    bare = written.rstrip("\r\n")
    if covered(tree, start + len(bare)):
        return Row(leaf.kind, node, written, ends=False, first=first, start=start)
    kind = leaf.kind if bare.strip() or leaf.kind != "GONE" else "BLANK"
    return Row(kind, node, bare, first=first, start=start)
