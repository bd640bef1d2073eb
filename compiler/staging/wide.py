"""Wide shots: the whole place and everybody in it, from the set's master bearing."""

from __future__ import annotations

from ..film.camera import Pose
from ..geometry import framing as solve
from ..geometry.framing import Aim
from ..geometry.plan import ahead
from .setup import Setup, Solved

EYE = 1.5
"""Height of a camera that looks at a whole place, metres."""

FEET = 0.8
"""Where somebody stands in the picture, from its top: the ground line lies in the lower fifth."""


def place(setup: Setup) -> Solved:
    """Everybody from head to foot."""
    aims = setup.people() or (_middle(setup),)
    tall, eyes = max(aim.high for aim in aims), max(aim.look for aim in aims)
    picture = setup.picture((0.5, FEET - setup.framing.fill * eyes / tall))
    height = max(0.3, EYE + setup.higher)
    pose = solve.group(picture, aims, setup.sight.master, setup.framing.fill, height)
    return pose, _centre(aims, pose)


def above(setup: Setup) -> Solved:
    """The same from high above."""
    aims = setup.people() or (_middle(setup),)
    picture = setup.picture((0.5, 0.6))
    whole = _centre(aims, solve.group(picture, aims, setup.sight.master, 0.3, EYE))
    height = 7.0 + 4.0 * setup.higher
    return solve.aerial(picture, whole, setup.sight.master, setup.framing.fill, height), whole


def _middle(setup: Setup) -> Aim:
    """An empty stage: as if somebody stood in the middle, or at the part that is named."""
    for subject in setup.others():
        at = setup.sight.part(subject)
        if at is not None:
            return Aim((at[0], at[2]), 0.0, 1.75, at[1])
    return Aim((0.0, 0.0), 0.0, 1.75, 1.6)


def _centre(aims: tuple[Aim, ...], pose: Pose) -> Aim:
    """The middle of a group: on the camera's axis, as far as it is focused."""
    at = ahead((pose.x, pose.z), pose.azimuth, pose.focus)
    return Aim(at, 0.0, max(a.high for a in aims), sum(a.look for a in aims) / len(aims))
