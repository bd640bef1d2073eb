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

Phoneme = tuple[str, Fraction, Fraction]
"""IPA, start and end in seconds."""


def viseme(phoneme: str) -> tuple[str, float]:
    """The shape (rest A E I O U F L S) and openness (0 to 1) of an IPA phoneme, by its first known sign."""
    for sign in phoneme:
        shape = _SHAPE_OF.get(sign)
        if shape is not None:
            return shape, _OPEN[shape]
    return "rest", 0.0


def mouths(phonemes: tuple[Phoneme, ...], begin: Fraction, rate: Fraction, frames: int) -> tuple[Mouth, ...]:
    """The mouth at the middle of each frame, said again only where it changes; it closes when the voice ends.

    `begin` is the frame (whole or not) at which the sound starts, counted from the shot's first.
    """
    keys: list[Mouth] = []
    now = 0
    for sound, start, end in phonemes:
        first, after = (min(frames, max(now, ceil(begin + at * rate - _MIDDLE))) for at in (start, end))
        if first >= after:
            continue
        if first > now:
            _show(keys, now, "")
        _show(keys, first, sound)
        now = after
    if now < frames:
        _show(keys, now, "")
    return tuple(keys)


def _show(keys: list[Mouth], frame: int, sound: str) -> None:
    shape, opened = viseme(sound)
    if (keys[-1].shape if keys else "rest") != shape:
        keys.append(Mouth(float(frame), shape, opened))
