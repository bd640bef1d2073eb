"""What nobody uses is left out: people, places, props, and what only earlier passes look up."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..staging.used import used_people, used_places, used_props
from .pass_ import Pass

NEEDED = frozenset(
    (
        "sets",
        "verbs",
        "things",
        "sounds",
        "beds",
        "themes",
        "moods",
        "deliveries",
        "transitions",
        "weathers",
        "shots",
        "voices",
        "masters",
    )
)
"""Sections of the library that the plan is written from; all else has done its work."""


def prune(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Drop what the plan has no use for."""
    return (
        replace(
            film,
            cast=used_people(film),
            places=used_places(film),
            props=used_props(film),
            library=tuple(entry for entry in film.library if entry.section.casefold() in NEEDED),
        ),
        [],
    )


PASS = Pass("prune", prune, after=("act", "share"))
