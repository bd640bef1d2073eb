"""Clothes: nobody changes them without time to, and nobody wears what the script says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix
from ..film.entities import Look
from ..film.scene import Action, Scene, StateCall
from ..identity.looks import redressed
from ..library import Library
from ..source import Span
from ..staging.presence import present
from ..staging.sight import Sight
from .reading import Reading

_WORN = re.compile(r"(?:,? (?:now )?(?:in|wearing|wears)|, (?:\d{1,3}, )(?:now )?(?:in|wearing)) ([^.,;()\n]+)")
"""What follows a name and says what they have on."""

_CHANGES = re.compile(r"\b(?:un)?(?:dress|chang)", re.I)


def changed(reading: Reading) -> Iterator[Diagnostic]:
    """`!!WEAR` in the middle of a scene, for somebody who is there and is not told to change."""
    for scene in reading.film.scenes:
        seen: set[str] = set()
        for element in scene.elements:
            if isinstance(element, StateCall) and element.state == "wear" and element.who in seen:
                if not _dresses(reading.library, scene, element.who):
                    message = f"{element.who} wears something else from one moment to the next"
                    hint = "Let them be seen to change, or put it at the beginning of a scene."
                    yield diagnostic("SC0325", message, element.span, hint=hint)
            elif not isinstance(element, StateCall):
                seen.update(present(element))


def _dresses(library: Library, scene: Scene, who: str) -> bool:
    """Whether a sentence of the scene tells of somebody and a piece of clothing, or of changing."""
    deeds = (deed for each in scene.elements if isinstance(each, Action) for deed in each.deeds)
    theirs = (deed.text for deed in deeds if deed.subject is not None and deed.subject.name == who)
    return any(library.mentioned("Garments", text) or _CHANGES.search(text) for text in theirs)


def otherwise(reading: Reading) -> Iterator[Diagnostic]:
    """Action that gives somebody a piece of clothing in another colour than they have it on."""
    for sight in reading.scenes:
        for index, element in enumerate(sight.scene.elements):
            if isinstance(element, Action):
                yield from _described(sight, index, element)


def _described(sight: Sight, index: int, action: Action) -> Iterator[Diagnostic]:
    for name in sight.people:
        look = sight.worn(name, index)
        for match in re.finditer(rf"\b{re.escape(name)}\b{_WORN.pattern}", action.text):
            kind = _other(sight.library, look, match[1]) if look is not None else ""
            if kind:
                message = f"{name} is told to wear “{match[1].strip()}”, but has another {kind} on"
                hint = f"Say `!!WEAR {name}: {match[1].strip()}` where it changes."
                yield diagnostic("SC0326", message, action.span, hint=hint, fix=_wear(name, match[1], action.span))


def _wear(name: str, words: str, span: Span) -> Fix:
    line = f"!!WEAR {name}: {words.strip()}"
    return Fix(f"Write `{line}` before it", (Edit(Span(span.source, span.start, span.start), f"{line}\n\n"),))


def _other(library: Library, look: Look, words: str) -> str:
    """A piece of clothing that the words colour otherwise than it is worn, or ''."""
    coloured = library.mentioned("Colours", words)
    worn = {garment.kind: garment.colour for garment in look.garments}
    said = redressed(library, look, words).garments if coloured else ()
    return next((g.kind for g in said if g.kind in worn and worn[g.kind] != g.colour), "")
