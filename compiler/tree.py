"""The lossless tree of a script: every line with its kind, so that the leaves, put together, are the text.

Layer 1 makes it (`parse.lines`); a formatter edits it; `parse.script` reads a screenplay out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .source import Source, Span


class Leaf(NamedTuple):
    """A line with its line end, characters `start` to `end`. `kind` is a terminal of grammar/scene.lark."""

    kind: str
    start: int
    end: int


class Node(NamedTuple):
    """Lines that belong together. `kind`: header, action, speech or caption."""

    kind: str
    leaves: tuple[Leaf, ...]


class Hidden(NamedTuple):
    """What other tools hide, with its brackets. `kind`: note or boneyard."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A script as lines. `visible` is the text with every hidden character as `shadow.HIDE`, of the same length."""

    source: Source
    children: tuple[Node | Leaf, ...]
    visible: str
    hidden: tuple[Hidden, ...]

    def leaves(self) -> Iterator[Leaf]:
        """Every line, in order."""
        for child in self.children:
            if isinstance(child, Leaf):
                yield child
            else:
                yield from child.leaves

    def text(self) -> str:
        """The script again, exactly."""
        return "".join(self.source.text[leaf.start : leaf.end] for leaf in self.leaves())

    def span(self, start: int, end: int) -> Span:
        """Characters `start` to `end` of the script."""
        return Span(self.source.name, start, end)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """The range without white space and what is hidden at either side; empty, at its end, if that is all."""
        piece = self.visible[start:end]
        start += len(piece) - len(piece.lstrip())
        return start, start + len(piece.strip())

    def content(self, leaf: Leaf) -> tuple[int, int]:
        """Where a line's words begin and end."""
        return self.trim(leaf.start, leaf.end)
