"""Who is `she` and who is `he` where no description says: told by the pronouns that follow a name in the action."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..library import WORD

_GENDERS = {"she": "she", "her": "she", "hers": "she", "he": "he", "him": "he", "his": "he"}
_SURE = 2
"""How much more `he` tells than `his`: in `Tom looks at her feet` the name before a pronoun is not whom it means."""


def told(texts: Iterable[str], names: Iterable[str]) -> dict[str, str]:
    """`she` or `he` for each name that pronouns speak of more often as one than as the other.

    A pronoun speaks of the name before it; where another name came between in the same text, of that one.
    """
    known = {name.split()[-1].casefold(): name for name in names}
    heard: dict[str, Counter[str]] = {name: Counter() for name in known.values()}
    last: str | None = None
    for text in texts:
        for word in WORD.findall(text):
            plain = word.casefold().removesuffix("'s").removesuffix("’s")
            if plain in known and word[0].isupper():
                last = known[plain]
            elif last is not None and plain in _GENDERS:
                heard[last][_GENDERS[plain]] += _SURE if plain in ("she", "he") else 1
    return {name: most for name, count in heard.items() if (most := _most(count))}


def _most(count: Counter[str]) -> str:
    """The one heard more often, or ''."""
    return "" if count["she"] == count["he"] else max(("she", "he"), key=lambda one: count[one])
