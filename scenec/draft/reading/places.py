"""Where we are: a place is one when somebody comes to be in it, or when the world turns into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...compiler.library import Library
from ..tongue import FALLBACK, Tongue
from .dream import Spot, Where
from .grammar import Clause
from .tokens import Token


@dataclass(slots=True)
class Map:
    """The places of a dream. `known`: by name, so that one comes back to where one was."""

    tongue: Tongue
    library: Library
    names: frozenset[str] = frozenset()
    known: dict[str, Where] = field(default_factory=dict)
    others: bool = False
    """Whether the subject of the last clause that had one is somebody else: where they are, we need not be."""

    def shift(self, tokens: Sequence[Token], clause: Clause, spots: Sequence[Spot], first: bool) -> Where | None:
        """Where a clause brings us, or None if it leaves us where we are. `first`: nothing was told before."""
        self._whose(tokens, clause)
        inside = [spot for spot in spots if clause.first <= spot.first < clause.end]
        for spot in inside:
            arrives = self._arrives(tokens, clause, spot) and (
                first or not self.others or spot.first - 1 == clause.first
            )
            if arrives or self._alone(tokens, clause, spot) or self._is(tokens, clause, spot, first):
                where = self.place(tokens, spot)
                if where is not None:
                    return where
        return None

    def _alone(self, tokens: Sequence[Token], clause: Clause, spot: Spot) -> bool:
        """Whether a place is all that is said: `Then a desert.`"""
        before = {token.plain for token in tokens[: spot.first]}
        small = self.tongue.words("words", "adverbs") | self.tongue.words("joints", "sudden")
        return clause.verb is None and before <= small

    def _whose(self, tokens: Sequence[Token], clause: Clause) -> None:
        """Whose clause it is; one without a subject goes on with the last one's."""
        mine = {self.tongue.table(whose).get("subject") for whose in ("first", "plural")}
        subject = [token.plain for token in tokens[clause.first : clause.verb or clause.first]]
        self.others = not mine & {*subject} if subject else self.others

    def place(self, tokens: Sequence[Token], spot: Spot) -> Where | None:
        """The place that a noun phrase names, or None if it is none."""
        words = [t.plain for t in tokens[spot.first : spot.end] if t.plain not in self._leading]
        if not words:
            return None
        kind = self._kind(" ".join(words)) or self._kind(" ".join(words[-2:])) or self._kind(words[-1])
        name = tokens[spot.head]
        if kind is None and name.text in self.names and name.text[0].isupper():
            kind = "city street"
        return self._known(words, kind, tokens, spot) if kind else None

    def _known(self, words: list[str], kind: str, tokens: Sequence[Token], spot: Spot) -> Where:
        again = next((where for where in reversed(self.known.values()) if where.kind == kind), None)
        if again is not None and (len(words) == 1 or again.words.startswith(" ".join(words))):
            return again
        plain = words if self.tongue.code == FALLBACK else self._base(words)
        said = " ".join([*plain, *self._made(tokens, spot.end)])
        inside = self.library.find("Sets", kind)
        where = Where(said.upper(), said, kind, bool(inside and inside.flag("inside")))
        return self.known.setdefault(where.name, where)

    def _base(self, words: list[str]) -> list[str]:
        """A place's words as a name: of `on the shore of the sea` the first word's base form, else every word's."""
        first, *rest = words
        if self.tongue.lemma(first) in self.tongue.table("places"):
            return [self.tongue.lemma(first), *rest]
        return [self.tongue.lemma(word) for word in words]

    def _kind(self, phrase: str) -> str | None:
        """The set that a phrase means: by the dreamers' words, then by the library's."""
        own = self.tongue.table("places").get(phrase) or self.tongue.table("places").get(self.tongue.lemma(phrase))
        if own is not None:
            return own
        for word in (phrase, self.tongue.lemma(phrase)):
            for entry in self.library.all("Sets"):
                if word == entry.name or word in entry.list("words"):
                    return entry.name
        return None

    def _arrives(self, tokens: Sequence[Token], clause: Clause, spot: Spot) -> bool:
        """Whether somebody comes to be there: `in` it after a verb of being or going, or at the clause's head."""
        before = tokens[spot.first - 1].plain if spot.first > clause.first else ""
        if before not in self.tongue.words("moves", "inside"):
            return False
        if spot.first - 1 == clause.first or clause.verb is None:
            return before in self.tongue.words("moves", "heads")
        verbs = {self.tongue.lemma(tokens[i].plain) for i in (clause.verb, clause.main) if i is not None}
        return bool(verbs & self.tongue.words("moves", "verbs"))

    def _is(self, tokens: Sequence[Token], clause: Clause, spot: Spot, first: bool) -> bool:
        """Whether the world is it (`it was a corridor`, at first `there was`) or becomes it (`turned into a wood`)."""
        if clause.verb is None or spot.first <= clause.verb:
            return False
        between = [token.plain for token in tokens[clause.verb : spot.first]]
        if set(between) & self.tongue.words("moves", "become"):
            return set(between) <= self.tongue.words("moves", "become") | self.tongue.words(
                "words", "prepositions"
            ) | self.tongue.words("words", "adverbs")
        subject = tokens[clause.verb - 1].plain if clause.verb > clause.first else ""
        opens = {"it"} | ({"there"} if first else set())
        return subject in opens and set(between) <= self.tongue.words("words", "auxiliaries")

    def _made(self, tokens: Sequence[Token], at: int) -> list[str]:
        """`made of glass`, `of clocks`, `full of doors`: what a place is of."""
        phrase: list[str] = []
        for token in tokens[at : at + 4]:
            if not token.is_word or (len(phrase) > 1 and token.plain in self.tongue.words("words", "prepositions")):
                break
            phrase.append(token.plain)
            if token.plain in self.tongue.words("moves", "of"):
                following = tokens[at + len(phrase)] if at + len(phrase) < len(tokens) else None
                return (
                    [*phrase, following.plain]
                    if following is not None and following.is_word and following.plain not in self._leading
                    else []
                )
            if token.plain not in self.tongue.words("moves", "full"):
                return []
        return []

    @property
    def _leading(self) -> frozenset[str]:
        return self.tongue.words("words", "determiners")
