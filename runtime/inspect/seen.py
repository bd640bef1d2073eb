"""What is seen of acting, asked of the theatre itself: how far mouths open, when feet come down and hands arrive."""

from __future__ import annotations

from math import ceil

from scenec.compiler.film.stage import Act, Actor, Stage

from ..theatre.puppet.acting.feeling import face_at
from ..theatre.puppet.acting.gait import gait_of
from ..theatre.puppet.acting.playing import gone
from ..theatre.puppet.body.proportions import proportions_of

_THERE = 0.93
"""Share of its way from which a hand is where it reaches to."""
_GRAIN = 8
"""Parts of a frame in which a hand is looked for."""


def opened(actor: Actor, first: int, last: int) -> tuple[float, ...]:
    """How far the mouth is open in each frame of the shot from `first` to before `last`, 0 to 1."""
    return tuple(face_at(actor, float(frame)).open for frame in range(first, last))


def footfalls(actor: Actor, stage: Stage) -> tuple[float, ...]:
    """The frames of the shot, and parts of them, at which a foot comes down."""
    return gait_of(actor, stage, proportions_of(actor.look)).footfalls


def arrives(act: Act, rate: float) -> float | None:
    """The frame of the shot at which the hand has come to where an act reaches; None if it never does."""
    for part in range(ceil(act.start * _GRAIN), ceil(act.end * _GRAIN) + 1):
        if gone(act, part / _GRAIN, rate) >= _THERE:
            return part / _GRAIN
    return None
