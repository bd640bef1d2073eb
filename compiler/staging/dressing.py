"""The set of a scene as it is built and lit."""

from __future__ import annotations

from ..film.film import Film
from ..film.scene import Scene
from ..film.stage import SetDressing
from ..library import Library
from ..vocabulary import lighting, mood_grade, style_grade


def dressing(film: Film, scene: Scene) -> SetDressing:
    """The set of a scene, lit."""
    place, library = film.place(scene.place), Library.of(film)
    grades = [style_grade(library, name) for name in scene.styles] + [mood_grade(library, name) for name in scene.mood]
    return SetDressing(
        place.set if place is not None else "",
        place.seed if place is not None else 0,
        scene.hour,
        scene.lights,
        scene.weather or _odd(library, scene),
        scene.mood,
        scene.styles,
        scene.wonders,
        tuple(found for name in scene.lights if (found := lighting(library, name)) is not None),
        tuple(grade for grade in grades if grade is not None),
        place.colour if place is not None else "",
    )


def _odd(library: Library, scene: Scene) -> str:
    """The weather that a wonder brings with it."""
    found = (library.find("Wonders", name) for name in scene.wonders)
    return next((each.text("weather") for each in found if each is not None and each.has("weather")), "")
