"""Form: the cue's time as bars, so that a bar line falls on every hit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_NEAREST = 1.5
"""Seconds of music there must be before, after and between hits."""
_LONGEST_END = 4.0
_SHORTEST_RING, _LONGEST_RING = 2.0, 6.5
"""Seconds for which a last chord may ring."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: seconds at which it starts, seconds a beat, beats, its number in the cue and the section it is in.

    `opens` a section after a hit; `closes` the cue: the end chord follows.
    """

    start: float
    beat: float
    beats: int
    number: int
    section: int
    opens: bool
    closes: bool

    @property
    def length(self) -> float:
        """Seconds."""
        return self.beat * self.beats


@dataclass(frozen=True, slots=True)
class Form:
    """All bars, and the second at which the last chord is struck (the cue's end if there is none)."""

    bars: tuple[Bar, ...]
    end: float


def form(seconds: float, hits: Sequence[float], tempo: float, beats: int, ends: bool) -> Form:
    """Divide a cue into bars. Whole beats lie between two hits, so the tempo bends by less than half a beat."""
    beat = 60 / tempo
    end = _last_chord(seconds, hits, beat * beats * 1.1) if ends else seconds
    marks = [0.0]
    for hit in sorted(hits):
        if hit - marks[-1] >= _NEAREST and end - hit >= _NEAREST:
            marks.append(hit)
    bars: list[Bar] = []
    for section, (begin, until) in enumerate(zip(marks, [*marks[1:], end], strict=True)):
        count = max(1, round((until - begin) / beat))
        bars += _section(begin, (until - begin) / count, _split(count, beats), section, len(bars))
    last = bars[-1]
    closing = Bar(last.start, last.beat, last.beats, last.number, last.section, last.opens, ends)
    return Form((*bars[:-1], closing), end)


def _last_chord(seconds: float, hits: Sequence[float], bar: float) -> float:
    """When the last chord is struck: on a hit near the end (the cut to the end title) or about a bar before it."""
    usual = seconds - min(_LONGEST_END, bar, seconds / 2)
    near = [hit for hit in hits if _SHORTEST_RING <= seconds - hit <= _LONGEST_RING and hit >= seconds / 2]
    return min(near, key=lambda hit: (abs(hit - usual), hit), default=usual)


def _split(count: int, beats: int) -> list[int]:
    """So many beats as bars; a single beat left over lengthens the bar before it."""
    full, rest = divmod(count, beats)
    lengths = [beats] * full + ([rest] if rest else [])
    if rest == 1 and full:
        lengths[-2:] = [beats + 1]
    return lengths


def _section(begin: float, beat: float, lengths: Sequence[int], section: int, number: int) -> list[Bar]:
    bars, start = [], begin
    for index, beats in enumerate(lengths):
        opens = index == 0 and section > 0
        bars.append(Bar(start, beat, beats, number + index, section, opens, closes=False))
        start += beat * beats
    return bars
