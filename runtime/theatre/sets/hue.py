"""Colours of paper that are mixed before anything is drawn, and stay data."""

from __future__ import annotations

_DEPTH = "#14101c"


def shade(colour: str, share: float) -> str:
    """A colour in shadow."""
    return over(colour, _DEPTH, share)


def over(own: str, colour: str, share: float) -> str:
    """`#rrggbb` of a colour with so much of another over it."""
    parts = ((int(own[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)
