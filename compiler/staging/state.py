"""What holds in a scene from some moment on: MOOD, LIGHT, WEATHER and STYLE directions take effect where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..film.scene import Action, Element, Scene, Speech, StateCall
from ..memo import once

Changes = tuple[tuple[int, Scene], ...]


def as_of(scene: Scene, element: float) -> Scene:
    """The scene with the mood, lights, weather and styles that hold as an element begins."""
    return next(state for begins, state in reversed(changes(scene)) if begins <= element)


@once
def changes(scene: Scene) -> Changes:
    """The elements from which on something else holds, with the scene as it then is; -1 is its beginning."""
    found = [(-1, scene)]
    for index, call in later(scene):
        found.append((index, changed(found[-1][1], call)))
    return tuple(found)


def later(scene: Scene) -> Iterator[tuple[int, StateCall]]:
    """The directions that change what holds after something has happened in the scene."""
    happened = False
    for index, element in enumerate(scene.elements):
        happened = happened or isinstance(element, Action | Speech)
        if happened and changes_state(element) and isinstance(element, StateCall):
            yield index, element


def opening(scene: Scene, state: str) -> tuple[str, ...]:
    """The names of the first direction of that kind that stands before anything happens in the scene."""
    after = {index for index, _ in later(scene)}
    calls = (each for i, each in enumerate(scene.elements) if isinstance(each, StateCall) and i not in after)
    return next((call.names for call in calls if call.state == state and call.names), ())


def changes_state(element: Element) -> bool:
    """Whether an element is a direction that says what holds, in words that the library knows."""
    return isinstance(element, StateCall) and element.state in _STATES and bool(element.names)


_STATES = ("mood", "light", "weather", "style")


def changed(scene: Scene, call: StateCall) -> Scene:
    """The scene from a direction on."""
    match call.state:
        case "mood":
            return replace(scene, mood=call.names)
        case "light":
            return replace(scene, lights=call.names)
        case "weather":
            return replace(scene, weather=call.names[0])
        case _:
            return replace(scene, styles=call.names)
