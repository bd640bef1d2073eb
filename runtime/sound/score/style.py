"""The style of one cue: its leading mood, coloured by the second, bent by the writer's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .moods import MOODS, Mood

INSTRUMENTS = {
    "piano": "piano",
    "strings": "strings",
    "violins": "strings",
    "violin": "strings",
    "orchestra": "strings",
    "tremolo": "tremolo",
    "cello": "cello",
    "harp": "harp",
    "guitar": "guitar",
    "pizzicato": "pizzicato",
    "plucked": "pizzicato",
    "celesta": "celesta",
    "music box": "music box",
    "flute": "flute",
    "flutes": "flute",
    "whistle": "flute",
    "woodwind": "clarinet",
    "woodwinds": "clarinet",
    "clarinet": "clarinet",
    "oboe": "clarinet",
    "recorder": "flute",
    "vibraphone": "celesta",
    "glockenspiel": "celesta",
    "chimes": "bell",
    "viola": "cello",
    "low strings": "cello",
    "lute": "guitar",
    "ukulele": "guitar",
    "banjo": "guitar",
    "singing": "choir",
    "double bass": "bass",
    "keyboard": "piano",
    "bell": "bell",
    "bells": "bell",
    "choir": "choir",
    "voices": "choir",
    "bass": "bass",
}
"""The words for instruments, and who plays them."""

_SUSTAINED = ("strings", "tremolo", "choir")
_ALONE = (*_SUSTAINED, "cello", "bell", "flute", "clarinet")
"""Who cannot play chords."""
_BROKEN = {"motor": "arpeggio", "pulse": "blocks", "strum": "arpeggio"}
"""Patterns that do not suit an instrument the writer chose, and what it plays instead."""

_TEMPO = {"very slow": 0.68, "slow": 0.82, "slowly": 0.82, "lazy": 0.88, "quick": 1.15, "fast": 1.22, "lively": 1.12}
_DANCES: dict[str, dict[str, Any]] = {
    "waltz": {"beats": 3, "pattern": "waltz", "tempo": (138.0, 156.0), "drums": ""},
    "march": {"beats": 4, "pattern": "march", "tempo": (104.0, 114.0), "drums": "march"},
    "lullaby": {"beats": 3, "pattern": "arpeggio", "tempo": (62.0, 70.0), "lead": "music box", "drums": "", "pad": ""},
    "tango": {"beats": 4, "pattern": "tango", "tempo": (112.0, 120.0), "drums": "brushes"},
}
"""What a named dance makes of any mood."""
_DRUMS = ("drums", "drum", "percussion", "drumming", "timpani", "toms")
_MODES = {
    "dark": {"ionian": "aeolian", "lydian": "dorian", "mixolydian": "dorian"},
    "minor": {"ionian": "aeolian", "lydian": "aeolian", "mixolydian": "dorian"},
    "bright": {"ionian": "lydian", "aeolian": "dorian", "phrygian": "dorian", "locrian": "aeolian"},
    "major": {"aeolian": "ionian", "dorian": "mixolydian", "phrygian": "ionian", "locrian": "ionian"},
}
_HIGHER = {"dark": -7, "low": -7, "bright": 5, "high": 7}
"""Semitones by which words move the melody."""
_FAR = ("far away", "far off", "distant", "from far", "in the distance", "next door", "faraway")
_NEAR = ("close", "intimate", "near")
_SPARSE = ("solo", "alone", "lonely", "sparse", "bare", "single", "only")
_FULL = ("full", "big", "huge", "soaring", "orchestra", "swelling", "epic")
_QUIET = ("quiet", "soft", "softly", "gentle", "hushed")


@dataclass(frozen=True, slots=True)
class Style:
    """How a cue is written and heard. `colour` is the mood that tints some bars, or None.

    `distance` 0 is in the room, 1 far away: darker, and more of the room. `fullness` 0 to 1 scales how soon layers
    enter; `force` scales velocities, `support` those of players whom the words did not name.
    """

    mood: Mood
    tempo: tuple[float, float]
    colour: Mood | None = None
    distance: float = 0.0
    fullness: float = 0.5
    force: float = 1.0
    support: float = 1.0


def style(moods: Sequence[str], words: str) -> Style:
    """The style of a cue of these moods, described in these words. Unknown words say nothing."""
    found = [MOODS[name.lower()] for name in moods if name.lower() in MOODS] or [MOODS["neutral"]]
    lead, colour = found[0], found[1] if len(found) > 1 else None
    said = f" {re.sub(r'[^a-z]+', ' ', words.lower())} "
    lead = _orchestrated(lead, said)
    tempo = lead.tempo if colour is None else _between(lead.tempo, colour.tempo, 0.2)
    factor = next((factor for word, factor in _TEMPO.items() if f" {word} " in said), 1.0)
    return Style(
        mood=lead,
        tempo=(tempo[0] * factor, tempo[1] * factor),
        colour=colour,
        distance=1.0 if _any(_FAR, said) else 0.0 if not _any(_NEAR, said) else -0.4,
        fullness=0.2 if _any(_SPARSE, said) else 0.9 if _any(_FULL, said) else 0.5,
        force=0.75 if _any(_QUIET, said) else 1.0,
        support=0.5 if _any(tuple(INSTRUMENTS), said) else 1.0,
    )


def player(words: str) -> str:
    """The first instrument that the words name, or ''."""
    said = f" {re.sub(r'[^a-z]+', ' ', words.lower())} "
    places = sorted((said.find(f" {word} "), who) for word, who in INSTRUMENTS.items() if f" {word} " in said)
    return places[0][1] if places else ""


def _any(words: Sequence[str], said: str) -> bool:
    return any(f" {word} " in said for word in words)


def _between(one: tuple[float, float], other: tuple[float, float], share: float) -> tuple[float, float]:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _chordal(second: str, lead: str) -> str:
    """Who of the two can play chords; a pianist if neither."""
    return next((who for who in (second, lead) if who not in _ALONE), "piano")


def _danced(mood: Mood, said: str) -> Mood:
    """The mood as the dance that the words name, and with drums where they ask for them."""
    for word, change in _DANCES.items():
        if f" {word} " in said:
            return replace(mood, **change)
    if _any(_DRUMS, said) and not mood.drums:
        return replace(mood, drums="drive" if mood.tempo[0] > 100 and mood.beats == 4 else "heart")
    return mood


def _tinted(mood: Mood, said: str) -> Mood:
    """The mood in the mode and at the height that the words ask for."""
    for word, modes in _MODES.items():
        if f" {word} " in said:
            mood = replace(mood, mode=modes.get(mood.mode, mood.mode))
    shift = sum(semitones for word, semitones in _HIGHER.items() if f" {word} " in said)
    return replace(mood, register=mood.register + shift)


def _orchestrated(mood: Mood, said: str) -> Mood:
    """The mood played by whom the words name: the first leads and accompanies if it can, a sustained one pads."""
    places = sorted((said.find(f" {word} "), who) for word, who in INSTRUMENTS.items() if f" {word} " in said)
    named = list(dict.fromkeys(who for _, who in places))
    mood = _tinted(_danced(mood, said), said)
    if " no drums " in said or (named and not _any(_DRUMS, said)):
        mood = replace(mood, drums="")
    if not named:
        return mood
    lead = named[0]
    second = named[1] if len(named) > 1 else ("piano" if lead in _ALONE else lead)
    accompanist = _chordal(second, lead)
    pad = next((who for who in named if who in _SUSTAINED), mood.pad)
    return replace(
        mood,
        lead=lead,
        answer=named[1] if len(named) > 1 else "",
        accompanist=accompanist,
        pattern=_BROKEN.get(mood.pattern, mood.pattern),
        pad=pad,
        register=50 if lead == "cello" else max(mood.register, 67),
    )
