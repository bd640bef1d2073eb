"""`scenec fmt`: scripts in the house's shape."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from typing import Annotated

import typer

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.source import Source
from scenec.project import read_script, replace_script

from .exits import Exit
from .screen import say, show

NAME = "fmt"

Check = Annotated[bool, typer.Option("--check", help="Change nothing; leave with 1 if something would change.")]
Diff = Annotated[bool, typer.Option("--diff", help="Change nothing; print what would change.")]
Stdin = Annotated[bool, typer.Option("--stdin", help="Read a script from standard input, print it formatted.")]
Coverage = Annotated[
    bool, typer.Option("--coverage", help="Also write down the shots that the compiler chose, as `!!` lines.")
]
CloseHeader = Annotated[
    bool, typer.Option("--close-header", help="Take blank lines out of the header, for other readers of Fountain.")
]


def command(
    scripts: Annotated[list[Path] | None, typer.Argument(metavar="[FILES]...", help="Scripts to format.")] = None,
    check: Check = False,
    diff: Diff = False,
    stdin: Stdin = False,
    coverage: Coverage = False,
    close_header: CloseHeader = False,
) -> int:
    """Format scripts in place. Changes white space only: never a word, a note, or what the film is.

    With --coverage the film is still the same, but its shots stand in the script.
    """
    if stdin == bool(scripts):
        raise typer.BadParameter("name the scripts to format, or pass one with --stdin")
    if stdin:
        return _pass_through(coverage, close_header)
    done = [_format(script, check, diff, coverage, close_header) for script in scripts or ()]
    return max(done)


def _format(script: Path, check: bool, diff: bool, coverage: bool, close_header: bool) -> Exit:
    """One script. 1 for one that is no text, and with `check` for one that would change."""
    source = read_script(script)
    if isinstance(source, Diagnostic):
        show((source,), {})
        return Exit.SCRIPT
    text = _shaped(source, script, coverage, close_header)
    if text == source.text:
        return Exit.FINE
    if diff:
        sys.stdout.writelines(_diff(source, text))
    if check:
        say(f"{source.name} would change")
        return Exit.SCRIPT
    if not diff:
        replace_script(script, text)
        say(f"{source.name} formatted")
    return Exit.FINE


def _shaped(source: Source, script: Path | None, coverage: bool, close_header: bool) -> str:
    """The script as it is to be, `script` its file in a project, if it has one."""
    from scenec.compiler.format import formatted

    if coverage:
        from scenec.covering import covered

        source = Source(source.name, covered(source, script))
    return formatted(source, close_header=close_header)


def _pass_through(coverage: bool, close_header: bool) -> Exit:
    from scenec.compiler.parse import decode

    source = decode("standard input", sys.stdin.buffer.read())
    if isinstance(source, Diagnostic):
        show((source,), {})
        return Exit.SCRIPT
    sys.stdout.buffer.write(_shaped(source, None, coverage, close_header).encode())
    return Exit.FINE


def _diff(source: Source, text: str) -> list[str]:
    """What would change, as `diff -u` prints it."""
    old, new = (each.splitlines(keepends=True) for each in (source.text, text))
    lines = difflib.unified_diff(old, new, source.name, f"{source.name} (formatted)")
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]
