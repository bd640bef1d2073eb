"""Options that several verbs share, so that they are called the same everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .screen import Format

Script = Annotated[Path, typer.Argument(help="The script, a .scene or .fountain file.", show_default=False)]
OptionalScript = Annotated[
    Path | None, typer.Argument(help="The script, a .scene or .fountain file.", show_default=False)
]
Given = Annotated[
    list[str] | None,
    typer.Option("--given", metavar="NAME=VALUE", help="A value for a name under Given:. May be repeated."),
]
Draft = Annotated[bool, typer.Option("--draft", help="Half size and quick encoding.")]
Shots = Annotated[str | None, typer.Option("--shots", metavar="FROM-TO", help="Only these shots: 2.1, or 2.1-2.4.")]
Jobs = Annotated[
    int | None, typer.Option("--jobs", "-j", min=1, help="Tasks at the same time; one for each core by default.")
]
Open = Annotated[bool, typer.Option("--open", help="Show it, in whatever this desktop shows such files with.")]
Loudness = Annotated[
    str,
    typer.Option("--loudness", metavar="NAME", help="web, broadcast, cinema or quiet night; else as the script says."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")]
Form = Annotated[Format, typer.Option("--format", help="human or json.")]


def pairs(given: list[str] | None) -> dict[str, str]:
    """`["dreamer=Ben"]` as a mapping. Raises typer.BadParameter for what has no `=`."""
    wrong = [item for item in given or () if "=" not in item]
    if wrong:
        raise typer.BadParameter(f"--given wants NAME=VALUE, not {wrong[0]!r}")
    return {name.strip(): value for name, _, value in (item.partition("=") for item in given or ())}
