"""How an accompanist plays a chord: one function a pattern, one bar at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..signal import Random
from .notes import Harmony, Note, note

Pattern = Callable[[Harmony, str, Random], Iterator[Note]]

_SWAY = 0.006
"""Seconds by which a hand is early or late, standard deviation."""


def sway(random: Random, share: float = 1.0) -> float:
    """How early or late this hand is."""
    return float(random.normal(0, _SWAY * share))


def arpeggio(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Broken chords in eighths; the calmer the fewer."""
    low, middle, high = bar.voices
    line = (low - 12, middle, high, middle, low, high, middle, high)
    for eighth in range(bar.bar.beats * 2):
        if eighth and random.random() > 0.55 + 0.4 * bar.intensity:
            continue
        pitch = line[(eighth + bar.bar.number % 2 * (eighth > 3)) % 8]
        velocity = (0.42 if eighth % 4 == 0 else 0.3) * (0.5 + 0.6 * bar.intensity)
        beat = bar.bar.beat
        yield note(bar.bar.start + eighth * beat / 2 + sway(random, 1.5), beat * 1.4, pitch, velocity, who)


def wide_arpeggio(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Triplets over three octaves, up one bar and down the next."""
    line = sorted({pitch + octave for pitch in bar.voices for octave in (-12, 0, 12)})
    line = line if bar.bar.number % 2 == 0 else line[::-1]
    for third in range(bar.bar.beats * 3):
        velocity = 0.22 + 0.4 * bar.intensity * (1 - third / (bar.bar.beats * 4))
        start = bar.bar.start + third * bar.bar.beat / 3 + sway(random)
        yield note(start, bar.bar.beat * 2, line[third % len(line)], velocity, who)


def ostinato(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """A figure that limps: one eighth in seven is missing, never in the same place."""
    figure = (0, 2, 1, 0, 2, 1, 0, 1, 2, 1)
    gap = int(random.integers(7))
    for eighth in range(bar.bar.beats * 2):
        if eighth % 7 == gap:
            continue
        velocity = 0.3 + 0.35 * bar.intensity * (eighth in (0, 3, 6))
        start = bar.bar.start + eighth * bar.bar.beat / 2 + sway(random)
        yield note(start, bar.bar.beat * 0.4, bar.voices[figure[eighth % 10]] - 12, velocity, who)


def motor(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Sixteenths that drive."""
    low, middle, high = bar.voices
    for sixteenth in range(bar.bar.beats * 4):
        if (sixteenth + bar.bar.number) % 16 in (7, 13) and bar.intensity < 0.9:
            continue
        pitch = (low, high, middle, high)[sixteenth % 4]
        velocity = 0.32 + 0.4 * bar.intensity * (sixteenth % 4 == 0 or sixteenth in (3, 6, 11))
        start = bar.bar.start + sixteenth * bar.bar.beat / 4 + sway(random, 0.4)
        yield note(start, bar.bar.beat * 0.2, pitch, velocity, who)


def strum(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """A guitarist's hand, down and up."""
    strokes = ((0, 1.0), (1, 0.6), (1.5, 0.45), (2, 0.7), (2.5, 0.4))[: 5 if bar.intensity > 0.4 else 3]
    for stroke, (beat, weight) in enumerate(strokes):
        if beat >= bar.bar.beats:
            return
        pitches = (bar.voices[0] - 12, *bar.voices) if stroke % 2 == 0 else bar.voices[::-1]
        for string, pitch in enumerate(pitches):
            start = bar.bar.start + beat * bar.bar.beat + string * 0.014 + sway(random)
            yield note(start, bar.bar.beat, pitch, (0.3 + 0.35 * bar.intensity) * weight, who)


def blocks(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Whole chords, a little spread."""
    for beat in (0, 2) if bar.intensity > 0.5 and bar.bar.beats > 2 else (0,):
        for voice, pitch in enumerate(bar.voices):
            start = bar.bar.start + beat * bar.bar.beat + voice * 0.02 + sway(random)
            yield note(start, bar.bar.beat * (bar.bar.beats - beat), pitch, 0.25 + 0.3 * bar.intensity, who)


def pulse(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Low double beats, like a heart."""
    for beat in (0, 0.36, 2, 2.36) if bar.intensity > 0.3 else (0, 0.36):
        if beat < bar.bar.beats:
            velocity = (0.5 + 0.4 * bar.intensity) * (1.0 if beat % 1 == 0 else 0.6)
            yield note(bar.bar.start + beat * bar.bar.beat + sway(random, 0.5), 0.28, bar.bass, velocity, who)


def oom_pah(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Chords after the beat."""
    for beat in range(bar.bar.beats):
        for pitch in bar.voices:
            start = bar.bar.start + (beat + 0.5) * bar.bar.beat + sway(random)
            yield note(start, bar.bar.beat * 0.22, pitch, 0.3 + 0.3 * bar.intensity, who)


def waltz(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """A low note and two chords; the second of them comes a little early."""
    low = bar.voices[0] - 12
    yield note(bar.bar.start + sway(random), bar.bar.beat * 0.9, low, 0.4 + 0.3 * bar.intensity, who)
    for beat in range(1, bar.bar.beats):
        early = 0.03 if beat == 1 else 0.0
        for pitch in bar.voices:
            start = bar.bar.start + (beat - early) * bar.bar.beat + sway(random)
            yield note(start, bar.bar.beat * 0.4, pitch, 0.22 + 0.25 * bar.intensity, who)


def march(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Chords on every beat, the first heaviest, with an upbeat into the next bar."""
    beats = [(float(beat), 1.0 if beat == 0 else 0.7) for beat in range(bar.bar.beats)]
    for beat, weight in (*beats, (bar.bar.beats - 0.25, 0.5)):
        for pitch in (bar.voices[0] - 12, *bar.voices[:2]):
            start = bar.bar.start + beat * bar.bar.beat + sway(random, 0.5)
            yield note(start, bar.bar.beat * 0.3, pitch, (0.28 + 0.35 * bar.intensity) * weight, who)


def tango(bar: Harmony, who: str, random: Random) -> Iterator[Note]:
    """Dotted: 1, the and of 2, 3, 4."""
    for beat, weight in ((0.0, 1.0), (1.5, 0.8), (2.0, 0.6), (3.0, 0.75)):
        if beat < bar.bar.beats:
            for pitch in bar.voices:
                start = bar.bar.start + beat * bar.bar.beat + sway(random, 0.7)
                yield note(start, bar.bar.beat * 0.35, pitch, (0.28 + 0.32 * bar.intensity) * weight, who)


PATTERNS: dict[str, Pattern] = {
    "arpeggio": arpeggio,
    "wide arpeggio": wide_arpeggio,
    "ostinato": ostinato,
    "motor": motor,
    "strum": strum,
    "blocks": blocks,
    "pulse": pulse,
    "oom-pah": oom_pah,
    "waltz": waltz,
    "march": march,
    "tango": tango,
}
"""By `Mood.pattern`."""

DRUMS: dict[str, tuple[tuple[float, str, float], ...]] = {
    "ticking": ((0, "wood", 0.3), (2.5, "wood", 0.2), (3.5, "shaker", 0.5)),
    "brushes": ((0, "boom", 0.25), (1, "brush", 0.7), (2, "brush", 0.55), (2.5, "shaker", 0.4)),
    "heart": ((0, "boom", 0.8), (0.36, "boom", 0.45)),
    "wood": ((0, "tom", 0.35), (0.5, "wood", 0.5), (1.5, "wood", 0.35), (1.75, "wood", 0.25)),
    "march": (
        *((0, "boom", 0.5), (2, "boom", 0.35)),
        *((beat, "brush", level) for beat, level in ((1, 0.6), (1.75, 0.35), (2.5, 0.4), (3, 0.6), (3.5, 0.4))),
    ),
    "drive": (
        *((0, "boom", 0.35), (0, "tom", 0.5), (0.75, "tom", 0.3), (1.5, "tom", 0.4), (2, "tom", 0.45)),
        *((2.75, "tom", 0.3), (3, "tom", 0.3), (3.5, "tom", 0.4)),
        *((eighth / 2, "shaker", 0.6) for eighth in range(8)),
    ),
}
"""(beat, drum, velocity) by `Mood.drums`."""
