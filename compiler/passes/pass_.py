"""What a pass is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Scene

Step = Callable[[Scene, Any], tuple[Scene, list[Diagnostic], Any]]
"""Works on one scene. It is given what the scene before hands on, None for the first one, and hands something on."""

Steps = Callable[[Film, Context], Step]
"""Prepares the steps of a film. The film it is given has no scenes, so that no scene can depend on another."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One rule over the whole film: pure, deterministic, in a file of its own.

    `after` names the passes whose results it reads; the order of `PIPELINE` is held against it at import.
    `steps`, of a pass that works scene by scene: each scene's result depends on that scene, on the film's people,
    places and settings, and on what is handed on, so it can be kept while those stay the same. Such a pass fills
    fields of its own and reads none that it, or a later one, fills: it may work again on a finished scene.
    """

    name: str
    run: Callable[[Film, Context], tuple[Film, list[Diagnostic]]]
    after: tuple[str, ...] = ()
    steps: Steps | None = None


def in_order(name: str, steps: Steps, after: tuple[str, ...]) -> Pass:
    """A pass that works scene by scene, in the order of the script."""

    def run(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
        step, handed = steps(replace(film, scenes=()), context), None
        scenes, found = list[Scene](), list[Diagnostic]()
        for scene in film.scenes:
            made, wrong, handed = step(scene, handed)
            scenes.append(made)
            found.extend(wrong)
        return replace(film, scenes=tuple(scenes)), found

    return Pass(name, run, after, steps)


def scene_by_scene(name: str, work: Callable[[Film, Context, Scene], Scene], after: tuple[str, ...]) -> Pass:
    """A pass that works on each scene by itself, hands nothing on and finds nothing wrong."""

    def steps(film: Film, context: Context) -> Step:
        return lambda scene, _: (work(film, context, scene), [], None)

    return in_order(name, steps, after)
