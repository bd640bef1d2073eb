"""Subtitles from the script, timed by words: at most two lines of 42 characters, 17 characters a second, 5/6 to 7 s."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from ..film.film import Film
from ..film.picture import Caption
from ..film.scene import Speech, Spoken

WIDTH = 42
"""Characters of a line."""

READING = 17
"""Characters a second that are read at ease."""

SHORTEST, LONGEST = Fraction(5, 6), Fraction(7)
"""Seconds."""

LINGER = Fraction(1, 4)
"""Seconds for which words stay when they have been said."""

APART = 2
"""Frames without words between two captions."""

Words = list[tuple[str, Fraction, Fraction]]
"""A word with its start and end in seconds from the sound's start."""


def captions(film: Film) -> tuple[Caption, ...]:
    """Every caption of the film, in order, none over another."""
    found = [
        Caption(spoken.start + each.start, spoken.start + each.end, each.lines, each.speaker)
        for scene in film.scenes
        for spoken in sorted(scene.spoken, key=lambda s: (s.start, s.element))
        for each in spoken.captions
    ]
    return _apart(sorted(found, key=lambda c: (c.start, c.end)), film)


def of_line(speech: Speech, spoken: Spoken, rate: Fraction) -> tuple[Caption, ...]:
    """The captions of one line, frames counted from its sound's first; each stays as long as it is read."""
    words = _timed(speech, spoken, rate)
    pieces = _split(words) if words else []
    return tuple(_caption(piece, rate, speech.speaker) for piece in pieces)


def _timed(speech: Speech, spoken: Spoken, rate: Fraction) -> Words:
    """Words with times; where the voice counts words in another way, they share its time evenly."""
    words, times = speech.words.split(), spoken.words
    if len(words) != len(times) and words:
        start = times[0][0] if times else spoken.onset
        whole = (times[-1][1] if times else spoken.frames / rate) - start
        step = whole / len(words)
        times = tuple((start + step * i, start + step * (i + 1)) for i in range(len(words)))
    return [(word, start, end) for word, (start, end) in zip(words, times, strict=True)]


def _split(words: Words) -> list[Words]:
    """Cut at the best place until each piece can be shown at once."""
    text = " ".join(word for word, _, _ in words)
    lasts = words[-1][2] - words[0][1]
    if len(words) == 1 or (broken(text) is not None and lasts <= LONGEST):
        return [words]
    place = min(range(1, len(words)), key=lambda i: (_break_cost(words, i), i))
    return [*_split(words[:place]), *_split(words[place:])]


def _break_cost(words: Words, place: int) -> float:
    """How bad it is to cut before the word at `place`: far from the middle, or inside a phrase."""
    middle = abs(2 * place - len(words)) / len(words)
    sign = words[place - 1][0].rstrip("\"')”’")[-1:]
    return middle - (0.9 if sign in ".!?…" else 0.5 if sign in ",;:—–" else 0.0)


def broken(text: str) -> tuple[str, ...] | None:
    """The text as one or two lines, as even as its phrases allow; None if it does not fit."""
    if len(text) <= WIDTH:
        return (text,)
    spaces = [i for i, char in enumerate(text) if char == " " and i <= WIDTH and len(text) - i - 1 <= WIDTH]
    if not spaces:
        return None
    best = min(spaces, key=lambda i: (abs(2 * i - len(text)) - (12 if text[i - 1] in ".,;:!?…" else 0), i))
    return text[:best], text[best + 1 :]


def _caption(words: Words, rate: Fraction, speaker: str) -> Caption:
    text = " ".join(word for word, _, _ in words)
    start = int(words[0][1] * rate)
    said = words[-1][2] - words[0][1] + LINGER
    seconds = min(LONGEST, max(said, SHORTEST, Fraction(len(text), READING)))
    return Caption(start, start + ceil(seconds * rate), broken(text) or (text,), speaker)


def _apart(found: list[Caption], film: Film) -> tuple[Caption, ...]:
    """Each ends before the next begins, and before the film does."""
    ends = [*(caption.start - APART for caption in found[1:]), film.frames]
    pairs = zip(found, ends, strict=False)
    return tuple(Caption(c.start, min(c.end, max(c.start + 1, end)), c.lines, c.speaker) for c, end in pairs)
