"""Options that several verbs share, so that they are called the same everywhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .screen import Format

if TYPE_CHECKING:
    from scenec.draft import Dreamer

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


Engine = Annotated[
    str, typer.Option("--engine", metavar="NAME", help="Who writes: rules, which needs no model, or local.")
]
Model = Annotated[str, typer.Option("--model", help="A folder or an id; for openai a name the server knows.")]
Server = Annotated[str, typer.Option("--server", metavar="URL", help="For openai: the address of its /v1.")]
Grammar = Annotated[
    str, typer.Option("--grammar", metavar="KIND", help="For openai, if the server takes one: vllm or llama.cpp.")
]
Revision = Annotated[str, typer.Option("--revision", help="A commit of the model that is known by its id.")]
Seed = Annotated[int, typer.Option("--seed", help="Of chance, for engines with a model.")]
DreamLanguage = Annotated[
    str, typer.Option("--language", metavar="TAG", help="Of the dream, as in en-GB; else guessed.")
]
Dreamt = Annotated[
    str, typer.Option("--as", metavar="NAME = LOOK", help='Who dreams: "ANNA = woman, 34, red scarf; face: me.jpg".')
]
Title = Annotated[str, typer.Option("--title", help="The film's title; else from the dream's first image.")]


def dreamer(told: str) -> Dreamer:
    """`ANNA = woman, 34; face: me.jpg` as who dreams. Raises typer.BadParameter for what is no name."""
    from scenec.draft import Dreamer

    if not told:
        return Dreamer()
    name, _, rest = (part.strip() for part in told.partition("="))
    look, _, face = (part.strip() for part in rest.partition("; face:"))
    if not re.fullmatch(r"[^\W_](?:[\w' -]*\w)?", name):
        raise typer.BadParameter(f'--as wants "NAME = LOOK", not {told!r}')
    return Dreamer(name.upper(), look, face.strip("\"'"))
