"""Some shots of a film as a film of their own: `--shots 2.1-2.4`."""

from __future__ import annotations

from dataclasses import replace

from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Shot


class SelectionError(ValueError):
    """No such shots, or no such loudness. The message is for the user."""


def select(film: Film, shots: str) -> Film:
    """The film of the shots `1.2` or `1.2-2.1`, without title and credits. Raises SelectionError."""
    numbers = [shot.number for scene in film.scenes for shot in scene.shots]
    first, _, last = (part.strip() for part in shots.partition("-"))
    for number in (first, last or first):
        if number not in numbers:
            raise SelectionError(f"There is no shot {number}; there are {', '.join(numbers)}.")
    chosen = numbers[numbers.index(first) : numbers.index(last or first) + 1]
    if not chosen:
        raise SelectionError(f"Shot {last} comes before shot {first}.")
    return _laid(replace(film, opening=None, closing=None, scenes=_kept(film, frozenset(chosen))))


def _kept(film: Film, chosen: frozenset[str]) -> tuple[Scene, ...]:
    scenes = (
        replace(scene, shots=tuple(shot for shot in scene.shots if shot.number in chosen)) for scene in film.scenes
    )
    return tuple(scene for scene in scenes if scene.shots)


def _laid(film: Film) -> Film:
    """Frames counted from the first chosen shot, without transitions at the edges or lines that began before."""
    begin, last = film.scenes[0].shots[0].start, film.scenes[-1].shots[-1]
    end = last.start + last.frames
    scenes = tuple(
        _moved(scene, begin, end, index == 0, index == len(film.scenes) - 1) for index, scene in enumerate(film.scenes)
    )
    return replace(film, scenes=scenes, frames=end - begin)


def _moved(scene: Scene, begin: int, end: int, first: bool, last: bool) -> Scene:
    shots = [replace(shot, start=shot.start - begin) for shot in scene.shots]
    shots[0] = _opened(shots[0], first)
    shots[-1] = replace(shots[-1], tail=0) if last else shots[-1]
    spoken = tuple(replace(each, start=each.start - begin) for each in scene.spoken if begin <= each.start < end)
    return replace(scene, shots=tuple(shots), spoken=spoken, start=shots[0].start)


def _opened(shot: Shot, first: bool) -> Shot:
    return replace(shot, head=0) if first else shot
