"""A script in the house's shape: the same words, notes and boneyards, and the same film, with other white space.

The tree's leaves become rows, each rule changes the rows, and the rows put together are the text again.
"""

from __future__ import annotations

from ..parse import parse
from ..source import Source
from .blanks import closed, parted, thinned
from .edition import edition
from .header import laid_out
from .rows import MARK, Row, ending, rows
from .white import trimmed

__all__ = ["formatted"]


def formatted(source: Source, *, close_header: bool = False) -> str:
    """The text of a script, formatted. Formatting what is formatted changes nothing.

    `close_header` also takes the blank lines between the sections of the header out, behind which other readers of
    Fountain would take the rest of it for action.
    """
    tree, unclosed = parse(source)
    shaped = trimmed(tree, laid_out(tree, rows(tree)))
    if close_header and not unclosed:  # a blank line may be all that keeps a forgotten bracket from closing
        shaped = closed(shaped)
    shaped = edition(tree, parted(tree, thinned(shaped)))
    return (MARK if source.text.startswith(MARK) else "") + _text(shaped, ending(tree))


def _text(shaped: list[Row], end: str) -> str:
    """The rows as a text whose last line has an end too."""
    text = "".join(row.text + (end if row.ends else "") for row in shaped)
    return text if not text or text.endswith(("\n", "\r")) else text + end
