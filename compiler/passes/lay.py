"""Pass `lay`: timed scenes end to end, with what goes from both sides of a border into a transition."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Scene, Transition
from .pass_ import Pass
from .time import wanted


def lay(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill heads and tails, count every start from the film's first frame, and fill the film's length."""
    now = film.opening.frames if film.opening is not None else 0
    head, placed, closing = 0, list[Scene](), film.closing
    for index, scene in enumerate(film.scenes):
        after = film.scenes[index + 1].shots[0].frames if index + 1 < len(film.scenes) else _frames(film)
        headed = _headed(scene, head)
        tail = min(wanted(film, scene), headed.shots[-1].frames - headed.shots[-1].head, after)
        start = now - head
        placed.append(_placed(_tailed(headed, tail), start))
        now, head = start + sum(shot.frames for shot in scene.shots), tail
    if closing is not None:
        closing = replace(closing, start=now - head, head=head)
        now = closing.start + closing.frames
    return replace(film, scenes=tuple(placed), closing=closing, frames=now), []


def _frames(film: Film) -> int:
    """What comes after the last scene: so many frames of credits."""
    return film.closing.frames if film.closing is not None else 0


def _headed(scene: Scene, head: int) -> Scene:
    if scene.shots[0].head == head:
        return scene
    return replace(scene, shots=(replace(scene.shots[0], head=head), *scene.shots[1:]))


def _tailed(scene: Scene, tail: int) -> Scene:
    if scene.shots[-1].tail == tail and (scene.transition is None or scene.transition.frames == tail):
        return scene
    shots = (*scene.shots[:-1], replace(scene.shots[-1], tail=tail))
    return replace(scene, shots=shots, transition=_lasting(scene.transition, tail))


def _lasting(transition: Transition | None, frames: int) -> Transition | None:
    return replace(transition, frames=frames) if transition is not None else None


def _placed(scene: Scene, start: int) -> Scene:
    by = start - scene.start
    if not by:
        return scene
    shots = tuple(replace(shot, start=shot.start + by) for shot in scene.shots)
    spoken = tuple(replace(each, start=each.start + by) for each in scene.spoken)
    return replace(scene, shots=shots, spoken=spoken, start=start)


PASS = Pass("lay", lay, after=("time", "titles"))
