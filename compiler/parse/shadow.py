"""A text as layer 1 sees it: of the same length, with notes and boneyards blanked, so that every offset still holds."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..tree import Hidden

HIDE = "\x1f"
"""What stands for a hidden character. White space to Python, so that words fall apart there and lines end there."""

_OPEN = re.compile(r"\[\[|/\*")
_EMPTY_LINE = re.compile(r"\n[ \t]?\r?\n")  # two spaces keep a note together: fountain.io
_LONE_RETURN = re.compile(r"\r(?!\n)")
_INSIDE = re.compile(r"(?<=\n)\n|[^\n]")
_HEADING_LETTERS = re.compile("[À-ÖØ-ÞА-Я]")


class Shadow(NamedTuple):
    """`visible`: the text, hidden characters as HIDE. `folded`: the same for the grammar, see `fold`.

    `unclosed` are the places of a `[[` or `/*` that hides nothing, because it is never closed.
    """

    visible: str
    folded: str
    hidden: tuple[Hidden, ...]
    unclosed: tuple[int, ...]


def shadow(text: str) -> Shadow:
    """The shadow of a text. Line ends stay, also inside a boneyard, but for those of empty lines: they are hidden."""
    plain = _LONE_RETURN.sub("\n", text.replace(HIDE, " "))
    hidden, unclosed = _hidden(plain)
    pieces, last = [], 0
    for _, start, end in hidden:
        pieces += [plain[last:start], _INSIDE.sub(HIDE, plain[start:end])]
        last = end
    visible = "".join([*pieces, plain[last:]])
    if visible.startswith("\ufeff"):
        visible = HIDE + visible[1:]
    return Shadow(visible, fold(visible), tuple(hidden), tuple(unclosed))


def fold(text: str) -> str:
    """The text with letters that have two cases as `a` and `A`, so that a pattern can ask for capitals of any script.

    ASCII stays, and so do the capitals that heading words are written in. Georgian, which has no capitals at the
    head of a name, counts as a script without case: its letters are their own title case.
    """
    letters = sorted(set(text)) if not text.isascii() else ()
    table = {ord(letter): _case(letter) for letter in letters if not letter.isascii()}
    return text.translate(table) if table else text


def _case(letter: str) -> str:
    if letter.islower() and letter.title() != letter:
        return "a"
    if (letter.isupper() or letter.istitle()) and not _HEADING_LETTERS.match(letter):
        return "A"
    return letter


def _hidden(text: str) -> tuple[list[Hidden], list[int]]:
    """Notes and boneyards in order, and where one is opened but never closed. Linear: no end is looked for twice."""
    hidden: list[Hidden] = []
    unclosed: list[int] = []
    note_end, bone_end, empty = _Next(re.compile(r"\]\]")), _Next(re.compile(r"\*/")), _Next(_EMPTY_LINE)
    opened = _OPEN.search(text)
    while opened:
        start, after = opened.span()
        note = opened[0] == "[["
        end = (note_end if note else bone_end).after(text, after)
        if end is None or (note and (gap := empty.after(text, after)) and gap.start() < end.start()):
            unclosed.append(start)
            opened = _OPEN.search(text, after)
        else:
            hidden.append(Hidden("note" if note else "boneyard", start, end.end()))
            opened = _OPEN.search(text, end.end())
    return hidden, unclosed


class _Next:
    """Finds a pattern's next place, and remembers it while it still lies ahead."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._found: re.Match[str] | None = None
        self._asked = False

    def after(self, text: str, place: int) -> re.Match[str] | None:
        """The first match that begins at `place` or later. Places never go down."""
        if not self._asked or (self._found and self._found.start() < place):
            self._found, self._asked = self._pattern.search(text, place), True
        return self._found
