"""Film idiom for a match cut: the next scene begins with one subject in the framing that the scene before ended on."""

from __future__ import annotations

from dataclasses import replace

from ..film.scene import Scene, Speech
from ..film.shot import Part, Shot, Subject
from ..library import Library
from ..source import NOWHERE
from ..staging.lengths import deeds_of
from ..staging.match import POSES
from ..staging.presence import on_stage
from ..vocabulary import framing
from .pieces import thing


def alike(library: Library, scene: Scene, shot: Shot, like: Shot) -> Shot:
    """A scene's first covered shot as `like`, where that is of one person or thing and there is one here too."""
    kind = framing(library, like.framing)
    if kind is None or kind.pose not in POSES or len(like.subjects) != 1 or not shot.parts:
        return shot
    subject = _subject(scene, shot.parts[0], like.subjects[0])
    if subject is None or subject.kind not in kind.kinds:
        return shot
    return replace(shot, framing=like.framing, subjects=(subject,), lens=like.lens, moves=(), why="a match cut")


def _subject(scene: Scene, part: Part, like: Subject) -> Subject | None:
    """The same, if they are there; else who acts or speaks, or the thing that is spoken of."""
    element, there = scene.elements[part.element], on_stage(scene, part)
    if like.kind == "character":
        acting = [deed.subject.name for deed in deeds_of(scene, part) if deed.subject is not None]
        acting += [element.speaker] if isinstance(element, Speech) else []
        name = next((name for name in (like.name, *acting, *there) if name in there), "")
        return Subject(name, "character", NOWHERE) if name else None
    found = next((each for deed in deeds_of(scene, part) if (each := thing(deed)) is not None), None)
    return replace(found, span=NOWHERE) if found is not None else None
