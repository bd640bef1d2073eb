"""Pass `review`: continuity that only the whole film shows. Changes nothing; its rules are in `compiler.lint`."""

from __future__ import annotations

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..lint import FILM_RULES, Reading
from .pass_ import Pass


def review(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Say what an audience would stumble over, or a writer forgot."""
    reading = Reading.of(film, context)
    return film, [found for rule in FILM_RULES for found in rule(reading)]


PASS = Pass("review", review, after=("frame", "lay", "act"))
