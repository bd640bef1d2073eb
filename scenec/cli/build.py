"""`scenec build`: the film."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .check import verdict
from .exits import Exit
from .options import Draft, Given, Jobs, Script, Shots, Strict, pairs
from .progress import display
from .screen import say, show

NAME = "build"


def command(
    script: Script,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file ending in .mp4, or a folder.")] = None,
    given: Given = None,
    shots: Shots = None,
    draft: Draft = False,
    jobs: Jobs = None,
    strict: Strict = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only errors and the film's path.")] = False,
) -> int:
    """Make the film. Only what an edit truly changed is made again."""
    from scenec.api import build, compile_file

    if strict:
        found = compile_file(script, given=pairs(given), draft=draft)
        if verdict(found.diagnostics, strict):
            show(found.diagnostics, found.sources)
            return Exit.SCRIPT
    with display(quiet) as progress:
        built = build(script, out=out, given=pairs(given), shots=shots, draft=draft, jobs=jobs, listener=progress)
    show(built.diagnostics, built.sources)
    if built.path is None:
        return Exit.SCRIPT
    print(built.path)
    if not quiet:
        seconds, made = float(built.seconds), len(built.ran)
        say(f"{seconds:.1f} s of film, {built.frames} frames; {made} tasks made, {built.kept} kept from before")
    return Exit.FINE
