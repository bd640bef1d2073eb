"""The film as it is cut: every shot in order, with the transition to the next one."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot
from ..plan import Reason
from ..source import Source


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


def reason(scene: Scene | None, shot: Shot, source: Source | None) -> Reason:
    """Who asked for a shot: its scene, its number, and its lines where the text is at hand."""
    number = scene.number if scene is not None else ""
    lines = None
    if source is not None and shot.span.source == source.name and shot.span.end:
        lines = (source.position(shot.span.start)[0], source.position(max(shot.span.start, shot.span.end - 1))[0])
    return Reason(scene=number, shot=shot.number, source=shot.span.source, lines=lines)
