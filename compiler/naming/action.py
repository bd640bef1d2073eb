"""Reading action: who does what to whom, sentence by sentence, by the library's verbs.

No grammar of English: a clause is what stands between commas, semicolons and joining words; its verb is the first known
verb form that can be one; the subject stands before it, the object and the place after it. A sentence that cannot be
read becomes a deed without a verb: it is quoted, and it takes time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..film.scene import Deed
from ..film.shot import Subject
from ..library import WORD, Library
from ..source import Span
from .coming import Coming
from .whereabouts import Find, head, in_hand, phrases, whereabouts

_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[\"'”’)]*|$)", re.S)
_JOINT = re.compile(r"[,;:—–()]|\s-\s|\b(?:and|then|while|as|where|when|until|but|und|et|и)\b", re.I)
_TRAILING = re.compile(rf"(?:{_JOINT.pattern}|\s)+$", re.I)
_PREPOSITION = re.compile(
    r"\b(?:at|to|by|into|onto|on|in|from|towards?|through|under|over|behind|beside|near|for|with|out)\b", re.I
)
_DETERMINERS = frozenset(
    ("a", "an", "the", "this", "that", "her", "his", "their", "its", "my", "your", "one", "two", "some", "no", "to")
)
_LED = 6
"""Words from a sentence's beginning in which the thing stands that it is about."""
_DENIED = frozenset(
    ("not", "never", "nobody", "nothing", "none", "neither", "cannot", "don't", "doesn't", "didn't", "can't", "won't")
)
"""What follows one of these is not done."""

_HELPING = re.compile(
    r"(?:\s+(?:is|are|was|were|be|been|being|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should"
    r"|still|just|now|also|already|always|ist|sind|war|waren|hat|hatte|está|están|estaba|estaban|est|était|sta|stava))+\s*$",
    re.I,
)
"""What stands between a subject and what it does: `A whale is lying`."""
_BEING = re.compile(r"\b(?:is|are|was|were|be|has|have|had|does|do|did)\b|[,;]", re.I)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with a verb: where it starts in its sentence, who acts, the lemma, and the words after the verb."""

    start: int
    actors: tuple[Subject | None, ...]
    lemma: str
    rest: str


@dataclass(frozen=True, slots=True)
class Reader:
    """What sentences are read with: verb forms to lemmas, the meaning of a phrase, the marks of the set, and what says
    that somebody comes or goes.
    """

    library: Library
    verbs: dict[str, str]
    find: Find
    marks: tuple[str, ...]
    coming: Coming
    language: str = "en"
    names: frozenset[str] = frozenset()
    """Every word of the names of the cast, in lower case: with a capital it is nobody's verb."""

    def deeds(self, text: str, span: Span) -> tuple[Deed, ...]:
        """The deeds of a paragraph, at least one a sentence."""
        exact = len(text) == span.end - span.start
        found: list[Deed] = []
        for match in _SENTENCE.finditer(text):
            said = match[0].strip()
            if WORD.search(said):
                at = match.start() + match[0].index(said[0])
                before = len(text[:at].split())
                found.extend(self._sentence(said, span.part(at, at + len(said)) if exact else span, before))
        return tuple(found)

    def _sentence(self, text: str, span: Span, before: int) -> Iterator[Deed]:
        """A deed for each clause with a verb and each who does it; the words between two go with the one before.

        `before` words of the paragraph stand before the sentence.
        """
        clauses = tuple(self._clauses(text, span))
        exact = len(text) == span.end - span.start
        if not clauses:
            yield self._placed(Deed(text, span, self._spoken_of(text, span), first=before))
        for index, clause in enumerate(clauses):
            first = clause.start if index else 0
            last = clauses[index + 1].start if index + 1 < len(clauses) else len(text)
            words = _TRAILING.sub("", text[first:last])
            first, words = first + len(words) - len(words.lstrip()), words.strip()
            place = span.part(first, first + len(words)) if exact else span
            thing, mark = self._object(clause.rest, span), self._mark(clause.rest)
            way = self.coming.said(clause.lemma, self._plain(words), self._plain(clause.rest), thing is not None, mark)
            for actor in clause.actors:
                at = before + len(text[:first].split())
                yield self._placed(Deed(words, place, actor, clause.lemma, thing, mark, first=at, comes=way))

    def _clauses(self, text: str, span: Span) -> Iterator[_Clause]:
        """Clauses with a verb. Names before it ("MARA and JOEL", "MARA, tired,") wait for it; else who acted last."""
        waiting: list[Subject] = []
        last: tuple[Subject | None, ...] = ()
        for start, words in _parts(text):
            verb = self._verb(words)
            if verb is None:
                named = None if _PREPOSITION.match(words.strip()) else self.find(words, span)
                waiting.extend([named] if named and named.name not in {w.name for w in waiting} else [])
                continue
            place, lemma = verb
            own = self._actor(words[:place], span)
            others = tuple(each for each in waiting if own is None or each.name != own.name)
            led = () if self._leads(words) else last  # "In the sea stands ..." is not about who acted before
            actors = (*others, own) if own else (others or led or (None,))
            yield _Clause(start, actors, lemma, words[place:].partition(" ")[2])
            waiting, last = [], actors

    def _plain(self, words: str) -> str:
        """Words of another language as the library has them."""
        return words if self.language == "en" else self.library.plain(words)

    def _verb(self, words: str) -> tuple[int, str] | None:
        """Where the clause's verb starts, and its lemma. After "the" or "her" the same word is a noun, after
        "not" or "nobody" it is not done.
        """
        before = ""
        for match in WORD.finditer(words):
            word = match[0].casefold()
            named = match[0][0].isupper() and word in self.names
            lemma = None if named else self.verbs.get(word) or self.verbs.get(self.library.lemma(word))
            if lemma is not None and before not in _DETERMINERS | _DENIED:
                return match.start(), lemma
            before = self.library.lemma(word).replace("’", "'")
        return None

    def _actor(self, words: str, span: Span) -> Subject | None:
        """Whom or what the words before a verb mean."""
        if not words.strip():
            return None
        words = _HELPING.sub("", words)
        found = self.find(head(self.library, self.language, words), span)
        return found or (self._begun_with(words, span) if self.language != "en" else None)

    def _spoken_of(self, text: str, span: Span) -> Subject | None:
        """Whom or what a sentence without a known verb is about: what stands before a form of `be` or `have`, or, for
        "There is a door", what follows it.
        """
        parts = [part for part in _BEING.split(text)[:2] if part.strip()]
        found = (self._actor(part, span) for part in parts)
        return next((each for each in found if each is not None), None) or self._begun_with(text, span)

    def _begun_with(self, text: str, span: Span) -> Subject | None:
        """The thing that a sentence begins with whose verb nobody knows: "A clock explodes"."""
        ends = [match.end() for match in WORD.finditer(text)]
        found = (self.find(text[:end], span) for end in reversed(ends[:_LED]))
        return next((each for each in found if is_thing(each)), None)

    def _placed(self, deed: Deed) -> Deed:
        """The deed with what it says of where its thing is, and with the other things that it speaks of."""
        swapped = self._inverted(deed)
        thing = next((each for each in (swapped.object, swapped.subject) if is_thing(each)), None)
        relation, anchor = "", None
        if thing is not None:
            turned = self._verb(deed.text) if swapped.subject is not deed.subject else None
            said = deed.text[: turned[0]] if turned is not None else deed.text
            relation, anchor = whereabouts(self.library, self.language, self.find, said, deed.span, thing)
        named = {each.name for each in (swapped.subject, swapped.object, anchor) if each is not None}
        places = (words for _, words in phrases(self.library, self.language, deed.text))
        others = (self.find(words, deed.span) for words in places if not in_hand(self.library, words))
        also = {each.name: each for each in others if each is not None and is_thing(each) and each.name not in named}
        return replace(swapped, relation=relation, anchor=anchor, also=tuple(also.values()))

    def _leads(self, text: str) -> bool:
        """Whether a text begins with a word of place."""
        first = next(iter(phrases(self.library, self.language, text)), None)
        return first is not None and head(self.library, self.language, text) == text

    def _inverted(self, deed: Deed) -> Deed:
        """ "In the sea stands a door": what follows the verb is what does it."""
        passive = deed.subject is None or deed.subject.kind == "part"
        if passive and is_thing(deed.object) and self._leads(deed.text):
            return replace(deed, subject=deed.object, object=None)
        return deed

    def _object(self, rest: str, span: Span) -> Subject | None:
        """The first of the phrases after the verb that means somebody or something."""
        found = (self.find(phrase, span) for phrase in _PREPOSITION.split(rest) if phrase.strip())
        return next((each for each in found if each is not None), None)

    def _mark(self, rest: str) -> str:
        """The mark of the set that the words after a preposition name."""
        words = {word.casefold() for phrase in _PREPOSITION.split(rest)[1:] for word in WORD.findall(phrase)}
        return next((mark for mark in self.marks if mark in words), "")


def verb_forms(library: Library) -> dict[str, str]:
    """Every single-word form of every verb, with its lemma. The first verb that claims a form has it."""
    forms: dict[str, str] = {}
    for verb in library.all("Verbs"):
        for form in (verb.name, *verb.list("forms")):
            forms.setdefault(form, verb.name)
    return forms


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """What stands between joints, with the place where it starts."""
    start = 0
    for joint in _JOINT.finditer(text):
        yield start, text[start : joint.start()]
        start = joint.end()
    yield start, text[start:]


def is_thing(subject: Subject | None) -> bool:
    """Whether something is meant that is neither a person nor a part of the set."""
    return subject is not None and subject.kind in ("prop", "thing")
