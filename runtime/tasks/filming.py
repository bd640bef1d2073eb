"""What shot and blend share: frames one after another, with a word now and then on how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .contract import Work

_REPORTS = 8
"""Frames between two reports of progress."""


def filmed(work: Work, frames: int, frame: Callable[[int], NDArray[np.uint8]]) -> Iterator[NDArray[np.uint8]]:
    """Frames 0 to `frames` - 1, drawn as they are asked for."""
    for n in range(frames):
        yield frame(n)
        if n % _REPORTS == _REPORTS - 1:
            work.report((n + 1) / frames)
    work.report(1.0)
