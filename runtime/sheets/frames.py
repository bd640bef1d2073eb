"""Chosen frames of a finished film."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..film.ffmpeg import FfmpegError
from ..film.mp4 import tracks
from ..film.peek import decoded

Picture = NDArray[np.uint8]
"""height x width x 4, BGRA."""


def frames(film: Path, wanted: Sequence[int], across: int) -> list[Picture]:
    """The frames of these numbers, ascending, `across` pixels wide. Raises ValueError or FfmpegError."""
    size = next(track.size for track in tracks(film) if track.kind == "vide")
    tall = round(across * size[1] / size[0])
    chosen = "+".join(f"eq(n,{number})" for number in dict.fromkeys(wanted))
    look = f"select='{chosen}',scale={across}:{tall}:flags=area,format=bgra"
    command = ["-map", "0:v:0", "-vf", look, "-fps_mode", "passthrough", "-f", "rawvideo"]
    with closing(decoded(film, command, across * tall * 4)) as pieces:
        found = [np.frombuffer(piece, np.uint8).reshape(tall, across, 4) for piece in pieces]
    numbers = list(dict.fromkeys(wanted))
    if len(found) != len(numbers):
        raise FfmpegError(f"the film gave {len(found)} frames of {len(numbers)}")
    return [found[numbers.index(number)] for number in wanted]
