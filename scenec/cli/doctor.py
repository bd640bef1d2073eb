"""`scenec doctor`: what this machine has, and how to get the rest."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from .exits import Exit
from .options import Form
from .screen import Format

NAME = "doctor"


def command(
    brief: Annotated[bool, typer.Option("--brief", help="Only what is missing.")] = False, form: Form = Format.HUMAN
) -> int:
    """Look at everything a film needs, and name the cure for what is missing."""
    from scenec.project import store_folder
    from scenec.runtime.host import examine

    findings = examine(store_folder())
    if form is Format.JSON:
        print(json.dumps({"format": "scenec.doctor/1", "findings": [asdict(f) for f in findings]}, indent=2))
    else:
        for finding in findings:
            if not brief or not finding.fine:
                print(f"{'  fine' if finding.fine else 'MISSING'}  {finding.name:<10} {finding.found}")
                if finding.cure:
                    print(f"         {'':<10} {finding.cure}")
    return Exit.FINE if all(f.fine for f in findings) else Exit.BACKEND
