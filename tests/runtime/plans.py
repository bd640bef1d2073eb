"""Small plans of fake operations."""

from __future__ import annotations

from typing import Any

from scenec.compiler.plan import Expect, Input, Plan, Task

MODULES = {"fake": "tests.runtime.fakes"}


def task(name: str, *needs: str, text: str | None = None, cost: float = 1.0, **params: Any) -> Task:
    """A task that writes its text and its inputs'."""
    inputs = {need: Input(task=need, output="out") for need in needs}
    return Task(
        id=name,
        op="fake",
        version=1,
        params={"text": name if text is None else text, **params},
        inputs=inputs,
        outputs={"out": Expect(kind="text")},
        cost=cost,
        label=f"task {name}",
    )


def plan(*tasks: Task) -> Plan:
    """A plan that delivers the last task's output."""
    deliver = {"film": Input(task=tasks[-1].id, output="out")}
    return Plan(title="A plan", size=(320, 180), rate="24/1", frames=24, tasks=tasks, deliver=deliver)
