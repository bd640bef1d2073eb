"""What a thing is made of, as the colours of its sheets and how much one sees through it."""

from __future__ import annotations

from collections.abc import Mapping

from scenec.compiler.film.stage import Thing

from ..paper import Colour, mix
from .colours import painted
from .pattern import Pattern

_CLEAR = {"glass": 0.62, "ice": 0.8, "cloud": 0.66, "shadow": 0.86}
"""Opacity of what one sees through."""

_OWN = ("", "light")
"""What leaves the details of a thing as they were designed; of any other material all of it is."""


def colours(thing: Thing, cut: Pattern) -> Mapping[str, Colour]:
    """The designed colours, or those the script says it is of: all roles of a material, the body of a colour."""
    if not thing.colour:
        return {}
    made = dict(painted(thing.colour))
    if thing.material in _OWN:
        return made
    roles = {piece.role for part in cut.parts for piece in part.sheets}
    detail = mix(thing.colour, "#0a0614", 0.5)
    return {**dict.fromkeys(sorted(roles), detail), **made}


def opacity(material: str) -> float:
    """1 for what nobody sees through."""
    return _CLEAR.get(material, 1.0)
