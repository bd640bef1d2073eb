"""Languages as far as tempo goes: how their syllables are counted and how long those last.

The numbers are fitted to the voices by `python -m bench.fit_speech`, on sentences that the test does not see.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import counting
from .counting import Count


@dataclass(frozen=True, slots=True)
class Tongue:
    """Milliseconds of a speaker who is asked for RATE words a minute: of a syllable, of a consonant, what a word takes
    on top, the rest after a comma and after a sentence, and what a line takes on top, for its end is drawn out.
    """

    count: Count
    syllable: float
    consonant: float
    word: float
    comma: float
    stop: float
    line: float


RATE = 160
"""Words a minute to which the milliseconds belong."""

TONGUES = {
    "en": Tongue(counting.english, 46, 57, 70, 230, 520, 99),
    "es": Tongue(counting.by_nuclei(counting.SPANISH), 72, 65, 14, 292, 390, 31),
    "de": Tongue(counting.by_nuclei(counting.GERMAN), 95, 28, 69, 340, 519, 85),
    "ru": Tongue(counting.by_nuclei(counting.RUSSIAN), 48, 69, 22, 213, 432, 22),
    "it": Tongue(counting.by_nuclei(counting.ITALIAN), 68, 43, 70, 311, 427, 38),
    "ja": Tongue(counting.kana, 124, 0, 23, 304, 457, 23),
}
"""By primary subtag."""

OTHER = Tongue(counting.by_vowels, 66, 52, 49, 277, 458, 55)
"""Any other language: the mean of those above that write an alphabet."""


def tongue(language: str) -> Tongue:
    """The row for a language tag like `en-GB`."""
    return TONGUES.get(primary(language), OTHER)


def primary(language: str) -> str:
    """The language of a tag without region and script: `en` of `en-GB`."""
    return language.split("-", maxsplit=1)[0].casefold()
