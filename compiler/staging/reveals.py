"""What a paragraph discloses with its last words: "She turns. JOEL stands in the door.", "He opens the box. A crown."

Film idiom holds it back: no shot shows it before, and the camera turns or comes up to it.
"""

from __future__ import annotations

from ..film.scene import Action, Deed, Scene
from ..film.shot import Part, Subject
from ..library import Library
from .presence import present


def revealed(library: Library, scene: Scene, part: Part) -> Subject | None:
    """Whom or what the last deed of a paragraph discloses, where the part holds that deed; else None."""
    action = scene.elements[part.element]
    if not isinstance(action, Action) or not action.deeds:
        return None
    if part.end is not None and part.end < len(action.deeds):
        return None
    last = action.deeds[-1]
    if last.object is not None and _flagged(library, last, "reveals"):
        return last.object if _new(scene, part.element, last.object) else None
    before = action.deeds[-2] if len(action.deeds) > 1 else None
    if before is None or last.subject is None or last.comes or not _flagged(library, before, "discloses"):
        return None
    return last.subject if last.subject != before.subject and _new(scene, part.element, last.subject) else None


def _flagged(library: Library, deed: Deed, key: str) -> bool:
    found = library.find("Verbs", deed.verb) if deed.verb else None
    return found is not None and found.flag(key)


def _new(scene: Scene, element: int, subject: Subject) -> bool:
    """Whether nothing in the scene before the last deed of an element shows or names it."""
    for index, each in enumerate(scene.elements[: element + 1]):
        deeds = each.deeds if isinstance(each, Action) else ()
        told = (s.name for deed in deeds[: -1 if index == element else None] for s in (deed.subject, deed.object) if s)
        if subject.name in told or (index < element and subject.name in present(each)):
            return False
    return True
