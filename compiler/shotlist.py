"""The film as lists for people: when each shot is seen and why so long, and which shots cover a scene and why these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from .film.film import Film
from .film.scene import Action, Scene, Speech
from .film.shot import Part, Shot
from .staging.lengths import deeds_of

_SOURCES = {
    "stated": "as stated",
    "speech": "what is said, by estimate",
    "measured": "what is said, measured",
    "action": "what is done",
}

_SHOWN = 48
"""Characters of what is played in a shot that are shown."""


def timing(film: Film) -> str:
    """Each shot with its framing, in, out and length (timecode and seconds), and where the length comes from."""
    heads = ("shot", "framing", "in", "out", "seconds", "length from")
    rows = [_timed(film, shot) for shot in _shots(film)]
    total = ("", "", "", timecode(film.frames, film.settings.rate), _seconds(film.frames, film.settings.rate), "")
    return _table([heads, *rows, total])


def _shots(film: Film) -> Iterator[Shot]:
    yield from (film.opening,) if film.opening is not None else ()
    yield from (shot for scene in film.scenes for shot in scene.shots)
    yield from (film.closing,) if film.closing is not None else ()


def _timed(film: Film, shot: Shot) -> tuple[str, ...]:
    rate, out = film.settings.rate, shot.start + shot.frames
    times = timecode(shot.start, rate), timecode(out, rate), _seconds(shot.frames, rate)
    shared = [f"{_seconds(frames, rate)} s of it in the transition {side}" for side, frames in _blended(shot)]
    return shot.number, framed(shot), *times, ", ".join([_SOURCES.get(shot.source, shot.source), *shared])


def _blended(shot: Shot) -> Iterator[tuple[str, int]]:
    yield from (("in", shot.head),) if shot.head else ()
    yield from (("out", shot.tail),) if shot.tail else ()


def timecode(frame: int, rate: Fraction) -> str:
    """Hours, minutes, seconds and frames, counted without dropping any: `00:01:07:23`."""
    whole = -(-rate.numerator // rate.denominator)
    seconds, frames = divmod(frame, whole)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frames:02d}"


def _seconds(frames: int, rate: Fraction) -> str:
    return f"{float(frames / rate):.2f}"


def coverage(film: Film) -> str:
    """Each scene with its shots: framing, the idiom by which it was chosen, and what is played in it."""
    rows: list[tuple[str, ...]] = []
    for scene in film.scenes:
        rows.append((scene.number, scene.heading))
        rows += [(shot.number, framed(shot), shot.why, played(scene, shot)) for shot in scene.shots]
    return _table(rows)


def framed(shot: Shot) -> str:
    """The framing and whom it is of, as a script would say it: `over JOEL on MARA`."""
    names = [subject.name for subject in shot.subjects]
    if shot.framing == "over" and len(names) == 2:
        return f"over {names[0]} on {names[1]}"
    return f"{shot.framing} {', '.join(names)}".strip()


def played(scene: Scene, shot: Shot) -> str:
    """The words that are said and done in a shot, cut short."""
    text = " / ".join(words for part in shot.parts if (words := _words(scene, part)))
    return text if len(text) <= _SHOWN else text[: _SHOWN - 2].rstrip() + " …"


def _words(scene: Scene, part: Part) -> str:
    element = scene.elements[part.element]
    if isinstance(element, Speech):
        return f"{element.speaker}: {' '.join(element.words.split()[part.start : part.end])}"
    whole = isinstance(element, Action) and part.start == 0 and part.end is None
    if whole and isinstance(element, Action):
        return " ".join(element.text.split())
    return " ".join(dict.fromkeys(deed.text for deed in deeds_of(scene, part)))


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    """Columns as wide as they need to be; a row of two cells is a heading."""
    full = [row for row in rows if len(row) > 2]
    widths = [max(len(row[i]) for row in full) for i in range(len(full[0]))] if full else []
    lines = []
    for row in rows:
        cells = row if len(row) <= 2 else tuple(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
