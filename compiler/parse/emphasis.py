"""Fountain's emphasis: `*italic*`, `**bold**`, `***both***`, `_underlined_`, and `\\*` for the character itself."""

from __future__ import annotations

import re

_MARK = re.compile(r"\\([*_\\])|\*{1,3}|_")


def plain(text: str) -> str:
    """A line's words without emphasis marks. A mark without its other half stays: `2 * 3`, `snake_case`."""
    if "*" not in text and "_" not in text and "\\" not in text:
        return text
    marks = list(_MARK.finditer(text))
    gone = _paired(text, marks)
    pieces, last = [], 0
    for number, mark in enumerate(marks):
        kept = mark[1] or ("" if number in gone else mark[0])
        pieces += [text[last : mark.start()], kept]
        last = mark.end()
    return "".join([*pieces, text[last:]])


def _paired(text: str, marks: list[re.Match[str]]) -> dict[int, None]:
    """The numbers of the marks that have their other half. One opens before a word and closes behind one."""
    gone: dict[int, None] = {}
    opened: dict[str, int] = {}
    for number, mark in enumerate(marks):
        kind = mark[0]
        before, after = text[max(0, mark.start() - 1) : mark.start()], text[mark.end() : mark.end() + 1]
        halves = ["*", "**"] if kind == "***" and kind not in opened else [kind]
        if before.strip() and all(half in opened for half in halves):
            gone |= dict.fromkeys([number, *(opened.pop(half) for half in halves)])
        elif after.strip() and not mark[1]:
            opened[kind] = number
    return gone
