"""What shot and blend share: frames one after another, with a word now and then on how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .contract import Work

_REPORTS = 8
"""Frames between two reports of progress."""


EVERY = {"film": 1, "draft": 2}
"""Of how many frames one is drawn, by quality: a draft is drawn on twos, as hand-drawn films are."""


def filmed(
    work: Work, frames: int, frame: Callable[[int], NDArray[np.uint8]], quality: str
) -> Iterator[NDArray[np.uint8]]:
    """Frames 0 to `frames` - 1, drawn as they are asked for; in a draft each stands for two."""
    drawn: NDArray[np.uint8] | None = None
    for n in range(frames):
        if drawn is None or n % EVERY[quality] == 0:
            drawn = frame(n)
        yield drawn
        if n % _REPORTS == _REPORTS - 1:
            work.report((n + 1) / frames)
    work.report(1.0)
