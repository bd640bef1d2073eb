"""What is said aloud for the words of a script, and in which language each stretch of them is said.

espeak-ng reads most numbers and short forms of most languages well; what it reads wrongly in English is written out.
Words of another script than the speaker's language are spoken by a voice that reads it, with the same throat.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from .english import english

_SCRIPTS = {
    "LATIN": "en",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "cmn",
    "HANGUL": "ko",
    "HEBREW": "he",
    "ARABIC": "ar",
    "DEVANAGARI": "hi",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
"""The language in which a script is read by a speaker whose own language is not written in it."""
_OWN = {
    "CYRILLIC": ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tt"),
    "GREEK": ("el", "grc"),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("zh", "cmn", "yue", "hak", "ja"),
    "HANGUL": ("ko",),
    "HEBREW": ("he",),
    "ARABIC": ("ar", "fa", "ur", "ug"),
    "DEVANAGARI": ("hi", "mr", "ne", "kok"),
    "ARMENIAN": ("hy", "hyw"),
    "GEORGIAN": ("ka",),
}
"""Languages written in a script; all others are written in Latin letters, or read them themselves."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the text in one language, from the character `start` of it."""

    language: str
    start: int
    text: str


def reading(words: str, language: str) -> tuple[str, ...]:
    """For each word of a script what is said aloud; as many as there are words."""
    written = tuple(words.split())
    return english(written) if _primary(language) == "en" else written


def runs(text: str, language: str) -> tuple[Run, ...]:
    """The text by language. Signs and figures belong to the stretch before them."""
    found: list[Run] = []
    begin, current = 0, ""
    for place, character in enumerate(text):
        spoken = _language(character, language)
        if spoken and spoken != current:
            if current:
                found.append(Run(current, begin, text[begin:place]))
                begin = place
            current = spoken
    return (*found, Run(current or language, begin, text[begin:]))


def _language(character: str, language: str) -> str:
    """Who reads a letter: the speaker's language if it can be; '' for what is no letter."""
    if not character.isalpha():
        return ""
    script = unicodedata.name(character, "LATIN").split()[0]
    known = _SCRIPTS.get(script)
    if known is None or _primary(language) in _OWN.get(script, ()):
        return language
    if script == "LATIN":
        return known if any(_primary(language) in own for own in _OWN.values()) else language
    return known


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-", maxsplit=1)[0].casefold()
