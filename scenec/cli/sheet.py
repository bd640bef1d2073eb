"""`scenec sheet`: the film on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .exits import Exit
from .options import Draft, Given, Jobs, Open, Script, pairs
from .progress import display
from .screen import show

NAME = "sheet"


def command(
    script: Script,
    sound: Annotated[
        bool, typer.Option("--sound", help="The sound instead: stems, spectrum, cues and subtitles against the shots.")
    ] = False,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file ending in .png.")] = None,
    given: Given = None,
    draft: Draft = False,
    jobs: Jobs = None,
    open_: Open = False,
) -> int:
    """Draw a storyboard of the film as PNG and PDF, or its sound. The film is built if need be."""
    from scenec.sheets import sound_sheet, storyboard

    draw = sound_sheet if sound else storyboard
    with display(quiet=True) as progress:
        sheet = draw(script, out=out, given=pairs(given), draft=draft, jobs=jobs, listener=progress)
    show(sheet.built.diagnostics, sheet.built.sources)
    if not sheet.paths:
        return Exit.SCRIPT
    for path in sheet.paths:
        print(path)
    if open_:
        typer.launch(str(sheet.paths[0]))
    return Exit.FINE
