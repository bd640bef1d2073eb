"""Who is spoken of: people by kinship, trade, figure or name, and who a pronoun means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..tongue import Tongue
from .dream import DREAMER, Person, Spot
from .tokens import Token

CROWD = "crowd"
_GENDERS = {"woman": "she", "girl": "she", "man": "he", "boy": "he"}


@dataclass(slots=True)
class Company:
    """The people of a dream as they come up. `recent`: names, the last spoken of last."""

    tongue: Tongue
    names: frozenset[str] = frozenset()
    """Words that are written with a capital where no sentence begins."""
    people: dict[str, Person] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    crowds: dict[str, None] = field(default_factory=dict)
    own: dict[str, None] = field(default_factory=dict)
    """What the dreamer wears."""

    def spoken_of(self, name: str) -> str:
        """That person was just spoken of."""
        if name in self.recent:
            self.recent.remove(name)
        self.recent.append(name)
        return name

    def wears(self, name: str, garment: str) -> None:
        """Somebody wears that."""
        if name == DREAMER:
            self.own[garment] = None
        elif garment not in self.people[name].look:
            self.people[name] = replace(self.people[name], look=f"{self.people[name].look}, {garment}")

    def pronoun(self, word: str) -> str | None:
        """Whom a pronoun means: the last spoken of whom it fits."""
        gender = self.tongue.table("pronouns").get(word)
        if gender is None:
            return None
        fits = [name for name in reversed(self.recent) if name != DREAMER and self._fits(name, gender)]
        return self.spoken_of(fits[0]) if fits else None

    def find(self, tokens: Sequence[Token], spot: Spot) -> str | None:
        """The person a noun phrase means, met before or new; None if it means nobody.

        Two with one noun are told apart by what stands before it: `an old man`, `a man with a lamp`.
        """
        words = [token.plain for token in tokens[spot.first : spot.end]]
        named = self._named(tokens, spot)
        noun = next((word for word in reversed(words) if self._look(word)), None)
        if noun is None:
            return self._met(named, "", "person, 32") if named else None
        look = self._look(noun)
        many = noun not in self.tongue.table("people") and self.tongue.lemma(noun) != noun
        if look == CROWD or many:
            self.crowds[noun] = None
            return None
        before = [w for w in words[: words.index(noun)] if w in self.tongue.words("describing", "words")]
        name = named or " ".join([*before[-1:], noun]).upper()
        known = name if name in self.people else self._same(noun, words[0])
        return (
            self.spoken_of(known)
            if known and not named
            else self._met(name, noun, self._described(look, before, tokens, spot))
        )

    def _named(self, tokens: Sequence[Token], spot: Spot) -> str | None:
        """The name inside a noun phrase, or right behind it (`my friend Ben`, `a girl called Mia`)."""
        titles = self.tongue.words("people_words", "titles")
        inside = [t for t in tokens[spot.first : spot.end] if self.is_name(t) or t.plain in titles]
        if any(self.is_name(token) for token in inside):
            return " ".join(token.text for token in inside).upper()
        end = spot.end
        calling = self.tongue.words("people_words", "called")
        end += end < len(tokens) and tokens[end].plain in calling
        name = tokens[end] if end < len(tokens) else None
        return name.text.upper() if name is not None and self.is_name(name) else None

    def is_name(self, token: Token) -> bool:
        """Whether a word is somebody's name."""
        return token.text[0].isupper() and token.text in self.names

    def _look(self, word: str) -> str:
        people = self.tongue.table("people")
        return people.get(word) or people.get(self.tongue.lemma(word), "")

    def _same(self, noun: str, determiner: str) -> str | None:
        """Who was called so before; a new one, if `another` comes."""
        if determiner in self.tongue.words("people_words", "other"):
            return None
        return next((name for name in reversed(self.recent) if self.people[name].noun == noun), None)

    def _met(self, name: str, noun: str, look: str) -> str:
        if name not in self.people:
            gender = next((she for word, she in _GENDERS.items() if re.search(rf"\b{word}\b", look)), "they")
            self.people[name] = Person(name, noun or name.casefold(), gender, look)
        return self.spoken_of(name)

    def _described(self, look: str, before: Sequence[str], tokens: Sequence[Token], spot: Spot) -> str:
        """The library's look for the noun, with what the dreamer says: `in a black coat`, `with red hair`."""
        own = [word for word in before if word not in look]
        after = self._worn(tokens, spot.end)
        aged = set(own) & self.tongue.words("people_words", "aged")
        look = ", ".join(part for part in look.split(", ") if not (aged and part.isdigit()))
        return ", ".join(
            [" ".join([*own, look.split(",", maxsplit=1)[0]]), *[p.strip() for p in look.split(",")[1:]], *after]
        )

    def _worn(self, tokens: Sequence[Token], at: int) -> list[str]:
        """What follows `in` or `with` right behind a person, if it can be worn or is a part of them."""
        if at >= len(tokens) or tokens[at].plain not in self.tongue.words("people_words", "wearing"):
            return []
        phrase: list[str] = []
        for token in tokens[at + 1 :]:
            if not token.is_word or token.plain in self.tongue.words("words", "prepositions"):
                break
            phrase.append(token.plain)
            if token.plain in self.tongue.words("people_words", "worn"):
                return [" ".join(w for w in phrase if w not in self.tongue.words("words", "determiners"))]
        return []

    def _fits(self, name: str, gender: str) -> bool:
        return self.people[name].gender in (gender, "they")
