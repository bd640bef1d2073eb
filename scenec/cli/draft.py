"""`scenec draft`: a script from a dream told in prose."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import Exit
from .options import DreamLanguage, Dreamt, Engine, Grammar, Model, Revision, Seed, Server, Title, dreamer
from .screen import say, show

if TYPE_CHECKING:
    from scenec.draft import Account, Draft

NAME = "draft"


def command(
    prose: Annotated[Path, typer.Argument(help="A text file; - is standard input.", show_default=False)],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The script; beside the prose if left out.")] = None,
    engine: Engine = "rules",
    language: DreamLanguage = "",
    dreamt_by: Dreamt = "",
    title: Title = "",
    model: Model = "",
    revision: Revision = "",
    server: Server = "",
    grammar: Grammar = "",
    seed: Seed = 0,
    explain: Annotated[bool, typer.Option("--explain", help="Which sentence became which shot.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a script that is there.")] = False,
) -> int:
    """Write a script from a dream told in prose, to be read, changed and built."""
    from scenec.draft import CannotDraftError, Options, draft

    text = sys.stdin.read() if str(prose) == "-" else written(prose)
    target = out or (Path("dream.scene") if str(prose) == "-" else prose.with_suffix(".scene"))
    if target.exists() and not force:
        say(f"error: {target} is there already", "name another file with --out, or write over it with --force")
        return Exit.FILES
    try:
        made = draft(
            text,
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
    target.write_text(made.text, encoding="utf-8", newline="\n")
    show(made.compiled.diagnostics, made.compiled.sources)
    print(target)
    told(made, explain)
    return Exit.FINE


def written(prose: Path) -> str:
    """What a text file tells. Raises typer.BadParameter for one that is no text, OSError if it cannot be read."""
    try:
        return prose.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f"{prose} is not UTF-8 text; save it as UTF-8") from error


def growing() -> Callable[[str], None]:
    """Prints a text while it is written: on a terminal, and only what is new."""
    shown = ""

    def heard(text: str) -> None:
        nonlocal shown
        if sys.stderr.isatty():
            print(
                text.removeprefix(shown) if text.startswith(shown) else f"\n{text}", end="", file=sys.stderr, flush=True
            )
            shown = text

    return heard


def told(made: Draft, explain: bool) -> None:
    """How much of the dream is in the script, and what nobody told."""
    if explain:
        rows(made.account)
    say(f"{made.account.share:.0%} of what the dream tells is in the script")
    if made.inventions:
        say(f"invented: {', '.join(made.inventions)}")


def rows(account: Account) -> None:
    """Each sentence with its shots, and what of it the film lacks."""
    for entry in account.entries:
        lacks = "; not in it: " + ", ".join(name for _, name in entry.missing) if entry.missing else ""
        print(f"{', '.join(entry.shots) or '-':<12} {entry.sentence}{lacks}")
