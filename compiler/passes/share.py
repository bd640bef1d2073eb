"""What looks the same is made once: each shot gets a name for what it shows."""

from __future__ import annotations

from dataclasses import replace

from ..canonical import digest
from ..context import Context
from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from .pass_ import scene_by_scene


def share(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `Shot.work`; equal speeches have had one name since `estimate`."""
    return replace(scene, shots=tuple(map(named, scene.shots)))


def named(shot: Shot) -> Shot:
    """A shot with a name for what it shows."""
    return replace(shot, work=digest([shot.stage, shot.card, shot.slices]))


PASS = scene_by_scene("share", share, after=("act", "slice"))
