"""Pass `titles`: a film with a `Title:` opens on it and closes on its credits; a scrap is only its scenes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.shot import Shot
from ..source import NOWHERE
from ..staging.cards import credits_card, title_card
from ..staging.dressing import dressing
from .pass_ import Pass
from .share import named
from .slice import sliced

TITLE = Fraction(3)
"""Seconds of the main title."""

CREDITS = Fraction(9, 2)
"""Seconds of the end credits."""


def titles(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `opening` and `closing`. They are cut from the places where the film begins and ends."""
    if film.header.field("title") is None:
        return film, []
    first, last = round(TITLE * film.settings.rate), round(CREDITS * film.settings.rate)
    opens = title_card(film, first, dressing(film, film.scenes[0])) if film.scenes else None
    ends = credits_card(film, last, dressing(film, film.scenes[-1])) if film.scenes else None
    opening = Shot("title", "title", NOWHERE, "main title", stated=TITLE, frames=first, card=opens)
    closing = Shot("credits", "credits", NOWHERE, "end credits", stated=CREDITS, frames=last, card=ends)
    return replace(film, opening=_made(opening, context), closing=_made(closing, context)), []


def _made(shot: Shot, context: Context) -> Shot:
    return named(sliced(replace(shot, source="stated"), context.clips))


PASS = Pass("titles", titles, after=("inherit", "cast", "block"))
