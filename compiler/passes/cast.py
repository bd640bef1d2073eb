"""Pass `cast`: every character gets one look and one voice, told apart from all declared before; and what they wear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.entities import Character, Colour, Look, Voice
from ..film.film import Film
from ..film.scene import Dressed, Scene, StateCall
from ..identity.looks import look, redressed, signature, signatures
from ..identity.voices import told_apart, voice
from ..library import Library
from .pass_ import Pass


def cast(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Identity comes from a character's own name and words; only on a clash does the one declared later move."""
    library = Library.of(film)
    cast: list[Character] = []
    colours: list[Colour] = []
    heard: list[Voice] = []
    for character in film.cast:
        colour = _colour(library, character, colours)
        sound = told_apart(voice(library, character, film.settings.language), heard)
        cast.append(replace(character, look=look(library, character, colour), voice=sound))
        colours.append(colour)
        heard.append(sound)
    scenes = tuple(_wardrobe(library, film.scenes, {each.name: each.look for each in cast if each.look}))
    return replace(film, cast=tuple(cast), scenes=scenes), []


def _colour(library: Library, character: Character, taken: list[Colour]) -> Colour:
    """The signature: as wished while nobody has it, else the next of the library's that is free."""
    wish = signature(library, character)
    if wish not in taken:
        return wish
    colours = signatures(library)
    start = colours.index(wish)
    free = [c for c in (*colours[start:], *colours[:start]) if c not in taken]
    return free[0] if free else wish


def _wardrobe(library: Library, scenes: tuple[Scene, ...], first: dict[str, Look]) -> Iterator[Scene]:
    """The scenes with who wears something else than at first: until changed, also in later scenes."""
    worn = dict(first)
    for scene in scenes:
        dressed = [Dressed(who, -1, look) for who, look in worn.items() if look != first[who]]
        for index, element in enumerate(scene.elements):
            if isinstance(element, StateCall) and element.state == "wear" and element.who in worn:
                worn[element.who] = redressed(library, worn[element.who], element.text)
                dressed.append(Dressed(element.who, index, worn[element.who]))
        yield replace(scene, dressed=tuple(dressed))


PASS = Pass("cast", cast, after=("resolve",))
