"""What is wrong with a script, as values.

A pass returns diagnostics, it never raises them; the terminal, JSON and an editor are renderers of this one record.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .source import Span


class Severity(StrEnum):
    """`ERROR`: cannot be understood, no film. `WARNING`: a film, but look at this."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Label:
    """A further place that explains the first one: "declared here"."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters of `span` with `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that cure a diagnostic. `safe`: they cannot change the film in a way the writer did not mean."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, in a writer's words.

    `code` is one of `codes.CODES` and has a page in docs/errors/; `message` names what the writer wrote;
    `hint` says what to do.
    """

    code: str
    message: str
    span: Span
    severity: Severity = Severity.ERROR
    labels: tuple[Label, ...] = ()
    hint: str = ""
    fix: Fix | None = None


def has_errors(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> bool:
    """Whether any of them stops the film."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
