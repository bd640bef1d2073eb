"""The cast: who is declared, who is introduced in action, who is only heard of by a cue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix, Label
from ..film.entities import Character
from ..film.film import Film
from ..film.scene import Action, Speech
from ..identity.describe import gender_of
from ..library import WORD, Library
from ..source import Span
from ..suggest import closest, distance
from .action import verb_forms
from .entities import capitals
from .pronouns import told

_INTRODUCED = re.compile(r"\b([A-Z][A-Z0-9'’.-]*[A-Z0-9](?: [A-Z][A-Z0-9'’.-]*){0,5})(?:,\s+|\s*\()([^.;!?)]*)")
"""A name of up to six words in capitals, and what follows its comma or bracket."""
_NUMBER = re.compile(r"\d+")
"""GUARD 1 and GUARD 2 are alike on purpose."""
_AGE_FIRST = re.compile(r"\s*\d{1,3}\b")
_PLAIN_VERBS = frozenset(("is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will", "can"))


@dataclass(frozen=True, slots=True)
class Casting:
    """The cast, what every cue's text means in it, and the findings."""

    cast: tuple[Character, ...]
    found: tuple[Diagnostic, ...]


def cast_of(film: Film, library: Library) -> Casting:
    """Declared characters in the order of the header, then those introduced, then those only heard.

    With a `Cast:` a cue that nobody answers to is an error, and is kept as somebody so that the rest still compiles;
    without one it is somebody, with a warning if one slip of the pen makes another name of it.
    """
    cast = {c.name: c for c in (_declared(library, each.name) for each in library.all("Cast"))}
    for character in _introduced(film, library):
        cast.setdefault(character.name, character)
    found: list[Diagnostic] = []
    strict = any(entry.section.casefold() == "cast" for entry in film.library)
    for speech in _speeches(film):
        name = capitals(speech.speaker)
        if speech.certain and name not in cast:
            found.extend(_unknown(name, speech.cue, cast, strict))
            cast[name] = Character(name, "", speech.cue, gender="", declared=False)
        elif speech.certain and strict and _unanswered(cast[name], speech):
            found.extend(_unknown(name, speech.cue, {n: c for n, c in cast.items() if n != name}, strict))
    return Casting(_gendered(film, tuple(cast.values())), tuple(found))


def _gendered(film: Film, cast: tuple[Character, ...]) -> tuple[Character, ...]:
    """Those whose description says nothing of it are what the pronouns of the action make them."""
    actions = (each.text for scene in film.scenes for each in scene.elements if isinstance(each, Action))
    said = told(actions, (character.name for character in cast))
    return tuple(replace(c, gender=c.gender or said.get(c.name, "")) for c in cast)


def _declared(library: Library, name: str) -> Character:
    entry = library.find("Cast", name)
    assert entry is not None  # the name was just read from there
    gender = gender_of(library, entry.doc)
    return Character(capitals(entry.name), entry.doc, entry.span, entry.values, gender)


def _unanswered(character: Character, speech: Speech) -> bool:
    """Whether this is a further cue of somebody whom only a wrong cue made."""
    return not character.declared and not character.description and character.span != speech.cue


def _unknown(name: str, cue: Span, cast: dict[str, Character], strict: bool) -> list[Diagnostic]:
    near = closest(name, cast)
    declared = (Label(cast[near].span, f"{near} is here"),) if near else ()
    fix = Fix(f"Write `{near}`", (Edit(cue, near),)) if near else None
    guess = f"Did you mean {near}? " if near else ""
    if strict:
        hint = f"{guess}Or declare {name} under `Cast:`, or introduce them in action: `{name}, 40, in a coat, waits.`"
        return [diagnostic("SC0201", f"Nobody is called {name}", cue, labels=declared, hint=hint, fix=fix)]
    if near and distance(name, near, 1) == 1 and _NUMBER.sub("", near) != _NUMBER.sub("", name):
        hint = f"{guess}A `Cast:` in the header says for certain who is in the film."
        return [diagnostic("SC0202", f"{name} is much like {near}", cue, labels=declared, hint=hint, fix=fix)]
    return []


def _speeches(film: Film) -> Iterator[Speech]:
    return (each for scene in film.scenes for each in scene.elements if isinstance(each, Speech))


@dataclass(frozen=True, slots=True)
class Introduction:
    """A name in capitals in a line of action, and what follows it up to the sentence's end."""

    name: str
    text: str
    span: Span


def introductions(film: Film) -> Iterator[Introduction]:
    """`RUTH, 70, in an apron, does not notice`: a name in capitals, if it has a cue or an age follows."""
    cues = {capitals(speech.speaker) for speech in _speeches(film)}
    for action in (each for scene in film.scenes for each in scene.elements if isinstance(each, Action)):
        for match in _INTRODUCED.finditer(action.text):
            name = capitals(match[1])
            if name in cues or _AGE_FIRST.match(match[2]):
                exact = len(action.text) == action.span.end - action.span.start
                span = action.span.part(match.start(1), match.end(1)) if exact else action.span
                yield Introduction(name, match[2], span)


def _introduced(film: Film, library: Library) -> Iterator[Character]:
    verbs = frozenset(verb_forms(library)) | _PLAIN_VERBS
    for each in introductions(film):
        words = _description(each.text, verbs)
        yield Character(each.name, words, each.span, gender=gender_of(library, words), declared=False)


def _description(text: str, verbs: frozenset[str]) -> str:
    """The comma parts up to the first that has a verb."""
    kept: list[str] = []
    for part in text.split(","):
        if any(word.casefold() in verbs for word in WORD.findall(part)):
            break
        kept.append(part.strip())
    return ", ".join(part for part in kept if part)
