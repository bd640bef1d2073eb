"""Pass `check`: continuity inside a scene. Changes nothing; its rules are in `compiler.lint`. Warnings all."""

from __future__ import annotations

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Scene
from ..lint import SCENE_RULES, Reading
from .pass_ import Step, in_order


def check(film: Film, context: Context) -> Step:
    """Says of a scene what an audience would stumble over."""
    desk = Reading.of(film, context)

    def checked(scene: Scene, _: None) -> tuple[Scene, list[Diagnostic], None]:
        reading = desk.of_scene(scene)
        return scene, [found for rule in SCENE_RULES for found in rule(reading)], None

    return checked


PASS = in_order("check", check, after=("frame", "lay", "act"))
"""Needs shots with their cameras and stages, and everything in time."""
