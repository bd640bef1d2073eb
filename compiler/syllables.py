"""How long words take to say: counted in syllables, not letters, by language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from unicodedata import category, name, normalize

PAUSES = {
    ",": Fraction(22, 100),
    ";": Fraction(32, 100),
    ":": Fraction(32, 100),
    "—": Fraction(35, 100),
    "–": Fraction(30, 100),
    "…": Fraction(50, 100),
    ".": Fraction(45, 100),
    "!": Fraction(45, 100),
    "?": Fraction(45, 100),
    "、": Fraction(22, 100),
    "。": Fraction(45, 100),
}
"""Seconds of rest after a word that ends with the sign."""

_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(r"(?<![tscg])i[ao]|[aeiou]ing\b|eo\b|dea\b|eate|uie|ienc|ua|ue[lt]|uou")
_MUTE = re.compile(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$|[aeiouy]e$|[^aeiouy][aeiouy]le$")
_CLOSING = "\"')]}»”’"


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as far as tempo goes: how syllables are counted, and how many are said in 60 / rate seconds.

    The latter is measured on the voices: espeak-ng says more words a minute than it is asked for.
    """

    count: Callable[[str], int]
    per_word: Fraction


def _english(word: str) -> int:
    letters = re.sub(r"[^a-z]", "", word)
    groups = len(_VOWELS.findall(letters)) + len(_APART.findall(letters))
    return groups - (1 if groups > 1 and _MUTE.search(letters) else 0)


def _by_vowels(word: str) -> int:
    """Vowel groups for alphabets; a syllable for each sign of a script that writes syllables or words."""
    whole = sum(category(c) == "Lo" and not name(c, "").startswith(("ARABIC", "HEBREW")) for c in word)
    plain = "".join(c for c in normalize("NFD", word) if category(c) != "Mn")
    return whole + len(re.findall(r"[aeiouyаеёиоуыэюяαεηιουω]+", plain))


TONGUES = {"en": Tongue(_english, Fraction(2))}
"""By primary subtag; the default serves all others until they have a row."""

_DEFAULT = Tongue(_by_vowels, Fraction(22, 10))


def tongue(language: str) -> Tongue:
    """The row for a language tag like `en-GB`."""
    return TONGUES.get(language.split("-", maxsplit=1)[0].casefold(), _DEFAULT)


def syllables(word: str, language: str = "en") -> int:
    """How many syllables a word has, at least one; a digit counts as a word of its own."""
    digits = sum(c.isdigit() for c in word)
    counted = tongue(language).count(word.casefold())
    return max(1, counted + digits)


def pause(word: str) -> Fraction:
    """Seconds of rest after a word, from its last sign; a dash written as two hyphens counts."""
    bare = word.rstrip(_CLOSING)
    if bare.endswith("--"):
        return PAUSES["—"]
    return PAUSES.get(bare[-1:], Fraction(0))


def word_times(words: str, rate: float, language: str = "en") -> tuple[tuple[Fraction, Fraction], ...]:
    """(start, end) seconds of each word from the first one's start, said at `rate` words a minute."""
    each = Fraction(60) / (Fraction(rate).limit_denominator(1000) * tongue(language).per_word)
    now, times = Fraction(0), []
    for word in words.split():
        end = now + each * syllables(word, language)
        times.append((now, end))
        now = end + pause(word)
    return tuple(times)
