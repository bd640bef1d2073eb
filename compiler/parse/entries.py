"""Declarations: `NAME = description; key: value; key: value`, over as many lines as they need."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..screenplay import Entry, Field
from ..tree import Tree
from .words import text

_COLON = re.compile(r"([^\W\d_a-z][^a-z;=:]*):\s")
_NAMED = re.compile(r"([^=;]*)=")
_PART = re.compile(r'(?:"[^"\n]*"|[^;"]|")*')

Range = tuple[int, int]


def is_entry(line: str) -> bool:
    """Whether a line opens a declaration: a `=` stands before any `;`."""
    return bool(_NAMED.match(line))


def opens_entry(tree: Tree, start: int, end: int) -> bool:
    """Whether the line of a section, trimmed, begins a declaration and does not continue the one above.

    `RUTH: a woman` continues nothing: keys are not in capitals, so it is a declaration with the wrong sign.
    """
    mistaken = _COLON.match(tree.visible, start, end)
    return is_entry(tree.visible[start:end]) or bool(mistaken and mistaken[1].isupper())


def entries(tree: Tree, section: str, lines: list[Range]) -> tuple[list[Entry], list[Diagnostic]]:
    """The declarations in the lines of a section. A line without `NAME =` continues the one above."""
    found: list[Diagnostic] = []
    declared: list[Entry] = []
    for start, end in _ranges(tree, [line for line in lines if line[0] < line[1]]):
        equals = _NAMED.match(tree.visible, start, end)
        if not equals or not tree.visible[start : equals.end(1)].strip():
            found.append(_nameless(tree, start, end))
            continue
        declared.append(_entry(tree, section, start, end, equals.end(1), found))
    return declared, found


def _ranges(tree: Tree, lines: list[Range]) -> list[Range]:
    """Lines put together: from each that opens a declaration to the last that continues it."""
    ranges: list[Range] = []
    is_open = False
    for start, end in lines:
        opens = opens_entry(tree, start, end)
        if is_open and not opens:
            ranges[-1] = (ranges[-1][0], end)
        else:
            ranges.append((start, end))
        is_open = is_open or opens
    return ranges


def _entry(tree: Tree, section: str, start: int, end: int, equals: int, found: list[Diagnostic]) -> Entry:
    """The declaration in a range; parts that cannot be read are left out, with SC0112 each."""
    parts = list(_parts(tree, equals + 1, end))
    fields = []
    for first, last in parts[1:]:
        part = _field(tree, first, last)
        if isinstance(part, Diagnostic):
            found.append(part)
        else:
            fields.append(part)
    return Entry(section, text(tree, start, equals), text(tree, *parts[0]), tuple(fields), tree.span(start, end))


def _parts(tree: Tree, start: int, end: int) -> Iterator[Range]:
    """The ranges between semicolons that stand in no quotes: the description, then the fields that are not empty."""
    first = True
    while start <= end:
        match = _PART.match(tree.visible, start, end)
        stop = match.end() if match else end
        part = tree.trim(start, stop)
        if first or part[0] < part[1]:
            yield part
        first, start = False, stop + 1


def _field(tree: Tree, start: int, end: int) -> Field | Diagnostic:
    colon = tree.visible.find(":", start, end)
    key = text(tree, start, end if colon < 0 else colon)
    if colon < 0 or not key.text:
        message = f"“{text(tree, start, end).text}” is not `key: value`"
        hint = "After the first `;` each part is a key, a colon and a value: `height: 1.74m`."
        return diagnostic("SC0112", message, tree.span(start, end), hint=hint)
    return Field(key, text(tree, colon + 1, end))


def _nameless(tree: Tree, start: int, end: int) -> Diagnostic:
    """SC0110, with what was probably meant: `MARA: a woman` for `MARA = a woman`."""
    said = text(tree, start, end).text
    name, colon, rest = said.partition(":")
    hint = "A declaration is `NAME = description`."
    if colon and ";" not in name and name.strip():
        hint = f"Write `{name.strip()} = {rest.strip()}`."
    return diagnostic("SC0110", f"“{said}” declares nothing: it has no `NAME =`", tree.span(start, end), hint=hint)
