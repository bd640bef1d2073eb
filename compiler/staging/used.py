"""Who and what a film really has in it."""

from __future__ import annotations

from collections.abc import Iterator

from ..film.entities import Character, Place, Prop
from ..film.film import Film
from ..film.scene import Action, Speech


def used_people(film: Film) -> tuple[Character, ...]:
    """Characters who are on a stage, or are heard."""
    names = {placed.who for scene in film.scenes for placed in scene.placed}
    names |= {e.speaker for scene in film.scenes for e in scene.elements if isinstance(e, Speech)}
    return tuple(character for character in film.cast if character.name in names)


def used_places(film: Film) -> tuple[Place, ...]:
    """Places in which a scene plays."""
    names = {scene.place for scene in film.scenes}
    return tuple(place for place in film.places if place.name in names)


def used_props(film: Film) -> tuple[Prop, ...]:
    """Props that a shot is of, or that somebody does something with."""
    names = set(_things(film))
    return tuple(prop for prop in film.props if prop.name in names)


def _things(film: Film) -> Iterator[str]:
    for scene in film.scenes:
        for shot in scene.shots:
            yield from (subject.name for subject in shot.subjects)
        for element in scene.elements:
            for deed in element.deeds if isinstance(element, Action) else ():
                yield from (s.name for s in (deed.subject, deed.object) if s is not None)
