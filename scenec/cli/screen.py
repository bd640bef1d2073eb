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
    """How something is printed."""

    HUMAN = "human"
    JSON = "json"


class Report(StrEnum):
    """How findings are printed: for a person, a program, a code host, or GitHub's checks."""

    HUMAN = "human"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


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


def show(
    diagnostics: Sequence[Diagnostic],
    sources: Mapping[str, Source],
    report: Report = Report.HUMAN,
    folder: str = "",
) -> None:
    """Print findings: for a person to standard error, for programs to standard output.

    `folder`: the project's within its repository, with a slash behind it, for reports that name files from there.
    """
    match report:
        case Report.JSON:
            _print_json({"format": "scenec.diagnostics/1", "diagnostics": as_json(diagnostics, sources)})
        case Report.SARIF:
            from .sarif import sarif

            _print_json(sarif(diagnostics, sources, folder))
        case Report.GITHUB:
            from .github import commands

            print(commands(diagnostics, sources, folder), end="")
        case Report.HUMAN:
            colour = colourful(sys.stderr.isatty())
            for diagnostic in diagnostics:
                print(human(diagnostic, sources.get(diagnostic.span.source), colour), file=sys.stderr, end="\n\n")
            if diagnostics:
                say(tally(diagnostics))


def _print_json(value: object) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False))


def tally(diagnostics: Sequence[Diagnostic]) -> str:
    """`2 errors, 1 warning`."""
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    counted = ((errors, "error"), (len(diagnostics) - errors, "warning"))
    return ", ".join(f"{number} {word}{'s' if number > 1 else ''}" for number, word in counted if number)
