"""Motion as a viewer's eye could measure it: corners followed from picture to picture.

Knows pixels alone: corners by Shi and Tomasi ("Good features to track", 1994), followed by pyramidal Lucas-Kanade
(Bouguet, 2000) there and back; what does not come back to where it began is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from scenec.runtime.film.peek import decoded

Grey = NDArray[np.uint8]
"""height x width."""
Points = NDArray[np.float32]
"""n x 2: pixels to the right and down."""

_MOST, _QUALITY, _APART = 500, 0.004, 6
"""Corners, the weakest one beside the best, and pixels between two."""
_WINDOW, _LEVELS = (21, 21), 4
_BACK = 0.4
"""Pixels by which a corner may miss its own beginning."""
_FEWEST = 8


@dataclass(frozen=True, slots=True)
class Tracks:
    """Corners that were followed from one picture to the next: where they were, and where they are."""

    before: Points
    after: Points

    @property
    def enough(self) -> bool:
        """Whether there are so many that one lost corner does not matter."""
        return len(self.before) >= _FEWEST

    def within(self, inside: NDArray[np.bool_]) -> Tracks:
        """Those that begin where `inside` (height x width) is true."""
        x, y = self.before.astype(int).T
        kept = inside[np.clip(y, 0, inside.shape[0] - 1), np.clip(x, 0, inside.shape[1] - 1)]
        return Tracks(self.before[kept], self.after[kept])

    def moved(self) -> tuple[float, float]:
        """Pixels to the right and down, the median."""
        across, down = np.median(self.after - self.before, axis=0)
        return float(across), float(down)

    def turned(self, focal: float, width: int) -> float:
        """Degrees by which a pinhole of `focal` pixels has turned to the right, if it turned and did not go."""
        before, after = (np.degrees(np.arctan((x[:, 0] - width / 2) / focal)) for x in (self.before, self.after))
        return float(np.median(before - after))

    def similar(self) -> tuple[float, float]:
        """(scale, degrees clockwise) of the one similarity that most corners follow."""
        matrix, _ = cv2.estimateAffinePartial2D(self.before, self.after, ransacReprojThreshold=1.0)
        if matrix is None:
            return 1.0, 0.0
        return float(np.hypot(matrix[0, 0], matrix[1, 0])), float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0])))


def pictures(film: Path, size: tuple[int, int]) -> list[Grey]:
    """Every frame of a film of that size in grey. Raises FfmpegError."""
    command = ["-map", "0:v:0", "-vf", "format=gray", "-f", "rawvideo"]
    with closing(decoded(film, command, size[0] * size[1])) as frames:
        return [np.frombuffer(frame, np.uint8).reshape(size[1], size[0]) for frame in frames]


def followed(one: Grey, other: Grey) -> Tracks:
    """The corners of one picture, found again in another."""
    corners = cv2.goodFeaturesToTrack(one, _MOST, _QUALITY, _APART, blockSize=7)
    if corners is None:
        return Tracks(np.zeros((0, 2), np.float32), np.zeros((0, 2), np.float32))
    start = np.asarray(corners, np.float32)
    there, found = _flow(one, other, start)
    back, again = _flow(other, one, there)
    near = np.linalg.norm((back - start)[:, 0], axis=1) < _BACK
    good = near & (found[:, 0] == 1) & (again[:, 0] == 1)
    return Tracks(start[good, 0], there[good, 0])


def _flow(one: Grey, other: Grey, points: Points) -> tuple[Points, Grey]:
    """Where points of one picture are in another, and 1 for those that were found."""
    found = cv2.calcOpticalFlowPyrLK(one, other, points, np.zeros_like(points), winSize=_WINDOW, maxLevel=_LEVELS)
    return np.asarray(found[0], np.float32), np.asarray(found[1], np.uint8)


def chain(frames: Sequence[Grey], stride: int) -> Iterator[tuple[int, int, Tracks]]:
    """(first, next, tracks) from every `stride`-th picture to the one after it, up to the last."""
    numbers = sorted({*range(0, len(frames), stride), len(frames) - 1})
    for first, then in pairwise(numbers):
        yield first, then, followed(frames[first], frames[then])


def sharpness(frame: Grey, inside: NDArray[np.bool_]) -> float:
    """Variance of the Laplacian where `inside` is true: how much fine detail there is (Pertuz and others, 2013)."""
    return float(cv2.Laplacian(frame, cv2.CV_32F)[inside].var())
