"""What an inspection finds wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, from `start` to `end` seconds of the film (None: all of it).

    `broken` films should not be shown; what is not broken is weak, and may be meant.
    """

    broken: bool
    what: str
    start: float | None = None
    end: float | None = None


def stretches(held: list[bool], seconds: float, longest: float) -> list[tuple[float, float]]:
    """(start, end) seconds of every run of True that lasts over `longest`; each value stands for `seconds`."""
    found, begin = [], 0
    for index, value in enumerate([*held, False]):
        if value:
            continue
        if (index - begin) * seconds > longest:
            found.append((round(begin * seconds, 3), round(index * seconds, 3)))
        begin = index + 1
    return found
