"""What carries out orders: four methods, whatever is behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from scenec.compiler.plan import Expect


@dataclass(frozen=True, slots=True)
class Order:
    """One task to carry out: the operation's module, what it is given, what must come out of it.

    `patience`: seconds without a sign of life after which the work is given up.
    """

    task: str
    module: str
    params: Mapping[str, Any]
    inputs: Mapping[str, Path]
    outputs: Mapping[str, Expect]
    folder: Path
    patience: float


@dataclass(frozen=True, slots=True)
class Advanced:
    """A share (0 to 1) of a task is done. `said`: what it has written so far, where it writes."""

    task: str
    share: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A task is done: a file for every output, each looked at and found to be what was expected."""

    task: str
    outputs: Mapping[str, Path]
    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """A task cannot be done. `number` is the errno if the disk was the reason."""

    task: str
    why: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """The worker died, or gave no sign of life for too long. Trying again may help."""

    task: str
    why: str


Outcome = Advanced | Done | Refused | Lost


class Executor(Protocol):
    """Runs orders somewhere. A slot is a number from `schedule`; work in the same slot finds what is still warm."""

    def can_run_more(self) -> bool:
        """Whether `start` may be called now."""
        ...

    def start(self, order: Order, slot: int) -> None:
        """Begin a task. Raises OSError if nothing can be started at all."""
        ...

    def wait(self) -> list[Outcome]:
        """Sleep until something happens to a task that runs; empty if none does."""
        ...

    def abort(self) -> None:
        """Stop everything, and all that it started, and let go of it. Safe to call at any time, more than once."""
        ...
