"""Performance: notes become sound. A cello plays whole phrases, everybody else note by note."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..filters import equalise, highpass, highshelf, lowpass
from ..rooms import reverberate
from ..signal import RATE, Sound, add, gain
from .instruments import blown, bowed, low, plucked, struck
from .instruments.memory import forget
from .notes import Note
from .style import Style

_RING = 6.0
"""Seconds after the cue in which notes may still sound; they are cut off later."""
_NEW_BOW = 0.4
"""Seconds of rest after which a cellist begins a new phrase."""

_PLAYERS: dict[str, tuple[Callable[[int, float, float], Sound], float]] = {
    "piano": (struck.piano, 1.0),
    "celesta": (struck.celesta, 0.8),
    "bell": (struck.bell, 1.0),
    "music box": (struck.music_box, 0.8),
    "flute": (blown.flute, 0.8),
    "clarinet": (blown.clarinet, 0.7),
    "strings": (bowed.strings, 0.55),
    "tremolo": (bowed.tremolo, 0.5),
    "short strings": (bowed.short_strings, 0.55),
    "choir": (bowed.choir, 0.8),
    "harp": (plucked.harp, 1.1),
    "guitar": (plucked.guitar, 1.0),
    "pizzicato": (plucked.pizzicato, 0.8),
    "bass": (low.bass, 0.42),
}
_CELLO, _DRUM = 0.9, 1.07


def perform(notes: Sequence[Note], seconds: float, style: Style) -> Sound:
    """The cue in its room, stereo, exactly as long, with what still rings at its end cut off."""
    count = round(seconds * RATE)
    bus = np.zeros((2, count + round(_RING * RATE)))
    for each in notes:
        start = round(each.start * RATE)
        if each.instrument in low.DRUMS:
            add(bus, low.drum(each.instrument), start, each.velocity * _DRUM)
        elif each.instrument != "cello":
            play, level = _PLAYERS[each.instrument]
            add(bus, play(each.pitch, each.velocity, each.length), start, level)
    for phrase in _phrases([each for each in notes if each.instrument == "cello"]):
        first = phrase[0].start
        line = [(each.start - first, each.length, each.pitch, each.velocity) for each in phrase]
        add(bus, bowed.cello(line), round(first * RATE), _CELLO)
    forget()
    return _in_room(bus, style)[:, :count]


def _phrases(notes: Sequence[Note]) -> list[list[Note]]:
    """Notes of one bow each, in order, one at a time."""
    phrases: list[list[Note]] = []
    for each in notes:
        last = phrases[-1][-1] if phrases else None
        if last is None or each.start > last.start + last.length + _NEW_BOW:
            phrases.append([each])
        elif each.start > last.start + 0.05:
            phrases[-1].append(each)
    return phrases


def _in_room(bus: Sound, style: Style) -> Sound:
    """The room of the mood; far away is darker and mostly room."""
    far = style.distance
    dry = equalise(bus, highpass(32), highshelf(9000, 1.5))
    if far > 0:
        dry = equalise(dry, lowpass(5200 - 2400 * far), highshelf(1800, -4 * far))
    wet = reverberate(dry, style.mood.space if far <= 0 else "hall", 7 * far + (style.mood.wet + 13) * 0.5)
    return wet * gain(-3 * max(far, 0))
