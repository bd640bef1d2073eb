"""What an operation is: a function from parameters and input files to output files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


def unheard(text: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Work:
    """One task to do. Write outputs into `folder`, which is empty and this task's alone.

    `report` hears the share that is done (0 to 1); `tell`, of a task that writes, all it has written so far.
    """

    params: Mapping[str, Any]
    inputs: Mapping[str, Path]
    folder: Path
    report: Callable[[float], None]
    tell: Callable[[str], None] = unheard


class Operation(Protocol):
    """A module of `runtime.tasks` named like its op."""

    VERSION: int

    def run(self, work: Work) -> Mapping[str, Path]:
        """Do it. Returns a file for every output the plan names. Raises TaskError."""
        ...
