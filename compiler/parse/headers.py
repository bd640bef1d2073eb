"""The title page and its declarations: `Key: value`, and `NAME = description; key: value` under a section."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scenec import grammar

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Label
from ..screenplay import Entry, Field, Header, Text
from ..suggest import closest
from ..tree import Node, Tree
from .entries import entries, is_entry
from .words import joined, text

ONCE = ("title", "scenec", "language", "style", "size", "rate", "loudness")
"""Keys of the title page that have one value."""
_CODE = re.compile(r"SC\d{4}", re.I)

Range = tuple[int, int]


@dataclass
class Block:
    """A key and the ranges of its lines, the first on the key's own line."""

    key: Text
    lines: list[Range] = field(default_factory=list)


@dataclass
class Read:
    """What has been read of a header so far."""

    fields: list[Field] = field(default_factory=list)
    uses: list[Text] = field(default_factory=list)
    allows: list[Text] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)


def header(tree: Tree, node: Node) -> tuple[Header, list[Text], list[Diagnostic]]:
    """The header of a node, the codes its `Allow:` names, and what is wrong with it."""
    read = Read()
    sections = {name.casefold(): name for name in grammar.words().sections}
    for block in _blocks(tree, node):
        key = block.key.text.casefold()
        if key in sections:
            declared, wrong = entries(tree, sections[key], block.lines)
            read.entries += declared
            read.found += wrong
        elif key == "use":
            read.uses += _list(tree, block)
        elif key == "allow":
            codes, wrong = allowed(_list(tree, block), block.key)
            read.allows += codes
            read.found += wrong
        else:
            read.found += _unknown(tree, block) + _twice(read.fields, block)
            read.fields.append(_field(tree, block))
    return Header(tuple(read.fields), tuple(read.uses), tuple(read.entries)), read.allows, read.found


def allowed(codes: list[Text], where: Text) -> tuple[list[Text], list[Diagnostic]]:
    """The codes of an `Allow:` or `[[allow ...]]`; SC0118 for what is none."""
    good = [code for code in codes if _CODE.fullmatch(code.text)]
    hint = "Name what is allowed by its code: `Allow: SC0301`."
    wrong = [code for code in codes if not _CODE.fullmatch(code.text)] or ([] if codes else [where])
    return (
        [Text(code.text.upper(), code.span) for code in good],
        [diagnostic("SC0118", f"“{code.text}” is no code of a warning", code.span, hint=hint) for code in wrong],
    )


def _blocks(tree: Tree, node: Node) -> Iterator[Block]:
    block: Block | None = None
    for leaf in node.leaves:
        start, end = tree.content(leaf)
        if leaf.kind in ("KEY", "LATER_SECTION"):
            if block:
                yield block
            colon = tree.visible.index(":", start, end)
            block = Block(text(tree, start, colon), [tree.trim(colon + 1, end)])
        elif leaf.kind == "INDENTED" and block:
            block.lines.append((start, end))
    if block:
        yield block


def _field(tree: Tree, block: Block) -> Field:
    """A free field: its lines as one value."""
    return Field(block.key, Text(joined(tree, block.lines), tree.span(*_extent(block))))


def _extent(block: Block) -> Range:
    """From the first line that says something to the last."""
    said = [line for line in block.lines if line[0] < line[1]] or block.lines[:1]
    return said[0][0], said[-1][1]


def _list(tree: Tree, block: Block) -> list[Text]:
    """The parts of a value between commas and line ends, without quotation marks."""
    parts: list[Text] = []
    for start, end in block.lines:
        for match in re.finditer(r"[^,]+", tree.visible[start:end]):
            part = text(tree, *tree.trim(start + match.start(), start + match.end()))
            bare = part.text.strip("\"“”'")
            if bare:
                parts.append(Text(bare, part.span))
    return parts


def _unknown(tree: Tree, block: Block) -> list[Diagnostic]:
    """SC0111 for a key under which declarations stand, but that is no section."""
    lines = [line for line in block.lines if line[0] < line[1]]
    if not lines or not is_entry(tree.visible[lines[0][0] : lines[0][1]]):
        return []
    sections = grammar.words().sections
    like = closest(block.key.text, sections)
    hint = f"Did you mean `{like}:`?" if like else f"Sections are {', '.join(sections[:16])}."
    message = f"“{block.key.text}” is no section, so what stands under it declares nothing"
    return [diagnostic("SC0111", message, block.key.span, hint=hint)]


def _twice(fields: list[Field], block: Block) -> list[Diagnostic]:
    """SC0113 for a second value of a key that has one."""
    key = block.key.text.casefold()
    first = next((f for f in fields if f.key.text.casefold() == key), None) if key in ONCE else None
    if first is None:
        return []
    message = f"“{block.key.text}” is said twice; the first counts"
    labels = (Label(first.key.span, "first said here"),)
    return [diagnostic("SC0113", message, block.key.span, labels=labels, hint="Take one of them out.")]
