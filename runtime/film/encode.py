"""Frames become a segment: H.264 in mp4, video only, that can stand beside any other segment of the same film.

Every segment has the same settings and begins with a key frame nothing before it is needed for (closed GOP), so that
the film is joined by copying and a changed shot re-encodes nothing but itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import ffmpeg as graph
import numpy as np
from numpy.typing import NDArray

from .ffmpeg import BITEXACT, QUIET, THREADS, FfmpegError, feed, program
from .pixels import i420
from .rate import ticks, written

QUALITIES = {"film": ("medium", 18), "draft": ("veryfast", 22)}
"""Preset and constant rate factor of x264 by quality."""
COLOUR = {"colorspace": "bt709", "color_primaries": "bt709", "color_trc": "bt709", "color_range": "tv"}
"""What the numbers mean (`pixels`)."""


def encode_picture(
    frames: Iterable[NDArray[np.uint8]], out: Path, *, size: tuple[int, int], rate: Fraction, quality: str
) -> None:
    """Encode BGRA frames (height x width x 4) into the segment `out`, drawing and encoding side by side.

    `size` is (width, height), both even; `rate` frames a second; `quality` `film` or `draft`. A frame may be drawn
    into the same array as the one before. Raises ValueError for a frame of another size or none at all, FfmpegError
    if ffmpeg fails, OSError if the disk is full.
    """
    if size[0] % 2 or size[1] % 2:
        raise ValueError(f"{size[0]} x {size[1]}: both must be even")
    feed(_command(out, size, rate, quality), _planes(frames, size))
    if not out.is_file() or not out.stat().st_size:
        raise FfmpegError("ffmpeg wrote no segment")


def _planes(frames: Iterable[NDArray[np.uint8]], size: tuple[int, int]) -> Iterator[bytes]:
    count = 0
    for frame in frames:
        if frame.shape != (size[1], size[0], 4):
            raise ValueError(f"a frame of {frame.shape}, not of {size[1]} x {size[0]} x 4")
        yield i420(frame)
        count += 1
    if not count:
        raise ValueError("no frames to encode")


def _command(out: Path, size: tuple[int, int], rate: Fraction, quality: str) -> list[str]:
    preset, factor = QUALITIES[quality]
    planes = {"format": "rawvideo", "pixel_format": "yuv420p", "video_size": size, "framerate": written(rate)}
    raw = graph.input("pipe:0", **planes, **COLOUR)  # said on both sides, or ffmpeg converts from 601 to 709
    settings = {
        "c:v": "libx264",
        "preset": preset,
        "crf": factor,
        "profile:v": "high",
        "pix_fmt": "yuv420p",
        "threads": THREADS,
        "x264-params": "open-gop=0:lookahead-threads=1",
        "video_track_timescale": ticks(rate)[0],
        "movie_timescale": ticks(rate)[0],
        **COLOUR,
        **BITEXACT,
        "f": "mp4",
    }
    return list(
        graph.output(raw, str(out), **settings).global_args(*QUIET).compile(cmd=program(), overwrite_output=True)
    )
