"""Lines of a source with marks under them, for a terminal of any width of letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .source import Source, Span

TAB = 4
WIDEST = 100
"""Columns of a line that are shown; a longer one is cut round its first mark."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to point at: `^` under the span itself, `-` under what explains it, with words behind."""

    span: Span
    sign: str = "^"
    words: str = ""


def excerpt(source: Source, marks: tuple[Mark, ...], gutter: int) -> list[str]:
    """The marked lines in order, each with its number in `gutter` columns and a row under it for each mark."""
    rows: list[str] = []
    shown = 0
    for number, mark in sorted(((_line(source, mark), mark) for mark in marks), key=lambda each: each[0]):
        if shown and number > shown + 1:
            rows.append(f"{'':{gutter}} ┆")
        if number != shown:
            line, _ = _shown(source, number, mark)
            rows.append(f"{number:{gutter}} │ {line}".rstrip())
        _, columns = _shown(source, number, mark)
        underline = " " * columns[0] + mark.sign * max(1, columns[1] - columns[0])
        rows.append(f"{'':{gutter}} │ {underline} {printable(mark.words)}".rstrip())
        shown = number
    return rows


def printable(text: str) -> str:
    """The text with control characters as pictures of themselves: a script cannot steer the terminal."""
    return _CONTROL.sub(lambda match: chr(0x2400 + ord(match[0])) if match[0] != "\x7f" else "␡", text)


def width(text: str) -> int:
    """Columns a text takes in a terminal: 2 for wide letters (UAX #11), 0 for marks that stand on another."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _line(source: Source, mark: Mark) -> int:
    return source.position(mark.span.start)[0]


def _shown(source: Source, number: int, mark: Mark) -> tuple[str, tuple[int, int]]:
    """A line as it is shown, and the columns of it that the mark takes; a mark over lines ends with its first."""
    text = source.line(number)
    start = mark.span.start - source.line_starts[number - 1]
    end = min(len(text), start + mark.span.end - mark.span.start)
    first = _cut(text, start)
    head = "…" if first else ""
    before, marked, after = (_spread(piece) for piece in (text[first:start], text[start:end], text[end:]))
    line = head + before + marked + after
    column = width(head + before)
    return _fitting(line), (min(column, WIDEST), min(column + width(marked), WIDEST))


def _cut(text: str, start: int) -> int:
    """Where a line is cut on the left, so that character `start` is seen."""
    return 0 if width(_spread(text[:start])) < WIDEST * 3 // 4 else max(0, start - WIDEST // 4)


def _spread(text: str) -> str:
    return printable(text.expandtabs(TAB).replace("\ufeff", ""))


def _fitting(line: str) -> str:
    """As much of a line as fits."""
    if width(line) <= WIDEST:
        return line
    kept, columns = "", 0
    for letter in line:
        columns += _columns(letter)
        if columns >= WIDEST:
            break
        kept += letter
    return kept + "…"
