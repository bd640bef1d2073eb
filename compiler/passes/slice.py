"""Pieces of a shot that can be made at once. A model has a longest clip; the theatre makes every shot in one."""

from __future__ import annotations

from dataclasses import replace

from ..context import ClipRule, Context
from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from .pass_ import scene_by_scene


def slice_shots(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `Shot.slices`."""
    return replace(scene, shots=tuple(sliced(shot, context.clips) for shot in scene.shots))


def sliced(shot: Shot, rule: ClipRule | None) -> Shot:
    """A shot with its pieces."""
    return replace(shot, slices=pieces(shot.frames, rule))


def pieces(frames: int, rule: ClipRule | None = None) -> tuple[tuple[int, int], ...]:
    """(first frame, frames) of each piece of a shot, as few as the rule allows; the whole shot without one.

    All pieces are of one length, so that none is a stump; they end with the shot and share what there is too much of.
    Only a single piece can be longer than its shot: what stands over at its end is cut off.
    """
    if rule is None:
        return ((0, frames),)
    if frames <= rule.most:
        return ((0, rule.over(frames)),)
    count = -(-(frames - rule.overlap) // (rule.most - rule.overlap))
    length = rule.over(-(-(frames + (count - 1) * rule.overlap) // count))
    return tuple((i * (frames - length) // (count - 1), length) for i in range(count))


PASS = scene_by_scene("slice", slice_shots, after=("time",))
