"""Motifs: four to six notes with one leap, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..signal import Random

Motif = tuple[tuple[int, float], ...]
"""(scale step, beats) of each note."""

RHYTHMS: dict[int, tuple[tuple[float, ...], ...]] = {
    2: ((0.5, 0.5, 0.5, 0.5), (0.75, 0.25, 1), (0.25, 0.25, 0.5, 1), (0.5, 0.25, 0.25, 1)),
    3: ((1.5, 0.5, 1), (1, 1, 1), (0.5, 0.5, 2), (2, 0.5, 0.5)),
    4: ((1.5, 0.5, 1, 1), (1, 0.5, 0.5, 2), (2, 1, 1), (0.5, 1, 0.5, 2)),
    5: ((1.5, 1.5, 2), (1, 0.5, 0.5, 3), (2, 1, 2)),
}
"""A bar of so many beats."""

DEVELOPMENT = ("plain", "up", "fragment", "inversion", "plain", "ornament", "down", "augmentation")
"""What a theme becomes, two bars each."""

_RISING, _FALLING = ("rising", "rises", "upward", "hopeful"), ("falling", "falls", "downward", "sinking")
_RESTS = (0, 2, 4, 7, -3)
"""Steps a motif may end on."""


def motif(beats: int, random: Random) -> Motif:
    """A motif for bars of so many beats: a leap of a third to a sixth, then steps back, ending on 1, 3 or 5."""
    rhythms = RHYTHMS[beats]
    rhythm = (*rhythms[int(random.integers(len(rhythms)))], beats if beats < 4 else beats * 0.75)
    leap = int(random.choice([2, 3, 4, 5])) * int(random.choice([1, 1, -1]))
    leaps_at = int(random.integers(0, max(1, len(rhythm) - 2)))
    steps = [int(random.choice([0, 2, 4]))]
    for index in range(1, len(rhythm)):
        if index - 1 == leaps_at:
            move = leap
        elif index - 1 > leaps_at:
            move = -int(np.sign(leap)) * int(random.choice([1, 1, 2]))
        else:
            move = int(random.choice([-1, 1]))
        steps.append(steps[-1] + move)
    steps[-1] = min(_RESTS, key=lambda step: (abs(step - steps[-1]), step))
    return tuple(zip(steps, rhythm, strict=True))


@dataclass(frozen=True, slots=True)
class Themed:
    """Whose motif is heard from `start` to `end` in seconds, and who plays it ('': whoever leads)."""

    start: float
    end: float
    theme: Motif
    player: str


def leaning(theme: Motif, words: str) -> Motif:
    """The motif turned so that it ends higher or lower than it begins, where the words say so."""
    said = words.casefold()
    wanted = 1 if any(word in said for word in _RISING) else -1 if any(word in said for word in _FALLING) else 0
    way = theme[-1][0] - theme[0][0]
    if wanted * way < 0:
        return develop(theme, "inversion")
    if wanted and way == 0:
        return (*theme[:-1], (theme[-1][0] + 2 * wanted, theme[-1][1]))
    return theme


def develop(theme: Motif, how: str) -> Motif:
    """The theme in one of the shapes of DEVELOPMENT."""
    first = theme[0][0]
    if how in ("up", "down"):
        shift = 1 if how == "up" else -1
        return tuple((step + shift, beats) for step, beats in theme)
    if how == "inversion":
        return tuple((2 * first - step, beats) for step, beats in theme)
    if how == "augmentation":
        return tuple((step, beats * 2) for step, beats in theme)
    if how == "fragment":
        return theme[: max(2, len(theme) // 2)] * 2
    if how == "ornament":
        return tuple(note for step, beats in theme for note in _turned(step, beats))
    return theme


def _turned(step: int, beats: float) -> Motif:
    """A long note with its upper neighbour touched."""
    return ((step, beats),) if beats < 1 else ((step, beats / 2), (step + 1, beats / 4), (step, beats / 4))
