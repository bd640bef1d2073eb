"""`scenec plan`: the work to be done, as JSON."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from .exits import Exit
from .options import Draft, Given, Jobs, OptionalScript, Shots, pairs
from .progress import display
from .screen import say, show

NAME = "plan"


def command(
    script: OptionalScript = None,
    given: Given = None,
    shots: Shots = None,
    draft: Draft = False,
    jobs: Jobs = None,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of plans instead.")] = False,
) -> int:
    """Print the render plan: every task, what it needs and who asked for it. Speaks the lines, renders nothing."""
    if schema:
        from scenec.compiler.plan import schema as plan_schema

        print(json.dumps(plan_schema(), indent=2))
        return Exit.FINE
    if script is None:
        say("error: name a script", "scenec plan film.scene")
        return Exit.USAGE
    from scenec.api import plan

    with display(quiet=True) as progress:
        planned = plan(script, given=pairs(given), draft=draft, shots=shots, jobs=jobs, listener=progress)
    show(planned.diagnostics, planned.sources)
    if planned.plan is None:
        return Exit.SCRIPT
    sys.stdout.buffer.write(planned.plan.text())
    return Exit.FINE
