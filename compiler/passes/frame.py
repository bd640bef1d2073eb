"""The camera of every shot, solved: where it stands from framing, lens and subject, and how it moves."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from ..staging.lengths import entries
from ..staging.match import Match, left, matched
from ..staging.path import Path
from ..staging.poses import base
from ..staging.setup import Setup
from ..staging.sight import Sight
from ..vocabulary import angle, framing, transition_kind
from .pass_ import Step, in_order


def frame(film: Film, context: Context) -> Step:
    """Fill `lens`, `roll`, `steps` and `sway` of every shot that looks at a stage."""

    def step(scene: Scene, match: Match | None) -> tuple[Scene, list[Diagnostic], Match | None]:
        sight, shots, after = Sight.of(film, scene), list[Shot](), None
        for shot, first in zip(scene.shots, entries(scene.shots), strict=True):
            made, after = _shot(sight, shot, first, match if not shots else None)
            shots.append(made)
        kind = transition_kind(sight.library, scene.transition.kind) if scene.transition is not None else None
        matches = kind is not None and kind.match
        return replace(scene, shots=tuple(shots)), [], after if matches else None

    return step


def _shot(sight: Sight, shot: Shot, first: float, match: Match | None) -> tuple[Shot, Match | None]:
    """The shot with its camera, and how its subject is seen in the end. `match`: how it is to be seen at first."""
    kind = framing(sight.library, shot.framing)
    if kind is None:
        return shot, None
    setup = Setup(sight, kind, shot, first)
    pose, aim = base(setup)
    pose = matched(setup, pose, aim, match) if match is not None else pose
    tilted = angle(sight.library, shot.angle)
    roll = shot.roll or (tilted.roll if tilted is not None else 0.0)
    path = Path(setup, replace(pose, roll=roll), aim)
    (sway, hurry), steps = path.sway(), path.steps()
    made = replace(shot, lens=pose.lens, roll=roll, steps=steps, sway=sway, hurry=hurry)
    return made, left(setup, steps[-1].key.pose, aim)


PASS = in_order("frame", frame, after=("block", "cover"))
