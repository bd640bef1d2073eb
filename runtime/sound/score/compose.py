"""A score by rule: a cue's moods, words, hits and intensity become notes.

Everything is drawn from the cue's seed, so the same cue is the same music. Nothing is quoted from anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..signal import Random, generator
from . import parts
from .form import Bar, form
from .motif import Themed, leaning, motif
from .notes import Harmony, Note
from .style import Style, player
from .theory import MODES, Voicing, chord, voice_lead

_ARCH = ((0.0, 0.3), (0.25, 0.5), (0.62, 0.85), (0.8, 0.7), (1.0, 0.3))
"""Intensity by share of the cue where none is ordered."""
_NEW_KEYS = (0, 2, 3, 0, 5)
"""Semitones a new section goes up; quiet moods stay at home."""
_AT_HOME = ("ionian", "aeolian")
_NEAR = 0.1
"""Seconds by which a bar line may miss what it should fall on."""


@dataclass(frozen=True, slots=True)
class Called:
    """Whose motif is wanted from `start` to `end` in seconds: the seed of the name, and words about it."""

    seed: int
    start: float
    end: float
    words: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What the composer is told: seconds, hits (seconds), points of intensity (second, 0 to 1), whether it ends, whose
    motifs, which hits are struck (`stings`), and how other moods are played from some second on (`turns`)."""

    seconds: float
    hits: tuple[float, ...]
    intensity: tuple[tuple[float, float], ...]
    ends: bool
    seed: int
    themes: tuple[Called, ...] = ()
    stings: tuple[float, ...] = ()
    turns: tuple[tuple[float, Style], ...] = ()

    def style(self, opening: Style, time: float) -> Style:
        """How it is played at a second of the cue."""
        return next((style for start, style in reversed(self.turns) if start <= time + _NEAR), opening)


def compose(brief: Brief, style: Style) -> list[Note]:
    """All notes of the cue, by start."""
    random = generator(brief.seed)
    tonic, tempo = 60 + int(random.integers(-5, 7)), float(random.uniform(*style.tempo))
    theme = motif(style.mood.beats, random)
    marks = sorted({*brief.hits, *brief.stings, *(start for start, _ in brief.turns)})
    shape = form(brief.seconds, marks, tempo, style.mood.beats, brief.ends)
    bars = harmonise(shape.bars, tonic, style, brief, random)
    called = [_themed(each, style.mood.beats) for each in brief.themes]
    notes = list(parts.melody(bars, theme, shape.end, random, called))
    for harmony in bars:
        notes += parts.answer(harmony, random)
        notes += parts.accompaniment(harmony, random)
        notes += parts.pad(harmony)
        notes += parts.bass(harmony, random)
        notes += parts.drums(harmony, random)
        if any(abs(harmony.bar.start - sting) < _NEAR for sting in brief.stings):
            notes += parts.sting(harmony)
        elif harmony.bar.opens:
            notes += parts.hit(harmony)
    if brief.ends:
        notes += _ending(shape.end, brief, tonic, bars[-1])
    return sorted(_within(notes, shape.end, brief.ends), key=lambda each: (each.start, each.instrument, each.pitch))


def _themed(called: Called, beats: int) -> Themed:
    """A name's motif: the same in every film and cue, but for the metre."""
    shape = leaning(motif(beats, generator(called.seed, beats)), called.words)
    return Themed(called.start, called.end, shape, player(called.words))


def harmonise(bars: Sequence[Bar], tonic: int, opening: Style, brief: Brief, random: Random) -> list[Harmony]:
    """A chord for every bar: phrases of four, led home at the end, tinted by the second mood in the third bar."""
    result: list[Harmony] = []
    previous: Voicing | None = None
    for bar in bars:
        style = brief.style(opening, bar.start)
        tinted = style.colour is not None and bar.number % 4 == 2 and not bar.closes
        mood = style.colour if tinted and style.colour is not None else style.mood
        phrase = mood.phrases[(bar.number // 4 + bar.section % 2) % len(mood.phrases)]
        degree = style.mood.home if bar.closes else phrase[bar.number % len(phrase)]
        wanders = style.mood.mode not in _AT_HOME or style.mood.restless
        home = tonic + (_NEW_KEYS[bar.section % len(_NEW_KEYS)] if wanders and not bar.closes else 0)
        colour = mood.colour if mood.colour != "second" or random.random() < 0.5 else ""
        scale = MODES[mood.mode]
        classes = chord(degree, home, scale, colour)
        previous = voice_lead(classes, previous)
        low = 36 + (classes[0] - 36) % 12
        level = max(intensity(brief, bar.start), style.mood.floor)
        result.append(Harmony(bar, home, scale, degree, classes, previous, low, level, tinted, style))
    return result


def intensity(brief: Brief, time: float) -> float:
    """The intensity at a second of the cue."""
    points = brief.intensity or tuple((share * brief.seconds, level) for share, level in _ARCH)
    return float(np.interp(time, [time for time, _ in points], [level for _, level in points]))


def _ending(start: float, brief: Brief, tonic: int, before: Harmony) -> list[Note]:
    """The last chord: home, whatever coloured the way there."""
    style = before.style
    scale = MODES[style.mood.mode]
    classes = chord(0, tonic, scale, style.mood.colour if style.mood.colour in ("ninth", "cluster") else "")
    home = replace(
        before,
        classes=classes,
        voices=voice_lead(classes, before.voices),
        bass=36 + (classes[0] - 36) % 12,
        intensity=intensity(brief, start),
    )
    return list(parts.last_chord(start, brief.seconds - start, home))


def _within(notes: Sequence[Note], end: float, ends: bool) -> list[Note]:
    """Nothing but the last chord sounds on into the end."""
    if not ends:
        return list(notes)
    return [
        each if each.start >= end - 0.05 else replace(each, length=min(each.length, end + 0.25 - each.start))
        for each in notes
    ]
