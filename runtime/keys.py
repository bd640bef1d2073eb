"""The key of a result: a digest of all that its bytes depend on, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scenec.compiler.canonical import digest, plain
from scenec.compiler.plan import Task

from .numerics import profile

Parts = dict[str, Any]
"""What a key is made of: op, version, params, inputs (digest of each by role), numerics."""


def parts(task: Task, inputs: Mapping[str, str]) -> Parts:
    """What the key of a task is made of, once the digest of every input (by role) is known."""
    made = {
        "op": task.op,
        "version": task.version,
        "params": task.params,
        "inputs": dict(inputs),
        "outputs": sorted(task.outputs),
        "numerics": profile(task.op),
    }
    return dict(plain(made))


def key(made_of: Parts) -> str:
    """The key, in hex."""
    return digest(made_of)


def differences(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """Where two keys' parts differ, in words, in order: `params.words: "a" is now "b"`."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in sorted(old.keys() | new.keys()):
            where = f"{path}.{name}" if path else str(name)
            if name not in new:
                yield f"{where} is gone"
            elif name not in old:
                yield f"{where} is new"
            else:
                yield from differences(old[name], new[name], where)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, pair in enumerate(zip(old, new, strict=True)):
            yield from differences(*pair, f"{path}[{index}]")
    elif old != new and path.startswith("inputs."):
        yield f"{path} has other bytes"
    elif old != new:
        yield f"{path}: {_short(old)} is now {_short(new)}"


def _short(value: Any) -> str:
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, Mapping):
        return "a record"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:40] + " ... " + text[-15:]
