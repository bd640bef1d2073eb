"""Layer 1: a text to the tree of its lines. What reads the lines can be replaced behind `parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from scenec import grammar

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..source import Source, Span
from ..tree import Leaf, Node, Tree
from .shadow import Shadow, shadow

if TYPE_CHECKING:
    import lark


def parse(source: Source) -> tuple[Tree, list[Diagnostic]]:
    """The tree of a text. Any text has one: the leaves put together are the text. Time is linear in its length."""
    seen = shadow(source.text)
    whole = not seen.folded or seen.folded.endswith("\n")
    text = seen.folded if whole else seen.folded + "\n"
    parsed = grammar.parser("scene").parse(text)
    children = _children(parsed, len(source.text))
    return Tree(source, children, seen.visible, seen.hidden), _unclosed(source, seen)


def _children(parsed: lark.Tree[lark.Token], length: int) -> tuple[Node | Leaf, ...]:
    """Our tree from lark's. Lines that are not there were left out by its lexer, and are put back as GONE."""
    children: list[Node | Leaf] = []
    place = 0
    for child in parsed.children:
        tokens = [child] if isinstance(child, str) else cast("list[lark.Token]", child.children)
        leaves: list[Leaf] = []
        for token in tokens:
            start, end = cast("int", token.start_pos), min(cast("int", token.end_pos), length)
            if start > place:
                (leaves if leaves else children).append(Leaf("GONE", place, start))
            leaves.append(Leaf(token.type, start, end))
            place = end
        children += leaves if isinstance(child, str) else [Node(str(child.data), tuple(leaves))]
    if place < length:
        children.append(Leaf("GONE", place, length))
    return tuple(children)


def _unclosed(source: Source, seen: Shadow) -> list[Diagnostic]:
    """SC0102 for the first of each kind: one forgotten bracket makes many."""
    found: dict[str, Diagnostic] = {}
    for place in seen.unclosed:
        mark = source.text[place : place + 2]
        end, name = ("]]", "note") if mark == "[[" else ("*/", "boneyard")
        message = f"This {name} is never closed, so it is read as part of the script"
        hint = (
            f"Close it with `{end}`; a note also ends at an empty line."
            if name == "note"
            else f"Close it with `{end}`."
        )
        span = Span(source.name, place, place + 2)
        found.setdefault(mark, diagnostic("SC0102", message, span, hint=hint))
    return list(found.values())
