"""Subtitles, read back out of the film: lines that fit, time to read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pysubs2 import SSAEvent, SSAFile

from ..film.ffmpeg import QUIET, program, run
from .finding import Finding

_WIDTH, _LINES = 42, 2
_FASTEST = 17.0
"""Characters a second. What was said faster than it can be read is weak, for it was said so."""
_SHORTEST, _LONGEST = 5 / 6, 7.0
_NEAR = 0.05
"""Seconds that rounding to frames may take."""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """How many captions there are, and characters a second of the quickest one."""

    captions: int
    quickest: float


def subtitles(path: Path, seconds: float) -> tuple[Subtitles, list[Finding]]:
    """The captions of a film that has them. Raises FfmpegError if they cannot be read."""
    written = run([program(), *QUIET, "-f", "mov", "-i", str(path), "-map", "0:s:0", "-f", "srt", "pipe:1"])
    events = [each for each in SSAFile.from_string(written.decode("utf-8"), format_="srt") if each.plaintext.strip()]
    found = [finding for event in events for finding in _caption(event, seconds)]
    speeds = [len(_plain(event)) / max(event.duration / 1000, 0.001) for event in events]
    return Subtitles(len(events), round(max(speeds, default=0.0), 1)), found


def _caption(event: SSAEvent, seconds: float) -> list[Finding]:
    lines, lasts = event.plaintext.strip().split("\n"), event.duration / 1000
    speed = len(_plain(event)) / max(lasts, 0.001)
    rules = (
        (event.end / 1000 > seconds + _NEAR, True, "a caption outlasts the film"),
        (len(lines) > _LINES, True, f"a caption has {len(lines)} lines"),
        (max(map(len, lines)) > _WIDTH, False, f"a caption is {max(map(len, lines))} characters wide"),
        (lasts < _SHORTEST - _NEAR, False, f"a caption stands for {lasts:.2f} s only"),
        (lasts > _LONGEST + _NEAR, False, f"a caption stands for {lasts:.1f} s"),
        (speed > _FASTEST + 1, False, f"a caption asks for {speed:.0f} characters a second"),
    )
    return [_at(event, broken, what) for wrong, broken, what in rules if wrong]


def _plain(event: SSAEvent) -> str:
    return event.plaintext.strip().replace("\n", " ")


def _at(event: SSAEvent, broken: bool, what: str) -> Finding:
    return Finding(broken, what, event.start / 1000, event.end / 1000)
