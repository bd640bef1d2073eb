"""Who comes and who goes: the verbs and small words that say it, and when a sentence says it for certain.

Somebody who leaves is not there any more, so a wrong guess costs a face: what may only be meant, or is done to a thing
("leaves the key"), takes nobody off the stage.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..library import WORD, Library
from ..vocabulary import SetKind

_UNDONE = re.compile(
    r"\b(?:about|almost|as if|begins?|can(?:no|')?t|could|decides?|if|left|makes?|moves?|nearly|never|not|or|prepares?"
    r"|ready|refuses?|starts?|tries|try|turns?|wants?|will|would)\b|n't\b",
    re.I,
)
"""Words beside which somebody who "leaves" may still be there. "Left" is a side as often as a deed."""

_LONG = 10
"""Words from which on a clause says more than that somebody goes."""

_NOUN = frozenset(("a", "an", "the", "this", "that", "her", "his", "their", "its", "my", "your", "one", "two", "some"))
"""What a noun phrase begins with, if not with a capital."""

_AFTER = {
    "in": frozenset(("with", "without", "from", "through", "by", "again", "alone", "together")),
    "out": frozenset(
        (
            "with",
            "without",
            "through",
            "by",
            "again",
            "alone",
            "together",
            "into",
            "in",
            "down",
            "up",
            "toward",
            "towards",
        )
    ),
}
"""What may follow the small word: "walks in from the rain" comes in, "walks in the rain" does not."""

_PAST = frozenset(("through", "by"))
"""The way out lies there, whatever mark is named: "walks out by the hatch"."""


@dataclass(frozen=True, slots=True)
class Coming:
    """What is needed to tell: verbs that say it by themselves, those that do with a small word, and what is left.

    `ways` is `in` or `out` by lemma, `small` by the word that follows a verb of going ("runs off"); `going` are those
    verbs, and `here` nouns that mean the place itself.
    """

    ways: dict[str, str]
    small: dict[str, str]
    going: frozenset[str]
    here: frozenset[str]

    def said(self, lemma: str, text: str, rest: str, held: bool, mark: str) -> str:
        """`in`, `out` or '': what a clause says. `rest` stands after its verb; `held`: it is done with something, and
        `mark` is the mark that it names.
        """
        way = self.ways.get(lemma, "") or self._followed(lemma, rest, mark)
        if not way or _UNDONE.search(text):
            return ""
        if way == "out" and (len(WORD.findall(text)) > _LONG or not self._all(rest, held)):
            return ""
        return way

    def _followed(self, lemma: str, rest: str, mark: str) -> str:
        """The way of a verb of going by the word after it, where that ends the phrase or the place follows."""
        words = [word.casefold() for word in WORD.findall(rest)]
        way = self.small.get(words[0], "") if words and lemma in self.going else ""
        after = words[1] if len(words) > 1 else ""
        if after == "of":
            return way if self.here.intersection(words[2:]) else ""
        ends = not after or after.endswith("ly") or after in _AFTER.get(way, ())
        return way if ends and (not mark or after in _PAST) else ""

    def _all(self, rest: str, held: bool) -> bool:
        """Whether somebody leaves, not something: what follows is no noun phrase, or means the place."""
        words = WORD.findall(rest)
        if not words or words[0].casefold() in self.small:
            return True
        noun = words[0].casefold() in _NOUN or words[0][0].isupper() or (held and len(words) == 1)
        return not noun or bool(self.here.intersection(word.casefold() for word in words[:4]))


def coming(library: Library, place: str, kind: SetKind | None) -> Coming:
    """What is needed to tell in a scene that plays in a place, on a set."""
    verbs = library.all("Verbs")
    ways = {verb.name: verb.text("comes") for verb in verbs if verb.has("comes")}
    small = {word: verb.text("comes") for verb in verbs for word in verb.list("with")}
    going = frozenset(verb.name for verb in verbs if verb.text("act") == "walk")
    nouns = (*WORD.findall(place), *(word for phrase in (kind.words if kind else ()) for word in phrase.split()))
    here = frozenset((*(noun.casefold() for noun in nouns), "scene", "stage", "room", "place"))
    return Coming(ways, small, going, here)
