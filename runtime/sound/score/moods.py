"""Moods as music: what each is made of. Numbers come from measured sketches (design: sound/notes.md, section 2)."""

from __future__ import annotations

from dataclasses import dataclass

Degrees = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mood:
    """Mode, tempo in beats a minute, beats a bar, phrases of scale degrees (one a bar), and who plays what.

    `pattern` is how the accompanist plays; `pad` holds chords, `low` the bass, `drums` name a pattern; '' is nobody.
    `register` is the middle of the melody. `home` is the degree before the last chord.
    """

    mode: str
    tempo: tuple[float, float]
    beats: int
    phrases: tuple[Degrees, ...]
    lead: str
    answer: str
    pattern: str
    accompanist: str
    pad: str
    low: str
    drums: str = ""
    register: int = 72
    space: str = "hall"
    wet: float = -13.0
    colour: str = ""
    restless: bool = False
    home: int = 4


_PLAIN = ((0, 5, 3, 4), (0, 2, 3, 3), (5, 3, 0, 4), (3, 4, 0, 0))
_MINOR = ((0, 5, 3, 4), (0, 3, 1, 4), (5, 2, 3, 0), (3, 4, 0, 0))

MOODS: dict[str, Mood] = {
    "neutral": Mood("ionian", (72, 78), 4, _PLAIN, "piano", "harp", "arpeggio", "piano", "strings", "bass", wet=-14),
    "tender": Mood("ionian", (66, 76), 4, _PLAIN, "piano", "cello", "arpeggio", "piano", "strings", "bass"),
    "calm": Mood("ionian", (60, 66), 4, _PLAIN, "piano", "harp", "arpeggio", "harp", "strings", "bass"),
    "uneasy": Mood(
        "phrygian",
        (84, 96),
        5,
        ((0, 1), (0, 6), (0, 1), (5, 1)),
        "celesta",
        "strings",
        "ostinato",
        "pizzicato",
        "tremolo",
        "bass",
        drums="ticking",
        register=76,
        space="small",
        colour="second",
        home=1,
    ),
    "joyful": Mood(
        "ionian",
        (116, 128),
        3,
        ((0, 3, 0, 4), (0, 5, 1, 4), (3, 0, 4, 0), (3, 4, 0, 0)),
        "celesta",
        "guitar",
        "strum",
        "guitar",
        "strings",
        "pizzicato",
        drums="brushes",
        space="small",
        wet=-16,
    ),
    "chase": Mood(
        "aeolian",
        (140, 156),
        4,
        ((0, 0, 5, 6), (0, 0, 3, 4), (5, 6, 0, 0), (3, 4, 0, 0)),
        "short strings",
        "celesta",
        "motor",
        "short strings",
        "",
        "pizzicato",
        drums="drive",
        register=67,
        wet=-17,
        colour="leading",
        restless=True,
    ),
    "sorrow": Mood(
        "aeolian",
        (52, 60),
        3,
        _MINOR,
        "cello",
        "piano",
        "blocks",
        "piano",
        "strings",
        "bass",
        register=52,
        space="church",
        wet=-14,
        colour="leading",
    ),
    "wonder": Mood(
        "lydian",
        (60, 70),
        4,
        ((0, 1, 0, 1), (0, 5, 1, 1), (5, 1, 0, 0), (1, 1, 0, 0)),
        "celesta",
        "choir",
        "wide arpeggio",
        "harp",
        "choir",
        "bass",
        register=76,
        space="church",
        wet=-10,
        colour="ninth",
        home=1,
    ),
    "dread": Mood(
        "locrian",
        (46, 54),
        4,
        ((0, 0), (1, 0), (0, 4), (1, 0)),
        "bell",
        "cello",
        "pulse",
        "bass",
        "tremolo",
        "bass",
        drums="heart",
        register=50,
        space="church",
        wet=-9,
        colour="cluster",
        home=1,
    ),
    "angry": Mood(
        "aeolian",
        (112, 124),
        4,
        ((0, 0, 5, 6), (0, 3, 5, 4), (0, 6, 5, 4), (3, 4, 0, 0)),
        "cello",
        "short strings",
        "motor",
        "short strings",
        "tremolo",
        "bass",
        drums="heart",
        register=50,
        wet=-15,
        colour="leading",
        restless=True,
    ),
    "comic": Mood(
        "mixolydian",
        (122, 136),
        2,
        ((0, 4, 0, 4), (1, 4, 0, 0), (3, 0, 4, 4), (1, 4, 0, 0)),
        "piano",
        "celesta",
        "oom-pah",
        "piano",
        "",
        "pizzicato",
        drums="wood",
        register=67,
        space="small",
        wet=-18,
    ),
}
"""By the names of the library's `Moods:`. A mood without an entry is neutral."""
