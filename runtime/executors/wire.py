"""Orders and outcomes as lines of JSON, which is all that passes between this process and a worker."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scenec.compiler.plan import Expect

from .executor import Advanced, Done, Order, Outcome, Refused


def order_line(order: Order) -> bytes:
    """An order as a line."""
    return _line(
        {
            "task": order.task,
            "module": order.module,
            "params": dict(order.params),
            "inputs": {role: str(path) for role, path in order.inputs.items()},
            "outputs": {name: expect.model_dump(mode="json") for name, expect in order.outputs.items()},
            "folder": str(order.folder),
            "patience": order.patience,
        }
    )


def read_order(line: bytes) -> Order:
    """The order of a line."""
    data = json.loads(line)
    return Order(
        data["task"],
        data["module"],
        data["params"],
        {role: Path(path) for role, path in data["inputs"].items()},
        {name: Expect.model_validate(expect) for name, expect in data["outputs"].items()},
        Path(data["folder"]),
        data["patience"],
    )


def outcome_line(outcome: Advanced | Done | Refused) -> bytes:
    """What a worker says, as a line."""
    match outcome:
        case Advanced(task, share, said):
            return _line({"advanced": [task, share, said]})
        case Done(task, outputs, seconds):
            return _line({"done": [task, {name: str(path) for name, path in outputs.items()}, seconds]})
        case Refused(task, why, number):
            return _line({"refused": [task, why, number]})


def read_outcome(line: bytes) -> Outcome:
    """What a worker said."""
    ((kind, data),) = json.loads(line).items()
    if kind == "advanced":
        return Advanced(*data)
    if kind == "done":
        task, outputs, seconds = data
        return Done(task, {name: Path(path) for name, path in outputs.items()}, seconds)
    return Refused(*data)


def _line(data: dict[str, Any]) -> bytes:
    return json.dumps(data).encode() + b"\n"
