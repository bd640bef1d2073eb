"""Whether an output is what the plan expects, looked at before it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from scenec.compiler.plan import Expect

from .tasks.contract import TaskError


def check(expects: Mapping[str, Expect], outputs: Mapping[str, Path]) -> None:
    """Look at every output. Raises TaskError for the first that is not what was expected."""
    for name in expects:
        path = outputs[name]
        if path.is_symlink() or not path.is_file():
            raise TaskError(f"{name}: there is no such file")
        if not expects[name].blank and not path.stat().st_size:
            raise TaskError(f"{name}: the file is empty")
