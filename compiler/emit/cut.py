"""The film as it is cut: every shot in order, with the transition to the next one."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from ..library import Library
from ..vocabulary import TransitionKind, transition_kind


@dataclass(frozen=True, slots=True)
class Take:
    """A shot in its scene (None for title and credits). `blend` is how it goes over into the next: None for a cut."""

    shot: Shot
    scene: Scene | None = None
    blend: TransitionKind | None = None


def cut(film: Film) -> tuple[Take, ...]:
    """All takes in the order of the film."""
    takes: list[Take] = []
    if film.opening is not None:
        takes.append(Take(film.opening))
    for scene in film.scenes:
        for index, shot in enumerate(scene.shots):
            leads = index == len(scene.shots) - 1 and shot.tail > 0
            takes.append(Take(shot, scene, _blend(film, scene) if leads else None))
    if film.closing is not None:
        takes.append(Take(film.closing))
    return tuple(takes)


def _blend(film: Film, scene: Scene) -> TransitionKind | None:
    return transition_kind(Library.of(film), scene.transition.kind) if scene.transition is not None else None
