"""Pass `breakdown`: who and what is in the film, told from the whole script: people, places, props; and its title page.

What every scene is then worked on with, and what no scene changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..codes import diagnostic
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..library import Library
from ..naming.declared import check_entries
from ..naming.entities import capitals, places, props
from ..naming.files import FILES, own_files
from ..naming.people import cast_of
from ..source import NOWHERE, Span
from ..suggest import closest
from .pass_ import Pass


def breakdown(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `cast`, `places` and `props`, and say what the declarations have wrong."""
    library = Library.of(film)
    casting = cast_of(film, library)
    known, found = places(film, library)
    film = replace(film, cast=casting.cast, places=known, props=props(library))
    film = _with_files(film, library, context.sources.files)
    own = (entry for entry in film.library if entry.span.source not in context.sources.library)
    found = [*casting.found, *found, *check_entries(library, own, context.sources.files)]
    master, wrong = _loudness(film, library)
    found += [*_styles(film, library), *wrong, *_nothing(film)]
    return replace(film, settings=replace(film.settings, loudness=master)), found


def _with_files(film: Film, library: Library, files: FILES) -> Film:
    """The film's people, places and props with the files that their declarations name."""
    cast = (replace(c, files=own_files(c.fields, c.span.source, files)) for c in film.cast)
    places_ = (replace(p, files=own_files(p.fields, p.span.source, files)) for p in film.places)
    declared = {capitals(each.name): each.values for each in library.all("Props")}
    props_ = (replace(p, files=own_files(declared[p.name], p.span.source, files)) for p in film.props)
    return replace(film, cast=tuple(cast), places=tuple(places_), props=tuple(props_))


def _loudness(film: Film, library: Library) -> tuple[str, list[Diagnostic]]:
    """The master that `Loudness:` names; one that is not there is a warning, and the library's first counts."""
    found = library.find("Masters", film.settings.loudness)
    if found is not None:
        return found.name, []
    names = library.names("Masters")
    near = closest(film.settings.loudness, names)
    said = f"“{film.settings.loudness}” names no loudness of the library"
    hint = f"{f'Did you mean {near}? ' if near else ''}There are {', '.join(names)}."
    return names[0], [diagnostic("SC0218", said, _field(film, "loudness"), hint=hint)]


def _styles(film: Film, library: Library) -> Iterator[Diagnostic]:
    """A warning for each part of `Style:` that names none."""
    for part in (part.strip() for part in film.settings.style.split(",")):
        if part and not library.mentioned("Styles", part):
            near = closest(part, library.names("Styles"))
            guess = f"Did you mean {near}? " if near else ""
            hint = f"{guess}Styles are {', '.join(library.names('Styles'))}."
            yield diagnostic("SC0218", f"“{part}” names no style of the library", _field(film, "style"), hint=hint)


def _field(film: Film, key: str) -> Span:
    """Where the title page says it."""
    field = film.header.field(key)
    return field.value.span if field else NOWHERE


def _nothing(film: Film) -> Iterator[Diagnostic]:
    """A script without a scene and without a title."""
    if not film.scenes and film.header.field("title") is None:
        hint = "Write a heading, `INT. LAMP ROOM - NIGHT`, and under it what happens; or a `Title:` for a title alone."
        yield diagnostic("SC0126", "There is nothing to film", Span(film.source, 0, 0), hint=hint)


PASS = Pass("breakdown", breakdown, after=("uses", "given"))
