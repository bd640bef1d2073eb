"""Pictures: nothing black, and something that moves.

The measure of movement is the house's rule of rhythm: averaged to 160 pixels across, at least 1 % of the picture
changes by more than 8 of 255 within any 2 s.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..film.peek import decoded
from .finding import Finding, stretches
from .streams import Streams

_ACROSS = 160
_CHANGED, _SHARE = 8, 0.01
_STILL = 2.0
"""Seconds within which something has to change."""
_BLACK, _DARK = 12, 2.0
"""Brightness of 255 that is still black, and the seconds of it that are too many."""
_LOOKS = 4
"""Frames of the last 2 s that a frame is held against: what moves to and fro is not still."""

Gray = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Picture:
    """Seconds that are black and seconds in which nothing moves, in stretches (start, end)."""

    black: tuple[tuple[float, float], ...]
    still: tuple[tuple[float, float], ...]


def picture(path: Path, told: Streams) -> tuple[Picture, list[Finding]]:
    """Look at every frame, small. Raises FfmpegError if it cannot be decoded."""
    rate = Fraction(told.rate)
    window = round(rate * Fraction(_STILL))
    black: list[bool] = []
    quiet: list[bool] = []
    last: deque[Gray] = deque(maxlen=window)
    for frame in _frames(path, told.size):
        black.append(int(frame.max()) <= _BLACK)
        quiet.append(len(last) == window and _still(frame, last))
        last.append(frame)
    dark = stretches(black, float(1 / rate), _DARK)
    still = _merged([(end - _STILL, end) for end in (n / float(rate) for n, yes in enumerate(quiet) if yes)])
    lit = [each for each in still if not any(a <= each[0] + _STILL / 2 <= b for a, b in dark)]
    found = [Finding(True, "the picture is black", *each) for each in dark]
    found += [Finding(False, "nothing moves", *each) for each in lit]
    if len(black) != told.frames:
        found.append(Finding(True, f"{len(black)} frames can be decoded of {told.frames}"))
    return Picture(tuple(dark), tuple(lit)), found


def _frames(path: Path, size: tuple[int, int]) -> Iterator[Gray]:
    """Every frame in grey, averaged to 160 pixels across."""
    tall = max(2, round(_ACROSS * size[1] / size[0]))
    command = ["-map", "0:v:0", "-vf", f"scale={_ACROSS}:{tall}:flags=area,format=gray", "-f", "rawvideo"]
    with closing(decoded(path, command, _ACROSS * tall)) as pieces:
        for piece in pieces:
            if len(piece) == _ACROSS * tall:
                yield np.frombuffer(piece, np.uint8).astype(np.int16).reshape(tall, _ACROSS)


def _still(frame: Gray, last: deque[Gray]) -> bool:
    """Whether a frame is like all those of the last 2 s that it is held against."""
    return all(_alike(frame, last[index * len(last) // _LOOKS]) for index in range(_LOOKS))


def _alike(one: Gray, other: Gray) -> bool:
    return float((np.abs(one - other) > _CHANGED).mean()) < _SHARE


def _merged(found: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches that overlap as one."""
    joined: list[tuple[float, float]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], round(end, 3))
        else:
            joined.append((round(start, 3), round(end, 3)))
    return joined
