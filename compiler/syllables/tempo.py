"""When each word of a line is said."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from .counting import consonants
from .tongues import RATE, Tongue, tongue

_CLOSING = "\"')]}»”’"
_STOPS = frozenset(".!?…。！？؟")
_COMMAS = frozenset(",;:—–、，؛،")

Times = tuple[tuple[Fraction, Fraction], ...]


class Parts(NamedTuple):
    """What of a word takes time. Where no spaces are written a word is a sentence, and has rests inside."""

    syllables: int
    consonants: int
    commas: int
    stops: int


def syllables(word: str, language: str = "en") -> int:
    """How many syllables a word has, at least one; a digit counts as a word of its own."""
    digits = sum(sign.isdigit() for sign in word)
    return max(1, tongue(language).count(word.casefold()) + digits)


def parts(word: str, language: str) -> tuple[Parts, str]:
    """What of a word takes time, and the rest after it: `,` a short one, `.` a long one, or none."""
    bare = word.rstrip(_CLOSING)
    inside = "" if bare.isascii() else bare.rstrip("".join(_STOPS | _COMMAS))
    commas, stops = sum(sign in _COMMAS for sign in inside), sum(sign in _STOPS for sign in inside)
    return Parts(syllables(word, language), consonants(word.casefold()), commas, stops), _rest(bare)


def _rest(bare: str) -> str:
    """Two hyphens are a dash."""
    last = "—" if bare.endswith("--") else bare[-1:]
    return "." if last in _STOPS else "," if last in _COMMAS else ""


def pause(word: str, language: str = "en") -> Fraction:
    """Seconds of rest after a word, from its last sign, at RATE words a minute."""
    return Fraction(round(_milliseconds(tongue(language), _rest(word.rstrip(_CLOSING)))), 1000)


def _milliseconds(spoken: Tongue, rest: str) -> float:
    return {"": 0.0, ",": spoken.comma, ".": spoken.stop}[rest]


@lru_cache(maxsize=16384)
def word_times(words: str, rate: float, language: str = "en") -> Times:
    """(start, end) of each word in seconds from the first one's start, said at `rate` words a minute."""
    spoken, slower = tongue(language), RATE / rate
    said, now, times = words.split(), 0.0, list[tuple[Fraction, Fraction]]()
    for number, word in enumerate(said, 1):
        inside, rest = parts(word, language)
        end = now + slower * (_length(inside, spoken) + (spoken.line if number == len(said) else 0.0))
        times.append((Fraction(round(now), 1000), Fraction(round(end), 1000)))
        now = end + slower * _milliseconds(spoken, rest)
    return tuple(times)


def _length(inside: Parts, spoken: Tongue) -> float:
    """Milliseconds of one word."""
    sounds = inside.syllables * spoken.syllable + inside.consonants * spoken.consonant
    return spoken.word + sounds + inside.commas * spoken.comma + inside.stops * spoken.stop
