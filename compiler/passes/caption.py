"""Pass `caption`: what is read of each line while it is heard."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ..context import Context
from ..emit.captions import of_line
from ..film.film import Film
from ..film.scene import Scene, Speech, Spoken
from .pass_ import scene_by_scene


def caption(film: Film, context: Context, scene: Scene) -> Scene:
    """Fill `captions` of every spoken line."""
    return replace(scene, spoken=tuple(_read(scene, each, film.settings.rate) for each in scene.spoken))


def _read(scene: Scene, spoken: Spoken, rate: Fraction) -> Spoken:
    speech = scene.elements[spoken.element]
    return replace(spoken, captions=of_line(speech, spoken, rate)) if isinstance(speech, Speech) else spoken


PASS = scene_by_scene("caption", caption, after=("time",))
