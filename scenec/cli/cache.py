"""`scenec cache`: the store of finished work."""

from __future__ import annotations

from typing import Annotated

import typer

from .exits import Exit
from .screen import say

app = typer.Typer(help="The store of finished work: how much, is it sound, make room.", no_args_is_help=True)

_UNITS = {"": 1, "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}


@app.command()
def stats() -> int:
    """How much there is, and where."""
    from scenec.api import open_store

    with open_store() as store:
        found = store.stats()
    print(f"{store.root}: {sum(found.results.values())} results, {found.files} files, {in_words(found.size)}")
    for op, number in sorted(found.results.items()):
        print(f"  {op:<10} {number:>6}")
    if found.lost:
        say(f"{found.lost} damaged files lie aside", "scenec cache gc takes them away")
    return Exit.FINE


@app.command()
def verify(
    repair: Annotated[
        bool, typer.Option("--repair", help="Move damaged files out of the way; builds make them again.")
    ] = False,
) -> int:
    """Read everything and compare it with its digest. Leaves with 4 if something is damaged."""
    from scenec.api import open_store

    with open_store() as store:
        report = store.verify(repair)
    if report.fine:
        print(f"{report.files} files, all sound")
        return Exit.FINE
    index = ", and the index" if report.index_damaged else ""
    what = f"of {report.files} files {len(report.damaged)} are damaged{index}"
    if report.repaired:
        say(f"{what}; they lie aside now, and the next build makes them again")
        return Exit.FINE
    say(f"error: {what}", "scenec cache verify --repair")
    return Exit.STORE


@app.command()
def gc(
    keep: Annotated[
        str | None, typer.Option("--keep", metavar="SIZE", help="Down to this size, as in 2G; oldest use goes first.")
    ] = None,
    days: Annotated[float | None, typer.Option("--days", help="Take what was not used for so many days.")] = None,
) -> int:
    """Sweep what stopped builds left behind and, if asked, what has not been used for long."""
    from scenec.api import open_store

    with open_store() as store:
        freed = store.gc(size(keep) if keep is not None else None, days)
    if freed.busy:
        say("a build is running, so only what stopped builds left was taken", "run it again when the build is done")
    print(f"{freed.files} files taken away, {in_words(freed.size)} free again")
    return Exit.FINE


def size(text: str) -> int:
    """Bytes of `500M` or `2G`. Raises typer.BadParameter."""
    number, unit = text.strip().lower().removesuffix("b"), ""
    if number and number[-1] in _UNITS:
        number, unit = number[:-1], number[-1]
    try:
        return int(float(number) * _UNITS[unit])
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no size; write 500M or 2G") from None


def in_words(count: int) -> str:
    """Bytes as a person reads them."""
    value = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 1024 or unit == "GB":
            return f"{value:.0f} {unit}" if unit in ("bytes", "kB") else f"{value:.1f} {unit}"
        value /= 1024
    raise AssertionError
