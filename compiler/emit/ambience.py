"""Beds: what a place sounds like as long as its scene lasts."""

from __future__ import annotations

from fractions import Fraction

from ..canonical import seed
from ..film.film import Film
from ..film.scene import Scene
from ..film.sound import Bed
from ..library import Library
from ..vocabulary import bed_kind, set_kind
from .heard import Heard

_BEHIND = 4.0
"""dB that glass or a wall takes from a bed."""
_UNDER_TITLE = Fraction(3)
"""Seconds, at most, for which the last scene's beds ring on under the end title."""


def beds(film: Film) -> tuple[Heard, ...]:
    """A bed of each kind of each scene's set and weather, as long as the scene."""
    library = Library.of(film)
    return tuple(each for scene in film.scenes for each in _scene(film, library, scene))


def _scene(film: Film, library: Library, scene: Scene) -> list[Heard]:
    place, tail = film.place(scene.place), _tail(film, scene)
    seconds = Fraction(sum(shot.frames for shot in scene.shots)) / film.settings.rate + tail
    own, found = place.seed if place is not None else 0, []
    for name, behind in _kinds(film, library, scene).items():
        bed = bed_kind(library, name)
        order = Bed(bed.name, seconds, seed(bed.name, own), behind)
        level = bed.level - (_BEHIND if behind else 0.0)
        found.append(Heard(order, scene.start, level, scene, tail=round(float(tail), 6)))
    return found


def _kinds(film: Film, library: Library, scene: Scene) -> dict[str, bool]:
    """The kinds of beds, each with whether it is heard through a wall."""
    place = film.place(scene.place)
    kind = set_kind(library, place.set) if place is not None else None
    kinds = dict(kind.beds) if kind is not None else {("room" if scene.inside else "wind"): False}
    weather = library.find("Weathers", scene.weather) if scene.weather else None
    for bed in weather.list("bed") if weather is not None else ():
        kinds.setdefault(bed, scene.inside)
    return kinds


def _tail(film: Film, scene: Scene) -> Fraction:
    """How long the scene is still heard under the end title; no longer than half of it."""
    if film.closing is None or scene is not film.scenes[-1] or (scene.shots and scene.shots[-1].tail):
        return Fraction(0)
    return min(_UNDER_TITLE, Fraction(film.closing.frames) / film.settings.rate / 2)
