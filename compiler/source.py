"""A text and the places in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (end excluded) of the source called `source`."""

    source: str
    start: int
    end: int

    def to(self, other: Span) -> Span:
        """The span from here to the end of `other`, both in one source."""
        return Span(self.source, min(self.start, other.start), max(self.end, other.end))

    def part(self, start: int, end: int) -> Span:
        """The span of characters `start` to `end` counted from this one's start."""
        return Span(self.source, self.start + start, self.start + end)


NOWHERE = Span("", 0, 0)
"""The span of what no text says: what the compiler itself adds."""


@dataclass(frozen=True)
class Source:
    """A text with a name. The name is a path with `/`, relative to the project's root, or `stdlib/...`."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Where each line begins, in characters. A line ends with \\n, \\r\\n or \\r."""
        starts, text = [0], self.text
        for place, char in enumerate(text):
            if char == "\n" or (char == "\r" and text[place + 1 : place + 2] != "\n"):
                starts.append(place + 1)
        return tuple(starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1, the column in characters."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line counted from 1, without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def at(self, span: Span) -> str:
        """The characters of a span."""
        return self.text[span.start : span.end]
