"""`scenec dream`: a dream in, a film out, in one command."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import build
from .draft import growing, told, written
from .exits import Exit
from .options import Draft, DreamLanguage, Dreamt, Engine, Grammar, Jobs, Model, Revision, Seed, Server, Title, dreamer
from .screen import say

NAME = "dream"


def command(
    prose: Annotated[str, typer.Argument(help="The dream in quotes, or a text file.", show_default=False)],
    out: Annotated[Path, typer.Option("--out", "-o", help="The script; the film lies beside it.")] = Path(
        "dream.scene"
    ),
    engine: Engine = "rules",
    language: DreamLanguage = "",
    dreamt_by: Dreamt = "",
    title: Title = "",
    model: Model = "",
    revision: Revision = "",
    server: Server = "",
    grammar: Grammar = "",
    seed: Seed = 0,
    draft: Draft = False,
    jobs: Jobs = None,
) -> int:
    """Write the script of a dream and film it."""
    from scenec.draft import CannotDraftError, Options
    from scenec.draft import draft as write

    if out.exists():
        say(f"error: {out} is there already", "name another script with --out")
        return Exit.FILES
    try:
        made = write(
            _told(prose),
            engine=engine,
            options=Options(model, revision or None, server, grammar),
            language=language,
            dreamer=dreamer(dreamt_by),
            title=title,
            seed=seed,
            listener=growing(),
        )
    except CannotDraftError as error:
        say(f"error: {error}", error.hint)
        return Exit.SCRIPT
    out.write_text(made.text, encoding="utf-8", newline="\n")
    told(made, explain=False)
    return build.command(out, draft=draft, jobs=jobs)


def _told(prose: str) -> str:
    """The dream itself, or what a text file of that name tells. A dream has blanks in it; a path seldom has."""
    path = Path(prose)
    return written(path) if len(prose) < 256 and path.is_file() else prose
