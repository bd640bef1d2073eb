"""`scenec build`: the film."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .check import verdict
from .exits import Exit
from .inspect import in_words
from .options import Draft, Given, Jobs, Loudness, Script, Shots, Strict, pairs
from .progress import display
from .screen import say, show

if TYPE_CHECKING:
    from scenec.api import Built

NAME = "build"


def command(
    script: Script,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file ending in .mp4, or a folder.")] = None,
    given: Given = None,
    shots: Shots = None,
    draft: Draft = False,
    stems: Annotated[
        bool, typer.Option("--stems", help="Also leave dialogue, music and effects beside the film, as FLAC.")
    ] = False,
    poster: Annotated[bool, typer.Option("--poster", help="Also leave the poster beside the film, as JPEG.")] = False,
    loudness: Loudness = "",
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
        built = build(
            script,
            out=out,
            given=pairs(given),
            shots=shots,
            draft=draft,
            stems=stems,
            poster=poster,
            loudness=loudness,
            jobs=jobs,
            listener=progress,
        )
    show(built.diagnostics, built.sources)
    if built.path is None:
        return Exit.SCRIPT
    print(built.path)
    if "join" in built.ran:
        look(built, built.path)
    if not quiet:
        seconds, made = float(built.seconds), len(built.ran)
        say(f"{seconds:.1f} s of film, {built.frames} frames; {made} tasks made, {built.kept} kept from before")
    return Exit.FINE


def look(built: Built, path: Path) -> None:
    """Look at the film that was made, and say loudly if it should not be shown."""
    from scenec.runtime.inspect.report import inspect

    report = inspect(path, loudness=built.loudness, stems=built.stems)
    if report.broken:
        say("THE FILM FAILED ITS INSPECTION:")
        for finding in report.findings:
            if finding.broken:
                say(f"  {in_words(finding)}")
    weak = sum(not finding.broken for finding in report.findings)
    if weak:
        say(f"{weak} weak point{'s' if weak > 1 else ''} in the film", f"scenec inspect {path.name}")
