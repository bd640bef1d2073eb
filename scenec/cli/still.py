"""`scenec still`: one frame as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .exits import Exit
from .options import Draft, Given, Open, Script, pairs
from .screen import show

NAME = "still"


def command(
    script: Script,
    shot: Annotated[str | None, typer.Argument(help="A shot, as in 1.2; the first if left out.")] = None,
    at: Annotated[float, typer.Option("--at", min=0, max=1, help="0 is its first frame, 1 its last.")] = 0.5,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file ending in .png.")] = None,
    given: Given = None,
    draft: Draft = False,
    open_: Open = False,
) -> int:
    """Draw one frame of a shot, without making the film."""
    from scenec.stills import still

    drawn = still(script, shot, at=at, out=out, given=pairs(given), draft=draft)
    show(drawn.diagnostics, drawn.sources)
    if drawn.path is None:
        return Exit.SCRIPT
    print(drawn.path)
    if open_:
        typer.launch(str(drawn.path))
    return Exit.FINE
