"""Which sounds a sentence speaks of: "the door slams", "a dog barks", "thunder".

A sound is heard where its own words stand ("thunder"), or where one of its nouns stands as subject or object of one of
its verbs. No grammar: the noun is near the verb, and no preposition that leads away stands between them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from ..library import WORD, Library
from ..vocabulary import SoundKind, sound_kinds

_NEAR = 5
"""Words between a noun and its verb, at most."""
_AWAY = frozenset(
    ("by", "beside", "near", "behind", "from", "with", "to", "under", "over", "towards", "without", "past", "like")
)
"""Prepositions after which a noun is no object of the verb before them."""
_WITHIN = _AWAY | {"at", "on", "in", "into", "of", "through", "for"}
"""Prepositions after which a noun is nobody's subject."""
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"))

Phrase = tuple[str, ...]
Table = dict[str, list[tuple[Phrase, SoundKind]]]


@lru_cache(1 << 12)
def bases(word: str) -> frozenset[str]:
    """What a word may be a form of: itself, and itself without each ending. Some are no words, which does no harm."""
    stems = {word[: -len(end)] + instead for end, instead in _ENDINGS if word.endswith(end)}
    doubled = {stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2]}
    return frozenset({word, *stems, *doubled})


@dataclass(frozen=True, slots=True)
class _Index:
    """The library's sounds by what they are heard in. Phrases are by their first word."""

    heard: Table
    nouns: Table


def sounds_in(library: Library, text: str) -> tuple[SoundKind, ...]:
    """The sounds that a sentence speaks of, in its order, each once."""
    index = _index(library)
    words = [bases(match[0].casefold().removesuffix("'s")) for match in WORD.finditer(text)]
    found = dict(sorted([*_heard(index, words), *_done(index, words)], key=lambda each: each[0]))
    return tuple(dict.fromkeys(found.values()))


def _index(library: Library) -> _Index:
    """Made once for a library."""
    key = "sounds", "index"
    if key not in library.views:
        heard: Table = defaultdict(list)
        nouns: Table = defaultdict(list)
        for kind in sound_kinds(library):
            for table, phrases in ((heard, kind.heard), (nouns, kind.of)):
                for phrase in phrases:
                    words = tuple(WORD.findall(phrase))
                    table[words[0]].append((words, kind))
        library.views[key] = _Index(heard, nouns)
    return cast("_Index", library.views[key])


def _matches(table: Table, words: list[frozenset[str]]) -> Iterator[tuple[int, Phrase, SoundKind]]:
    """(place, phrase, sound) of every phrase that stands in the text."""
    for place, forms in enumerate(words):
        for form in sorted(forms):
            for phrase, kind in table.get(form, ()):
                here = words[place : place + len(phrase)]
                if len(here) == len(phrase) and all(w in forms for w, forms in zip(phrase, here, strict=True)):
                    yield place, phrase, kind


def _heard(index: _Index, words: list[frozenset[str]]) -> Iterator[tuple[int, SoundKind]]:
    for place, _, kind in _matches(index.heard, words):
        yield place, kind


def _done(index: _Index, words: list[frozenset[str]]) -> Iterator[tuple[int, SoundKind]]:
    """One sound for each verb: of the longest noun that goes with it; of equal ones the library's first."""
    best: dict[int, tuple[int, SoundKind]] = {}
    for place, phrase, kind in _matches(index.nouns, words):
        verb = _verb(words, place, len(phrase), kind)
        if verb is not None and len(phrase) > best.get(verb, (0, kind))[0]:
            best[verb] = len(phrase), kind
    for verb, (_, kind) in best.items():
        yield verb, kind


def _verb(words: list[frozenset[str]], noun: int, length: int, kind: SoundKind) -> int | None:
    """The place of the verb of the sound that goes with a noun: after it as its subject, before it as its object."""
    wanted = frozenset(kind.verbs)
    after = range(noun + length, min(noun + length + _NEAR, len(words)))
    before = range(noun - 1, max(noun - 1 - _NEAR, -1), -1)
    led = any(forms & _WITHIN for forms in words[max(noun - 2, 0) : noun])
    for place in () if led else after:
        if words[place] & wanted:
            return place
    for place in before:
        if words[place] & wanted:
            return place
        if words[place] & _AWAY:
            return None
    return None
