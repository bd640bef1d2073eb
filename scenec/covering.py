"""Coverage written into a script: what `fmt --coverage` does, as a function."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .compiler.compile import compile_source
from .compiler.context import Context, Sources
from .compiler.diagnostics import has_errors
from .compiler.film.film import Film
from .compiler.film.scene import Scene
from .compiler.format import formatted
from .compiler.format.coverage import with_coverage
from .compiler.source import Source
from .project import Shelf, root_of, standard_library


def covered(source: Source, script: Path | None = None) -> str:
    """The script, formatted, with the shots that the compiler chose; with those of no scene that would be another film.

    `script` is its file, where it stands in a project and may use others. A script with errors keeps its shots: what
    will be filmed is not known. Raises OSError if a file that it uses cannot be read.
    """
    sources = Shelf(root_of(script)).sources(source, ()) if script else Sources(library=standard_library())
    context = Context(sources=sources)
    found, chosen = compile_source(source, context), compile_source(source, context, until="cover")
    shaped = formatted(source)
    if found.film is None or chosen.film is None or has_errors(found.diagnostics):
        return shaped
    left: frozenset[str] = frozenset()
    while True:
        text = formatted(Source(source.name, with_coverage(source, chosen.film, left)))
        changed = _changed(found.film, compile_source(Source(source.name, text), context).film) - left
        if not changed:
            return text
        left |= changed


def _changed(film: Film, other: Film | None) -> set[str]:
    """The numbers of the scenes that are not filmed the same."""
    others = {scene.number: scene for scene in other.scenes} if other is not None else {}
    return {s.number for s in film.scenes if s.number not in others or _seen(s) != _seen(others[s.number])}


def _seen(scene: Scene) -> list[Any]:
    """All that is seen and heard of a scene, counted from its beginning."""
    shots = [(s.start - scene.start, s.frames, s.head, s.tail, s.stage, s.card) for s in scene.shots]
    spoken = [(s.start - scene.start, s.frames, s.words) for s in scene.spoken]
    return [shots, spoken, scene.mood, scene.weather]
