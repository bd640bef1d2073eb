"""Wide shots: the whole place and everybody in it, from the set's master bearing."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from ..film.camera import Pose
from ..geometry import framing as solve
from ..geometry.framing import Aim, Picture
from ..geometry.plan import ahead
from .clear import clearest
from .setup import Setup, Solved

EYE = 1.5
"""Height of a camera that looks at a whole place, metres."""

FEET = 0.8
"""Where somebody stands in the picture, from its top: the ground line lies in the lower fifth."""


ROOM = 0.95
"""Share of a room's width that may be as wide as the picture: beyond it one would look past its walls."""


def place(setup: Setup) -> Solved:
    """Everybody from head to foot."""
    return _from(setup, max(0.3, EYE + setup.higher))


def _from(setup: Setup, height: float) -> Solved:
    """Everybody from a height, the nearest with both feet on the ground line."""
    aims = setup.people() or (_middle(setup),)
    picture = setup.picture((0.5, 0.5))
    fill, reach = setup.framing.fill, _reach(setup, picture)
    pose = clearest(setup, setup.sight.master, lambda bearing: solve.group(picture, aims, bearing, fill, height, reach))
    nearest = min(pose.offset(*aim.at)[1] for aim in aims)
    tall = picture.upright * max(aim.high for aim in aims) / nearest
    feet = replace(picture, place=(0.5, max(FEET, 0.52 + tall / 2)))
    return replace(pose, rise=solve.rise_to(feet, 0.0, height, nearest)), _centre(aims, pose)


def _reach(setup: Setup, picture: Picture) -> float:
    """How far from the middle of a room its width still fills the picture, in metres; without limit out of doors."""
    wall = setup.sight.kind.wall if setup.sight.kind is not None and setup.sight.kind.inside else 0.0
    return ROOM * 2.0 * wall * picture.across if wall > 0 else inf


def above(setup: Setup) -> Solved:
    """The same from high above; in a room from under its ceiling."""
    kind = setup.sight.kind
    if kind is not None and kind.inside:
        return _from(setup, max(EYE, kind.height - 0.4))
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
