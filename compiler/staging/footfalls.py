"""When the feet of somebody who walks come down, as the theatre draws them."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from ..film.gait import gait, legs_of
from ..film.shot import Shot
from .moments import Walking


def footfalls(shot: Shot, walk: Walking, rate: Fraction) -> tuple[Fraction, ...]:
    """Seconds from the start of a walk at which feet come down, rounded to 1/1000 s; none for who is not on the stage.

    A walk that goes on under the next shot is heard to its end.
    """
    actors = shot.stage.actors if shot.stage is not None else ()
    actor = next((each for each in actors if each.name == walk.to.who), None)
    if actor is None:
        return ()
    steps = gait(actor.position, ceil(walk.end), float(rate), legs_of(actor.look), actor.acts).footfalls
    inside = (step for step in steps if walk.start <= step <= walk.end)
    return tuple(Fraction(round((step - walk.start) / float(rate) * 1000), 1000) for step in inside)
