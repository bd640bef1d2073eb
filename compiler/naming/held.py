"""What still holds where a caption parts a scene: its mood, light, weather and style, and who stands at which mark.

FLASHBACK in the middle of a scene, its end, each side of an INTERCUT: they are scenes of their own to the compiler, but
to the writer they stand under one heading, and what is said under a heading holds to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from ..film.scene import Action, Element, MarkCall, Scene, Speech, StateCall
from ..staging.state import changes_state

Call = StateCall | MarkCall


@dataclass(frozen=True, slots=True)
class Held:
    """The directions that hold as a scene ends, and in which place and way of telling they do."""

    place: str
    telling: str
    calls: tuple[Call, ...]


def with_held(scene: Scene, held: tuple[Held, ...]) -> Scene:
    """A scene without a heading of its own, opened by what holds in its place: as it was told before, else as now."""
    here = [each for each in held if each.place == scene.place] if scene.goes_on else []
    same = [each for each in here if each.telling == scene.telling]
    calls = (same or here)[-1].calls if here else ()
    known = {name for element in scene.elements for name in _present(element)}
    own = {_kind(call) for call in takewhile(_is_quiet, scene.elements)}
    kept = (call for call in calls if _kind(call) not in own and (isinstance(call, StateCall) or call.who in known))
    return replace(scene, elements=(*kept, *scene.elements)) if calls else scene


def held_after(scene: Scene, held: tuple[Held, ...]) -> tuple[Held, ...]:
    """What holds behind a scene. A heading ends all that held in its place; two places are enough for an INTERCUT."""
    ended = [each for each in held if each.place != scene.place] if not scene.goes_on else held
    kept = [each for each in ended if (each.place, each.telling) != (scene.place, scene.telling)]
    return (*kept, Held(scene.place, scene.telling, _calls(scene)))[-4:]


def _calls(scene: Scene) -> tuple[Call, ...]:
    """The last direction of each kind; of marks each person's, unless they have done something since."""
    last: dict[tuple[str, ...], Call] = {}
    for element in scene.elements:
        if isinstance(element, StateCall | MarkCall):
            last |= {_kind(element): element} if _kind(element) else {}
        elif isinstance(element, Action):
            for name in _present(element):
                last.pop(("mark", name), None)
    return tuple(last.values())


def _kind(element: Element) -> tuple[str, ...]:
    """What a direction says something of: a state, or where somebody stands; of nothing that holds, ()."""
    if isinstance(element, MarkCall):
        return "mark", element.who
    return ("state", element.state) if isinstance(element, StateCall) and changes_state(element) else ()


def _is_quiet(element: Element) -> bool:
    """Whether nothing happens in it."""
    return not isinstance(element, Action | Speech)


def _present(element: Element) -> tuple[str, ...]:
    """Who speaks or does something in an element."""
    match element:
        case Speech():
            return (element.speaker,)
        case Action():
            return tuple(deed.subject.name for deed in element.deeds if deed.subject is not None)
        case _:
            return ()
