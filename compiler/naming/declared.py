"""What declarations say: keys that somebody reads, values of the kind that is meant, words that voices have.

Which keys a section has, and whether a key takes numbers, a colour or one of a few words, is what the standard
library's own entries show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix
from ..identity.looks import HEIGHTS
from ..identity.voices import language, unknown_words
from ..library import Library, number
from ..screenplay import Entry, Field
from ..source import Span
from ..suggest import closest
from ..vocabulary import sound_kind
from .files import FILES, declared_file

KEYS = {
    "cast": ("voice", "language", "height", "face"),
    "places": ("set", "light", "weather", "style", "picture"),
    "props": ("thing", "picture"),
}
"""Keys of the sections that only a script fills."""

NUMBERS = frozenset((("cast", "height"),))
"""Those of them that are numbers."""

CHOICES = frozenset(
    (
        *(("shots", key) for key in ("pose", "part", "angle")),
        *(("moves", key) for key in ("does", "unit", "target", "ease")),
        *(("transitions", key) for key in ("blend", "side")),
        *(("directions", key) for key in ("payload", "does")),
        *(("moods", "face"), ("deliveries", "face")),
    )
)
"""Keys whose values are words that a pass knows: one of those that the standard library uses."""

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.I)


def check_entries(library: Library, entries: Iterable[Entry], files: FILES) -> Iterator[Diagnostic]:
    """The findings of declarations that are not the standard library's."""
    own = tuple(entries)
    standard = _Keys(library, dict.fromkeys(entry.section.casefold() for entry in own))
    for entry in own:
        if entry.section.casefold() == "sounds":
            yield from _unmade(library, entry)
        for field in entry.fields:
            yield from _field(standard, library, entry.section.casefold(), field, files)


class _Keys:
    """What the library's definitions show of each section's keys."""

    def __init__(self, library: Library, sections: Iterable[str]) -> None:
        self._library = library
        self._keys = {section: self._of(section) for section in sections}

    def known(self, section: str) -> tuple[str, ...]:
        """The keys that an entry of the section can have; none where any are free."""
        return tuple(self._keys[section])

    def wrong(self, section: str, key: str, value: str) -> tuple[str, str] | None:
        """What a value is not, and a hint; None where it is right or anything goes."""
        shown = self._keys[section].get(key, ())
        if (section, key) in CHOICES:
            choices = sorted(set(shown))
            near = closest(value, choices)
            hint = f"{f'Did you mean {near}? ' if near else ''}It is one of {', '.join(choices)}."
            return (f"“{value}” is no value of “{key}”", hint) if value.casefold() not in choices else None
        if ((section, key) in NUMBERS or _all(_numbers, shown)) and not _numbers(value):
            return f"“{value}” is no number", "Write a number with its unit: `1.74m`, `85mm`, `40%`, `2s`."
        if (section, key) == ("cast", "height") and not HEIGHTS[0] <= (number(value) or 0.0) <= HEIGHTS[1]:
            return f"“{value}” is nobody's height", f"Write metres between {HEIGHTS[0]:g} and {HEIGHTS[1]:g}: `1.74m`."
        if _all(_colour, shown) and not _colour(value):
            return f"“{value}” is no colour", "Write red, green and blue in hexadecimal: `#d8362e`."
        return None

    def _of(self, section: str) -> dict[str, tuple[str, ...]]:
        """Every value that the standard library has for each key, in lower case."""
        keys: dict[str, tuple[str, ...]] = dict.fromkeys(KEYS.get(section, ()), ())
        for each in self._library.all(section):
            if each.span.source.startswith("stdlib/"):
                for key, value in each.values:
                    keys[key] = (*keys.get(key, ()), value.casefold())
        return keys


def _all(test: Callable[[str], bool], values: tuple[str, ...]) -> bool:
    return bool(values) and all(test(value) for value in values)


def _numbers(value: str) -> bool:
    return bool(value.split()) and all(number(word) is not None for word in value.split())


def _colour(value: str) -> bool:
    return _COLOUR.fullmatch(value.strip()) is not None


def _field(keys: _Keys, library: Library, section: str, field: Field, files: FILES) -> Iterator[Diagnostic]:
    key, value = field.key.text.casefold(), field.value
    known = keys.known(section)
    if known and key not in known:
        yield _unread(section, field, known)
    elif wrong := keys.wrong(section, key, " ".join(value.text.split())):
        yield diagnostic("SC0223", wrong[0], value.span, hint=wrong[1])
    elif value.text.startswith('"'):
        yield from declared_file(key, value, files)
    elif (section, key) == ("cast", "voice"):
        yield from _voice(library, value.text, value.span)
    elif (section, key) == ("cast", "language") and not language(library, value.text):
        hint = "Write the language's short name, or its English one: `fr`, `pt-BR`, `Japanese`."
        yield diagnostic("SC0117", f"“{value.text}” is no language tag", value.span, hint=hint)


def _unmade(library: Library, entry: Entry) -> Iterator[Diagnostic]:
    """A sound has a recipe of the standard library's, its own or that of what it is like."""
    kind = sound_kind(library, entry.name.text)
    standard = [each for each in library.all("Sounds") if each.span.source.startswith("stdlib/")]
    if kind is None or kind.recipe in {each.text("recipe") for each in standard}:
        return
    wanted = kind.recipe or entry.name.text
    near = closest(wanted, [each.text("recipe") if kind.recipe else each.name.upper() for each in standard])
    said = f"recipe: {near}" if kind.recipe else f"like {near}"
    hint = f"Did you mean `{said}`?" if near else "Say what it is like: `like BELL`."
    yield diagnostic("SC0245", f"Nobody can make the sound {entry.name.text}", entry.name.span, hint=hint)


def _unread(section: str, field: Field, known: tuple[str, ...]) -> Diagnostic:
    near = closest(field.key.text, known)
    fix = Fix(f"Write `{near}`", (Edit(field.key.span, near),)) if near else None
    hint = f"{f'Did you mean {near}? ' if near else ''}Keys here are {', '.join(known)}."
    return diagnostic("SC0224", f"Nobody reads “{field.key.text}” here", field.key.span, hint=hint, fix=fix)


def _voice(library: Library, words: str, span: Span) -> Iterator[Diagnostic]:
    for word in unknown_words(library, words):
        start = words.index(word)
        place = span.part(start, start + len(word)) if len(words) == span.end - span.start else span
        near = closest(word, library.names("Voices"))
        fix = Fix(f"Write `{near}`", (Edit(place, near),)) if near else None
        hint = f"{f'Did you mean {near}? ' if near else ''}Words of voices are in stdlib/voices.scene."
        yield diagnostic("SC0218", f"“{word}” says nothing of a voice", place, hint=hint, fix=fix)
