"""Phrases of one word or several, found in a text by their first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
"""One word of prose: letters and digits, with apostrophes and hyphens inside."""


class Phrases:
    """What each phrase, as words in small letters, means. Finding is linear in the text's words."""

    def __init__(self, meanings: Mapping[tuple[str, ...], str]) -> None:
        self._meanings = meanings
        self._longest: dict[str, int] = {}
        """Of the phrases that begin with a word, how many words the longest has."""
        for phrase in meanings:
            if phrase:
                self._longest[phrase[0]] = max(len(phrase), self._longest.get(phrase[0], 0))

    def found(self, text: str) -> Iterator[tuple[str, int, int]]:
        """(meaning, start, end) of each phrase of a text, in order; the longest wins, and none overlaps another."""
        words = [(match.start(), match.end(), match[0].casefold()) for match in WORD.finditer(text)]
        place = 0
        while place < len(words):
            step = 1
            for length in range(min(self._longest.get(words[place][2], 0), len(words) - place), 0, -1):
                meaning = self._meanings.get(tuple([word for _, _, word in words[place : place + length]]))
                if meaning is not None:
                    yield meaning, words[place][0], words[place + length - 1][1]
                    step = length
                    break
            place += step
