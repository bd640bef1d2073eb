"""The camera of every shot, solved: where it stands from framing, lens and subject, and how it moves."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from ..staging.lengths import entries
from ..staging.path import Path
from ..staging.poses import base
from ..staging.setup import Setup
from ..staging.sight import Sight
from ..vocabulary import angle, framing
from .pass_ import scene_by_scene


def frame(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `lens`, `roll`, `steps` and `sway` of every shot that looks at a stage."""
    sight = Sight.of(film, scene)
    pairs = zip(scene.shots, entries(scene.shots), strict=True)
    return replace(scene, shots=tuple(_shot(sight, shot, first) for shot, first in pairs))


def _shot(sight: Sight, shot: Shot, first: float) -> Shot:
    kind = framing(sight.library, shot.framing)
    if kind is None:
        return shot
    setup = Setup(sight, kind, shot, first)
    pose, aim = base(setup)
    tilted = angle(sight.library, shot.angle)
    roll = shot.roll or (tilted.roll if tilted is not None else 0.0)
    path = Path(setup, replace(pose, roll=roll), aim)
    sway, hurry = path.sway()
    return replace(shot, lens=pose.lens, roll=roll, steps=path.steps(), sway=sway, hurry=hurry)


PASS = scene_by_scene("frame", frame, after=("block", "cover"))
