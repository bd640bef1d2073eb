"""Findings as GitHub's workflow commands, which it shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.source import Source


def commands(diagnostics: Sequence[Diagnostic], sources: Mapping[str, Source], folder: str) -> str:
    """One `::error file=...::` or `::warning ...::` a finding. `folder`: the project's, within the repository."""
    return "".join(_command(each, sources.get(each.span.source), folder) + "\n" for each in diagnostics)


def _command(found: Diagnostic, source: Source | None, folder: str) -> str:
    place = {"file": folder + found.span.source} if found.span.source else {}
    where: dict[str, object] = {**place, **(_where(found, source) if source else {}), "title": found.code}
    properties = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in where.items())
    said = f"{found.message}\n{found.hint}" if found.hint else found.message
    return f"::{found.severity} {properties}::{_escaped(said)}"


def _where(found: Diagnostic, source: Source) -> dict[str, object]:
    """Lines and columns from 1. Columns are only meant within one line."""
    (line, column), (end_line, end_column) = source.position(found.span.start), source.position(found.span.end)
    if end_line > line:
        return {"line": line, "endLine": end_line}
    return {"line": line, "endLine": end_line, "col": column, "endColumn": end_column}


def _escaped(text: str, more: str = "") -> str:
    """The text with the characters that would end it written as %XX."""
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text
