"""What is printed where: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum

from scenec.compiler.diagnostics import Diagnostic, Severity
from scenec.compiler.report import as_json, human
from scenec.compiler.source import Source


class Format(StrEnum):
    """How findings are printed."""

    HUMAN = "human"
    JSON = "json"


def colourful(stream_is_terminal: bool) -> bool:
    """Whether to colour: a terminal, unless NO_COLOR is set; FORCE_COLOR overrides both."""
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream_is_terminal and not os.environ.get("NO_COLOR")


def say(what: str, hint: str = "") -> None:
    """A line for a person, with what to do about it beneath."""
    print(what, file=sys.stderr)
    if hint:
        print(f"  hint: {hint}", file=sys.stderr)


def show(diagnostics: Sequence[Diagnostic], sources: Mapping[str, Source], form: Format = Format.HUMAN) -> None:
    """Print findings: for a person to standard error, as JSON to standard output."""
    if form is Format.JSON:
        print(
            json.dumps(
                {"format": "scenec.diagnostics/1", "diagnostics": as_json(diagnostics, sources)},
                indent=2,
                ensure_ascii=False,
            )
        )
        return
    colour = colourful(sys.stderr.isatty())
    for diagnostic in diagnostics:
        print(human(diagnostic, sources.get(diagnostic.span.source), colour), file=sys.stderr, end="\n\n")
    if diagnostics:
        say(tally(diagnostics))


def tally(diagnostics: Sequence[Diagnostic]) -> str:
    """`2 errors, 1 warning`."""
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    counted = ((errors, "error"), (len(diagnostics) - errors, "warning"))
    return ", ".join(f"{number} {word}{'s' if number > 1 else ''}" for number, word in counted if number)
