"""`scenec explain`: what a code or a word means; why a shot is as it is, and why it would be made again."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from .exits import Exit
from .options import Draft, Given, Jobs, pairs
from .progress import display
from .screen import say, show

NAME = "explain"

_CODE = re.compile(r"SC\d{4}", re.I)


def command(
    about: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="A code, SC0201; a word, push in, as the scripts of this folder have it; or a script.",
            show_default=False,
        ),
    ],
    shot: Annotated[
        str, typer.Argument(help="Of a script: a shot (1.2), a scene (1), or a task's name; all if left out.")
    ] = "",
    given: Given = None,
    draft: Draft = False,
    jobs: Jobs = None,
) -> int:
    """Tell what a code or a word means; or why each task of a film is there, and whether a build would make it."""
    if _CODE.fullmatch(about):
        return _code(about.upper())
    if not Path(about).suffix and not Path(about).exists():
        return _word(about)
    return _film(Path(about), shot, pairs(given), draft, jobs)


def _word(name: str) -> int:
    """What the scripts of this folder, then the library, say of a name."""
    from scenec.reference import explained, likely

    here = Path.cwd()
    found = explained(name, sorted((*here.glob("*.scene"), *here.glob("*.fountain"))))
    if not found:
        like = likely(name)
        hint = f"did you mean {like}?" if like else "docs/reference.md lists every name"
        say(f"error: the library has no {name!r}, and there is no such file", hint)
        return Exit.USAGE
    print("\n\n".join(found))
    return Exit.FINE


def _code(code: str) -> int:
    """The page of a finding's code, docs/errors/CODE.md."""
    from scenec.compiler.codes import CODES
    from scenec.compiler.suggest import closest

    if code not in CODES:
        like = closest(code, tuple(CODES))
        say(
            f"error: there is no code {code}",
            f"did you mean {like}?" if like else "codes stand in brackets in findings",
        )
        return Exit.USAGE
    print(resources.files("scenec").joinpath("errors", f"{code}.md").read_text("utf-8"), end="")
    return Exit.FINE


def _film(script: Path, shot: str, given: dict[str, str], draft: bool, jobs: int | None) -> int:
    """Every task of a film, or those of a shot."""
    from scenec.api import open_store, plan
    from scenec.runtime.explain import explain

    with display(quiet=True) as progress:
        planned = plan(script, given=given, draft=draft, jobs=jobs, listener=progress)
    if planned.plan is None or planned.film is None:
        show(planned.diagnostics, planned.sources)
        return Exit.SCRIPT
    with open_store() as store:
        told = explain(planned.plan, store, shot)
    if not told:
        shots = [one.number for scene in planned.film.scenes for one in scene.shots]
        say(f"error: there is no shot or task {shot!r}", f"the shots are {', '.join(shots)}")
        return Exit.USAGE
    for one in (one for scene in planned.film.scenes for one in scene.shots if one.number == shot):
        print(
            f"shot {one.number}: {one.framing}, {one.lens:g} mm, {one.frames} frames from its {one.source}; {one.why}"
        )
    for explanation in told:
        print(f"{explanation.fate:<8} {explanation.task.op:<9} {explanation.task.label}")
        for reason in explanation.task.reasons:
            lines = f", lines {reason.lines[0]}-{reason.lines[1]}" if reason.lines else ""
            print(f"{'':<19}asked for by scene {reason.scene} {reason.shot}{lines}".rstrip())
        for why in explanation.why:
            print(f"{'':<19}{why}")
    return Exit.FINE
