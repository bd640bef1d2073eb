"""The library in force: every definition by section and name, with what it inherits.

The vocabulary of film (framings, moves, moods, verbs ...) is data: entries of the standard library, of files used and
of the film's own header, later ones overriding earlier ones of the same section and name. Names are found whatever
their case and are lower case in the IR, but for people, places and props, which keep their capitals.
Typed views of a section are in `vocabulary`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from . import phrases
from .film.film import Film
from .memo import once
from .screenplay import Entry, Field
from .source import Span

_NUMBER = re.compile(r"(-?\d{1,9}(?:\.\d+)?)\s*(%|mm|cm|m|deg|s|hz|db|k)?", re.I)
_SCALE = {"%": 0.01, "cm": 0.01, "k": 1000.0}
WORD = phrases.WORD
_LIKE = re.compile(r"like\s+([^,;]+?)\s*(?:,\s*(.*))?$", re.I | re.S)


def number(text: str) -> float | None:
    """`85mm` is 85, `1.74m` is 1.74, `40%` is 0.4, `80cm` is 0.8 (metres), `30deg` is 30; None if it is no number.

    A number has at most nine digits before its point: more say nothing of a film.
    """
    match = _NUMBER.fullmatch(text.strip())
    return float(match[1]) * _SCALE.get((match[2] or "").lower(), 1.0) if match else None


@dataclass(frozen=True)
class Definition:
    """One entry with all it inherits. `name` is lower case; values keep the writer's spelling."""

    section: str
    name: str
    doc: str
    """The description, without `like OTHER`."""
    fields: tuple[Field, ...]
    span: Span

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """(key, value) of every field, keys in lower case."""
        return tuple((field.key.text.casefold(), field.value.text) for field in self.fields)

    @cached_property
    def _said(self) -> dict[str, str]:
        """By key; the first of equal ones counts."""
        return dict(reversed(self.values))

    def has(self, key: str) -> bool:
        """Whether it says anything for a key."""
        return key in self._said

    def text(self, key: str, default: str = "") -> str:
        """What it says for a key."""
        return self._said.get(key, default)

    def place(self, key: str) -> Span:
        """Where it says something for a key; the whole entry where it does not."""
        return next((field.value.span for field in self.fields if field.key.text.casefold() == key), self.span)

    def list(self, key: str) -> tuple[str, ...]:
        """A value's parts between commas, in lower case."""
        return tuple(part.strip().casefold() for part in self.text(key).split(",") if part.strip())

    def number(self, key: str, default: float = 0.0) -> float:
        """A value as a number (see `number`); the default where there is none."""
        found = number(self.text(key))
        return default if found is None else found

    def numbers(self, key: str) -> tuple[float, ...]:
        """A value of several numbers: `2.6 1.95 0.45`. Words in it are left out: `round 4m` is (4.0,)."""
        found = (number(word) for word in self.text(key).split())
        return tuple(value for value in found if value is not None)

    def flag(self, key: str) -> bool:
        """Whether the value is `yes`."""
        return self.text(key).strip().casefold() == "yes"


@dataclass(frozen=True, slots=True)
class Mention:
    """A definition whose name, alias or one of whose `words` stands in a text, from character `start` to `end`."""

    definition: Definition
    start: int
    end: int


class Library:
    """Lookups over the definitions in force. Cheap to make: nothing is read before it is asked for."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)

    @classmethod
    def of(cls, film: Film) -> Library:
        """The library that a film is compiled with: one for as long as its definitions are the same."""
        return _library(film.library)

    @cached_property
    def views(self) -> dict[tuple[str, str], object]:
        """What `vocabulary` has made of entries, by view and name."""
        return {}

    @cached_property
    def _sections(self) -> dict[str, dict[str, Entry]]:
        """Section, then name, both in lower case; an entry that overrides takes the place of the earlier one."""
        sections: dict[str, dict[str, Entry]] = {}
        for entry in self._entries:
            sections.setdefault(entry.section.casefold(), {})[entry.name.text.casefold()] = entry
        return sections

    @cached_property
    def _declared(self) -> dict[str, list[Entry]]:
        """Section, in lower case, to all its entries in the order in which they stand."""
        declared: dict[str, list[Entry]] = {}
        for entry in self._entries:
            declared.setdefault(entry.section.casefold(), []).append(entry)
        return declared

    @cached_property
    def _defined(self) -> dict[tuple[str, str], Definition]:
        return {}

    @cached_property
    def _aliases(self) -> dict[str, dict[str, str]]:
        """Of each section: alias to name. An entry's own name wins over another's alias."""
        found: dict[str, dict[str, str]] = {}
        for section in self._sections:
            names = found.setdefault(section, {})
            for definition in self.all(section):
                names.update(dict.fromkeys(definition.list("alias"), definition.name))
        return found

    def all(self, section: str) -> tuple[Definition, ...]:
        """Every definition of a section, in order of first declaration."""
        return tuple(self._define(section.casefold(), name) for name in self._sections.get(section.casefold(), {}))

    def names(self, section: str) -> tuple[str, ...]:
        """Every name of a section, aliases last."""
        key = section.casefold()
        return (*self._sections.get(key, {}), *self._aliases.get(key, {}))

    def find(self, section: str, name: str) -> Definition | None:
        """The definition of a name or alias, whatever its case."""
        key, wanted = section.casefold(), " ".join(name.split()).casefold()
        if wanted not in self._sections.get(key, {}):
            wanted = self._aliases.get(key, {}).get(wanted, wanted)
        return self._define(key, wanted) if wanted in self._sections.get(key, {}) else None

    def lemma(self, word: str) -> str:
        """A word of the script as the library has it: `mouse` for mice, `cat` for Katzen; itself where nobody knows."""
        entry = self._sections.get("lemmas", {}).get(word.casefold())
        return entry.description.text if entry is not None else word

    def named(self, section: str, word: str) -> Definition | None:
        """The definition that a word of the script means, as it stands or by its lemma."""
        return self.find(section, word) or self.find(section, self.lemma(word))

    def plain(self, text: str) -> str:
        """A text with its words as the library has them."""
        return WORD.sub(lambda match: self.lemma(match[0]), text)

    def mentioned(self, section: str, text: str) -> tuple[Mention, ...]:
        """What of a section a text speaks of, in order; the longest phrase wins, and none overlaps another."""
        key = section.casefold()
        found = self._phrases(key).found(text)
        return tuple(Mention(self._define(key, name), start, end) for name, start, end in found)

    def _phrases(self, section: str) -> phrases.Phrases:
        """Every phrase that means an entry of the section, by the entry's name."""
        if section not in self._spoken:
            names: dict[tuple[str, ...], str] = {}
            for definition in self.all(section):
                for phrase in (definition.name, *definition.list("alias"), *definition.list("words")):
                    names.setdefault(tuple(WORD.findall(phrase.casefold())), definition.name)
            self._spoken[section] = phrases.Phrases(names)
        return self._spoken[section]

    @cached_property
    def _spoken(self) -> dict[str, phrases.Phrases]:
        return {}

    def _define(self, section: str, name: str) -> Definition:
        key = (section, name)
        if key not in self._defined:
            self._defined[key] = self._merged(self._sections[section][name], ())
        return self._defined[key]

    def _merged(self, entry: Entry, seen: tuple[Entry, ...]) -> Definition:
        """An entry over what it is `like`: own values first, own words after the inherited ones."""
        section, name = entry.section.casefold(), entry.name.text.casefold()
        like = parent_name(entry)
        parent = self._parent(entry, like.casefold(), (*seen, entry)) if like else None
        if parent is None:
            return Definition(section, name, entry.description.text, entry.fields, entry.span)
        inherited = self._merged(parent, (*seen, entry))
        own = {field.key.text.casefold() for field in entry.fields}
        kept = tuple(field for field in inherited.fields if field.key.text.casefold() not in own)
        words = ", ".join(part for part in (inherited.doc, _own_words(entry)) if part)
        return Definition(section, name, words, (*entry.fields, *kept), entry.span)

    def _parent(self, entry: Entry, like: str, seen: tuple[Entry, ...]) -> Entry | None:
        """The latest entry of that name that stands before this one, else a later one; never one seen already."""
        same = self._declared[entry.section.casefold()]
        named = [e for e in same if e.name.text.casefold() == like and all(e is not s for s in seen)]
        place = next((i for i, e in enumerate(same) if e is entry), 0)
        earlier = [e for e in named if any(e is s for s in same[:place])]
        return earlier[-1] if earlier else (named[0] if named else None)


def settled(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """These entries as they were made before, if equal ones were: a library that is the same is known by identity."""
    found = next((known for known in _SETTLED if known == entries), None)
    if found is None:
        _SETTLED.append(found := entries)
    return found


_SETTLED: deque[tuple[Entry, ...]] = deque(maxlen=8)


@once
def _library(entries: tuple[Entry, ...]) -> Library:
    return Library(entries)


def parent_name(entry: Entry) -> str:
    """The name, as written, of the entry that this one is `like`, or ''."""
    match = _LIKE.match(entry.description.text.strip())
    return " ".join(match[1].split()) if match else ""


def _own_words(entry: Entry) -> str:
    match = _LIKE.match(entry.description.text.strip())
    return (match[2] or "") if match else entry.description.text
