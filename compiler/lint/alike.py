"""Names, looks and voices that an audience, or a reader, takes for one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Label
from ..film.entities import Character
from ..film.scene import Speech
from ..identity.voices import apart
from ..library import WORD
from ..suggest import distance
from .reading import Reading

_LETTERS = re.compile(r"[^\W\d_]{3,}")
"""A name of one word without a number: GUARD 1 and GUARD 2 are alike on purpose."""

_LONG = 6
"""Letters from which on one slip in the name of a place is a slip."""


def names(reading: Reading) -> Iterator[Diagnostic]:
    """Two declared people who speak and whose names begin alike and differ by one letter: MARA and MARY."""
    speak = {e.speaker for scene in reading.film.scenes for e in scene.elements if isinstance(e, Speech)}
    cast = {c.name: c for c in reading.film.cast if c.declared and c.name in speak and _LETTERS.fullmatch(c.name)}
    for one, other in _slips(cast):
        if one[0] == other[0]:
            labels = (Label(cast[one].span, f"{one} is here"),)
            hint = "Who reads the script mistakes one for the other. Give one a name that begins differently."
            yield diagnostic(
                "SC0406", f"{one} and {other} are hard to tell apart", cast[other].span, labels=labels, hint=hint
            )


def places(reading: Reading) -> Iterator[Diagnostic]:
    """Two places nobody declared whose names differ by one letter: a slip makes a second place of one."""
    known = {p.name: p for p in reading.film.places if not p.description and not re.search(r"\d", p.name)}
    declared = {" ".join(e.name.text.split()).upper() for e in reading.own if e.section.casefold() == "places"}
    for one, other in _slips(name for name in known if len(name) >= _LONG and name not in declared):
        labels = (Label(known[one].span, f"{one} is here"),)
        hint = "They are filmed as two places. Write one name if they are one."
        message = f"{other} is much like {one}"
        yield diagnostic("SC0409", message, known[other].span, labels=labels, hint=hint)


def _slips(known: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of names that one letter parts, in order. Linear: such a pair shares a name with one letter gone."""
    order = {name: place for place, name in enumerate(known)}
    shorter: dict[str, list[str]] = defaultdict(list)
    for name in order:
        for variant in {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}:
            shorter[variant].append(name)
    pairs = {pair for same in shorter.values() for pair in combinations(same, 2) if distance(*pair, 1) == 1}
    return sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]]))


def voices(reading: Reading) -> Iterator[Diagnostic]:
    """A declared person who speaks in one scene with another whose voice nobody tells from theirs."""
    speakers = ({e.speaker for e in scene.elements if isinstance(e, Speech)} for scene in reading.film.scenes)
    told: set[str] = set()
    for one, other in _together(reading, speakers):
        if one.voice is None or other.voice is None or apart(one.voice, other.voice) or other.name in told:
            continue
        told.add(other.name)
        labels = (Label(one.span, f"{one.name} is here"),)
        hint = "Too many speak alike for each to have a voice of their own. Describe one: `voice: deep, slow`."
        yield diagnostic("SC0407", f"{one.name} and {other.name} sound alike", other.span, labels=labels, hint=hint)


def looks(reading: Reading) -> Iterator[Diagnostic]:
    """Two declared people of one scene who are described in the same words. Who is `like` another is meant to be."""
    stages = ({placed.who for placed in scene.placed} for scene in reading.film.scenes)
    for one, other in _together(reading, stages):
        words = [sorted(WORD.findall(each.description.casefold())) for each in (one, other)]
        if words[0] and words[0] == words[1] and not _kin(reading, one, other):
            labels = (Label(one.span, f"{one.name} is here"),)
            hint = "Only a colour tells them apart. Say of one what the other has not: age, hair, clothes."
            message = f"{one.name} and {other.name} look alike"
            yield diagnostic("SC0408", message, other.span, labels=labels, hint=hint)


def _together(reading: Reading, groups: Iterable[set[str]]) -> list[tuple[Character, Character]]:
    """The pairs of declared people who are in one group, in the order of the cast."""
    cast = reading.film.cast
    order = {person.name: place for place, person in enumerate(cast) if person.declared}
    known = (sorted(order[name] for name in group if name in order) for group in groups)
    pairs = {pair for group in known for pair in combinations(group, 2)}
    return [(cast[a], cast[b]) for a, b in sorted(pairs)]


def _kin(reading: Reading, one: Character, other: Character) -> bool:
    """Whether one of them is `like` somebody, or they are numbered: GUARD 1, GUARD 2."""
    own = [e for e in reading.own if e.section.casefold() == "cast"]
    likened = any(
        e.span in (one.span, other.span) and e.description.text.strip().casefold().startswith("like ") for e in own
    )
    return likened or re.sub(r"\d+", "", one.name) == re.sub(r"\d+", "", other.name)
