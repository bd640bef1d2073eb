"""Fixes carried out: from a text and what was found in it to the mended text."""

from __future__ import annotations

from collections.abc import Iterable

from .diagnostics import Diagnostic, Edit, Fix
from .source import Source


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made. They do not overlap; of two at one place the first is written first."""
    pieces, last = [], 0
    for edit in sorted(edits, key=lambda each: (each.span.start, each.span.end)):
        pieces += [text[last : edit.span.start], edit.text]
        last = edit.span.end
    return "".join([*pieces, text[last:]])


def chosen(found: Iterable[Diagnostic], source: Source, *, unsafe: bool) -> tuple[Fix, ...]:
    """The fixes of a text that can be made together: each wholly or not at all, the first of two that overlap.

    Fixes that are not safe only with `unsafe`; none that would edit another text.
    """
    fixes: list[Fix] = []
    taken: list[Edit] = []
    for fix in dict.fromkeys(each.fix for each in found if each.fix):
        own = all(edit.span.source == source.name for edit in fix.edits)
        if own and (fix.safe or unsafe) and not any(_overlap(a, b) for a in fix.edits for b in taken):
            fixes.append(fix)
            taken += fix.edits
    return tuple(fixes)


def _overlap(first: Edit, second: Edit) -> bool:
    """Whether two edits touch the same characters, or put something in at the same place."""
    a, b = first.span, second.span
    return (a.start < b.end and b.start < a.end) or a.start == b.start
