"""Who grows or shrinks, as it only happens in dreams: how many times their own height they are in a shot."""

from __future__ import annotations

from ..film.scene import Action
from ..film.track import WHOLE, Key, Track
from ..library import Library
from ..vocabulary import verb_kind
from .happening import Happening

_TIMES = {"grow": 1.4, "shrink": 0.4}
"""What it comes to, by what the verb does."""


def grown(shot: Happening, name: str) -> Track:
    """The track of a size: as earlier deeds left it, and what deeds of this shot do to it."""
    size = 1.0
    for index, element in enumerate(shot.sight.scene.elements):
        if index >= shot.first or not isinstance(element, Action):
            continue
        for deed in element.deeds:
            if deed.subject is not None and deed.subject.name == name and not deed.object:
                size *= _times(shot.sight.library, deed.verb)
    keys = [Key(0.0, (size,), "in-out")]
    for doing in shot.done_by(name):
        times = _times(shot.sight.library, doing.deed.verb) if doing.deed.object is None else 1.0
        if times != 1.0:
            keys.append(Key(max(keys[-1].frame + 1.0, doing.start), (size,), "in-out"))
            size *= times
            keys.append(Key(max(keys[-1].frame + 1.0, doing.end), (size,), "in-out"))
    return tuple(keys) if len(keys) > 1 or size != 1.0 else WHOLE


def _times(library: Library, verb: str) -> float:
    kind = verb_kind(library, verb) if verb else None
    return _TIMES.get(kind.thing, 1.0) if kind is not None else 1.0
