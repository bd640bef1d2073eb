"""What is heard, as orders: what a speech, a cue, a bed, an effect and the mix are made from.

Seconds are exact. Levels in LUFS, gains in dB, pan -1 (audience's left) to 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .entities import Voice


@dataclass(frozen=True, slots=True)
class SpeechTake:
    """One line to be spoken. `space` is the room it is heard in: small, room, hall, church, cave, outside, none."""

    words: str
    voice: Voice
    delivery: tuple[str, ...] = ()
    """whispering, shouting, crying, laughing, tired, slow, quiet ...: entries of `Deliveries:`."""
    space: str = "room"
    distance: float = 1.5
    """Metres from the camera's ear."""
    off: bool = False
    """Heard from where the camera does not look: through a doorway, round a corner."""
    said: str = ""
    """How the words are said, where their letters do not tell it: kanji in kana. As many words between spaces."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Whose motif the melody is made of, from `start` to `end` in seconds of the cue. `seed` is of the name alone.

    `words` are those of the header's `Themes:`: who plays it, and whether it rises or falls.
    """

    seed: int
    start: Fraction
    end: Fraction
    words: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """From `start` seconds of a cue on it is of these moods: other modes and patterns, in the piece's key and pace."""

    start: Fraction
    moods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MusicCue:
    """One piece of score for a stretch of the film. Times are seconds from the cue's start.

    `moods` are entries of `Moods:`, the first leads; `words` the writer's description ("slow piano, far away");
    `hits` are cuts the bar line lands on; `intensity` is (time, 0 to 1) and is followed between its points.
    """

    seconds: Fraction
    moods: tuple[str, ...]
    words: str
    hits: tuple[Fraction, ...]
    intensity: tuple[tuple[Fraction, float], ...]
    ends: str
    """`ring` comes to an end on the last moment, `fade` is taken away under the next scene."""
    seed: int
    themes: tuple[Theme, ...] = ()
    """In order of time; where there is none the melody is the cue's own."""
    stings: tuple[Fraction, ...] = ()
    """Cuts that are struck hard: a smash cut, a sting that is asked for."""
    turns: tuple[Turn, ...] = ()
    """Where the mood changes while the piece goes on, in order of time."""


@dataclass(frozen=True, slots=True)
class Bed:
    """Ambience without a loop: wind, sea, room, ice, rain ... `behind` glass or a wall it is dulled."""

    kind: str
    seconds: Fraction
    seed: int
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """One sound of a thing or a deed: whale, key, steps-snow, lamp. `seconds` for those that last as long as asked.

    `hits` are the seconds from the sound's start at which it strikes: a foot on the floor. Empty: where it will.
    """

    kind: str
    seed: int
    seconds: Fraction | None = None
    space: str = "room"
    hits: tuple[Fraction, ...] = ()
    distance: float = 2.0
    """Metres from the camera's ear: further away it is duller, and more of the room."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file of the project, fetched into the film's work as it is: `digest` (sha256, hex) says which bytes are meant.

    `path` is from the project's root, with `/`: the plan is the same on every machine.
    """

    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of a sound file: `seconds` of it from `first` on.

    `again`: after so many seconds it begins again where it began, each time faded into the next; None: once.
    """

    first: Fraction
    seconds: Fraction
    again: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """One sound on the mixing desk. `input` is the role under which the task gets it."""

    input: str
    bus: str
    """dialogue, music, ambience or effects."""
    start: Fraction
    """Seconds of the film at which the sound's first sample is heard."""
    level: float
    """LUFS it is brought to (integrated for music and beds, of the sound alone for the rest)."""
    pan: float = 0.0
    fade_in: float = 0.0
    fade_out: float = 0.0


@dataclass(frozen=True, slots=True)
class Mix:
    """The film's one mix. `speech` are the (start, end) seconds in which somebody speaks: music and beds duck there."""

    seconds: Fraction
    strips: tuple[Strip, ...]
    speech: tuple[tuple[Fraction, Fraction], ...]
    loudness: float = -16.0
    """Integrated LUFS."""
    peak: float = -1.0
    """dBTP, at most."""
    evenness: float = 0.0
    """How far soft and loud stretches are drawn together: 0 not at all, 1 to one loudness."""
