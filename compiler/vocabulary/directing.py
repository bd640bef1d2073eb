"""Directions and transitions."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Library
from .view import remembered


@dataclass(frozen=True, slots=True)
class DirectionKind:
    """An entry of `Directions:`.

    `payload`: `items` or `text`, as its reader takes it: what an editor completes after the colon. `does` is what it
    becomes: cover, mark, state, card, hold, silence, takes, take. A state that looks words up in the library names the
    section in `names`. `who`: yes if the head names somebody. `inside`: yes if it may stand inside speech.
    """

    name: str
    doc: str
    payload: str
    does: str
    names: str
    who: bool
    inside: bool


@remembered
def direction_kind(library: Library, name: str) -> DirectionKind | None:
    """A direction by name or alias."""
    found = library.find("Directions", name)
    if found is None:
        return None
    return DirectionKind(
        name=found.name,
        doc=found.doc,
        payload=found.text("payload", "text"),
        does=found.text("does", "state"),
        names=found.text("names"),
        who=found.flag("who"),
        inside=found.flag("inside"),
    )


@dataclass(frozen=True, slots=True)
class TransitionKind:
    """An entry of `Transitions:`. `blend`: cut, dissolve, fade-out or fade-in (to and from black). Seconds default."""

    name: str
    blend: str
    seconds: float


@remembered
def transition_kind(library: Library, name: str) -> TransitionKind | None:
    """A transition by name or alias."""
    found = library.find("Transitions", name)
    return TransitionKind(found.name, found.text("blend", "cut"), found.number("seconds")) if found else None
