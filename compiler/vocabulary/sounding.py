"""Sounds and beds: what they are made by, and how loud they are."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Definition, Library

USUAL, USUAL_BED = -31.0, -35.0
"""LUFS of a sound, and of a bed, that says nothing of its level."""


@dataclass(frozen=True, slots=True)
class SoundKind:
    """An entry of `Sounds:`. `recipe` names what the runtime makes it by, '' where nobody can; `level` in LUFS.

    It is heard where a deed speaks of one of `heard`, or where something of `of` does or suffers one of `verbs`; all
    of them base forms, in words. `lasts`: it goes on as long as what it is heard in. `strikes`: seconds from its
    beginning to the moment that belongs to what is seen: a door creaks before it falls to.
    """

    name: str
    recipe: str
    level: float
    lasts: bool
    heard: tuple[str, ...]
    of: tuple[str, ...]
    verbs: tuple[str, ...]
    strikes: float = 0.0


@dataclass(frozen=True, slots=True)
class BedKind:
    """An entry of `Beds:`: ambience that a set or a weather names. `level` in LUFS, under speech."""

    name: str
    level: float


def sound_kind(library: Library, name: str) -> SoundKind | None:
    """A sound by name or alias."""
    found = library.find("Sounds", name)
    return _sound(found) if found else None


def sound_kinds(library: Library) -> tuple[SoundKind, ...]:
    """Every sound, in the library's order."""
    return tuple(_sound(each) for each in library.all("Sounds"))


def _sound(entry: Definition) -> SoundKind:
    return SoundKind(
        name=entry.name,
        recipe=entry.text("recipe").casefold(),
        level=entry.number("level", USUAL),
        lasts=entry.flag("lasts"),
        heard=entry.list("heard"),
        of=entry.list("of"),
        verbs=entry.list("verbs"),
        strikes=entry.number("strikes", 0.0),
    )


def bed_kind(library: Library, name: str) -> BedKind:
    """A bed by name or alias. One that the library has not is the bed of that name at the usual level."""
    found = library.find("Beds", name)
    return BedKind(found.name, found.number("level", USUAL_BED)) if found else BedKind(name, USUAL_BED)
