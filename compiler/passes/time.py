"""When everything happens: stated before measured before estimated speech before action, in whole frames.

A scene is timed by itself, counted from its own first frame; `lay` then puts it where it belongs: so a line that grows
moves what comes later and changes nothing in it.
"""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import Element, Scene, Speech
from ..library import Library
from ..vocabulary import transition_kind
from .pass_ import Step, in_order
from .reel import Reel, Voice, voice


def time(film: Film, context: Context) -> Step:
    """Fills starts and frames of a scene's shots, and its speeches' places.

    What its transition asks is handed on, and for how long a pre-lapped line of it is still heard.
    """

    def timed(scene: Scene, handed: tuple[int, int] | None) -> tuple[Scene, list[Diagnostic], tuple[int, int]]:
        head, heard = handed or (0, 0)
        tail = wanted(film, scene)
        made, over = _timed(film, context, scene, head, tail, heard)
        return made, [], (tail, over)

    return timed


def wanted(film: Film, scene: Scene) -> int:
    """Frames that the transition out of a scene asks for."""
    if scene.transition is None:
        return 0
    kind = transition_kind(Library.of(film), scene.transition.kind)
    if kind is None or kind.blend == "cut":
        return 0
    return round(scene.transition.seconds * film.settings.rate)


def _timed(film: Film, context: Context, scene: Scene, head: int, tail: int, heard: int) -> tuple[Scene, int]:
    """The scene in time, and the frames for which it is heard beyond its end. `heard`: those of the scene before."""
    voices = {
        index: voice(film, scene, element, context.measured)
        for index, element in enumerate(scene.elements)
        if isinstance(element, Speech)
    }
    reel = Reel(scene, voices, film.settings.rate, free=heard + head if heard else 0)
    for index, shot in enumerate(scene.shots):
        first, last = index == 0, index == len(scene.shots) - 1
        reel.add(shot, head // 2 if first else 0, tail // 2 if last else 0, last)
    elements = tuple(_measured(element, voices.get(i)) for i, element in enumerate(scene.elements))
    made = replace(scene, elements=elements, shots=tuple(reel.shots), spoken=tuple(reel.spoken), start=0)
    return made, max(0, reel.over - reel.now)


def _measured(element: Element, said: Voice | None) -> Element:
    if isinstance(element, Speech) and said is not None:
        return replace(element, seconds=said.seconds)
    return element


PASS = in_order("time", time, after=("cover", "frame"))
