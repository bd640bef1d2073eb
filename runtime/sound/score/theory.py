"""Harmony: modes, chords, and voices that move as little as they can. Pitches are MIDI numbers, 60 is middle C."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

MODES: dict[str, tuple[int, ...]] = {
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
}
"""Semitones over the tonic."""

Voicing = tuple[int, int, int]
"""Three upper voices, low to high."""

_LOW, _HIGH, _MIDDLE, _SPAN = 54, 76, 64, 14
_PARALLEL = 12.0


def scale_pitch(step: int, tonic: int, scale: Sequence[int]) -> int:
    """The pitch so many scale steps over a tonic; steps may be negative."""
    return tonic + 12 * (step // 7) + scale[step % 7]


def chord(degree: int, tonic: int, scale: Sequence[int], colour: str = "") -> tuple[int, ...]:
    """Pitch classes of the triad on a scale degree (0 is the tonic).

    `colour`: `ninth` adds a fourth note, `second` hangs the fifth a step over the root, `cluster` rubs against the
    root, `leading` sharpens the third of the dominant in minor.
    """
    root, third, fifth = ((tonic + scale[(degree + step) % 7]) % 12 for step in (0, 2, 4))
    ninth = (tonic + scale[(degree + 1) % 7]) % 12
    if colour == "leading" and degree == 4:
        return root, (tonic + 11) % 12, fifth
    if colour == "ninth":
        return root, third, fifth, ninth
    if colour == "second":
        return root, third, ninth
    if colour == "cluster":
        return root, (root + 1) % 12, fifth
    return root, third, fifth


def voice_lead(classes: Sequence[int], previous: Voicing | None) -> Voicing:
    """The chord's notes (of four, the ninth for the root) nearest to the voices before.

    Least total motion, common tones held, no parallel fifths or octaves, at most a ninth from outside to outside.
    """
    wanted = classes if len(classes) < 4 else (classes[3], classes[1], classes[2])
    choices = [[pitch for pitch in range(_LOW, _HIGH) if pitch % 12 == wish] for wish in wanted]
    found = sorted({_sorted(voices) for voices in product(*choices)})
    fitting = [voices for voices in found if voices[2] - voices[0] <= _SPAN and len(set(voices)) == 3]
    return min(fitting or found, key=lambda voices: (_cost(voices, previous), voices))


def _sorted(voices: Sequence[int]) -> Voicing:
    low, middle, high = sorted(voices)
    return low, middle, high


def _cost(voices: Voicing, previous: Voicing | None) -> float:
    cost = abs(sum(voices) / 3 - _MIDDLE) * 0.3
    if previous is None:
        return cost
    moves = [now - before for before, now in zip(previous, voices, strict=True)]
    cost += sum(map(abs, moves)) - 0.5 * moves.count(0)
    for low, high in combinations(range(3), 2):
        before, now = (previous[high] - previous[low]) % 12, (voices[high] - voices[low]) % 12
        if before == now and now in (0, 7) and moves[low] and moves[high]:
            cost += _PARALLEL
    return cost


def nearest(pitch: int, classes: Sequence[int]) -> int:
    """The nearest pitch, up to a third away, that belongs to the classes; of two the lower."""
    return min((p for p in range(pitch - 4, pitch + 5) if p % 12 in classes), key=lambda p: (abs(p - pitch), p))


def into_range(pitch: int, middle: int) -> int:
    """The pitch moved by octaves to within a sixth of a middle."""
    while pitch > middle + 9:
        pitch -= 12
    while pitch < middle - 8:
        pitch += 12
    return pitch
