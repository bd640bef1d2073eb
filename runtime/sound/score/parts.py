"""The parts of a score: melody, answer, accompaniment, pad, bass, drums, hits and the last chord.

Layers enter by intensity: accompaniment over 0.12, melody over 0.2, pad 0.3, bass 0.4, drums 0.45, answer 0.55,
the melody's octave 0.8. A full style lowers all of them, a sparse one raises them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..signal import Random
from .motif import DEVELOPMENT, Motif, Themed, develop
from .notes import Harmony, Note, note
from .patterns import DRUMS, PATTERNS, sway
from .style import Style
from .theory import into_range, nearest, scale_pitch

_DOUBLED = ("piano", "strings")
_CELLO_DOWN = 12
_REACH = 12
"""Bars that a phrase can run into, at most."""


def enters(harmony: Harmony, threshold: float) -> bool:
    """Whether a layer with this threshold plays in the bar."""
    return harmony.intensity > threshold + (0.5 - harmony.style.fullness) * 0.4


def melody(
    bars: Sequence[Harmony], theme: Motif, end: float, random: Random, called: Sequence[Themed] = ()
) -> Iterator[Note]:
    """The theme, or that of whoever is called for by then, developed from bar to bar; bars 4 and 8 of eight breathe."""
    free = 0.0
    for index, harmony in enumerate(bars):
        bar, style = harmony.bar, harmony.style
        breathes = bar.number % 8 in (3, 7) and not style.mood.restless
        if bar.start < free - 0.01 or breathes or harmony.intensity <= 0.2:
            continue
        here = next((each for each in called if each.start - 0.25 <= bar.start < each.end - 0.25), None)
        shape = develop(here.theme if here else theme, DEVELOPMENT[bar.number // 2 % len(DEVELOPMENT)])
        own = played_by(style, here.player) if here and here.player else style
        free = bar.start + sum(beats for _, beats in shape) * bar.beat
        yield from _phrase(bars[index : index + _REACH], shape, own, end, random)


def played_by(style: Style, player: str) -> Style:
    """The style with another lead, in that one's register."""
    register = 52 if player in ("cello", "bass") else max(style.mood.register, 67)
    return replace(style, mood=replace(style.mood, lead=player, register=register))


def _phrase(bars: Sequence[Harmony], shape: Motif, style: Style, end: float, random: Random) -> Iterator[Note]:
    """The theme from the first of these bars on; it fits the chord of every bar that it runs into."""
    first, lead, time = bars[0], style.mood.lead, bars[0].bar.start
    offset = first.degree if style.mood.mode != "locrian" else 0
    loudness = (0.3 + 0.6 * first.intensity) * style.force
    for index, (step, beats) in enumerate(shape):
        if time > end - 0.1:
            return
        here = next(each for each in reversed(bars) if each.bar.start <= time + 0.01)
        strong = index in (0, len(shape) - 1) or time - here.bar.start < 0.01 or beats >= 2
        pitch = into_range(scale_pitch(step + offset, first.tonic, first.scale), style.mood.register)
        pitch = nearest(pitch, here.classes[:3] if strong else here.notes)
        velocity = loudness + (0.12 if index == 0 else 0.0) + float(random.normal(0, 0.04))
        length = min(beats * first.bar.beat, end - time)
        start = time + sway(random)
        yield note(start, length, pitch, velocity, lead)
        if first.intensity > 0.8 and lead in _DOUBLED:
            yield note(start, length, pitch + 12, velocity * 0.7, lead)
        time += beats * first.bar.beat


def answer(harmony: Harmony, random: Random) -> Iterator[Note]:
    """Where the melody breathes another voice answers in slow notes of the chord."""
    style, bar = harmony.style, harmony.bar
    who = style.mood.answer
    if not who or bar.number % 4 != 3 or not enters(harmony, 0.35):
        return
    octave = -_CELLO_DOWN if who == "cello" else 0 if who == "strings" else 12
    line = (harmony.voices[2], harmony.voices[1], harmony.voices[2])[: 3 if harmony.intensity > 0.7 else 2]
    length = bar.length / len(line)
    for index, pitch in enumerate(line):
        velocity = (0.3 + 0.6 * harmony.intensity) * 0.75 * style.force
        yield note(bar.start + index * length + sway(random), length * 1.05, pitch + octave, velocity, who)


def accompaniment(harmony: Harmony, random: Random) -> Iterator[Note]:
    """The mood's pattern; softer under a melody on the same instrument."""
    mood, force = harmony.style.mood, harmony.style.force
    level = force * (0.8 if mood.accompanist == mood.lead else 1.0)
    if enters(harmony, 0.12):
        for each in PATTERNS[mood.pattern](harmony, mood.accompanist, random):
            yield note(each.start, each.length, each.pitch, each.velocity * level, each.instrument)


def pad(harmony: Harmony) -> Iterator[Note]:
    """Held chords; in a tinted bar the second mood's pad trembles under them."""
    style, mood, bar = harmony.style, harmony.style.mood, harmony.bar
    level = style.force * (1.0 if mood.pad == mood.lead else style.support)
    if mood.pad and enters(harmony, 0.3):
        for pitch in harmony.voices[: 3 if harmony.intensity > 0.55 else 2]:
            yield note(bar.start, bar.length * 1.02, pitch, (0.2 + 0.45 * harmony.intensity) * level, mood.pad)
    if harmony.tinted and style.colour is not None and style.colour.pad not in ("", mood.pad):
        for pitch in harmony.voices[1:]:
            velocity = (0.12 + 0.3 * harmony.intensity) * level
            yield note(bar.start, bar.length * 1.02, pitch + 12, velocity, style.colour.pad)


def bass(harmony: Harmony, random: Random) -> Iterator[Note]:
    """The root, held or plucked."""
    style, bar, mood = harmony.style, harmony.bar, harmony.style.mood
    level = style.force * style.support
    if mood.low == "pizzicato":
        fifth = harmony.bass + (7 if harmony.bass + 7 < 50 else -5)
        for beat in range(bar.beats):
            pitch = harmony.bass if beat % 2 == 0 else fifth
            start = bar.start + beat * bar.beat + sway(random, 0.5)
            yield note(start, bar.beat * 0.6, pitch, (0.45 + 0.35 * harmony.intensity) * level, "pizzicato")
    elif mood.low and enters(harmony, 0.4):
        yield note(bar.start, bar.length * 0.95, harmony.bass, (0.3 + 0.5 * harmony.intensity) * level, mood.low)


def drums(harmony: Harmony, random: Random) -> Iterator[Note]:
    """The mood's drums, softly."""
    style = harmony.style
    if not style.mood.drums or not enters(harmony, 0.45):
        return
    bar = harmony.bar
    for beat, drum, velocity in DRUMS[style.mood.drums]:
        if beat < bar.beats and random.random() < 0.9:
            start = bar.start + beat * bar.beat + sway(random, 0.5)
            yield note(start, 0.2, 0, velocity * (0.5 + 0.5 * harmony.intensity) * style.force, drum)


def hit(harmony: Harmony) -> Iterator[Note]:
    """What marks a cut: a low octave on the bar line, and a chord over it. Felt rather than heard."""
    style, bar = harmony.style, harmony.bar
    weight = (0.10 + 0.22 * harmony.intensity) * style.force
    yield note(bar.start, 0.3, 0, weight * 0.7, "boom")
    yield note(bar.start, 2.0, harmony.bass, weight * 1.1, "piano")
    yield note(bar.start, 2.0, harmony.bass + 12, weight, "piano")
    if style.mood.pad:
        for pitch in harmony.voices:
            yield note(bar.start, bar.length, pitch + 12, weight * 0.35, style.mood.pad)


def sting(harmony: Harmony) -> Iterator[Note]:
    """A cut that is struck: drums, a low octave, a bell and a shudder of strings on the chord with its leading tone."""
    bar, force = harmony.bar, max(harmony.style.force, 0.9)
    for drum, weight in (("boom", 0.9), ("tom", 0.7)):
        yield note(bar.start, 0.3, 0, weight * force, drum)
    for pitch in (harmony.bass - 12, harmony.bass, harmony.bass + 12):
        yield note(bar.start, 2.6, pitch, 0.75 * force, "piano")
    yield note(bar.start, 3.0, harmony.voices[1] + 12, 0.4 * force, "bell")
    for pitch in (*harmony.voices, harmony.voices[0] - 1):
        yield note(bar.start, min(2.2, max(bar.length, 1.4)), pitch + 12, 0.6 * force, "tremolo")


def last_chord(start: float, length: float, last: Harmony) -> Iterator[Note]:
    """The tonic (`last`), spread by 60 ms a voice, left to ring; a restless cue ends on a blow."""
    style = last.style
    weight = (0.10 + 0.16 * last.intensity) * style.force
    if style.mood.restless:
        weight *= 2
        yield note(start, 0.3, 0, weight, "boom")
        yield note(start, 0.3, 0, weight, "tom")
    struck = style.mood.accompanist if style.mood.accompanist in ("piano", "harp", "guitar", "celesta") else "piano"
    for index, pitch in enumerate((last.bass, *last.voices)):
        yield note(start + index * 0.06, length, pitch, weight, struck)
    if style.mood.pad:
        for pitch in last.voices:
            yield note(start, length * 0.75, pitch, weight * 0.75, style.mood.pad)
