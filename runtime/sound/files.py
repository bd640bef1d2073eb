"""Sound files: FLAC of 24 bits at 48 kHz, the same bytes for the same samples (no clock is written into them)."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

import numpy as np
import soundfile

from .filters import resampled
from .signal import RATE, Sound


def write(path: Path, sound: Sound) -> Path:
    """Write mono (n,) or stereo (2, n). Samples beyond full scale are clipped."""
    soundfile.write(path, np.clip(sound, -1.0, 1.0).T, RATE, format="FLAC", subtype="PCM_24")
    return path


class Writer:
    """A stereo file that is written part after part: the same bytes as `write` gives. To be closed."""

    def __init__(self, path: Path) -> None:
        self._file = soundfile.SoundFile(path, "w", RATE, 2, format="FLAC", subtype="PCM_24")

    def write(self, part: Sound) -> None:
        """Add a part (2, n)."""
        self._file.write(np.clip(part, -1.0, 1.0).T)

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()


def read(path: Path) -> Sound:
    """Read a sound file as mono (n,) or stereo (2, n) at 48 kHz. Of more channels the first two are kept."""
    samples, rate = soundfile.read(path, dtype="float64", always_2d=True)
    sound = np.ascontiguousarray(samples.T[:2])
    return resampled(sound[0] if len(sound) == 1 else sound, rate)
