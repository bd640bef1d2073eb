"""Who is there when a scene begins, and who comes on later: read from the first that is told of each.

* Whose first deed says that they come in, comes in with it.
* Who was heard from off stage before, comes on with the first deed or line that shows them.
* Whose first deed is a walk, in a paragraph that is not the scene's first, comes on with it.
* A shot of somebody brings nobody whom the very next deed or line brings.
* Everybody else was there all along: a line that shows somebody sit, look or speak does not bring them.
"""

from __future__ import annotations

from ..film.scene import Action, Deed, Element, Scene, ShotCall, Speech
from ..library import Library
from ..vocabulary import verb_kind
from .presence import off_stage, present

Cue = tuple[int, int]
"""The index of an element, and of a deed of it."""


def entrance(library: Library, scene: Scene, name: str) -> Cue | None:
    """With what somebody comes on; None for who is there when the scene begins."""
    heard = begun = False
    for index, element in enumerate(scene.elements):
        if isinstance(element, Speech) and element.speaker == name and off_stage(element):
            heard = heard or element.extension != "V.O."
        elif isinstance(element, Speech) and element.to == name:
            return None
        elif isinstance(element, ShotCall) and name in present(element) and brought(scene, index, name):
            continue
        elif name in present(element):
            return _shown(library, index, element, name, heard, begun)
        begun = begun or isinstance(element, Action | Speech)
    return None


def brought(scene: Scene, index: int, name: str) -> bool:
    """Whether what happens first after a shot shows somebody of whom the shot is: that, not the shot, brings them."""
    events = (each for each in scene.elements[index:] if isinstance(each, Action | Speech))
    first = next(events, None)
    if isinstance(first, Speech):
        return first.speaker == name and off_stage(first) is False
    return first is not None and any(d.subject is not None and d.subject.name == name for d in first.deeds)


def _shown(library: Library, index: int, element: Element, name: str, heard: bool, begun: bool) -> Cue | None:
    """With what of the element that first shows them somebody comes on, if with anything."""
    if isinstance(element, Speech):
        return (index, 0) if heard and element.speaker == name else None
    for number, deed in enumerate(element.deeds if isinstance(element, Action) else ()):
        if deed.subject is not None and deed.subject.name == name:
            comes = deed.comes == "in" or heard or (begun and deed.comes != "out" and _walks(library, deed))
            return (index, number) if comes else None
        if deed.object is not None and deed.object.name == name:
            return None
    return None


def _walks(library: Library, deed: Deed) -> bool:
    kind = verb_kind(library, deed.verb) if deed.verb else None
    return kind is not None and kind.act == "walk"
