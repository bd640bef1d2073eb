"""Cues and what is said under them."""

from __future__ import annotations

import re

from ..diagnostics import Diagnostic
from ..screenplay import Line, Speech, Text
from ..tree import Leaf, Node, Tree
from .inserts import inserts
from .words import joined, text

_CONTINUED = re.compile(r"cont(?:['’]?d|inued|inuing)?\.?", re.I)
_BRACKET = re.compile(r"[(（]([^)）]*)[)）]")
_OPEN = re.compile(r"[(（]")
_DUAL = "^"


def speech(tree: Tree, node: Node) -> tuple[Speech, list[Diagnostic]]:
    """The speech of a node: a cue, then its lines. One that says nothing, `()` or a plain note, is left out."""
    cue, *rest = node.leaves
    start, end = tree.content(cue)
    dual = tree.visible.endswith(_DUAL, start, end)
    name, extensions = cue_parts(tree, cue)
    found: list[Diagnostic] = []
    lines = (_line(tree, kind, leaves, found) for kind, leaves in _stretches(rest))
    said = tuple(line for line in lines if line.text.text or line.inserts)
    span = tree.span(start, tree.content(rest[-1])[1])
    return Speech(name, extensions, said, span, dual, cue.kind != "MAYBE_CUE"), found


def cue_parts(tree: Tree, cue: Leaf) -> tuple[Text, tuple[Text, ...]]:
    """A cue's name, and its brackets without CONT'D."""
    start, end = tree.content(cue)
    start += cue.kind == "FORCED_CUE"
    if tree.visible.endswith(_DUAL, start, end):
        _, end = tree.trim(start, end - 1)
    bracket = _OPEN.search(tree.visible, start, end)
    extensions = (text(tree, *match.span(1)) for match in _BRACKET.finditer(tree.visible, start, end))
    kept = tuple(part for part in extensions if part.text and not _CONTINUED.fullmatch(part.text))
    return text(tree, start, bracket.start() if bracket else end), kept


def _stretches(leaves: list[Leaf]) -> list[tuple[str, list[Leaf]]]:
    """Lines of one kind that follow each other, together. A pause, two blanks on a line, parts dialogue."""
    stretches: list[tuple[str, list[Leaf]]] = []
    open_to = ""
    for leaf in leaves:
        kind = _KINDS.get(leaf.kind, "dialogue")
        if stretches and (kind == "gone" or kind == open_to != "parenthetical"):
            stretches[-1][1].append(leaf)
        elif kind == "pause":
            open_to = ""
        else:
            stretches.append(("dialogue" if kind == "gone" else kind, [leaf]))
            open_to = kind if kind != "gone" else "dialogue"
    return stretches


_KINDS = {"PARENTHETICAL": "parenthetical", "LYRIC": "lyric", "PAUSE": "pause", "GONE": "gone"}


def _line(tree: Tree, kind: str, leaves: list[Leaf], found: list[Diagnostic]) -> Line:
    """One stretch, its words and the directions inside it. What is wrong with those is added to `found`."""
    ranges = [_said(tree, leaf) for leaf in leaves]
    said = joined(tree, ranges)
    made = inserts(tree, leaves, ranges, found)
    return Line(kind, Text(said, tree.span(ranges[0][0], ranges[-1][1])), made)


def _said(tree: Tree, leaf: Leaf) -> tuple[int, int]:
    """The range of a line's words, without the brackets or the mark of its kind."""
    start, end = tree.content(leaf)
    if leaf.kind == "PARENTHETICAL":
        return tree.trim(start + 1, end - 1)
    return tree.trim(start + (leaf.kind == "LYRIC"), end)
