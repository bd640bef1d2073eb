"""The sound of a film without its pictures: everything that the mix is made from, the mix, and the subtitles."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import scenec
from scenec.compiler.film.film import Film
from scenec.compiler.plan import Input, Plan, Task
from scenec.project import root_of, store_folder
from scenec.runtime.engine import run
from scenec.runtime.stems import STEMS
from scenec.runtime.store import Store

JOBS = 2


@dataclass(frozen=True)
class Soundtrack:
    """A film's sound, in files of the store. Seconds of wall clock and of CPU are those of this making."""

    film: Film
    plan: Plan
    master: Path
    stems: dict[str, Path]
    subtitles: Path
    made: dict[str, Path]
    """Sound files by task."""
    digests: dict[str, str]
    """Of every output, by task and name."""
    wall: float
    cpu: float

    @property
    def seconds(self) -> float:
        return float(self.film.frames / self.film.settings.rate)


def soundtrack(script: Path, store: Path) -> Soundtrack:
    """Make it in a store. Raises SystemExit for a script with errors."""
    os.environ["SCENEC_CACHE"] = str(store)
    began, used = time.perf_counter(), _children()
    planned = scenec.plan(script, jobs=JOBS)
    if planned.plan is None or planned.film is None:
        raise SystemExit(f"{script} does not compile: {planned.diagnostics}")
    whole = planned.plan
    work = _heard(whole)
    with Store(store_folder()) as opened:
        result = run(work, opened, jobs=JOBS, root=root_of(script))
        if not result.fine:
            raise SystemExit(f"{script}: {result.failed}")
        wall, cpu = time.perf_counter() - began, _children() - used

        def path(wanted: Input) -> Path:
            return opened.path(result.outputs[wanted.task][wanted.output])

        mixed = next(task for task in work.tasks if task.op == "mix")
        return Soundtrack(
            film=planned.film,
            plan=whole,
            master=path(Input(task=mixed.id, output="audio")),
            stems={name: path(work.deliver[name]) for name in STEMS},
            subtitles=path(work.deliver["subtitles"]),
            made={t.id: path(Input(task=t.id, output="audio")) for t in work.tasks if "audio" in t.outputs},
            digests={f"{task}.{name}": b.digest for task, out in result.outputs.items() for name, b in out.items()},
            wall=wall,
            cpu=cpu,
        )


def _heard(plan: Plan) -> Plan:
    """The part of a plan that is heard."""
    deliver = {name: plan.deliver[name] for name in (*STEMS, "subtitles")}
    needed = {task.id for wanted in deliver.values() for task in _needed(plan, wanted.task)}
    return plan.model_copy(update={"tasks": tuple(t for t in plan.tasks if t.id in needed), "deliver": deliver})


def _needed(plan: Plan, name: str) -> Iterator[Task]:
    task = plan.task(name)
    yield task
    for each in task.inputs.values():
        yield from _needed(plan, each.task)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
