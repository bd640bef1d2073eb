"""Pass `cast`: every character gets one look and one voice, told apart from all declared before."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.entities import Character, Colour, Voice
from ..film.film import Film
from ..identity.looks import look, signature, signatures
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
    return replace(film, cast=tuple(cast)), []


def _colour(library: Library, character: Character, taken: list[Colour]) -> Colour:
    """The signature: as wished while nobody has it, else the next of the library's that is free."""
    wish = signature(library, character)
    if wish not in taken:
        return wish
    colours = signatures(library)
    start = colours.index(wish)
    free = [c for c in (*colours[start:], *colours[:start]) if c not in taken]
    return free[0] if free else wish


PASS = Pass("cast", cast, after=("breakdown",))
