"""Reading action: who does what to whom, sentence by sentence, by the library's verbs.

No grammar of English: a clause is what stands between commas, semicolons and joining words; its verb is the first known
verb form that can be one; the subject stands before it, the object and the place after it. A sentence that cannot be
read becomes a deed without a verb: it is quoted, and it takes time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..film.scene import Deed
from ..film.shot import Subject
from ..library import WORD, Library
from ..source import Span
from .coming import Coming

_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[\"'”’)]*|$)", re.S)
_JOINT = re.compile(r"[,;:—–()]|\s-\s|\b(?:and|then|while|as|where|when|until|but)\b", re.I)
_TRAILING = re.compile(rf"(?:{_JOINT.pattern}|\s)+$", re.I)
_PREPOSITION = re.compile(
    r"\b(?:at|to|by|into|onto|on|in|from|towards?|through|under|over|behind|beside|near|for|with|out)\b", re.I
)
_DETERMINERS = frozenset(
    ("a", "an", "the", "this", "that", "her", "his", "their", "its", "my", "your", "one", "two", "some", "no", "to")
)
_DENIED = frozenset(
    ("not", "never", "nobody", "nothing", "none", "neither", "cannot", "don't", "doesn't", "didn't", "can't", "won't")
)
"""What follows one of these is not done."""

Find = Callable[[str, Span], Subject | None]
"""Who or what a phrase means ("the lamp", "She", "MARA"), or None."""


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

    verbs: dict[str, str]
    find: Find
    marks: tuple[str, ...]
    coming: Coming

    def deeds(self, text: str, span: Span) -> tuple[Deed, ...]:
        """The deeds of a paragraph, at least one a sentence."""
        exact = len(text) == span.end - span.start
        found: list[Deed] = []
        for match in _SENTENCE.finditer(text):
            said = match[0].strip()
            if WORD.search(said):
                at = match.start() + match[0].index(said[0])
                found.extend(self._sentence(said, span.part(at, at + len(said)) if exact else span))
        return tuple(found)

    def _sentence(self, text: str, span: Span) -> Iterator[Deed]:
        """A deed for each clause with a verb and each who does it; the words between two go with the one before."""
        clauses = tuple(self._clauses(text, span))
        exact = len(text) == span.end - span.start
        if not clauses:
            yield Deed(text, span, self.find(_subject_words(text), span))
        for index, clause in enumerate(clauses):
            first = clause.start if index else 0
            last = clauses[index + 1].start if index + 1 < len(clauses) else len(text)
            words = _TRAILING.sub("", text[first:last])
            first, words = first + len(words) - len(words.lstrip()), words.strip()
            place = span.part(first, first + len(words)) if exact else span
            thing, mark = self._object(clause.rest, span), self._mark(clause.rest)
            way = self.coming.said(clause.lemma, words, clause.rest, thing is not None, mark)
            for actor in clause.actors:
                yield Deed(words, place, actor, clause.lemma, thing, mark, comes=way)

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
            own = self.find(words[:place], span) if words[:place].strip() else None
            others = tuple(each for each in waiting if own is None or each.name != own.name)
            actors = (*others, own) if own else (others or last or (None,))
            yield _Clause(start, actors, lemma, words[place:].partition(" ")[2])
            waiting, last = [], actors

    def _verb(self, words: str) -> tuple[int, str] | None:
        """Where the clause's verb starts, and its lemma. After "the" or "her" the same word is a noun, after
        "not" or "nobody" it is not done.
        """
        before = ""
        for match in WORD.finditer(words):
            word = match[0].casefold()
            if word in self.verbs and before not in _DETERMINERS | _DENIED:
                return match.start(), self.verbs[word]
            before = word.replace("’", "'")
        return None

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


def _subject_words(text: str) -> str:
    """The words of a sentence without a known verb that may be its subject: up to a form of `be` or `have`."""
    return re.split(r"\b(?:is|are|was|were|be|has|have|had|does|do|did)\b|[,;]", text, maxsplit=1)[0]
