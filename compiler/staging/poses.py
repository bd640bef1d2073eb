"""Where the camera stands when a shot begins: a framing of the library, solved for the people and things of a scene."""

from __future__ import annotations

from collections.abc import Callable

from .objects import eyes, thing, vista
from .portrait import group, over, pair, reverse, subject
from .setup import Setup, Solved
from .wide import above, place

Solver = Callable[[Setup], Solved | None]

_SOLVERS: dict[str, tuple[Solver, ...]] = {
    "place": (),
    "subject": (subject, thing),
    "pair": (pair, subject),
    "over": (over, subject),
    "reverse": (reverse, subject),
    "group": (group, subject),
    "eyes": (eyes,),
    "thing": (thing, subject),
    "above": (above,),
}
"""By `Framing.pose`: what is tried, in order. The whole place can always be had."""


def base(setup: Setup) -> Solved:
    """The pose in which the shot begins, and what its moves are about."""
    others = setup.others()
    if others and setup.framing.pose != "eyes" and setup.sight.far(others[0]):
        return vista(setup, others[0])
    tries = (solver(setup) for solver in _SOLVERS.get(setup.framing.pose, ()))
    return next((found for found in tries if found is not None), None) or place(setup)
