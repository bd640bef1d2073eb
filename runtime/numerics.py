"""What else makes a result's bytes, besides the order: the machine's kind and the versions of what computes.

Only what an operation touches is named, so that a new ffmpeg does not speak every line again.
"""

from __future__ import annotations

import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from .film import ffmpeg

_DRAWING = ("numpy", "skia-python", "opencv-python-headless", "font-source-serif-pro", "font-amatic-sc")
_SOUND = ("numpy", "scipy", "soundfile")

LIBRARIES: dict[str, tuple[str, ...]] = {
    "speech": (*_SOUND, "espeakng-loader"),
    "music": _SOUND,
    "bed": _SOUND,
    "effect": _SOUND,
    "file": (),
    "clip": _SOUND,
    "mix": _SOUND,
    "shot": _DRAWING,
    "blend": _DRAWING,
    "still": _DRAWING,
    "poster": _DRAWING,
    "subtitles": ("pysubs2",),
    "text": ("torch", "transformers", "llguidance"),
    "join": (),
}
"""Packages whose arithmetic or spelling an operation's bytes depend on."""
ENCODING = frozenset({"shot", "blend", "join"})
"""Operations that run ffmpeg."""


def profile(op: str) -> dict[str, str]:
    """The numerics profile of an operation, as it stands in keys.

    Raises FfmpegError if the operation encodes and ffmpeg cannot be run.
    """
    named = {name: _version(name) for name in LIBRARIES.get(op, ())}
    if op in ENCODING:
        named |= {"ffmpeg": ffmpeg.version(), "threads": str(ffmpeg.THREADS)}
    return {"machine": platform.machine(), **named}


@cache
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
