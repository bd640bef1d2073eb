"""Whose motif is heard: of who speaks, else of whom the shot is about."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..canonical import seed
from ..film.film import Film
from ..film.scene import Scene, Speech
from ..film.shot import Shot
from ..film.sound import Theme
from ..library import Library

_LEADS = 5
"""So many of the cast have a motif: the first declared or heard. `Themes:` gives one to anybody."""


def themes(film: Film, start: int, end: int) -> tuple[Theme, ...]:
    """The motifs of the shots between two frames of the film, neighbours of one name joined. Seconds from `start`."""
    rate, found = film.settings.rate, list[tuple[str, int, int]]()
    for scene in film.scenes:
        for shot in scene.shots:
            first, last = max(shot.start, start), min(shot.start + shot.frames, end)
            name = next(_names(film, scene, shot), "")
            if first >= last or not name:
                continue
            if found and found[-1][0] == name:
                found[-1] = name, found[-1][1], last
            else:
                found.append((name, first, last))
    return tuple(_theme(film, name, first - start, last - start, rate) for name, first, last in found)


def _theme(film: Film, name: str, first: int, last: int, rate: Fraction) -> Theme:
    declared = Library.of(film).find("Themes", name)
    words = declared.doc if declared is not None else ""
    return Theme(seed("theme", name), Fraction(first) / rate, Fraction(last) / rate, words)


def _names(film: Film, scene: Scene, shot: Shot) -> Iterator[str]:
    """Who can be meant, the likeliest first: who speaks in the shot, its subjects, the place."""
    library = Library.of(film)
    leads = {character.name for character in film.cast[:_LEADS]}
    speech = (scene.elements[part.element] for part in shot.parts)
    spoken = [element.speaker for element in speech if isinstance(element, Speech)]
    for name in (*spoken, *(subject.name for subject in shot.subjects), scene.place):
        if name in leads or library.find("Themes", name) is not None:
            yield name
