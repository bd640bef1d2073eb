"""Tracks: one of pictures and one of sound that end together, and every frame exactly at its time."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ..film.mp4 import Track, tracks
from .finding import Finding

_APART = Fraction(1, 1000)
"""Seconds by which sound and picture may end apart."""


@dataclass(frozen=True, slots=True)
class Streams:
    """Size in pixels, frames a second ("n/d"), frames, seconds of the picture, and the kinds of all tracks."""

    size: tuple[int, int]
    rate: str
    frames: int
    seconds: float
    tracks: tuple[str, ...]


def streams(path: Path) -> tuple[Streams, list[Finding]]:
    """What the file says of itself. Raises ValueError for what is no film at all."""
    found = tracks(path)
    picture = next((track for track in found if track.kind == "vide" and track.times), None)
    if picture is None:
        raise ValueError("there are no pictures in it")
    frame = _frame(picture)
    rate = Fraction(picture.timescale) / frame
    told = Streams(picture.size, str(rate), len(picture.times), float(picture.seconds), tuple(t.kind for t in found))
    return told, [*_kinds(found), *_times(picture, frame), *_ends(picture, found)]


def _frame(picture: Track) -> Fraction:
    """Ticks a frame takes: as long as the track over as many frames."""
    return Fraction(picture.ticks) / len(picture.times)


def _kinds(found: tuple[Track, ...]) -> list[Finding]:
    kinds = [track.kind for track in found]
    wanted = {"vide": "pictures", "soun": "sound"}
    return [
        Finding(True, f"{kinds.count(kind)} tracks of {name}, not one")
        for kind, name in wanted.items()
        if kinds.count(kind) != 1
    ]


def _times(picture: Track, frame: Fraction) -> list[Finding]:
    """Frame n is shown at n / rate, exactly."""
    wrong = next((n for n, time in enumerate(picture.times) if time != n * frame), None)
    if wrong is None:
        return []
    at = picture.times[wrong] / picture.timescale
    return [Finding(True, f"frame {wrong} is not shown at its time", round(at, 3), round(at, 3))]


def _ends(picture: Track, found: tuple[Track, ...]) -> list[Finding]:
    sound = next((track for track in found if track.kind == "soun"), None)
    if sound is None or abs(sound.seconds - picture.seconds) <= _APART:
        return []
    return [Finding(True, f"pictures last {float(picture.seconds):.3f} s, sound {float(sound.seconds):.3f} s")]
