"""Cues and what is said under them."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..diagnostics import Diagnostic
from ..screenplay import Direction, Insert, Line, Speech, Text
from ..tree import Hidden, Leaf, Node, Tree
from .directions import direction
from .words import joined, text

_CONTINUED = re.compile(r"cont(?:['’]?d|inued|inuing)?\.?", re.I)
_BRACKET = re.compile(r"[(（]([^)）]*)[)）]")
_OPEN = re.compile(r"[(（]")
_WORD = re.compile(r"(?:^|[^\S\x1f])\s*(\S)")  # a note inside a word does not part it
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
    notes = _notes(tree, leaves[0].start, leaves[-1].end)
    starts = _starts(tree, ranges) if notes else []
    inserts = []
    for note in notes:
        call = inserted(tree, note)
        if isinstance(call, Direction):
            inserts.append(Insert(_word(tree, starts, note), call))
        elif call:
            found.append(call)
    return Line(kind, Text(said, tree.span(ranges[0][0], ranges[-1][1])), tuple(inserts))


def _starts(tree: Tree, ranges: list[tuple[int, int]]) -> list[int]:
    """Where the words of some ranges begin."""
    return [at + word.start(1) for at, end in ranges for word in _WORD.finditer(tree.visible[at:end])]


def _said(tree: Tree, leaf: Leaf) -> tuple[int, int]:
    """The range of a line's words, without the brackets or the mark of its kind."""
    start, end = tree.content(leaf)
    if leaf.kind == "PARENTHETICAL":
        return tree.trim(start + 1, end - 1)
    return tree.trim(start + (leaf.kind == "LYRIC"), end)


def _notes(tree: Tree, start: int, end: int) -> list[Hidden]:
    """The notes and boneyards that begin between two places."""
    first = bisect_left(tree.hidden, start, key=lambda hidden: hidden.start)
    last = bisect_left(tree.hidden, end, key=lambda hidden: hidden.start)
    return list(tree.hidden[first:last])


def inserted(tree: Tree, note: Hidden) -> Direction | Diagnostic | None:
    """The direction that a note holds, `[[!!CLOSE ON JOEL]]`, what is wrong with it, or None for any other note."""
    inside = tree.source.text[note.start + 2 : note.end - 2]
    if note.kind != "note" or not inside.lstrip().startswith("!!"):
        return None
    start = note.start + 2 + len(inside) - len(inside.lstrip())
    bare = Tree(tree.source, (), tree.source.text, ())
    return direction(bare, start, note.start + 2 + len(inside.rstrip()))


def _word(tree: Tree, starts: list[int], note: Hidden) -> int:
    """The index of the word a note stands at: the next, or the one it stands inside. `starts`: where words begin."""
    inside = not tree.visible[note.start - 1].isspace() and not tree.visible[note.end : note.end + 1].isspace()
    before = bisect_left(starts, note.start)
    return before - 1 if inside and before else before
