"""Mouth shapes from phonemes (design: look/notes.md, Visemes; openness: sound/notes.md, Mouths)."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from .film.stage import Mouth

_SHAPES = {
    "A": "aɑæɐʌɒ",
    "E": "eɛəɜɚ3",
    "I": "iɪjy",
    "O": "oɔ",
    "U": "uʊw",
    "F": "fv",
    "L": "lɫðθnrɹɾ",
    "S": "szʃʒtdkgɡhxŋçɲ",
    "rest": "mbp",
}
_SHAPE_OF = {sound: shape for shape, sounds in _SHAPES.items() for sound in sounds}
_OPEN = {"A": 1.0, "E": 0.75, "O": 0.75, "I": 0.5, "U": 0.5, "L": 0.3, "F": 0.2, "S": 0.15, "rest": 0.0}

_MIDDLE = Fraction(1, 2)
_LINK = 3
"""Frames between two words in which a voice that goes on keeps the mouth open."""

GRAIN = Fraction(1, 50)
"""Seconds for which one value of a voice's loudness stands."""

Phoneme = tuple[str, Fraction, Fraction]
"""IPA, start and end in seconds."""


def viseme(phoneme: str) -> tuple[str, float]:
    """The shape (rest A E I O U F L S) and openness (0 to 1) of an IPA phoneme, by its first known sign."""
    for sign in phoneme:
        shape = _SHAPE_OF.get(sign)
        if shape is not None:
            return shape, _OPEN[shape]
    return "rest", 0.0


def mouths(
    phonemes: tuple[Phoneme, ...], begin: Fraction, rate: Fraction, frames: int, loud: tuple[float, ...] = ()
) -> tuple[Mouth, ...]:
    """The mouth at the middle of each frame; it closes when the voice ends.

    `begin` is the frame (whole or not) at which the sound starts, counted from the shot's first. `loud` is how loud
    the voice is in each `GRAIN` of the sound, 0 to 1: as far the mouth opens, in every frame anew. Without it the
    phoneme alone says so, where it changes.
    """
    keys: list[Mouth] = []
    now = 0
    for sound, start, end in phonemes:
        first, after = (min(frames, max(now, ceil(begin + at * rate - _MIDDLE))) for at in (start, end))
        if first >= after:
            continue
        if first > now:
            _between(keys, range(now, first), loud, begin, rate)
        shape, opened = viseme(sound)
        for frame in range(first, after) if loud else (first,):
            _show(keys, frame, shape, _loudness(loud, frame - begin, rate) if loud and opened else opened)
        now = after
    if now < frames:
        _show(keys, now, "rest", 0.0)
    return tuple(keys)


def _between(keys: list[Mouth], silent: range, loud: tuple[float, ...], begin: Fraction, rate: Fraction) -> None:
    """Between two phonemes the mouth is shut, unless the voice goes on from one word into the next."""
    goes_on = loud and keys and len(silent) <= _LINK and keys[-1].frame == silent.start - 1
    for frame in silent if goes_on else silent[:1]:
        shape = keys[-1].shape if goes_on else "rest"
        _show(keys, frame, shape, _loudness(loud, frame - begin, rate) if shape != "rest" else 0.0)


def _loudness(loud: tuple[float, ...], frame: Fraction, rate: Fraction) -> float:
    """How loud the voice is while a frame stands: the loudest grain that begins in it, in twentieths."""
    first, last = (max(0, ceil(at / rate / GRAIN)) for at in (frame, frame + 1))
    heard = loud[first : max(last, first + 1)]
    return round(max(heard, default=0.0) * 20) / 20


def _show(keys: list[Mouth], frame: int, shape: str, opened: float) -> None:
    silent = shape == "rest" and (keys[-1].shape if keys else "rest") == "rest"
    if not silent:
        keys.append(Mouth(float(frame), shape, opened))
