"""`scenec check`: everything the compiler knows, before a frame is made."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scenec.compiler.diagnostics import Diagnostic, Severity
from scenec.project import folder_in_repository

from .exits import Exit
from .options import Draft, Given, Script, Strict, pairs
from .screen import Report, say, show

NAME = "check"


def command(
    script: Script,
    given: Given = None,
    draft: Draft = False,
    strict: Strict = False,
    report: Annotated[Report, typer.Option("--format", help="human, json, sarif or github.")] = Report.HUMAN,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended without changing the film.")] = False,
    unsafe: Annotated[bool, typer.Option("--unsafe", help="With --fix: also guess what was meant.")] = False,
    timing: Annotated[
        bool, typer.Option("--timing", help="Print every shot with its in, out and length, and why so long.")
    ] = False,
    show_coverage: Annotated[
        bool, typer.Option("--show-coverage", help="Print the shots of each scene, and why these.")
    ] = False,
    dump_after: Annotated[
        str | None, typer.Option("--dump-after", metavar="PASS", help="Print the film as it is after this pass.")
    ] = None,
    verify: Annotated[
        bool, typer.Option("--verify", help="Also hold the compiler's own rules against each pass (for its makers).")
    ] = False,
) -> int:
    """Read a script and say what is wrong with it. Makes nothing, and changes the script only with --fix."""
    from scenec.api import compile_file
    from scenec.compiler.dump import dump
    from scenec.compiler.passes import PIPELINE
    from scenec.compiler.shotlist import coverage
    from scenec.compiler.shotlist import timing as timed

    if dump_after is not None and dump_after not in (names := [p.name for p in PIPELINE]):
        raise typer.BadParameter(f"there is no pass {dump_after!r}; the passes are {', '.join(names)}")
    if fix:
        _mend(script, pairs(given), draft, unsafe)
    found = compile_file(script, given=pairs(given), draft=draft, until=dump_after, verified=verify)
    if dump_after is not None and found.film is not None:
        print(dump(found.film))
    lists = [each for each, wanted in ((timed, timing), (coverage, show_coverage)) if wanted]
    if found.film is not None and found.film.scenes and dump_after is None:
        print(*(each(found.film) for each in lists), sep="\n\n", end="\n" if lists else "")
    show(found.diagnostics, found.sources, report, folder_in_repository(script))
    return verdict(found.diagnostics, strict)


def _mend(script: Path, given: dict[str, str], draft: bool, unsafe: bool) -> None:
    """Make the script's fixes and say which."""
    from scenec.mending import mend

    for title in mend(script, given=given, draft=draft, unsafe=unsafe).titles:
        say(f"fixed: {title}")


def verdict(diagnostics: tuple[Diagnostic, ...], strict: bool) -> Exit:
    """1 if any of them stops the film, or with `strict` if there is one at all."""
    bad = any(strict or d.severity is Severity.ERROR for d in diagnostics)
    return Exit.SCRIPT if bad else Exit.FINE
