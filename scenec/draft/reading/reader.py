"""Prose -> dream: sentence by sentence, with who and where carried on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...compiler.library import Library
from ...compiler.naming.action import verb_forms
from ..tongue import FALLBACK, Tongue, tongue
from .dream import DREAMER, Dream, Line, Person, Sentence, Spot, Where
from .grammar import Clause, Grammar
from .people import Company
from .places import Map
from .tokens import Token, quotes, sentences, tokens, told

_CHARACTER = "person"


def read(prose: str, language: str, library: Library) -> Dream:
    """Read a dream. `library` tells which things, places and verbs there are."""
    words = tongue(language)
    reader = _Reader.of(prose, words, library)
    found = tuple(reader.sentence(start, text) for start, text in sentences(prose, words.words("saying", "verbs")))
    company = reader.company
    return Dream(prose, language, found, (*company.people.values(),), (*company.crowds,), (*company.own,))


@dataclass(slots=True)
class _Reader:
    """What is carried from sentence to sentence."""

    prose: str
    tongue: Tongue
    library: Library
    grammar: Grammar
    company: Company
    map: Map
    verbs: dict[str, str]
    placed: bool = False
    """Whether it is known where we are."""
    last: str = DREAMER
    """Who spoke last."""
    spoke: int = -1
    """Where the sentence ended in which somebody spoke last."""
    follows: bool = False
    """Whether the sentence comes right after speech, in the same paragraph."""
    lately: str = ""
    """The thing that was spoken of last."""

    @classmethod
    def of(cls, prose: str, words: Tongue, library: Library) -> _Reader:
        verbs = verb_forms(library)
        names = _names(prose, words)
        return cls(
            prose, words, library, grammar(words, library), Company(words, names), Map(words, library, names), verbs
        )

    def sentence(self, start: int, text: str) -> Sentence:
        """One sentence, read after all those before it."""
        self.follows = (
            self.spoke >= 0
            and "\n\n" not in self.prose[self.spoke : start]
            and not self.prose[self.spoke : start].strip()
        )
        heard = tokens(told(text), self.tongue.pairs("tense", "contractions"))
        clauses, spots = self.grammar.clauses(heard), self.grammar.spots(heard)
        people = self._people(heard, spots)
        where = self._where(heard, clauses, spots)
        lines = self._lines(text, heard, clauses, spots)
        self._dress(heard, clauses, spots)
        found = Sentence(
            text=text,
            start=start,
            end=start + len(text),
            tokens=heard,
            people=tuple(dict.fromkeys((*people, *(line.speaker for line in lines)))),
            things=self._things(heard, spots, where),
            acts=self._acts(heard, clauses),
            lines=lines,
            where=where,
            states=self._states(heard),
            wakes=self._wakes(heard),
        )
        self.placed = self.placed or found.where is not None
        self.lately = next(iter(reversed(found.things)), self.lately)
        self.spoke = found.end if lines else self.spoke
        return found

    def _people(self, heard: Sequence[Token], spots: Sequence[Spot]) -> list[str]:
        """Everybody in a sentence, in order; pronouns too."""
        mine = {self.tongue.table(whose).get(case) for whose in ("first", "plural") for case in ("subject", "object")}
        starts = {spot.first: spot for spot in spots}
        inside = {index for spot in spots for index in range(spot.first + 1, spot.end)}
        found: list[str | None] = []
        for index, token in enumerate(heard):
            if token.plain in mine:
                found.append(DREAMER)
            if index in starts:
                found.append(self.company.find(heard, starts[index]))
            elif index not in inside and self.company.is_name(token):
                found.append(self._named(heard, index))
            elif index not in inside:
                found.append(self.company.pronoun(token.plain))
        return [name for name in found if name]

    def _named(self, heard: Sequence[Token], index: int) -> str | None:
        """Somebody called by name alone; a name right after `in` is a town."""
        before = heard[index - 1].plain if index else ""
        if before in self.tongue.words("moves", "inside"):
            return None
        return self.company.find(heard, Spot(index, index, index + 1))

    def _where(self, heard: Sequence[Token], clauses: Sequence[Clause], spots: Sequence[Spot]) -> Where | None:
        """The last place a sentence brings us to."""
        found = (self.map.shift(heard, clause, spots, not self.placed) for clause in clauses)
        return next((where for where in reversed([*found]) if where is not None), None)

    def _dress(self, heard: Sequence[Token], clauses: Sequence[Clause], spots: Sequence[Spot]) -> None:
        """What somebody is told to wear: `in` or `wearing` it, behind them."""
        wearing, worn = self.tongue.words("people_words", "wearing"), self.tongue.words("people_words", "worn")
        small = self.tongue.words("words", "determiners")
        for spot in spots:
            before = heard[spot.first - 1].plain if spot.first else ""
            if heard[spot.head].plain in worn and (before in wearing or self.tongue.lemma(before) in wearing):
                garment = " ".join(t.plain for t in heard[spot.first : spot.end] if t.plain not in small)
                self.company.wears(self._subject(heard, clauses, spots, spot.first), garment)

    def _subject(self, heard: Sequence[Token], clauses: Sequence[Clause], spots: Sequence[Spot], index: int) -> str:
        """Who the words at `index` are about: the last somebody before them, else the dreamer."""
        clause = next((c for c in clauses if c.first <= index < c.end), None)
        end = index if clause is None or clause.verb is None or clause.verb > index else clause.verb
        people = (self._at(heard, place, spots) for place in range(end - 1, -1, -1))
        return next(filter(None, people), DREAMER)

    def _lines(
        self, text: str, heard: Sequence[Token], clauses: Sequence[Clause], spots: Sequence[Spot]
    ) -> tuple[Line, ...]:
        """What is said in quotes, and by whom: the subject of the verb of saying that is nearest to the quote."""
        found = []
        for quote in quotes(text):
            saying = [c for c in clauses if c.verb is not None and self._says(heard, c)]
            clause = min(saying, key=lambda c: abs(heard[c.verb or 0].start - quote.start), default=None)
            before = (c for c in reversed(clauses) if clause and c.verb is not None and c.first <= clause.first)
            speaker = next(filter(None, (self._speaker(heard, c, spots, c is clause) for c in before)), None)
            manner = self._manner(heard, clause) if clause else ""
            alone = not any(token.is_word for token in heard)
            who = speaker or (self.last if alone and self.follows else self._other())
            self.last = who
            found.append(Line(who, quote.words, manner))
        return tuple(found)

    def _says(self, heard: Sequence[Token], clause: Clause) -> bool:
        verbs = self.tongue.words("saying", "verbs")
        return any(heard[i].plain in verbs for i in (clause.verb, clause.main) if i is not None)

    def _manner(self, heard: Sequence[Token], clause: Clause) -> str:
        manners = self.tongue.pairs("saying", "manner")
        told_so = (manners.get(heard[i].plain) for i in (clause.main, clause.verb) if i is not None)
        return next(filter(None, told_so), "")

    def _speaker(self, heard: Sequence[Token], clause: Clause, spots: Sequence[Spot], says: bool) -> str | None:
        """Who speaks: somebody before the verb in its clause, else right behind it (`said my mother`).

        Of a clause before it, whose subject it shares (`I laughed and said`), only who stands before the verb.
        """
        verb = clause.verb or 0
        behind = range(verb + 1, clause.end) if says else ()
        for index in (*range(verb - 1, clause.first - 1, -1), *behind):
            who = self._at(heard, index, spots)
            if who:
                return who
        return None

    def _at(self, heard: Sequence[Token], index: int, spots: Sequence[Spot]) -> str | None:
        """Who is meant by the word at `index`. A thing that speaks becomes somebody."""
        token = heard[index]
        if token.plain == self.tongue.table("first").get("subject"):
            return DREAMER
        spot = next((s for s in spots if s.first <= index < s.end), None)
        if spot is None:
            return self._named(heard, index) if self.company.is_name(token) else self._pronoun(heard, index)
        if index != spot.head:
            return None
        return self.company.find(heard, spot) or self._spirit(heard[spot.head].plain)

    def _pronoun(self, heard: Sequence[Token], index: int) -> str | None:
        """Somebody; or the thing that was spoken of last, if `it` or `one of them` speaks."""
        word = heard[index].plain
        who = self.company.pronoun(word)
        return who or (self._spirit(self.lately) if word in self.tongue.words("words", "things") else None)

    def _spirit(self, noun: str) -> str | None:
        """A thing or an animal that speaks."""
        if thing(self.library, self.tongue, noun) is None:
            return None
        noun = self.tongue.lemma(noun)
        name = noun.upper()
        self.company.people.setdefault(name, Person(name, noun, "they", noun))
        return self.company.spoken_of(name)

    def _other(self) -> str:
        """Who answers, where nobody is named: the last spoken of who did not speak last, else the dreamer."""
        return next((name for name in reversed(self.company.recent) if name != self.last), DREAMER)

    def _things(self, heard: Sequence[Token], spots: Sequence[Spot], where: Where | None) -> tuple[str, ...]:
        """The nouns of what can be seen: nobody, no place we are in, nothing that is only thought."""
        abstract = self.tongue.words("words", "abstract") | self.tongue.words("words", "body")
        worn = self.tongue.words("people_words", "worn")
        places = set(where.words.split()) if where else set()
        nouns = (heard[spot.head].plain for spot in spots)
        seen = [n for n in nouns if n not in abstract and n not in places and not self.tongue.table("people").get(n)]
        known = [n for n in seen if n not in worn and not self._is_person(n) and n.upper() not in self.company.people]
        return tuple(dict.fromkeys(known))

    def _is_person(self, noun: str) -> bool:
        return self.tongue.lemma(noun) in self.tongue.table("people")

    def _acts(self, heard: Sequence[Token], clauses: Sequence[Clause]) -> tuple[str, ...]:
        """The lemmas of what is done; being and having are no acts."""
        mains = (heard[c.main].plain for c in clauses if c.main is not None)
        done = [self.tongue.lemma(main) for main in mains if main not in self.tongue.words("words", "auxiliaries")]
        return tuple(dict.fromkeys(act for act in done if act not in self.tongue.words("words", "idle")))

    def _states(self, heard: Sequence[Token]) -> tuple[tuple[str, str], ...]:
        """Hour, weather and mood, each by the last word that tells it."""
        tables = {"hour": "hours", "weather": "weathers", "mood": "feelings"}
        found: dict[str, str] = {}
        for token in heard:
            for state, table in tables.items():
                value = self.tongue.table(table).get(token.plain)
                found |= {state: value} if value else {}
        return tuple(found.items())

    def _wakes(self, heard: Sequence[Token]) -> bool:
        said = " ".join(token.plain for token in heard)
        return any(re.search(rf"\b{phrase}\b", said) for phrase in self.tongue.words("frames", "waking"))


def grammar(words: Tongue, library: Library) -> Grammar:
    """The grammar of a tongue, with the verbs and nouns that the library and the tongue know."""
    people, places = words.table("people"), words.table("places")
    forms = verb_forms(library)
    verbs = frozenset(words.lemma(form) for form in forms) if words.code == FALLBACK else frozenset(forms)

    def noun(word: str) -> bool:
        lemma = words.lemma(word)
        return bool({word, lemma} & (people.keys() | places.keys()) or thing(library, words, word))

    def verb(word: str) -> bool:
        return words.lemma(word) in verbs or words.meant(word) in verbs

    return Grammar(words, verb, noun)


def thing(library: Library, words: Tongue, word: str) -> str | None:
    """The library's name of the thing that a noun means, or None."""
    meant = (library.find("Things", each) for each in (word, words.lemma(word), words.meant(word)) if each)
    return next((found.name for found in meant if found is not None), None)


def _names(prose: str, words: Tongue) -> frozenset[str]:
    """Words with a capital where no sentence begins, and at a sentence's start those no dictionary knows."""
    inside: set[str] = set()
    for _, text in sentences(prose, words.words("saying", "verbs")):
        heard = [token for token in tokens(told(text)) if token.is_word]
        inside |= {t.text for t in heard[1:] if _capital(t)}
        inside |= {t.text for t in heard[:1] if _capital(t) and not words.knows(t.plain)}
    return frozenset(name for name in inside if not words.closed(name.casefold()))


def _capital(token: Token) -> bool:
    return token.text[0].isupper() and (not token.text.isupper() or len(token.text) > 3)
