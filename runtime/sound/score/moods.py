"""Moods as music: what each is made of. Numbers come from measured sketches (design: sound/notes.md, section 2)."""

from __future__ import annotations

from dataclasses import dataclass

Degrees = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mood:
    """Mode, tempo in beats a minute, beats a bar, phrases of scale degrees (one a bar), and who plays what.

    `pattern` is how the accompanist plays; `pad` holds chords, `low` the bass, `drums` name a pattern; '' is nobody.
    `register` is the middle of the melody. `home` is the degree before the last chord, `floor` the
    intensity that it never falls under.
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
    floor: float = 0.0


_PLAIN = ((0, 5, 3, 4), (0, 2, 3, 3), (5, 3, 0, 4), (3, 4, 0, 0))
_MINOR = ((0, 5, 3, 4), (0, 3, 1, 4), (5, 2, 3, 0), (3, 4, 0, 0))

MOODS: dict[str, Mood] = {
    "neutral": Mood(
        mode="ionian",
        tempo=(78, 86),
        beats=4,
        phrases=_PLAIN,
        lead="piano",
        answer="harp",
        pattern="arpeggio",
        accompanist="piano",
        pad="strings",
        low="bass",
        wet=-14,
    ),
    "tender": Mood(
        mode="ionian",
        tempo=(68, 76),
        beats=4,
        phrases=_PLAIN,
        lead="piano",
        answer="cello",
        pattern="arpeggio",
        accompanist="piano",
        pad="strings",
        low="bass",
    ),
    "calm": Mood(
        mode="ionian",
        tempo=(58, 65),
        beats=4,
        phrases=_PLAIN,
        lead="piano",
        answer="harp",
        pattern="arpeggio",
        accompanist="harp",
        pad="strings",
        low="bass",
    ),
    "uneasy": Mood(
        mode="phrygian",
        tempo=(84, 96),
        beats=5,
        phrases=((0, 1), (0, 6), (0, 1), (5, 1)),
        lead="celesta",
        answer="strings",
        pattern="ostinato",
        accompanist="pizzicato",
        pad="tremolo",
        low="bass",
        drums="ticking",
        register=76,
        space="small",
        colour="second",
        home=1,
    ),
    "joyful": Mood(
        mode="ionian",
        tempo=(116, 128),
        beats=3,
        phrases=((0, 3, 0, 4), (0, 5, 1, 4), (3, 0, 4, 0), (3, 4, 0, 0)),
        lead="celesta",
        answer="guitar",
        pattern="strum",
        accompanist="guitar",
        pad="strings",
        low="pizzicato",
        drums="brushes",
        space="small",
        wet=-16,
    ),
    "chase": Mood(
        mode="aeolian",
        tempo=(140, 156),
        beats=4,
        phrases=((0, 0, 5, 6), (0, 0, 3, 4), (5, 6, 0, 0), (3, 4, 0, 0)),
        lead="short strings",
        answer="celesta",
        pattern="motor",
        accompanist="short strings",
        pad="tremolo",
        low="pizzicato",
        drums="drive",
        register=76,
        wet=-17,
        colour="leading",
        restless=True,
    ),
    "sorrow": Mood(
        mode="aeolian",
        tempo=(52, 60),
        beats=3,
        phrases=_MINOR,
        lead="cello",
        answer="piano",
        pattern="blocks",
        accompanist="piano",
        pad="strings",
        low="bass",
        register=52,
        space="church",
        wet=-14,
        colour="leading",
    ),
    "wonder": Mood(
        mode="lydian",
        tempo=(60, 70),
        beats=4,
        phrases=((0, 1, 0, 1), (0, 5, 1, 1), (5, 1, 0, 0), (1, 1, 0, 0)),
        lead="celesta",
        answer="choir",
        pattern="wide arpeggio",
        accompanist="harp",
        pad="choir",
        low="bass",
        register=76,
        space="church",
        wet=-10,
        colour="ninth",
        home=1,
    ),
    "dread": Mood(
        mode="locrian",
        tempo=(46, 54),
        beats=4,
        phrases=((0, 0), (1, 0), (0, 4), (1, 0)),
        lead="bell",
        answer="choir",
        pattern="pulse",
        accompanist="bass",
        pad="tremolo",
        low="bass",
        drums="heart",
        register=50,
        space="church",
        wet=-9,
        colour="cluster",
        home=1,
        floor=0.42,
    ),
    "angry": Mood(
        mode="aeolian",
        tempo=(112, 124),
        beats=4,
        phrases=((0, 0, 5, 6), (0, 3, 5, 4), (0, 6, 5, 4), (3, 4, 0, 0)),
        lead="strings",
        answer="cello",
        pattern="motor",
        accompanist="short strings",
        pad="tremolo",
        low="bass",
        drums="drive",
        register=67,
        wet=-15,
        colour="leading",
        restless=True,
    ),
    "comic": Mood(
        mode="mixolydian",
        tempo=(122, 136),
        beats=2,
        phrases=((0, 4, 0, 4), (1, 4, 0, 0), (3, 0, 4, 4), (1, 4, 0, 0)),
        lead="piano",
        answer="celesta",
        pattern="oom-pah",
        accompanist="piano",
        pad="",
        low="pizzicato",
        drums="wood",
        register=67,
        space="small",
        wet=-18,
    ),
}
"""By the names of the library's `Moods:`. A mood without an entry is neutral.

Moods of one mode have tempi of their own, so that no two films of different moods share key, mode and tempo.
"""
