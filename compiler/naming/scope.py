"""What names mean at one point of a script, and the diagnostics gathered while they are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from ..codes import diagnostic
from ..context import FileFacts, Refused
from ..diagnostics import Diagnostic, Edit, Fix
from ..film.entities import Character, Prop
from ..film.shot import Subject
from ..library import Library
from ..source import Span
from ..suggest import closest
from ..vocabulary import SetKind


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything a scene's directions are resolved against. `found` grows while they are."""

    library: Library
    cast: tuple[Character, ...]
    props: tuple[Prop, ...]
    set: SetKind | None
    files: Mapping[str, FileFacts | Refused]
    rate: Fraction
    found: list[Diagnostic] = field(default_factory=list)

    def say(self, code: str, message: str, span: Span, hint: str = "", fix: Fix | None = None) -> None:
        """Keep a finding."""
        self.found.append(diagnostic(code, message, span, hint=hint, fix=fix))

    def did_you_mean(
        self, code: str, message: str, word: str, span: Span, names: Iterable[str], hint: str = ""
    ) -> None:
        """Keep a finding about a word that may be a misspelling of one of the names; the fix puts the name there."""
        near = closest(word, names)
        if near is None:
            self.say(code, message, span, hint)
            return
        fix = Fix(f"Write `{near}`", (Edit(span, near),))
        self.say(code, message, span, f"Did you mean {near}? {hint}".rstrip(), fix)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the scene's set."""
        return tuple(name for name, _ in self.set.parts) if self.set else ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every declared name that can be a subject, people first."""
        return (*(c.name for c in self.cast), *(p.name for p in self.props), *self.parts)

    def named(self, text: str, span: Span) -> Subject | None:
        """The person, prop or part of the set of exactly that name, whatever its case, with or without THE."""
        wanted = " ".join(text.split()).casefold()
        for bare in (wanted, wanted.removeprefix("the ")):
            for kind, names in self._kinds():
                for name in names:
                    if name.casefold() == bare:
                        return Subject(name, kind, span)
        return None

    def leading(self, words: list[str]) -> tuple[str, int] | None:
        """The longest declared name that the words begin with, and how many words it takes."""
        longest = max((len(name.split()) for name in self.names), default=0) + 1  # and THE
        for count in range(min(longest, len(words)), 0, -1):
            text = " ".join(words[:count])
            if self.named(text, Span("", 0, 0)) is not None:
                return text, count
        return None

    def _kinds(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        cast, props = tuple(c.name for c in self.cast), tuple(p.name for p in self.props)
        return ("character", cast), ("prop", props), ("part", self.parts)
