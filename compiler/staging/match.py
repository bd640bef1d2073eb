"""Match cuts: what the next scene begins with stands where, and as large as, what the scene before ended on."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.camera import Pose
from ..geometry import framing as solve
from ..geometry.framing import Aim
from .setup import Setup

POSES = ("subject", "thing")
"""Framings of one person or thing, which can be matched."""


@dataclass(frozen=True, slots=True)
class Match:
    """How a framing ended: where its subject is in the picture (0 to 1 from the left and the top), and the share of the
    picture's height that it fills.
    """

    framing: str
    place: tuple[float, float]
    share: float


def left(setup: Setup, pose: Pose, aim: Aim) -> Match | None:
    """How the subject of a shot is seen in a pose; None where the shot is of nobody alone."""
    if setup.framing.pose not in POSES or len(setup.shot.subjects) != 1:
        return None
    names = setup.names()
    ends = setup.walked(names[0], setup.framing.part)[-1:] if names else ()
    seen = ends[0] if ends else aim
    aspect = setup.sight.aspect
    x, y, away = pose.project(seen.at[0], seen.look, seen.at[1], aspect, 1.0)
    share = (seen.high - seen.low) * pose.focal(aspect) / away
    return Match(setup.framing.name, (x / aspect, y), share) if away > 0 else None


def matched(setup: Setup, pose: Pose, aim: Aim, match: Match) -> Pose:
    """The pose with the subject as it is to match: from the same side, through its own lens. Another framing stays."""
    if setup.framing.name != match.framing or len(setup.shot.subjects) != 1:
        return pose
    picture = setup.picture(match.place)
    depth = solve.distance(picture, aim.high - aim.low, match.share)
    height = solve.within(picture, aim.look, depth, pose.y)
    return solve.stand(picture, aim, (pose.azimuth + 180.0) % 360.0, depth, height)
