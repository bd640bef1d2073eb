"""`scenec init`: a folder with a first script in it."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from .exits import Exit
from .screen import say

NAME = "init"

_SETTINGS = "# The root of a scenec project: scripts in it may use files below this folder, and no others.\n"


def command(folder: Annotated[Path, typer.Argument(help="Where; made if it is not there.")] = Path()) -> int:
    """Begin a film: writes film.scene and scenec.toml, and never over anything."""
    script, settings = folder / "film.scene", folder / "scenec.toml"
    if script.exists():
        say(f"error: {script} is there already", "choose another folder: scenec init my-dream")
        return Exit.FILES
    folder.mkdir(parents=True, exist_ok=True)
    starter = resources.files("scenec.cli").joinpath("starter.scene").read_text(encoding="utf-8")
    script.write_text(starter, encoding="utf-8", newline="\n")
    if not settings.exists():
        settings.write_text(_SETTINGS, encoding="utf-8", newline="\n")
    print(f"{script} is yours to change. Next: scenec build {script}")
    return Exit.FINE
