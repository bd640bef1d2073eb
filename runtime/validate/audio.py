"""Sound: as long as it should be, every sample a number, and not silence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from scenec.compiler.plan import Expect

from ..film.peek import SILENCE

TOLERANCE = 0.01
"""Seconds by which a sound may be longer or shorter than planned: less than anybody hears or a frame shows."""
_BLOCK = 1 << 18


def check_audio(path: Path, expect: Expect) -> None:
    """Read it all. Raises ValueError."""
    peak = 0.0
    try:
        with soundfile.SoundFile(path) as file:
            _length(file.frames / file.samplerate, expect)
            for block in file.blocks(_BLOCK, dtype="float32"):
                peak = max(peak, float(np.abs(block).max(initial=0.0)))
                if not np.isfinite(peak) or not np.isfinite(block).all():
                    raise ValueError("some samples are no numbers")
    except soundfile.SoundFileError as error:
        raise ValueError(f"it cannot be read: {error}") from error
    if peak <= SILENCE and not expect.blank:
        raise ValueError("it is silent")


def _length(seconds: float, expect: Expect) -> None:
    if seconds <= 0:
        raise ValueError("it has no samples")
    if expect.seconds is not None and abs(seconds - expect.seconds) > TOLERANCE:
        raise ValueError(f"it is {seconds:.3f} s long, not {expect.seconds:.3f} s")
