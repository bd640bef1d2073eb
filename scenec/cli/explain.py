"""`scenec explain`: why a shot is as it is, and why it would be made again."""

from __future__ import annotations

from typing import Annotated

import typer

from .exits import Exit
from .options import Draft, Given, Jobs, Script, pairs
from .progress import display
from .screen import say, show

NAME = "explain"


def command(
    script: Script,
    shot: Annotated[str, typer.Argument(help="A shot (1.2), a scene (1), or a task's name; all if left out.")] = "",
    given: Given = None,
    draft: Draft = False,
    jobs: Jobs = None,
) -> int:
    """Tell of each task who asked for it, and whether a build would make it, and why."""
    from scenec.api import open_store, plan
    from scenec.runtime.explain import explain

    with display(quiet=True) as progress:
        planned = plan(script, given=pairs(given), draft=draft, jobs=jobs, listener=progress)
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
