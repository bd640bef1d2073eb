"""Enough grammar to read dreams: clauses, their verb and subject, and noun phrases.

No model of a language: a clause is what stands between joints; its verb is the first word that can be one where a verb
can stand; a noun phrase begins with a determiner, or is a bare noun that somebody knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..tongue import Tongue
from .dream import Spot
from .tokens import Token


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens from `first` up to `end`; `verb` is the index of the finite verb, `main` of what is done.

    Both are None in a clause without a verb.
    """

    first: int
    end: int
    verb: int | None = None
    main: int | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """Reads tokens. `knows_verb` tells whether a word is a form of a known verb; `knows_noun`, of a known noun."""

    tongue: Tongue
    knows_verb: Callable[[str], bool]
    knows_noun: Callable[[str], bool]

    def clauses(self, tokens: Sequence[Token]) -> tuple[Clause, ...]:
        """The clauses in order. `and` between two subjects or two objects parts none."""
        found: list[Clause] = []
        for first, end in self._parts(tokens):
            clause = self._clause(tokens, first, end)
            before = found[-1] if found else None
            coupled = before is not None and before.end == first - 1 and self._couples(tokens, first)
            if before is not None and coupled and None in (before.verb, clause.verb):
                found[-1] = self._clause(tokens, before.first, end)
            else:
                found.append(clause)
        return tuple(found)

    def spots(self, tokens: Sequence[Token]) -> tuple[Spot, ...]:
        """The noun phrases in order."""
        found, at = [], 0
        verbs = {clause.main for clause in self.clauses(tokens)} | {clause.verb for clause in self.clauses(tokens)}
        while at < len(tokens):
            spot = self._spot(tokens, at, verbs)
            if spot is None:
                at += 1
                continue
            found.append(spot)
            at = spot.end
        return tuple(found)

    def _parts(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """What stands between stops and joining words."""
        joints = self.tongue.words("joints", "strong")
        start = 0
        for index, token in enumerate(tokens):
            if not token.is_word or token.plain in joints:
                if index > start:
                    yield start, index
                start = index + 1
        if start < len(tokens):
            yield start, len(tokens)

    def _couples(self, tokens: Sequence[Token], first: int) -> bool:
        """Whether what begins here is coupled to what stands before it."""
        return first > 0 and tokens[first - 1].plain in self.tongue.words("joints", "couples")

    def _clause(self, tokens: Sequence[Token], first: int, end: int) -> Clause:
        verb = self._verb(tokens, first, end)
        return Clause(first, end, verb, None if verb is None else self._main(tokens, verb, end))

    def _verb(self, tokens: Sequence[Token], first: int, end: int) -> int | None:
        """The first word that can be the finite verb."""
        subject, determined = False, False
        for index in range(first, end):
            word = tokens[index].plain
            if word in self._adverbs:
                continue
            if word in self._auxiliaries:
                return index
            if subject and word not in self._prepositions | self._determiners:
                return index
            if not determined and self._finite(tokens, index, end):
                return index
            subject = word in self._subjects
            opens = word in self._determiners | self._prepositions
            determined = opens or (determined and self._describes(tokens, index, end))
        return None

    def _describes(self, tokens: Sequence[Token], index: int, end: int) -> bool:
        """Whether after a determiner this word is no noun yet: what follows it is none of what follows nouns."""
        after = tokens[index + 1].plain if index + 1 < end else ""
        return (
            bool(after) and after not in self._closed and tokens[index].text.islower() and self._modifies(tokens, index)
        )

    def _modifies(self, tokens: Sequence[Token], index: int) -> bool:
        word = tokens[index].plain
        return word.endswith(("ing", "ed")) or self._past(word)

    def _finite(self, tokens: Sequence[Token], index: int, end: int) -> bool:
        """Whether a word after a noun is its verb: in the past, or one that is known, in the form that the noun asks.

        No participle is, with what it was done by behind it (`made of glass`).
        """
        word = tokens[index].plain
        if self._agent(tokens[:end], index) and word in self.tongue.words("tense", "participles"):
            return False
        if index > 0 and self._past(word):
            return True
        bare = self.tongue.lemma(word) == word
        return self.knows_verb(word) and not self.knows_noun(word) and (not bare or self._many(tokens, index))

    def _many(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether nothing, or a plural, stands before a word: only then its bare form is a finite verb."""
        before = tokens[index - 1] if index else None
        if before is None or not before.is_word or before.plain in self.tongue.words("joints", "strong"):
            return True
        return before.plain.endswith("s") and self.tongue.lemma(before.plain) != before.plain

    def _past(self, word: str) -> bool:
        """Whether it is a form of the past: its lemma is another word, and it is no plural and compares nothing."""
        endings = ("s", "'", "ing", "er", "est")
        many = word in self.tongue.words("words", "many") or word in self._closed
        return self.tongue.lemma(word) != word and not word.endswith(endings) and not many and not self.knows_noun(word)

    def _main(self, tokens: Sequence[Token], verb: int, end: int) -> int:
        """The last of a chain: `was slowly walking`, `had not seen`."""
        main = verb
        leads = self.tongue.words("words", "leads")
        for index in range(verb, end):
            word = tokens[index].plain
            chained = word == self.tongue.table("words").get("infinitive") or self.tongue.lemma(word) in leads
            if word in self._auxiliaries or word in self._adverbs or (chained and index + 1 < end):
                continue
            if (
                index > verb
                and (self.knows_verb(word) or word.endswith(("ing", "ed")))
                and word not in self._determiners
            ):
                main = index
            break
        return main

    def _spot(self, tokens: Sequence[Token], at: int, verbs: set[int | None]) -> Spot | None:
        """The noun phrase that begins here, or None."""
        word = tokens[at]
        if not word.is_word or at in verbs:
            return None
        if word.plain not in self._determiners:
            end = self._run(tokens, at, verbs) if self.knows_noun(word.plain) else at
            return Spot(at, end - 1, end) if end > at else None
        end = self._run(tokens, at + 1, verbs)
        return Spot(at, end - 1, end) if end > at + 1 else None

    def _run(self, tokens: Sequence[Token], start: int, verbs: set[int | None]) -> int:
        """Where a run of adjectives and nouns ends. A participle is one if a noun follows."""
        end = start
        while end < len(tokens) and self._goes_on(tokens, end, verbs):
            end += 1
        return end

    def _goes_on(self, tokens: Sequence[Token], index: int, verbs: set[int | None]) -> bool:
        """Whether a noun phrase takes in the word at `index`: a determiner only after another (`all the`)."""
        word = tokens[index]
        if not word.is_word or index in verbs or self._agent(tokens, index):
            return False
        if word.plain in self._determiners:
            return tokens[index - 1].plain in self._determiners
        return word.plain not in self._closed

    def _agent(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word is a participle with what it was done by or of behind it."""
        after = tokens[index + 1].plain if index + 1 < len(tokens) else ""
        done = tokens[index].plain in self.tongue.words("tense", "participles") or tokens[index].plain.endswith("ed")
        return done and after in self.tongue.words("tense", "agents")

    @property
    def _subjects(self) -> frozenset[str]:
        first, plural = self.tongue.table("first"), self.tongue.table("plural")
        own = {first.get("subject", ""), plural.get("subject", "")}
        return frozenset(own | self.tongue.words("words", "subjects"))

    @property
    def _determiners(self) -> frozenset[str]:
        return self.tongue.words("words", "determiners")

    @property
    def _prepositions(self) -> frozenset[str]:
        return self.tongue.words("words", "prepositions")

    @property
    def _auxiliaries(self) -> frozenset[str]:
        return self.tongue.words("words", "auxiliaries")

    @property
    def _adverbs(self) -> frozenset[str]:
        return self.tongue.words("words", "adverbs")

    @property
    def _closed(self) -> frozenset[str]:
        """Words that end a noun phrase."""
        joints = self.tongue.words("joints", "strong")
        whose = (self.tongue.table(name).values() for name in ("first", "plural"))
        turned = self.tongue.pairs("become", "she")
        pronouns = frozenset(word for words in (*whose, turned, self.tongue.table("pronouns")) for word in words)
        return self._prepositions | self._auxiliaries | self._adverbs | self._subjects | joints | pronouns
