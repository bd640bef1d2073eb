"""Answers that are asked for again and again about one value, worked out once.

A frozen value's answer never changes, so remembering it changes nothing but the time. Values are known by identity,
because comparing a whole scene or library would cost more than the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Value = TypeVar("Value")
Answer = TypeVar("Answer")

KEPT = 64
"""Values whose answers are remembered; the oldest goes first."""


def once(answer: Callable[[Value], Answer]) -> Callable[[Value], Answer]:
    """The function, asked once for each value that lives. Only for frozen values and answers."""
    known: dict[int, tuple[Value, Answer]] = {}

    @wraps(answer)
    def asked(value: Value) -> Answer:
        found = known.get(id(value))
        if found is None:
            while len(known) >= KEPT:
                known.pop(next(iter(known)), None)
            found = known[id(value)] = value, answer(value)
        return found[1]

    return asked
