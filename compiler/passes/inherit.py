"""Pass `inherit`: what holds in a scene, from the film down: style, light, weather, mood.

A direction wins over the place's declaration, that over the film's title page; a flashback or a dream adds its style.
A mood that nobody states is read from action and parentheticals.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..codes import diagnostic
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.entities import Place
from ..film.film import Film
from ..film.scene import Action, Scene, Speech
from ..library import Library
from ..source import NOWHERE
from ..staging.state import opening
from ..suggest import closest
from .pass_ import Pass


def inherit(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """The film with every scene's look and feeling filled in."""
    library = Library.of(film)
    styles, found = _film_styles(film, library)
    scenes: list[Scene] = []
    for scene in film.scenes:
        place = film.place(scene.place)
        looks = opening(scene, "style") or _of_place(library, place, "style", "Styles") or styles
        looks = tuple(dict.fromkeys((*looks, *_told(library, scene))))
        lights = opening(scene, "light") or _of_place(library, place, "light", "Lights")
        scenes.append(
            replace(
                scene,
                mood=opening(scene, "mood") or _read_mood(library, scene),
                lights=lights or _of_styles(library, looks),
                weather=next(iter(opening(scene, "weather") or _of_place(library, place, "weather", "Weathers")), ""),
                styles=looks,
            )
        )
    master, more = _film_loudness(film, library)
    settings = replace(film.settings, loudness=master)
    return replace(film, settings=settings, scenes=tuple(scenes)), [*found, *more]


def _film_loudness(film: Film, library: Library) -> tuple[str, list[Diagnostic]]:
    """The master that `Loudness:` names; one that is not there is a warning, and the library's first counts."""
    found = library.find("Masters", film.settings.loudness)
    if found is not None:
        return found.name, []
    names = library.names("Masters")
    near = closest(film.settings.loudness, names)
    field = film.header.field("loudness")
    said = f"“{film.settings.loudness}” names no loudness of the library"
    hint = f"{f'Did you mean {near}? ' if near else ''}There are {', '.join(names)}."
    return names[0], [diagnostic("SC0218", said, field.value.span if field else NOWHERE, hint=hint)]


def _film_styles(film: Film, library: Library) -> tuple[tuple[str, ...], list[Diagnostic]]:
    """The styles of the title page; a part that names none is a warning."""
    field = film.header.field("style")
    found: list[Diagnostic] = []
    styles: list[str] = []
    for part in (part.strip() for part in film.settings.style.split(",")):
        named = [mention.definition.name for mention in library.mentioned("Styles", part)]
        styles.extend(named)
        if part and not named:
            near = closest(part, library.names("Styles"))
            guess = f"Did you mean {near}? " if near else ""
            hint = f"{guess}Styles are {', '.join(library.names('Styles'))}."
            span = field.value.span if field else NOWHERE
            found.append(diagnostic("SC0218", f"“{part}” names no style of the library", span, hint=hint))
    return tuple(dict.fromkeys(styles)), found


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


PASS = Pass("inherit", inherit, after=("resolve",))
