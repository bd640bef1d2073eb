"""Pass `given`: puts values for declared `{names}`. One script, a film for each viewer.

Line kinds are decided before, so that a value stays what it stands in: words of a line, never a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from ..codes import diagnostic
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Action, Aside, Speech
from ..library import Library
from ..source import NOWHERE, Span
from ..suggest import closest
from .pass_ import Pass

_NAME = re.compile(r"\{\s*([^{}\n]+?)\s*\}")


def given(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """The film with every declared name replaced, and an error for each value given to none."""
    declared = {entry.name: " ".join(entry.doc.split()) for entry in Library.of(film).all("Given")}
    found = list(_unknown(context.given, declared))
    given = {name.casefold(): " ".join(value.split()) for name, value in context.given.items()}
    values = {name: given.get(name, default) for name, default in declared.items()}
    if not values:
        return film, found
    put = _Put(values)
    made = replace(
        film,
        title=put.words(film.title),
        credits=put.everywhere(film.credits),
        header=put.everywhere(film.header),
        library=tuple(
            entry if entry.section.casefold() == "given" else put.everywhere(entry) for entry in film.library
        ),
        scenes=put.everywhere(film.scenes),
    )
    return made, [*found, *_unasked(film, put.asked)]


def _unasked(film: Film, asked: set[str]) -> Iterable[Diagnostic]:
    """The script's own declarations that no `{name}` asked for."""
    for entry in film.library:
        own = entry.section.casefold() == "given" and entry.span.source == film.source
        if own and entry.name.text.casefold() not in asked:
            hint = f"Write {{{entry.name.text}}} where its value should stand, or leave it out."
            yield diagnostic("SC0405", f"Nothing asks for “{entry.name.text}”", entry.name.span, hint=hint)


def _unknown(given: Iterable[str], declared: Iterable[str]) -> Iterable[Diagnostic]:
    names = tuple(declared)
    for name in given:
        if name.casefold() not in names:
            near = closest(name, names)
            guess = f"Did you mean {near}? " if near else ""
            hint = f"{guess}Declared are {', '.join(names)}." if names else "The script has no `Given:` section."
            yield diagnostic("SC0212", f"The script declares no “{name}”", NOWHERE, hint=hint)


class _Put:
    """Puts values for names in any value of the IR."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = values
        self.asked: set[str] = set()

    def words(self, text: str) -> str:
        """A text with its names replaced. `{DREAMER}`, where the name is not declared so, gives capitals."""
        return _NAME.sub(self._value, text) if "{" in text else text

    def _value(self, match: re.Match[str]) -> str:
        value = self._values.get(match[1].casefold())
        if value is None:
            return match[0]
        self.asked.add(match[1].casefold())
        return value.upper() if match[1].isupper() else value

    def everywhere(self, value: Any) -> Any:
        """The same value with its texts replaced; what holds none is the very same object."""
        if isinstance(value, str):
            return self.words(value)
        if isinstance(value, tuple):
            made = tuple(self.everywhere(item) for item in value)
            return made if any(new is not old for new, old in zip(made, value, strict=True)) else value
        if isinstance(value, Speech):
            cue, asides = self._cue(value.speaker), self._asides(value.words, value.asides)
            return self._record(replace(value, speaker=cue, asides=asides))
        if isinstance(value, Action) and value.asides:
            return self._record(replace(value, asides=self._asides(value.text, value.asides)))
        if is_dataclass(value) and not isinstance(value, type | Span):
            return self._record(value)
        return value

    def _record(self, value: Any) -> Any:
        changed: dict[str, Any] = {}
        for each in fields(value):
            old = getattr(value, each.name)
            new = self.everywhere(old)
            if new is not old:
                changed[each.name] = new
        return replace(value, **changed) if changed else value

    def _cue(self, speaker: str) -> str:
        """A name in a cue gives capitals, as cues have."""
        return _NAME.sub(lambda match: self._value(match).upper(), speaker)

    def _asides(self, text: str, asides: tuple[Aside, ...]) -> tuple[Aside, ...]:
        """A direction inside speech or action stays at its word, however many words a value before it has."""
        words = text.split()
        counts = [len(self.words(" ".join(words[: aside.word])).split()) for aside in asides]
        return tuple(replace(aside, word=count) for aside, count in zip(asides, counts, strict=True))


PASS = Pass("given", given, after=("uses",))
