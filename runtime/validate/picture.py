"""Segments and films: their tracks, the size, the number and the time of every frame, and that there is light."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from scenec.compiler.plan import Expect

from ..film.mp4 import Track, tracks
from ..film.peek import heard, lit

_APART = Fraction(1, 1000)
"""Seconds between the end of picture and sound: less than an encoder's block, which an edit cuts off."""


def check_picture(path: Path, expect: Expect) -> None:
    """A segment has one track, of pictures. Raises ValueError, or FfmpegError if it cannot be decoded."""
    found = tracks(path)
    if [track.kind for track in found] != ["vide"]:
        raise ValueError("it should have pictures and nothing else")
    _frames(found[0], expect)
    _light(path, found[0], expect)


def check_film(path: Path, expect: Expect) -> None:
    """A film has pictures and sound that end together. Raises ValueError, or FfmpegError if it cannot be decoded."""
    found = tracks(path)
    kinds = [track.kind for track in found]
    if kinds.count("vide") != 1 or kinds.count("soun") != 1:
        raise ValueError("it should have one track of pictures and one of sound")
    picture, sound = (found[kinds.index(kind)] for kind in ("vide", "soun"))
    _frames(picture, expect)
    if abs(picture.seconds - sound.seconds) > _APART:
        raise ValueError(f"its pictures last {float(picture.seconds):.3f} s, its sound {float(sound.seconds):.3f} s")
    _light(path, picture, expect)
    if not expect.blank and not heard(path):
        raise ValueError("it is silent")


def _frames(track: Track, expect: Expect) -> None:
    if expect.size is not None and track.size != tuple(expect.size):
        raise ValueError(f"its pictures are {track.size[0]} x {track.size[1]}, not {expect.size[0]} x {expect.size[1]}")
    if expect.frames is not None and len(track.times) != expect.frames:
        raise ValueError(f"it has {len(track.times)} frames, not {expect.frames}")
    if expect.rate is not None:
        _times(track, Fraction(expect.rate))


def _times(track: Track, rate: Fraction) -> None:
    """Frame n is shown at n / rate, exactly, and the last one as long as any other."""
    frame = track.timescale / rate
    if any(time != number * frame for number, time in enumerate(track.times)):
        raise ValueError("its frames are not shown at their times")
    if track.ticks != len(track.times) * frame:
        raise ValueError("its last frame is not as long as the others")


def _light(path: Path, track: Track, expect: Expect) -> None:
    if not expect.blank and not lit(path, track.size):
        raise ValueError("it is black all through")
