"""What the words of a heading and a header mean."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import Any

SAME = "same"
"""The hour of the scene before: what LATER and CONTINUOUS mean."""

ALL = "all"
"""Whatever way of telling holds: what BACK TO SCENE ends."""

_BRACKETS = " \t()（）.,"
_PARTS = re.compile(r"\s[-–—]+\s|[(（,、]")
_PIECE = re.compile(r"[\w'’-]+")

Meanings = dict[str, dict[str, str]]
"""What a word means, by language and word."""


@dataclass(frozen=True)
class Words:
    """words.toml, with the questions that are asked of it. Every word is in capitals."""

    sections: tuple[str, ...]
    lists: tuple[str, ...]
    begins: dict[str, str]
    """The way of telling that a caption begins, by its first words."""
    ends: dict[str, str]
    """The one it ends, or `ALL`."""
    headings: Meanings
    times: Meanings
    transitions: Meanings
    """The entry of `Transitions:` that a foreign word for one means."""
    following: dict[str, str]
    """`continuous` or `later`, by the words of a heading that say so."""

    @cached_property
    def heading_words(self) -> tuple[str, ...]:
        """The words a heading can begin with in any language, the longest first."""
        return _longest_first(word for words in self.headings.values() for word in words)

    @cached_property
    def fountain_words(self) -> tuple[str, ...]:
        """Those that Fountain knows, the longest first."""
        return _longest_first(self.headings["en"])

    @cached_property
    def transition_words(self) -> tuple[str, ...]:
        """The words for a transition in any language but English, the longest first."""
        return _longest_first(word for words in self.transitions.values() for word in words)

    def transition(self, text: str) -> str:
        """The entry of `Transitions:` that the whole text means in the first language that has it, else ''."""
        return _meaning(self.transitions, text.upper(), "")

    def kind(self, word: str, language: str) -> str:
        """INT, EXT, INT/EXT or EST: what the word means in this language, else in the first that has it."""
        return _meaning(self.headings, word.upper(), language)

    def time(self, text: str, language: str) -> str:
        """dawn, day, dusk, night or SAME, by the whole text, else by a word in it; '' if it is no time.

        LATER THAT NIGHT is night: an hour says more than that it is not another one.
        """
        whole = text.upper().strip(_BRACKETS)
        if exact := _meaning(self.times, whole, language):
            return exact
        found = [meaning for piece in _PIECE.findall(whole) if (meaning := _meaning(self.times, piece, language))]
        return next((meaning for meaning in found if meaning != SAME), SAME if found else "")

    def is_time(self, text: str) -> bool:
        """Whether the whole text is a word for a time, in any language."""
        return any(text.upper().strip(_BRACKETS) in words for words in self.times.values())

    def follows(self, text: str) -> str:
        """`continuous`, `later` or '': how a scene follows on the one before, by one whole part of when it is."""
        parts = (part.upper().strip(_BRACKETS) for part in _PARTS.split(text))
        return next((self.following[part] for part in parts if part in self.following), "")

    @cached_property
    def captions(self) -> tuple[str, ...]:
        """The words that say how a scene is told, the longest first."""
        return _longest_first([*self.begins, *self.ends])

    def caption(self, text: str) -> str:
        """The words that say how a scene is told, where the text begins with them; '' where it does not.

        `MONTAGE`, `INTERCUT - KITCHEN AND TRAIN`, `FLASHBACK:`.
        """
        said = text.upper()
        if not said.startswith(self.captions):
            return ""
        whole = (word for word in self.captions if said.startswith(word) and not said[len(word) :][:1].isalnum())
        return next(whole, "")

    def is_caption(self, text: str) -> bool:
        """Whether the text begins with words that say how a scene is told."""
        return bool(self.caption(text))


def read(toml: str) -> Words:
    """The words of words.toml."""
    data = tomllib.loads(toml)
    return Words(
        tuple(data["sections"]),
        tuple(data["lists"]),
        _words(data["captions"]["begins"]),
        _words(data["captions"]["ends"]),
        _by_word(data["headings"]),
        _by_word(data["times"]),
        _by_word(data["transitions"]),
        _words(data["follows"]),
    )


def _by_word(table: dict[str, dict[str, Any]]) -> Meanings:
    """From the words of a meaning, as they are written down, to the meaning of a word."""
    return {language: _words(meanings) for language, meanings in table.items()}


def _words(meanings: dict[str, Any]) -> dict[str, str]:
    return {word: meaning for meaning, words in meanings.items() for word in words}


def _meaning(table: Meanings, word: str, language: str) -> str:
    """What `word` means in `language`, else in the first language that has it; '' in none."""
    own = table.get(language.partition("-")[0].lower(), {})
    return own.get(word) or next((words[word] for words in table.values() if word in words), "")


def _longest_first(words: Any) -> tuple[str, ...]:
    return tuple(sorted(set(words), key=lambda word: (-len(word), word)))
