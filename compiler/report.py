"""Diagnostics for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .diagnostics import Diagnostic, Edit, Fix, Severity
from .excerpt import Mark, excerpt, printable
from .source import Source, Span

_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}
_BOLD, _DIM, _OFF = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def human(diagnostic: Diagnostic, source: Source | None, colour: bool) -> str:
    """One diagnostic as several lines: what, where, the line itself with what is meant underlined, what to do.

    `source` is the one of the diagnostic's span, None where it has no text to show.
    """
    paint = _Paint(diagnostic.severity, colour)
    head = f"{diagnostic.severity}[{diagnostic.code}]"
    rows = [f"{paint.strong(head)}: {paint.bold(printable(diagnostic.message))}"]
    gutter = 0
    if source is not None and source.text:
        marks = _marks(diagnostic)
        gutter = len(str(max(source.position(mark.span.start)[0] for mark in marks)))
        rows.append(f"{'':{gutter}}{paint.dim('╭─')} {_place(source, diagnostic.span)}")
        rows += [paint.row(row) for row in excerpt(source, marks, gutter)]
    elif diagnostic.span.source:
        rows.append(f"{paint.dim('──')} {diagnostic.span.source}")
    rows += [f"{'':{gutter}} {paint.dim('=')} {note}" for note in _notes(diagnostic)]
    return "\n".join(rows)


def as_json(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    """Diagnostics as JSON: lines and columns from 1, the end one past the last character, null without a text."""
    return [
        {
            "code": each.code,
            "severity": str(each.severity),
            "message": each.message,
            "span": _span(each.span, sources),
            "labels": [{"span": _span(label.span, sources), "text": label.text} for label in each.labels],
            "hint": each.hint,
            "fix": _fix(each.fix, sources) if each.fix else None,
        }
        for each in diagnostics
    ]


def _marks(diagnostic: Diagnostic) -> tuple[Mark, ...]:
    """What is pointed at in the diagnostic's own text: the span first, then its labels."""
    here = [label for label in diagnostic.labels if label.span.source == diagnostic.span.source]
    return (Mark(diagnostic.span), *(Mark(label.span, "-", label.text) for label in here))


def _notes(diagnostic: Diagnostic) -> list[str]:
    """The lines below: labels in other files, the hint, the fix."""
    elsewhere = [label for label in diagnostic.labels if label.span.source not in ("", diagnostic.span.source)]
    notes = [f"{label.text}: {label.span.source}" for label in elsewhere]
    notes += [f"hint: {diagnostic.hint}"] if diagnostic.hint else []
    notes += [f"fix: {diagnostic.fix.title}"] if diagnostic.fix else []
    return [printable(note) for note in notes]


def _place(source: Source, span: Span) -> str:
    line, column = source.position(span.start)
    return f"{source.name}:{line}:{column}"


def _span(span: Span, sources: Mapping[str, Source]) -> dict[str, Any] | None:
    source = sources.get(span.source)
    if not span.source:
        return None
    return {
        "source": span.source,
        "start": _position(source, span.start),
        "end": _position(source, span.end),
    }


def _position(source: Source | None, offset: int) -> dict[str, int] | None:
    if source is None:
        return None
    line, column = source.position(offset)
    return {"line": line, "column": column, "offset": offset}


def _fix(fix: Fix, sources: Mapping[str, Source]) -> dict[str, Any]:
    return {"title": fix.title, "safe": fix.safe, "edits": [_edit(edit, sources) for edit in fix.edits]}


def _edit(edit: Edit, sources: Mapping[str, Source]) -> dict[str, Any]:
    return {"span": _span(edit.span, sources), "text": edit.text}


class _Paint:
    """Colours, or none."""

    def __init__(self, severity: Severity, colour: bool) -> None:
        self._severity, self._colour = severity, colour

    def strong(self, text: str) -> str:
        return self._in(_COLOURS[self._severity], text)

    def bold(self, text: str) -> str:
        return self._in(_BOLD, text)

    def dim(self, text: str) -> str:
        return self._in(_DIM, text)

    def row(self, row: str) -> str:
        """A row of an excerpt: its gutter dim, its underline in the severity's colour."""
        gutter, bar, rest = row.partition("│")
        if not bar:
            return self.dim(row)
        marks = rest.strip().startswith("^") and not gutter.strip()
        return self.dim(gutter + bar) + (self.strong(rest) if marks else rest)

    def _in(self, code: str, text: str) -> str:
        return f"{code}{text}{_OFF}" if self._colour else text
