"""Sounds and beds: what they are made by, and how loud they are."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Definition, Library

USUAL, USUAL_BED = -31.0, -35.0
"""LUFS of a sound, and of a bed, that says nothing of its level."""


@dataclass(frozen=True, slots=True)
class SoundKind:
    """An entry of `Sounds:`. `recipe` names what the runtime makes it by, '' where nobody can; `level` in LUFS."""

    name: str
    recipe: str
    level: float


@dataclass(frozen=True, slots=True)
class BedKind:
    """An entry of `Beds:`: ambience that a set or a weather names. `level` in LUFS, under speech."""

    name: str
    level: float


def sound_kind(library: Library, name: str) -> SoundKind | None:
    """A sound by name or alias."""
    found = library.find("Sounds", name)
    return _sound(found) if found else None


def _sound(entry: Definition) -> SoundKind:
    return SoundKind(entry.name, entry.text("recipe").casefold(), entry.number("level", USUAL))


def bed_kind(library: Library, name: str) -> BedKind:
    """A bed by name or alias. One that the library has not is the bed of that name at the usual level."""
    found = library.find("Beds", name)
    return BedKind(found.name, found.number("level", USUAL_BED)) if found else BedKind(name, USUAL_BED)
