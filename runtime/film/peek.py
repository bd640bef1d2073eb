"""A look into a film: the first picture that is not black, the first sound that is not silence.

Decoding stops there, so that looking costs one start of ffmpeg and not the length of the film.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .ffmpeg import QUIET, program, started

BLACK = 8
"""Steps of 255 by which a pixel may differ from black in brightness or colour and still be black."""
SILENCE = 1e-4
"""Peak of full scale below which a sound is silence: -80 dBFS."""
_SAMPLES = 1 << 16


def lit(path: Path, size: tuple[int, int]) -> bool:
    """Whether any pixel of any frame is not black. `size` is (width, height).

    Raises FfmpegError if the file cannot be decoded.
    """
    area = size[0] * size[1]
    command = ["-map", "0:v:0", "-f", "rawvideo", "-pix_fmt", "yuv420p"]
    with closing(decoded(path, command, area * 3 // 2)) as frames:
        return any(_is_lit(np.frombuffer(frame, np.uint8), area) for frame in frames)


def heard(path: Path) -> bool:
    """Whether any sample is more than silence. Raises FfmpegError if it cannot be read."""
    with closing(decoded(path, ["-map", "0:a", "-f", "f32le"], _SAMPLES * 4)) as blocks:
        return any(np.abs(np.frombuffer(block, np.float32)).max() > SILENCE for block in blocks)


def _is_lit(frame: NDArray[np.uint8], area: int) -> bool:
    bright, colour = frame[:area], frame[area:].astype(np.int16) - 128
    return bool(bright.max() > 16 + BLACK or np.abs(colour).max() > BLACK)


def decoded(path: Path, command: list[str], size: int) -> Generator[bytes]:
    """What ffmpeg decodes, in pieces of `size` bytes; the last may be shorter. Closing it ends ffmpeg."""
    with started([program(), *QUIET, "-f", "mov", "-i", str(path), *command, "pipe:1"]) as process:
        assert process.stdout is not None
        while piece := process.stdout.read(size):
            yield piece
