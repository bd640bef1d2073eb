"""Why a task will run again, or will not: its key compared with the nearest earlier one of the same name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scenec.compiler.plan import Plan, Reason, Task

from .keys import Parts, differences, key, parts
from .store import Blob, Record, Store
from .store.objects import State


class Fate(StrEnum):
    """What a build would do with a task."""

    KEPT = "kept"
    """It is in the store."""
    NEW = "new"
    """Nothing of this name was ever made."""
    CHANGED = "changed"
    """It was made from something else."""
    BROKEN = "broken"
    """It was made, but its files are gone or damaged."""
    WAITS = "waits"
    """What it is made from will be made again, so it may or may not run."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One task. `why` are the differences, in words: what its key has that the nearest earlier one had not.

    `key` and `parts` are None while an input is not known; `waits` names the tasks that run before.
    """

    task: Task
    fate: Fate
    why: tuple[str, ...]
    key: str | None = None
    parts: Parts | None = None
    waits: tuple[str, ...] = ()


def explain(plan: Plan, store: Store, wanted: str = "") -> tuple[Explanation, ...]:
    """What a build would do with the tasks of a shot (`1.2`), of a scene (`1`), or with one task (id or label).

    In the order of the plan; all tasks if nothing is wanted. Runs nothing. Raises StoreError.
    """
    known: dict[str, Mapping[str, Blob]] = {}
    told: dict[str, Explanation] = {}
    for task in plan.tasks:
        told[task.id] = _explained(task, store, known, told)
    return tuple(told[task.id] for task in plan.tasks if not wanted or _is_wanted(task, wanted))


def _is_wanted(task: Task, wanted: str) -> bool:
    if wanted in (task.id, task.label):
        return True
    return any(wanted in (reason.scene, reason.shot, _number(reason)) for reason in task.reasons)


def _number(reason: Reason) -> str:
    return f"{reason.scene}.{reason.shot}"


def _explained(
    task: Task, store: Store, known: dict[str, Mapping[str, Blob]], told: Mapping[str, Explanation]
) -> Explanation:
    waits = tuple(dict.fromkeys(source.task for source in task.inputs.values() if source.task not in known))
    if waits:
        labels = tuple(f"{told[id_].task.label or id_} will be made again" for id_ in waits)
        return Explanation(task, Fate.WAITS, labels, waits=waits)
    inputs = {role: known[source.task][source.output].digest for role, source in task.inputs.items()}
    made_of = parts(task, inputs)
    name = key(made_of)
    record = store.record(name)
    if record is None:
        fate, why = _compared(made_of, store.near(task.op, task.label))
        return Explanation(task, fate, why, name, made_of)
    states = store.states(record)
    if broken := tuple(f"{output} is {state}" for output, state in states.items() if state is not State.SOUND):
        return Explanation(task, Fate.BROKEN, broken, name, made_of)
    known[task.id] = record.outputs
    return Explanation(task, Fate.KEPT, (), name, made_of)


def _compared(made_of: Parts, earlier: Sequence[Record]) -> tuple[Fate, tuple[str, ...]]:
    """How the key differs from the earlier one that it differs from least."""
    if not earlier:
        return Fate.NEW, ("nothing of this name was ever made",)
    found = [tuple(differences(dict(record.parts), made_of)) for record in earlier]
    return Fate.CHANGED, min(found, key=len)
