"""One language of prose as data: a table of stdlib/prose, and lemmas."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from ..compiler.library import WORD
from ..lemmas import meaning

FALLBACK = "en"
"""What prose is read as when its language is none of ours."""


@dataclass(frozen=True, eq=False)
class Tongue:
    """How prose of one language is built. `code` as in `Language:`."""

    code: str
    tables: Mapping[str, Mapping[str, Any]]

    def words(self, table: str, key: str) -> frozenset[str]:
        """A list of words, in lower case; `_` in one stands for a blank."""
        return _words(str(self.tables.get(table, {}).get(key, "")))

    def pairs(self, table: str, key: str) -> Mapping[str, str]:
        """A list of `form=form`, in lower case."""
        return _pairs(str(self.tables.get(table, {}).get(key, "")))

    def table(self, name: str) -> Mapping[str, str]:
        """A table of words or phrases and what they mean."""
        return self.tables.get(name, {})

    def flag(self, table: str, key: str) -> bool:
        """Whether the language does that."""
        return bool(self.tables.get(table, {}).get(key, False))

    def lemma(self, word: str) -> str:
        """The dictionary's form of a word, in lower case."""
        plain = word.casefold().replace("’", "'")
        if not plain:
            return ""
        return self.pairs("tense", "lemmas").get(plain) or _lemma(plain, self.code) or self._regular(plain)

    def meant(self, word: str) -> str:
        """The library's English for a word; '' where there is none."""
        return meaning(word, self.lemma(word), self.code)

    def knows(self, word: str) -> bool:
        """Whether the dictionary has a word."""
        import simplemma

        return bool(simplemma.is_known(word, self.code))

    def closed(self, word: str) -> bool:
        """Whether it is one of the small words, which name nobody."""
        lists = ("determiners", "prepositions", "auxiliaries", "adverbs", "subjects", "capitals", "questions")
        return any(word in self.words("words", key) for key in lists) or word in self.words("joints", "strong")

    def _regular(self, word: str) -> str:
        """The base of a word that no dictionary has, by the longest regular ending it bears."""
        endings = self.pairs("tense", "regular")
        fits = [ending for ending in endings if word.endswith(ending) and len(word) > len(ending) + 2]
        longest = max(fits, key=len, default="")
        return word.removesuffix(longest) + endings.get(longest, "")


def tongue(code: str) -> Tongue:
    """The tongue of a language tag such as `en-GB`; English's where there is no table of it."""
    plain = code.partition("-")[0].casefold()
    return _read(plain if plain in tongues() else FALLBACK)


@cache
def tongues() -> tuple[str, ...]:
    """The languages that there are tables of."""
    folder = resources.files("scenec.stdlib").joinpath("prose")
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def guessed(prose: str) -> str:
    """The language whose commonest words are heard most often in a text."""
    heard = Counter(word.casefold() for word in WORD.findall(prose))
    share = {code: sum(heard[word] for word in _read(code).words("language", "common")) for code in tongues()}
    best = max(share, key=lambda code: (share[code], code == FALLBACK))
    return best if share[best] else FALLBACK


@cache
def _read(code: str) -> Tongue:
    file = resources.files("scenec.stdlib").joinpath("prose", f"{code}.toml")
    return Tongue(code, tomllib.loads(file.read_text(encoding="utf-8")))


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in text.split())


@cache
def _pairs(text: str) -> Mapping[str, str]:
    parts = (pair.partition("=") for pair in text.split())
    return {form.replace("_", " "): other.replace("_", " ") for form, _, other in parts}


@cache
def _lemma(word: str, code: str) -> str:
    """The dictionary's form, or '' if it does not know the word."""
    import simplemma  # here, for its tables are large

    found: str = simplemma.lemmatize(word, code)
    return found.casefold() if found != word or simplemma.is_known(word, code) else ""
