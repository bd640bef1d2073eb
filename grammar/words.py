"""What the words of a heading and a header mean."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """words.toml as it is, with the questions that are asked of it. Every word is in capitals."""

    sections: tuple[str, ...]
    lists: tuple[str, ...]
    captions: tuple[str, ...]
    headings: dict[str, dict[str, list[str]]]
    hours: dict[str, dict[str, list[str]]]
    same: dict[str, list[str]]

    def heading_words(self, language: str = "") -> tuple[str, ...]:
        """The words a heading can begin with in a language, or in any, the longest first."""
        tables = [self.headings[language]] if language else list(self.headings.values())
        every = {word for kinds in tables for words in kinds.values() for word in words}
        return tuple(sorted(every, key=lambda word: (-len(word), word)))

    def kind(self, word: str, language: str) -> str:
        """INT, EXT, INT/EXT or EST: what the word means in this language, else in the first that has it."""
        return _meaning(self.headings, word, language)

    def hour(self, word: str, language: str) -> str:
        """dawn, day, dusk or night; '' if the word is no hour."""
        return _meaning(self.hours, word, language)

    def is_same(self, word: str) -> bool:
        """Whether the word says that the hour is that of the scene before."""
        return any(word.upper() in same for same in self.same.values())

    def is_caption(self, text: str) -> bool:
        """Whether it says how a scene is told: `MONTAGE`, `INTERCUT - KITCHEN AND TRAIN`, `FLASHBACK:`."""
        said = text.upper()
        return any(said.startswith(word) and not said[len(word) : len(word) + 1].isalnum() for word in self.captions)


def read(toml: str) -> Words:
    """The words of words.toml."""
    data = tomllib.loads(toml)
    return Words(
        tuple(data["sections"]),
        tuple(data["lists"]),
        tuple(data["captions"]),
        data["headings"],
        data["hours"],
        data["same"],
    )


def _meaning(table: dict[str, dict[str, list[str]]], word: str, language: str) -> str:
    """The key under which `word` stands, looked up in `language` first and then in the others as they are written."""
    own = language.partition("-")[0].lower()
    for tongue in sorted(table, key=lambda name: name != own):
        for meaning, words in table[tongue].items():
            if word.upper() in words:
                return meaning
    return ""
