"""`!!HEAD: payload`, on a line of its own or in brackets inside speech."""

from __future__ import annotations

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..screenplay import Direction
from ..tree import Tree
from .words import raw

_MARK = "!!"


def direction(tree: Tree, start: int, end: int) -> Direction | Diagnostic:
    """The direction in characters `start` to `end`, which begin with `!!`; SC0107 if no word stands behind it.

    A head without a colon has no payload: `resolve` sees where it ends, by the names it knows.
    """
    span = tree.span(start, end)
    start += len(_MARK)
    colon = tree.visible.find(":", start, end)
    head = raw(tree, start, end if colon < 0 else colon)
    if not head.text:
        hint = "Say what the crew does: `!!WIDE`, `!!MUSIC: slow piano`. A line of action begins with one `!`."
        return diagnostic("SC0107", "This direction says nothing", span, hint=hint)
    payload = raw(tree, colon + 1, end) if colon >= 0 else None
    return Direction(head, payload if payload and payload.text else None, span)
