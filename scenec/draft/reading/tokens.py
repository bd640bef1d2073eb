"""Words and stops of a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...compiler.library import WORD

_TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|vs|etc|e\.g|i\.e)\.$")
_END = re.compile(r"[.!?…]+[\"'”’»)]*(?=\s|$)|\n\s*\n|\n(?=\s*[-*•])|\n")
_QUOTE = re.compile(r"“([^”]+)”|\"([^\"]+)\"|«([^»]+)»|„([^“”]+)[“”]|(?<!\w)[‘']((?:[^‘’'\n]|['’](?=\w))+)['’](?!\w)")
_SPEAKS_ON = re.compile(r"\s+[^\W\d_]\w*\s+(\w+)")
"""After a quote: `Tom said`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a stop. `start` counts characters from the start of its sentence."""

    text: str
    start: int

    @property
    def plain(self) -> str:
        """In lower case, with straight apostrophes."""
        return self.text.casefold().replace("’", "'")

    @property
    def end(self) -> int:
        """One past its last character."""
        return self.start + len(self.text)

    @property
    def is_word(self) -> bool:
        """Whether it is no stop."""
        return self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotes; `start` and `end` are of the quotes themselves."""

    words: str
    start: int
    end: int


def tokens(text: str, contracted: Mapping[str, str] = MappingProxyType({})) -> tuple[Token, ...]:
    """The words and stops of a text. `contracted`: what is parted into which words (`i'm` into `i am`)."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        whole = contracted.get(match[0].casefold().replace("’", "'"), "").split()
        capital = match[0][0].isupper()
        words = [word.capitalize() if capital and not index else word for index, word in enumerate(whole)]
        found += [Token(word, match.start()) for word in words or [match[0]]]
    return tuple(found)


def quotes(text: str) -> tuple[Quote, ...]:
    """What is said in quotes, whichever they are."""
    found = (Quote(next(filter(None, match.groups())).strip(), *match.span()) for match in _QUOTE.finditer(text))
    return tuple(quote for quote in found if quote.words)


def told(text: str) -> str:
    """A text with blanks where its quotes stand, so that places stay what they are."""
    for quote in quotes(text):
        text = text[: quote.start] + " " * (quote.end - quote.start) + text[quote.end :]
    return text


def sentences(prose: str, saying: frozenset[str] = frozenset()) -> tuple[tuple[int, str], ...]:
    """The sentences of prose with the character each starts at. A stop inside quotes ends none, but at their end.

    `saying`: verbs that may follow a quote and belong to its sentence.
    """
    hidden = _without_stops(prose, saying)
    found, start = [], 0
    for match in (*_END.finditer(hidden), None):
        if match is not None and _ABBREVIATION.search(prose[start : match.start() + 1]):
            continue
        end = len(prose) if match is None else match.end()
        text = prose[start:end]
        if re.search(r"\w", text):
            found.append((start + len(text) - len(text.lstrip()), text.strip()))
        start = end
    return tuple(found)


def _without_stops(prose: str, saying: frozenset[str]) -> str:
    """Prose whose quotes hold no stops, but that a quote which ends with one still ends a sentence."""
    for quote in quotes(prose):
        inner = re.sub(r"[.!?…\n]", ",", prose[quote.start : quote.end])
        after = prose[quote.end :]
        last = after.strip()[:1]
        speaks_on = (match := _SPEAKS_ON.match(after)) and match[1].casefold() in saying
        ends = prose[quote.end - 2] in ".!?…" and (not last or (last.isupper() and not speaks_on))
        inner = f"{inner[:-2]}.{inner[-1]}" if ends else inner
        prose = prose[: quote.start] + inner + prose[quote.end :]
    return prose
