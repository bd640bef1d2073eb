"""The dreamer's sentences as action lines: `I` becomes somebody, and what was happens now, where the language does so.

Only pronouns and finite verbs are touched; every other word stays the dreamer's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .reading.dream import Line, Sentence
from .reading.grammar import Clause, Grammar
from .reading.tokens import Token, quotes
from .tongue import FALLBACK, Tongue

_CASES = ("subject", "object", "possessive", "own", "self")


@dataclass(frozen=True, slots=True)
class Teller:
    """Who `I` is in the script: `name` as it stands inside a sentence (`the dreamer`, `Anna`), and he, she or they."""

    name: str
    gender: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Rewords sentences of one language for one dreamer."""

    tongue: Tongue
    grammar: Grammar
    teller: Teller

    def parts(self, sentence: Sentence) -> tuple[str | Line, ...]:
        """A sentence as action and speech, in order. Clauses that only say who speaks are left out."""
        said = quotes(sentence.text)
        found: list[str | Line] = []
        at = 0
        for quote, line in zip(said, sentence.lines, strict=True):
            found += self._action(sentence, at, quote.start)
            found.append(line)
            at = quote.end
        return (*found, *self._action(sentence, at, len(sentence.text)))

    def _action(self, sentence: Sentence, start: int, end: int) -> list[str]:
        """The words between two places of a sentence, reworded; nothing where nothing is told."""
        inside = [token for token in sentence.tokens if start <= token.start < end]
        inside = self._opened(inside) if start == 0 else inside
        told = [*self._told(inside, bool(sentence.lines))]
        while told and (not told[-1][1].is_word or told[-1][1].plain in self.tongue.words("joints", "strong")):
            if told[-1][0] in ".!?…":
                break
            told.pop()
        text = _joined(told).strip(" ,;:—-")
        if not any(char.isalpha() for char in text):
            return []
        text = text if text[-1] in ".!?…" else f"{text}."
        return [text[0].upper() + text[1:]]

    def _opened(self, tokens: list[Token]) -> list[Token]:
        """Without what frames the dream: `I dreamt that`, `Then`."""
        words = [token.plain for token in tokens]
        for phrase in sorted(self.tongue.words("frames", "openings"), key=len, reverse=True):
            length = len(phrase.split())
            if words[:length] == phrase.split() and len(words) > length + 1:
                rest = tokens[length:]
                return self._opened(rest[1:] if rest and not rest[0].is_word else rest)
        return tokens

    def _told(self, tokens: Sequence[Token], quoted: bool) -> Iterator[tuple[str, Token]]:
        """Each token with what stands for it."""
        number = _Number(self.tongue)
        clauses = self.grammar.clauses(tokens)
        dropped = {i for c in clauses if quoted and self._says(tokens, c) for i in range(c.first, c.end)}
        verbs = {}
        for clause in clauses:
            plural = number.of(tokens, clause) or self._they(tokens, clause)
            if clause.verb is not None and not self.tongue.flag("tense", "present"):
                verbs[clause.verb] = self._turned(tokens, clause)
            elif clause.verb is not None:
                verbs[clause.verb] = self._present(tokens, clause, plural)
                verbs |= {i: self._being(tokens[i].plain) for i in self._later(tokens, clause)}
        named = False
        for index, token in enumerate(tokens):
            if index in dropped or (dropped and not token.is_word and index + 1 in dropped):
                continue
            word, named = self._first(tokens, index, named)
            yield verbs.get(index, word), token

    def _they(self, tokens: Sequence[Token], clause: Clause) -> bool:
        """Whether the subject is a dreamer who has been named before in the sentence and now is `they`."""
        mine = [self.tongue.table("first").get(case) for case in ("subject", "object")]
        spoken = [index for index, token in enumerate(tokens) if token.plain in mine]
        subject = [
            i for i in spoken if clause.first <= i < (clause.verb or clause.first) and tokens[i].plain == mine[0]
        ]
        return self.teller.gender == "they" and bool(subject) and subject[0] != spoken[0]

    def _later(self, tokens: Sequence[Token], clause: Clause) -> Iterator[int]:
        """Forms of being behind the first verb of a clause: `where it had stood there was a tree`."""
        forms = self.tongue.words("tense", "being")
        return (i for i in range((clause.verb or 0) + 1, clause.end) if tokens[i].plain in forms)

    def _being(self, form: str) -> str:
        single, many = str(self.tongue.table("tense")["be"]).split()
        return many if form in self.tongue.words("tense", "many") else single

    def _says(self, tokens: Sequence[Token], clause: Clause) -> bool:
        verbs = self.tongue.words("saying", "verbs")
        return any(tokens[i].plain in verbs for i in (clause.verb, clause.main) if i is not None)

    def _first(self, tokens: Sequence[Token], index: int, named: bool) -> tuple[str, bool]:
        """What stands for a word of the first person, and whether the dreamer has been named by now."""
        token = tokens[index]
        becomes = self.tongue.pairs("become", self.teller.gender)
        if index and tokens[index - 1].plain in self.tongue.words("words", "prepositions"):
            becomes = {**becomes, **self.tongue.pairs("become", f"after_{self.teller.gender}")}
        if token.plain in becomes:
            return becomes[token.plain], named
        for whose, person in (("first", self.teller.gender), ("plural", "they")):
            for place, case in enumerate(_CASES):
                if token.plain == self.tongue.table(whose).get(case):
                    return self._stands(whose, person, place, named)
        return token.text, named

    def _stands(self, whose: str, person: str, place: int, named: bool) -> tuple[str, bool]:
        if self.tongue.code != FALLBACK:
            return (self.teller.name if whose == "first" else str(self.tongue.table("become").get("we", ""))), named
        pronoun = str(self.tongue.table("third")[person]).split()[place]
        if whose == "first" and _CASES[place] in ("subject", "object") and not named:
            return self.teller.name, True
        return pronoun, named

    def _turned(self, tokens: Sequence[Token], clause: Clause) -> str:
        """The finite verb of the first person as that of the third, its tense kept.

        Where the language needs no subject and none is there, the dreamer is named.
        """
        assert clause.verb is not None
        word = tokens[clause.verb].plain
        endings = self.tongue.pairs("become", "endings")
        ending = next((each for each in endings if word.endswith(each)), "")
        turned = self.tongue.pairs("become", "verbs").get(word) or (word.removesuffix(ending) + endings.get(ending, ""))
        if turned == word:
            return tokens[clause.verb].text
        mine = self.tongue.table("first")["subject"]
        named = any(token.plain == mine for token in tokens[clause.first : clause.verb])
        return turned if named else f"{self.teller.name} {turned}"

    def _present(self, tokens: Sequence[Token], clause: Clause, plural: bool) -> str:
        """The finite verb of a clause as it is now."""
        assert clause.verb is not None
        token = tokens[clause.verb]
        word = token.plain
        single, many = str(self.tongue.table("tense")["be"]).split()
        if self.tongue.lemma(word) == "be" or word in ("am", single, many, "was", "were"):
            return many if plural else single
        forms, plurals = self.tongue.pairs("tense", "forms"), self.tongue.pairs("tense", "plural")
        if word in forms:
            return plurals.get(forms[word], forms[word]) if plural else forms[word]
        if word.endswith("ing") and clause.verb == clause.main:
            return token.text
        base = self.tongue.lemma(word)
        return base if plural else third(base)


def third(base: str) -> str:
    """The third person of an English verb: goes, watches, tries, has."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "sh", "ch", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base.endswith("y") and base[-2:-1] not in "aeiou" else f"{base}s"


@dataclass(slots=True)
class _Number:
    """Whether the subject of clauses is one or many; one without a subject goes on with the last one's."""

    tongue: Tongue
    plural: bool = False

    def of(self, tokens: Sequence[Token], clause: Clause) -> bool:
        if clause.verb is None:
            return self.plural
        form = tokens[clause.verb].plain
        subject = [token for token in tokens[clause.first : clause.verb] if token.is_word]
        if form in self.tongue.words("tense", "single") or form in self.tongue.words("tense", "many"):
            self.plural = form in self.tongue.words("tense", "many")
        elif subject:
            self.plural = self._many(subject)
        return self.plural

    def _many(self, subject: Sequence[Token]) -> bool:
        words = [token.plain for token in subject]
        if {*words} & (self.tongue.words("words", "many") | {"and"}):
            return True
        nouns = [
            w
            for w in words
            if w not in self.tongue.words("words", "adverbs") | self.tongue.words("words", "prepositions")
        ]
        last = nouns[-1] if nouns else ""
        if {*words} & self.tongue.words("words", "subjects") or last.endswith(("ss", "us", "is")):
            return False
        return self.tongue.lemma(last) != last and not last.endswith(("ing", "ed"))


def _joined(told: Sequence[tuple[str, Token]]) -> str:
    """Words with the blanks that were between them."""
    text, end = "", None
    for word, token in told:
        gap = "" if end is None else " " if token.is_word or token.text in "([{—-–&" else ""
        glued = end is not None and token.start == end and not (token.is_word and text[-1:].isalnum())
        text += word if glued else gap + word
        end = token.end
    return text
