"""`scenec plan`: the work to be done, as JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from .exits import Exit
from .options import Draft, Form, Given, Jobs, OptionalScript, Shots, pairs
from .progress import display
from .screen import Format, say, show

if TYPE_CHECKING:
    from scenec.api import Planned
    from scenec.compiler.film.film import Film

NAME = "plan"


def command(
    script: OptionalScript = None,
    given: Given = None,
    shots: Shots = None,
    draft: Draft = False,
    jobs: Jobs = None,
    stats: Annotated[bool, typer.Option("--stats", help="Print what each pass saved instead.")] = False,
    form: Form = Format.HUMAN,
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
    from scenec.api import compile_file, plan

    with display(quiet=True) as progress:
        planned = plan(script, given=pairs(given), draft=draft, shots=shots, jobs=jobs, listener=progress)
    show(planned.diagnostics, planned.sources)
    if planned.plan is None:
        return Exit.SCRIPT
    if stats:
        before = compile_file(script, given=pairs(given), draft=draft, until="share").film
        _account(before, planned, form)
    else:
        sys.stdout.buffer.write(planned.plan.text())
    return Exit.FINE


def _account(before: Film | None, planned: Planned, form: Format) -> None:
    """What each pass saved, as a table or as JSON."""
    from scenec.compiler.savings import savings

    if before is None or planned.film is None or planned.plan is None:
        return
    found = savings(before, planned.film, planned.plan)
    if form is Format.JSON:
        print(json.dumps([asdict(each) for each in found], indent=2))
        return
    print(f"{'pass':<7}{'what':<26}{'asked':>7}{'kept':>7}")
    for each in found:
        print(f"{each.by:<7}{each.what:<26}{each.asked:>7}{each.kept:>7}")
