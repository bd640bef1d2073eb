"""A room that is painted, or made of one thing, by the words of its place: a school of glass, a red room."""

from __future__ import annotations

from dataclasses import replace

from ..hue import over, shade
from .plan import Plan


def painted_room(plan: Plan, colour: str) -> Plan:
    """A room whose walls, floor, ceiling and furniture are of a colour, each in a shade of its own."""
    if not colour:
        return plan
    pieces = tuple(replace(each, colour=shade(colour, 0.14 + 0.05 * (n % 3))) for n, each in enumerate(plan.pieces))
    return replace(
        plan,
        colour=over(plan.colour, colour, 0.78),
        ground=over(plan.ground, shade(colour, 0.22), 0.7),
        trim=over(plan.trim, shade(colour, 0.4), 0.7),
        dado=over(plan.dado, shade(colour, 0.12), 0.7) if plan.dado.startswith("#") else plan.dado,
        roof=over(plan.roof, shade(colour, 0.1), 0.7),
        pieces=pieces,
    )
