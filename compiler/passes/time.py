"""When everything happens: stated before measured before estimated speech before action, in whole frames.

A scene is timed by itself, counted from its own first frame, and then laid end to end with the others: so a line that
grows moves what comes later and changes nothing in it.
"""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Element, Scene, Speech, Spoken, Transition
from ..film.shot import Shot
from ..library import Library
from ..vocabulary import transition_kind
from .pass_ import Pass
from .reel import Reel, Voice, voice


def time(film: Film, context: Context) -> tuple[Film, list[Diagnostic]]:
    """Fill starts, frames, heads and tails of all shots, every speech's place, and the film's length."""
    wanted = [_wanted(film, scene) for scene in film.scenes]
    scenes = []
    for index, scene in enumerate(film.scenes):
        head = wanted[index - 1] if index else 0
        scenes.append(_timed(film, context, scene, head, wanted[index]))
    closing = _card(film, film.closing)
    return _laid(film, scenes, wanted, closing), []


def _wanted(film: Film, scene: Scene) -> int:
    """Frames that the transition out of a scene asks for."""
    if scene.transition is None:
        return 0
    kind = transition_kind(Library.of(film), scene.transition.kind)
    if kind is None or kind.blend == "cut":
        return 0
    return round(scene.transition.seconds * film.settings.rate)


def _timed(film: Film, context: Context, scene: Scene, head: int, tail: int) -> Scene:
    voices = {
        index: voice(film, scene, element, context.measured)
        for index, element in enumerate(scene.elements)
        if isinstance(element, Speech)
    }
    reel = Reel(scene, voices, film.settings.rate)
    for index, shot in enumerate(scene.shots):
        first, last = index == 0, index == len(scene.shots) - 1
        reel.add(shot, head // 2 if first else 0, tail // 2 if last else 0, last)
    elements = tuple(_measured(element, voices.get(i)) for i, element in enumerate(scene.elements))
    return replace(scene, elements=elements, shots=tuple(reel.shots), spoken=tuple(reel.spoken))


def _measured(element: Element, said: Voice | None) -> Element:
    if isinstance(element, Speech) and said is not None:
        return replace(element, seconds=said.seconds)
    return element


def _card(film: Film, shot: Shot | None) -> Shot | None:
    if shot is None or shot.stated is None:
        return shot
    return replace(shot, frames=round(shot.stated * film.settings.rate), source="stated")


# ── laying scenes end to end ──────────────────────────────────────────────────────────────────────────────────────


def _laid(film: Film, scenes: list[Scene], wanted: list[int], closing: Shot | None) -> Film:
    opening = _card(film, film.opening)
    now = opening.frames if opening is not None else 0
    head, placed = 0, []
    for index, scene in enumerate(scenes):
        after = scenes[index + 1].shots[0].frames if index + 1 < len(scenes) else closing.frames if closing else 0
        headed = _headed(scene, head)
        tail = min(wanted[index], headed.shots[-1].frames - headed.shots[-1].head, after)
        start = now - head
        placed.append(_placed(_tailed(headed, tail), start))
        now, head = start + sum(shot.frames for shot in scene.shots), tail
    if closing is not None:
        closing = replace(closing, start=now - head, head=head)
        now = closing.start + closing.frames
    return replace(film, scenes=tuple(placed), opening=opening, closing=closing, frames=now)


def _headed(scene: Scene, head: int) -> Scene:
    return replace(scene, shots=(replace(scene.shots[0], head=head), *scene.shots[1:]))


def _tailed(scene: Scene, tail: int) -> Scene:
    shots = (*scene.shots[:-1], replace(scene.shots[-1], tail=tail))
    return replace(scene, shots=shots, transition=_lasting(scene.transition, tail))


def _lasting(transition: Transition | None, frames: int) -> Transition | None:
    return replace(transition, frames=frames) if transition is not None else None


def _placed(scene: Scene, start: int) -> Scene:
    shots = tuple(replace(shot, start=shot.start + start) for shot in scene.shots)
    spoken = tuple(_shifted(each, start) for each in scene.spoken)
    return replace(scene, shots=shots, spoken=spoken, start=start)


def _shifted(spoken: Spoken, frames: int) -> Spoken:
    return replace(spoken, start=spoken.start + frames)


PASS = Pass("time", time, after=("cover", "frame"))
