"""What is played: notes, and the harmony they are chosen from."""

from __future__ import annotations

from dataclasses import dataclass

from .form import Bar
from .style import Style
from .theory import Voicing


@dataclass(frozen=True, slots=True)
class Note:
    """Seconds from the cue's start, seconds, MIDI pitch (0 for drums), velocity 0 to 1, and who plays it."""

    start: float
    length: float
    pitch: int
    velocity: float
    instrument: str


@dataclass(frozen=True, slots=True)
class Harmony:
    """A bar with its chord: tonic pitch and scale in force, pitch classes, upper voices, bass, intensity 0 to 1."""

    bar: Bar
    tonic: int
    scale: tuple[int, ...]
    degree: int
    classes: tuple[int, ...]
    voices: Voicing
    bass: int
    intensity: float
    tinted: bool
    """Whether the second mood colours this bar."""
    style: Style
    """How it is played: a mood may change within a cue."""

    @property
    def notes(self) -> tuple[int, ...]:
        """Pitch classes that sound right in the bar: its scale's and its chord's."""
        return tuple(sorted({(self.tonic + step) % 12 for step in self.scale} | set(self.classes)))


def note(start: float, length: float, pitch: int, velocity: float, instrument: str) -> Note:
    """A note whose numbers are within what instruments can play."""
    return Note(max(start, 0.0), length, pitch, min(max(velocity, 0.05), 1.0), instrument)
