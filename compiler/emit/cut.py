"""The film as it is cut: every shot in order, with the transition to the next one."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot


@dataclass(frozen=True, slots=True)
class Take:
    """A shot in its scene (None for title and credits). `blend` is the transition that leads out of it, or ''."""

    shot: Shot
    scene: Scene | None = None
    blend: str = ""


def cut(film: Film) -> tuple[Take, ...]:
    """All takes in the order of the film."""
    takes: list[Take] = []
    if film.opening is not None:
        takes.append(Take(film.opening))
    for scene in film.scenes:
        for index, shot in enumerate(scene.shots):
            leads = scene.transition if index == len(scene.shots) - 1 and shot.tail else None
            takes.append(Take(shot, scene, leads.kind if leads is not None else ""))
    if film.closing is not None:
        takes.append(Take(film.closing))
    return tuple(takes)
