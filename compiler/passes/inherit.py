"""Pass `inherit`: what holds in a scene, from the film down: style, light, weather, mood.

A direction wins over the place's declaration, that over the film's title page; a flashback or a dream adds its style.
A mood that nobody states is read from action and parentheticals.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.entities import Place
from ..film.film import Film
from ..film.scene import MONTAGE, Action, Scene, Speech
from ..library import Library
from ..staging.state import opening
from .pass_ import Step, in_order


def inherit(film: Film, context: Context) -> Step:
    """Each scene with its look and feeling filled in. A montage has its first scene's mood, for music to carry it."""

    def step(scene: Scene, before: tuple[str, ...] | None) -> tuple[Scene, list[Diagnostic], tuple[str, ...] | None]:
        made = _inherited(film, scene)
        if scene.telling != MONTAGE:
            return made, [], None
        mood = before if before is not None and not opening(scene, "mood") else made.mood
        return replace(made, mood=mood), [], mood

    return step


def _inherited(film: Film, scene: Scene) -> Scene:
    library, place = Library.of(film), film.place(scene.place)
    looks = opening(scene, "style") or _of_place(library, place, "style", "Styles") or film_styles(film, library)
    looks = tuple(dict.fromkeys((*looks, *_told(library, scene))))
    lights = opening(scene, "light") or _of_place(library, place, "light", "Lights")
    return replace(
        scene,
        mood=opening(scene, "mood") or _read_mood(library, scene),
        lights=lights or _of_styles(library, looks),
        weather=next(iter(opening(scene, "weather") or _of_place(library, place, "weather", "Weathers")), ""),
        styles=looks,
    )


def film_styles(film: Film, library: Library) -> tuple[str, ...]:
    """The styles of the title page."""
    parts = film.settings.style.split(",")
    return tuple(dict.fromkeys(m.definition.name for part in parts for m in library.mentioned("Styles", part)))


def _told(library: Library, scene: Scene) -> tuple[str, ...]:
    """The style called as the scene is told: FLASHBACK, DREAM."""
    found = library.find("Styles", scene.telling) if scene.telling else None
    return (found.name,) if found else ()


def _of_place(library: Library, place: Place | None, key: str, section: str) -> tuple[str, ...]:
    """What the place's declaration says for a key."""
    text = next((value for name, value in place.fields if name == key), "") if place else ""
    return tuple(mention.definition.name for mention in library.mentioned(section, text))


def _of_styles(library: Library, styles: tuple[str, ...]) -> tuple[str, ...]:
    """The light that a style brings along where nothing else is said."""
    found = (library.find("Styles", style) for style in styles)
    names = (m.definition.name for style in found if style for m in library.mentioned("Lights", style.text("light")))
    return tuple(dict.fromkeys(names))


def _read_mood(library: Library, scene: Scene) -> tuple[str, ...]:
    """The two moods that action, wonders and ways of speaking speak of most; the library's first if they are silent."""
    texts = [element.text for element in scene.elements if isinstance(element, Action)]
    texts += [way for element in scene.elements if isinstance(element, Speech) for way in element.delivery]
    counts = Counter(m.definition.name for text in (*texts, *scene.wonders) for m in library.mentioned("Moods", text))
    most = sorted(counts, key=lambda name: -counts[name])[:2]
    return tuple(most) or tuple(mood.name for mood in library.all("Moods")[:1])


PASS = in_order("inherit", inherit, after=("resolve",))
