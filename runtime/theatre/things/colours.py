"""What a pattern is painted with."""

from __future__ import annotations

from collections.abc import Mapping

from ..paper import Colour, mix


def painted(colour: str) -> Mapping[str, Colour]:
    """The designed colours (none to change), or those the script says a thing is of."""
    if not colour:
        return {}
    return {
        "body": colour,
        "light": mix(colour, "#ffffff", 0.28),
        "shade": mix(colour, "#0a0614", 0.34),
        "far": mix(colour, "#0a0614", 0.22),
    }
