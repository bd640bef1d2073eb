"""Moods and ways of speaking."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Definition, Library
from .view import remembered


@dataclass(frozen=True, slots=True)
class MoodKind:
    """An entry of `Moods:`. `tension` 0 to 1; `face` an expression; `words` are what in a script speaks of it.

    `saturation`, `contrast`, `brightness`, `tint`, `tinted`, `vignette` and `grain` grade the picture, as a style's do.

    `plays`: moods of the composer whose music it has, the second one colouring the first; `played`: how, in words that
    one may also write after `!!MUSIC`.
    """

    name: str
    tension: float
    face: str
    plays: tuple[str, ...]
    played: str
    words: tuple[str, ...]


@remembered
def mood_kind(library: Library, name: str) -> MoodKind | None:
    """A mood by name or alias."""
    found = library.find("Moods", name)
    return _mood(found) if found else None


def moods(library: Library) -> tuple[MoodKind, ...]:
    """Every mood, in the library's order."""
    return tuple(_mood(each) for each in library.all("Moods"))


def _mood(entry: Definition) -> MoodKind:
    plays, played = entry.list("plays") or (entry.name,), entry.text("played")
    tension, face = entry.number("tension", 0.3), entry.text("face", "neutral")
    return MoodKind(entry.name, tension, face, plays, played, entry.list("words"))


@dataclass(frozen=True, slots=True)
class DeliveryKind:
    """An entry of `Deliveries:`. `face` the speaker wears; `rate` scales the tempo of the estimate; `level` in dB."""

    name: str
    face: str
    rate: float
    level: float = 0.0


@remembered
def delivery_kind(library: Library, name: str) -> DeliveryKind | None:
    """A way of speaking by name or alias."""
    found = library.find("Deliveries", name)
    if found is None:
        return None
    return DeliveryKind(found.name, found.text("face"), found.number("rate", 1.0), found.number("level"))
