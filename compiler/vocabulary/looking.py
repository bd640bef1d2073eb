"""Lights, styles and the tints of moods."""

from __future__ import annotations

from ..film.look import Grade, Lighting
from ..library import Definition, Library
from .view import remembered


@remembered
def lighting(library: Library, name: str) -> Lighting | None:
    """A light by name or alias."""
    found = library.find("Lights", name)
    if found is None:
        return None
    return Lighting(
        name=found.name,
        key=found.text("key", "#ffffff"),
        fill=found.text("fill"),
        strength=found.number("strength", 1.0),
        ambient=found.number("ambient", 1.0),
        flicker=found.number("flicker"),
    )


@remembered
def style_grade(library: Library, name: str) -> Grade | None:
    """The grade of a style by name or alias."""
    return _grade(library.find("Styles", name))


@remembered
def mood_grade(library: Library, name: str) -> Grade | None:
    """The grade of a mood by name or alias."""
    return _grade(library.find("Moods", name))


def _grade(found: Definition | None) -> Grade | None:
    if found is None:
        return None
    return Grade(
        name=found.name,
        saturation=found.number("saturation", 1.0),
        contrast=found.number("contrast", 1.0),
        brightness=found.number("brightness", 1.0),
        tint=found.text("tint"),
        tinted=found.number("tinted"),
        vignette=found.number("vignette", 1.0),
        grain=found.number("grain", 1.0),
    )
