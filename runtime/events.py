"""What happens during a build, as records. The progress display, JSON lines and the report are listeners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan is about to be carried out: how many tasks, how many of them are in the store, cost of the rest."""

    tasks: int
    cached: int
    cost: float


@dataclass(frozen=True, slots=True)
class Started:
    """A task has begun."""

    task: str
    op: str
    label: str


@dataclass(frozen=True, slots=True)
class Progress:
    """A share (0 to 1) of a running task is done. `said`: what it has written so far, where it writes."""

    task: str
    share: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Cached:
    """A task's result was in the store."""

    task: str
    op: str
    label: str


@dataclass(frozen=True, slots=True)
class Finished:
    """A task's result is in the store. `seconds` of wall time; `cost` as the plan guessed it."""

    task: str
    op: str
    label: str
    seconds: float
    cost: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A task could not be done. `why` in words; `retried` tells whether it will be tried again."""

    task: str
    op: str
    label: str
    why: str
    retried: bool = False


Event = Planned | Started | Progress | Cached | Finished | Failed
Listener = Callable[[Event], None]
