"""What looks the same is made once: each shot gets a name for what it shows."""

from __future__ import annotations

from dataclasses import replace

from ..canonical import digest
from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.shot import Shot
from .pass_ import Pass


def share(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill `Shot.work`; equal speeches have had one name since `estimate`."""
    scenes = tuple(replace(scene, shots=tuple(map(_named, scene.shots))) for scene in film.scenes)
    opening = _named(film.opening) if film.opening is not None else None
    closing = _named(film.closing) if film.closing is not None else None
    return replace(film, scenes=scenes, opening=opening, closing=closing), []


def _named(shot: Shot) -> Shot:
    return replace(shot, work=digest([shot.stage, shot.card, shot.slices]))


PASS = Pass("share", share, after=("act", "slice"))
