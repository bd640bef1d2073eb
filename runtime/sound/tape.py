"""Tape: sound on disk, written from its beginning on and read in parts, so that a film of hours needs little memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np

from .signal import RATE, Sound

PART = 20 * RATE
"""Samples worked on at a time: whole seconds, so that blocks of loudness and of the limiter end with them."""


class Tape:
    """Sound of so many channels, as floats of 32 bits. To be closed: then it is gone."""

    def __init__(self, path: Path, channels: int = 2) -> None:
        self._path, self._file = path, path.open("w+b")
        self._channels = channels
        self.count = 0
        """Samples that are on it."""

    def write(self, sound: Sound) -> None:
        """Add a part (channels, n), or (n,) to a tape of one channel."""
        self.rewrite(self.count, sound)
        self.count += sound.shape[-1]

    def rewrite(self, first: int, sound: Sound) -> None:
        """Put another part (channels, n) where one is already."""
        self._file.seek(first * 4 * self._channels)
        self._file.write(np.ascontiguousarray(np.atleast_2d(sound).T, dtype=np.float32).tobytes())

    def read(self, first: int, last: int) -> Sound:
        """The samples from `first` to before `last`, as far as there are any: (channels, n)."""
        first, last = max(first, 0), min(last, self.count)
        self._file.seek(first * 4 * self._channels)
        data = self._file.read((last - first) * 4 * self._channels)
        return np.frombuffer(data, np.float32).reshape(-1, self._channels).T.astype(np.float64)

    def parts(self, size: int = PART) -> Iterator[tuple[int, Sound]]:
        """(first sample, part) from its beginning to its end."""
        for first in range(0, self.count, size):
            yield first, self.read(first, first + size)

    def __enter__(self) -> Tape:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._path.unlink()
