"""What stands in the way is taken off the stage for a shot, as a stagehand would."""

from __future__ import annotations

from collections.abc import Sequence

from scenec.compiler.film.track import sample

from .shoot import Shoot
from .stand import Stand
from .view import View

_BEFORE = 0.3
"""Metres nearer than the subject at which something counts as before it."""

_LOW = 0.5
"""What is no higher than this many metres may stay."""

_GRASS, _JUST = 0.12, 0.02
"""The same two before a thing that is filmed alone: grass hides a cat."""

_MIDDLE = 0.36
"""Half of the part of the picture's width that must be free."""


def clear(shoot: Shoot, stands: Sequence[Stand]) -> list[Stand]:
    """The cards that stay, for the whole shot: a card must not come and go within it."""
    kept = list(stands)
    count = max(1, len(shoot.telling) - 1)
    for index, view in enumerate(shoot.telling):
        frame = (shoot.stage.frames - 1) * index / count
        nearest = subject(shoot, view, frame)
        if nearest is not None:
            low, before = (_LOW, _BEFORE) if shoot.stage.actors else (_GRASS, _JUST)
            kept = [stand for stand in kept if not _in_the_way(view, stand, nearest - before, low)]
    return kept


def subject(shoot: Shoot, view: View, frame: float) -> float | None:
    """Metres away of the nearest player, or of the thing that is held before the camera, or that is there alone."""
    held = [sample(thing.position, frame) for thing in shoot.stage.things if thing.held]
    alone = [sample(thing.position, frame) for thing in shoot.stage.things]
    there = (actor for actor in shoot.stage.actors if actor.there(frame))
    places = held or [sample(actor.position, frame) for actor in there] or alone
    ahead = [away for place in places if (away := view.away(place[0], place[-1])) > 0.2]
    return min(ahead, default=None)


def _in_the_way(view: View, stand: Stand, nearest: float, low: float) -> bool:
    if stand.height <= low:
        return False
    across, away = view.pose.offset(stand.x, stand.z)
    if not 0.1 < away < nearest:
        return False
    return abs(across) / away * view.focal < view.width * _MIDDLE + stand.width / 2 * view.focal / away
