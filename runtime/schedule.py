"""Which task runs next, and where: a state machine without a clock, a process or a file.

Longest way to the end first (Graham's list scheduling with critical-path priority): a film is done when its last task
is, so what most work waits for goes first. A slot keeps what a task was dear to set up (a diorama); tasks with the
same affinity go there while that does not hold up a way more than twice as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto


class State(Enum):
    """Where a job stands. `BLOCKED`: something it needs has failed, so it will never run."""

    WAITING = auto()
    READY = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    BLOCKED = auto()


@dataclass(frozen=True, slots=True)
class Job:
    """A task as the schedule sees it: `needs` are ids; `cost` rough seconds; `memory` MB."""

    id: str
    needs: frozenset[str] = frozenset()
    cost: float = 1.0
    resource: str = "cpu"
    memory: int = 0
    affinity: str = ""


@dataclass(frozen=True, slots=True)
class Pools:
    """What there is to share: slots by resource, each runs one job at a time, and memory in MB."""

    slots: Mapping[str, int]
    memory: int


@dataclass(frozen=True, slots=True)
class Pick:
    """Run this job in this slot; slots are counted from 0 through all resources, in order of name."""

    id: str
    slot: int


class Schedule:
    """The state of a plan's jobs. A job must stand after the jobs it needs.

    A job for a resource of which there is no slot is a ValueError. One that needs more memory than there is runs when
    nothing else does.
    """

    def __init__(self, jobs: Iterable[Job], pools: Pools, retries: int = 1) -> None:
        self._jobs = {job.id: job for job in jobs}
        self._pools = pools
        self._slots = [name for name in sorted(pools.slots) for _ in range(pools.slots[name])]
        self._warm = [""] * len(self._slots)
        self._running: dict[str, int] = {}
        self._tries: dict[str, int] = {}
        self._retries = retries
        self._heirs = self._find_heirs()
        self._way = self._find_ways()
        self.state = {id_: State.WAITING if job.needs else State.READY for id_, job in self._jobs.items()}

    def ready(self) -> list[str]:
        """Jobs that could run, in the order of the plan."""
        return [id_ for id_, state in self.state.items() if state is State.READY]

    @property
    def over(self) -> bool:
        """Whether nothing runs and nothing can be started any more."""
        return not any(state in (State.READY, State.RUNNING) for state in self.state.values())

    def next(self) -> Pick | None:
        """The job to start now, which then counts as running; None if none fits beside those that run."""
        fits = [job for id_ in self.ready() if self._fits(job := self._jobs[id_])]
        if not fits:
            return None
        first = max(fits, key=lambda job: self._way[job.id])
        urgent = [job for job in fits if self._way[job.id] * 2 >= self._way[first.id]]
        job = max(urgent, key=lambda job: (self._is_warm(job), self._way[job.id]))
        pick = Pick(job.id, self._slot(job))
        self.state[job.id] = State.RUNNING
        self._running[job.id] = pick.slot
        self._warm[pick.slot] = job.affinity
        return pick

    def done(self, id_: str) -> list[str]:
        """A job is done, whether it ran or was found in the store. The jobs that became ready by it."""
        self._running.pop(id_, None)
        self.state[id_] = State.DONE
        return [heir for heir in self._heirs[id_] if self._free(heir)]

    def failed(self, id_: str) -> list[str]:
        """A job cannot be done. The jobs that will never run because of it."""
        self._running.pop(id_, None)
        self.state[id_] = State.FAILED
        blocked: list[str] = []
        rest = list(self._heirs[id_])
        while rest:
            heir = rest.pop(0)
            if self.state[heir] is State.WAITING:
                self.state[heir] = State.BLOCKED
                blocked.append(heir)
                rest.extend(self._heirs[heir])
        return blocked

    def lost(self, id_: str) -> bool:
        """A job's worker died under it. True if it will be tried again, False if it has been often enough."""
        self._tries[id_] = self._tries.get(id_, 0) + 1
        if self._tries[id_] > self._retries:
            return False
        self._warm[self._running.pop(id_)] = ""
        self.state[id_] = State.READY
        return True

    def _free(self, id_: str) -> bool:
        if self.state[id_] is not State.WAITING:
            return False
        if any(self.state[need] is not State.DONE for need in self._jobs[id_].needs):
            return False
        self.state[id_] = State.READY
        return True

    def _fits(self, job: Job) -> bool:
        if not self._idle(job.resource):
            return False
        used = sum(self._jobs[id_].memory for id_ in self._running)
        return not self._running or used + job.memory <= self._pools.memory

    def _idle(self, resource: str) -> list[int]:
        taken = set(self._running.values())
        return [slot for slot, name in enumerate(self._slots) if name == resource and slot not in taken]

    def _is_warm(self, job: Job) -> bool:
        return bool(job.affinity) and any(self._warm[slot] == job.affinity for slot in self._idle(job.resource))

    def _slot(self, job: Job) -> int:
        """A free slot that has the job's affinity, or else one that has none, or else the first."""
        return min(
            self._idle(job.resource), key=lambda slot: (self._warm[slot] != job.affinity, self._warm[slot] != "")
        )

    def _find_heirs(self) -> dict[str, list[str]]:
        heirs: dict[str, list[str]] = {id_: [] for id_ in self._jobs}
        for job in self._jobs.values():
            if job.resource not in self._slots:
                raise ValueError(f"no slot for {job.resource}")
            for need in sorted(job.needs):
                heirs[need].append(job.id)
        return heirs

    def _find_ways(self) -> dict[str, float]:
        """For each job the cost of the longest way from its start to the end of the plan."""
        ways: dict[str, float] = {}
        for id_ in reversed(self._jobs):
            ways[id_] = self._jobs[id_].cost + max((ways[heir] for heir in self._heirs[id_]), default=0.0)
        return ways
