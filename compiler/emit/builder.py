"""A plan being written: tasks are named by what they make, and equal ones are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..canonical import plain, spelling
from ..film.film import Film
from ..plan import OPS, Expect, Input, Plan, Reason, Task, identity
from ..source import NOWHERE, Source, Span


@dataclass(frozen=True, slots=True)
class Cost:
    """What a task takes: rough seconds of one core, MB, and the word of what it shares with others."""

    seconds: float = 1.0
    memory: int = 300
    affinity: str = ""


@dataclass(slots=True)
class Builder:
    """Tasks in the order in which they were first asked for, and who asked: a task is added after those it needs.

    `sources` are the texts that reasons point into, by name; without them a reason names no lines.
    """

    sources: Mapping[str, Source] = field(default_factory=dict)
    tasks: dict[str, Task] = field(default_factory=dict)
    reasons: dict[str, dict[Reason, None]] = field(default_factory=dict)

    def reason(self, scene: str, shot: str = "", span: Span = NOWHERE) -> Reason:
        """Who asks: a scene and a shot by number, and the lines of the script that say so."""
        source, lines = self.sources.get(span.source), None
        if source is not None and span.end > 0:
            lines = (source.position(span.start)[0], source.position(max(span.start, span.end - 1))[0])
        return Reason(scene=scene, shot=shot, source=span.source, lines=lines)

    def add(
        self,
        op: str,
        order: Any,
        outputs: dict[str, Expect],
        *,
        inputs: dict[str, Input] | None = None,
        label: str = "",
        reasons: tuple[Reason, ...] = (),
        cost: Cost = Cost(),
    ) -> str:
        """Ask for a task: `order`, a record or a mapping, is what it is to make. Returns its id.

        Reasons of equal tasks are put together.
        """
        spelled = spelling(order)
        name = identity(op, spelled, inputs or {})
        self.reasons.setdefault(name, {}).update(dict.fromkeys(reasons))
        if name not in self.tasks:
            self.tasks[name] = Task(
                id=name,
                op=op,
                version=OPS[op],
                params=plain(spelled),
                inputs=inputs or {},
                outputs=outputs,
                memory=cost.memory,
                cost=cost.seconds,
                affinity=cost.affinity,
                label=label,
            )
        return name

    def plan(self, film: Film, size: tuple[int, int], deliver: dict[str, Input]) -> Plan:
        """The plan of a film."""
        return Plan(
            title=film.title,
            size=size,
            rate=plain(film.settings.rate),
            frames=film.frames,
            tasks=tuple(self._asked(task) for task in self.tasks.values()),
            deliver=deliver,
        )

    def _asked(self, task: Task) -> Task:
        return task.model_copy(update={"reasons": tuple(self.reasons[task.id])})
