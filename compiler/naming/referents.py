"""What a phrase refers to: names, pronouns, nouns of descriptions, parts of the set, things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..film.entities import Character, Prop
from ..film.shot import Subject
from ..library import WORD, Library
from ..source import Span
from ..vocabulary import quality

_PRONOUNS = {"she": "she", "her": "she", "he": "he", "him": "he", "they": "they", "them": "they"}
_NEW = re.compile(r"(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|some|many|\d+)\b", re.I)
"""What is spoken of for the first time: no part of the set that was there before."""
_OWNED = re.compile(r"(?:(?:his|her|their|my|your|its|our)|\S+['’]s)\b", re.I)
"""Whose it is: her eyes are in her face."""
_ASIDE = re.compile(r"[,;]|\b(?:in|with|from|at|on|who|and)\b", re.I)
_PARTICLES = frozenset(("up", "down", "away", "off", "back", "out", "again", "aside", "together"))
"""What belongs to the verb though it stands after the noun: puts the bag *down*."""
_DETERMINERS = frozenset(("a", "an", "the", "this", "that", "her", "his", "their", "its", "my", "your", "one"))


@dataclass(slots=True)
class Referents:
    """Who and what can be meant at one point of the script.

    `mentioned` are names of characters, the last mentioned last; reading a script in order keeps it up.
    """

    library: Library
    cast: tuple[Character, ...]
    props: tuple[Prop, ...]
    parts: tuple[str, ...] = ()
    mentioned: list[str] = field(default_factory=list)
    ground: tuple[str, ...] = ()
    """What the set is called: a road in a set of roads is its own."""
    odd: tuple[str, ...] = ()
    """Parts of the set of which the library knows a wonder: "a moon of paper" is the set's own moon."""

    def mention(self, name: str) -> None:
        """That character was just spoken of."""
        if name in self.mentioned:
            self.mentioned.remove(name)
        self.mentioned.append(name)

    def find(self, phrase: str, span: Span) -> Subject | None:
        """What a noun phrase means, or None. Its noun is its last word before `of` that is no adverb."""
        words = self._without_adjectives(_noun_phrase(phrase))
        if not words:
            return None
        person = self._pronoun(words) or self._named(words) or self._described(words)
        if person is not None:
            self.mention(person)
            return Subject(person, "character", span)
        return self._thing(words, span, new=_matches(_NEW, self.library.plain(phrase)), owned=_matches(_OWNED, phrase))

    def _without_adjectives(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Without those that stand after the noun, as in many languages they do: "un gato negro"."""
        while len(words) > 1 and self._describes(words[-1]) and self.library.named("Things", words[-1]) is None:
            words = words[:-1]
        return words

    def _describes(self, word: str) -> bool:
        plain = self.library.lemma(word)
        return plain != word and bool(self.library.find("Colours", plain) or quality(self.library, plain.casefold()))

    def _pronoun(self, words: tuple[str, ...]) -> str | None:
        """The last mentioned whom the pronoun means for certain, else the last whom it can mean."""
        wanted = _PRONOUNS.get(self.library.lemma(words[0]).casefold()) if len(words) == 1 else None
        if wanted is None:
            return None
        genders = {c.name: c.gender for c in self.cast}
        last = [name for name in reversed(self.mentioned) if name in genders]
        sure = [name for name in last if genders[name] == wanted]
        return next((name for name in (*sure, *last) if genders[name] in (wanted, "they", "")), None)

    def _named(self, words: tuple[str, ...]) -> str | None:
        """The longest character's name in the phrase, written with a capital."""
        text = f" {' '.join(words)} ".casefold()
        capital = any(word[0].isupper() for word in words)
        names = [c.name for c in self.cast if f" {c.name.casefold()} " in text]
        return max(names, key=len, default=None) if capital else None

    def _described(self, words: tuple[str, ...]) -> str | None:
        """The last mentioned, else the first declared, whom the description calls so."""
        noun = words[-1].casefold()
        fits = [c.name for c in self.cast if noun == _noun(c.description)]
        recent = [name for name in reversed(self.mentioned) if name in fits]
        return next(iter((*recent, *fits)), None)

    def _thing(self, words: tuple[str, ...], span: Span, *, new: bool, owned: bool) -> Subject | None:
        """A prop by its name or noun, a part of the set, or a thing of the library; "a door" is none of the set's."""
        noun, text = words[-1].casefold(), " ".join(words).casefold()
        for prop in self.props:
            if prop.name.casefold() in (text, noun) or prop.name.casefold().split()[-1] == noun:
                return Subject(prop.name, "prop", span)
        thing = self.library.named("Things", text) or self.library.named("Things", noun)
        own = not new or noun in self.ground
        if thing is not None and ((owned and thing.flag("body")) or (own and thing.flag("wide"))):
            thing = None  # her eyes are in her face, and the sea of which somebody speaks may be far away
        part = next((each for each in (text, noun, self.library.lemma(noun)) if each in self.parts), None)
        if part is not None and (thing is None or not new or part in self.odd):
            return Subject(part, "part", span)
        return Subject(thing.name, "thing", span) if thing else None


def _matches(pattern: re.Pattern[str], phrase: str) -> bool:
    return pattern.match(phrase.strip()) is not None


def _noun_phrase(phrase: str) -> tuple[str, ...]:
    """The words up to `of`, without what leads in (the, her, and) and adverbs at the end."""
    words = WORD.findall(phrase)
    cut = next((i for i, word in enumerate(words) if word.casefold() == "of" and i > 0), len(words))
    words = words[:cut]
    while len(words) > 1 and (words[-1].casefold().endswith("ly") or words[-1].casefold() in _PARTICLES):
        words.pop()
    while len(words) > 1 and words[0].casefold() in _DETERMINERS:
        words.pop(0)
    return tuple(words)


@lru_cache(1 << 10)
def _noun(description: str) -> str:
    """What the first part of a description calls somebody: "keeper" of "old keeper of the lamp, 70"."""
    words = _noun_phrase(_ASIDE.split(description, maxsplit=1)[0])
    return words[-1].casefold() if words and words[-1].isalpha() else ""
