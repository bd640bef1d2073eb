"""Carrying out a plan: look in the store, run what is not there, keep what comes out.

A task's key is known once its inputs are, so tasks are looked up as they become ready. If a task runs again and its
bytes come out the same, what depends on it is found in the store (early cutoff). All that a build was when it was
killed is what it had put into the store; the next one goes on from there.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scenec.compiler.plan import Plan, Task

from .events import Cached, Event, Failed, Finished, Listener, Planned, Progress, Started
from .executors.executor import Advanced, Done, Executor, Lost, Order, Outcome, Refused
from .executors.processes import Processes
from .keys import Parts, key, parts
from .schedule import Job, Pools, Schedule
from .store import Blob, Record, Store, refused
from .tasks import MODULES

_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO}
"""What a task meets here every task would meet: the disk is the reason, not the task."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that could not be done, and why, in words."""

    task: Task
    why: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a plan. Ids in the order in which things happened; `left`: never begun because of a failure."""

    outputs: Mapping[str, Mapping[str, Blob]]
    ran: tuple[str, ...]
    cached: tuple[str, ...]
    failed: tuple[Failure, ...]
    left: tuple[str, ...]

    @property
    def fine(self) -> bool:
        """Whether everything was made."""
        return not self.failed


def run(
    plan: Plan,
    store: Store,
    *,
    jobs: int | None = None,
    memory: int | None = None,
    listener: Listener = lambda event: None,
    executor: Executor | None = None,
    modules: Mapping[str, str] = MODULES,
    root: Path | None = None,
) -> Result:
    """Carry out a plan.

    `jobs`: tasks at the same time, by default one for each core; `memory`: MB they may need together, by default 3/4
    of the machine's; `root`: the project's folder, in which files of one's own lie; `modules`: where each op's code
    is. `executor` is the caller's to abort; without one, `jobs` workers are started when there is work, and whatever is
    raised, also KeyboardInterrupt, none is left running. Raises StoreError if the store cannot be used; a failed task
    is in the result.
    """
    slots = jobs or os.cpu_count() or 1
    hands = executor or Processes(slots)
    pools = Pools({"cpu": slots, "gpu": 1}, memory or _memory())
    build = _Build(plan, store, pools, hands, listener, modules, root)
    try:
        return build.run()
    finally:
        if executor is None:
            hands.abort()


@dataclass
class _Build:
    """A build under way."""

    plan: Plan
    store: Store
    pools: Pools
    executor: Executor
    listener: Listener
    modules: Mapping[str, str]
    root: Path | None = None
    outputs: dict[str, Mapping[str, Blob]] = field(default_factory=dict)
    ran: list[str] = field(default_factory=list)
    cached: list[str] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    keys: dict[str, tuple[str, Parts]] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tasks = {task.id: task for task in self.plan.tasks}
        self.schedule = Schedule(map(_job, self.plan.tasks), self.pools)

    def run(self) -> Result:
        found = self._settle(self.schedule.ready())
        cost = sum(task.cost for task in self.plan.tasks if task.id not in self.outputs)
        self.listener(Planned(len(self.tasks), len(found), cost))
        self._tell(found)
        while not self.schedule.over:
            while self.executor.can_run_more() and (pick := self.schedule.next()):
                self._start(self.tasks[pick.id], pick.slot)
            for outcome in self.executor.wait():
                self._hear(outcome)
        self.store.used(self.keys[id_][0] for id_ in self.cached)
        return Result(self.outputs, tuple(self.ran), tuple(self.cached), tuple(self.failed), tuple(self.left))

    def _settle(self, ready: list[str]) -> list[Task]:
        """Take from the store what is there, of these tasks and of all that become ready by it."""
        found: list[Task] = []
        while ready:
            task = self.tasks[ready.pop(0)]
            made_of = parts(task, {role: self._input(task, role).digest for role in task.inputs})
            self.keys[task.id] = key(made_of), made_of
            blobs = self.store.find(self.keys[task.id][0])
            if blobs is not None:
                self.outputs[task.id] = blobs
                self.cached.append(task.id)
                found.append(task)
                ready.extend(self.schedule.done(task.id))
        return found

    def _tell(self, found: list[Task]) -> None:
        for task in found:
            self.listener(Cached(task.id, task.op, task.label))

    def _start(self, task: Task, slot: int) -> None:
        inputs = {role: self.store.path(self._input(task, role)) for role in task.inputs} | self._source(task)
        patience = 300 + 30 * task.cost
        module = self.modules[task.op]
        order = Order(task.id, module, task.params, inputs, task.outputs, self.store.folder(), patience)
        self.orders[task.id] = order
        self.executor.start(order, slot)
        self.listener(Started(task.id, task.op, task.label))

    def _source(self, task: Task) -> dict[str, Path]:
        """The file of the project that a task fetches: a plan names it from the root, and which bytes are meant."""
        return {"source": self.root / task.params["path"]} if task.op == "file" and self.root is not None else {}

    def _input(self, task: Task, role: str) -> Blob:
        source = task.inputs[role]
        return self.outputs[source.task][source.output]

    def _hear(self, outcome: Outcome) -> None:
        task = self.tasks[outcome.task]
        if isinstance(outcome, Advanced):
            self.listener(Progress(task.id, outcome.share, outcome.said))
        elif isinstance(outcome, Done):
            self._keep(task, outcome)
        elif isinstance(outcome, Lost) and self.schedule.lost(task.id):
            self.listener(self._failure(task, outcome.why, retried=True))
        else:
            self._fail(task, outcome)
        if not isinstance(outcome, Advanced):
            self.store.clear(self.orders.pop(task.id).folder)

    def _keep(self, task: Task, done: Done) -> None:
        name, made_of = self.keys[task.id]
        record = Record(name, task.op, task.label, made_of, done.seconds)
        self.outputs[task.id] = self.store.put(name, done.outputs, record)
        self.ran.append(task.id)
        self.listener(Finished(task.id, task.op, task.label, done.seconds, task.cost))
        self._tell(self._settle(self.schedule.done(task.id)))

    def _fail(self, task: Task, outcome: Refused | Lost) -> None:
        if isinstance(outcome, Refused) and outcome.number in _DISK:
            raise refused(self.store.root, outcome.number or errno.EIO)
        self.failed.append(Failure(task, outcome.why))
        self.left += self.schedule.failed(task.id)
        self.listener(self._failure(task, outcome.why, retried=False))

    def _failure(self, task: Task, why: str, retried: bool) -> Event:
        return Failed(task.id, task.op, task.label, why, retried)


def _job(task: Task) -> Job:
    needs = frozenset(source.task for source in task.inputs.values())
    return Job(task.id, needs, task.cost, task.resource, task.memory, task.affinity)


def _memory() -> int:
    """Three quarters of the machine's memory in MB; 4 GB where it cannot be asked."""
    try:
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 0.75 / 2**20)
    except (AttributeError, ValueError, OSError):
        return 4096
