"""`scenec watch`: builds again whenever the script is saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.mentions import quoted_files, used_files

from .exits import Exit
from .options import Draft, Given, Jobs, Open, Script, pairs
from .progress import display
from .screen import say, show

if TYPE_CHECKING:
    from scenec.api import Memo

NAME = "watch"


def command(script: Script, given: Given = None, draft: Draft = False, jobs: Jobs = None, open_: Open = False) -> int:
    """Build, and build again what changed at each save, until Ctrl-C. With --draft, a picture comes first."""
    from scenec.api import Memo

    opened, memo = False, Memo()
    try:
        for _ in saves(script):
            path = _made(script, pairs(given), draft, jobs, memo)
            if open_ and not opened and path is not None:
                opened = not typer.launch(str(path))
            say(f"watching {script}; Ctrl-C ends")
    except KeyboardInterrupt:
        pass
    return Exit.FINE


_LOOK = 500
"""Milliseconds between two looks at the files, so that no save is missed while a build runs or watching begins."""

_State = dict[Path, tuple[int, int]]
"""When each file was last written, in ns, and its size."""


def saves(script: Path) -> Iterator[None]:
    """Now, and whenever the script or a file it names is saved. Raises OSError if the script is not there now."""
    from watchfiles import watch

    script.open("rb").close()
    seen = state(script)
    yield
    folder = script.absolute().parent
    for _ in watch(folder, step=50, rust_timeout=_LOOK, yield_on_timeout=True, raise_interrupt=True):
        if (now := state(script)) != seen:
            seen = now
            yield


def state(script: Path) -> _State:
    """What the script and the files it names are like now; without those that are not there."""
    stats = {path: path.stat() for path in named(script) if path.is_file()}
    return {path: (stat.st_mtime_ns, stat.st_size) for path, stat in stats.items()}


def named(script: Path) -> set[Path]:
    """The script and the files it names, as they are written in it now."""
    from scenec.project import read_script

    here = script.absolute()
    source = read_script(script) if script.is_file() else None
    if source is None or isinstance(source, Diagnostic):
        return {here}
    return {here, *((here.parent / path).resolve() for path in (*used_files(source), *quoted_files(source)))}


def _made(script: Path, given: dict[str, str], draft: bool, jobs: int | None, memo: Memo) -> Path | None:
    """Build once; the first thing there is to look at."""
    from scenec.api import RenderError, build
    from scenec.stills import still

    first: Path | None = None
    try:
        if draft and (first := still(script, given=given, draft=True, memo=memo).path) is not None:
            print(first, flush=True)
        with display(quiet=False) as progress:
            built = build(script, given=given, draft=draft, jobs=jobs, listener=progress, memo=memo)
    except (RenderError, OSError) as error:  # the next save may mend it
        say(f"error: {error}")
        return first
    show(built.diagnostics, built.sources)
    if built.path is not None:
        print(built.path, flush=True)
    return first or built.path
