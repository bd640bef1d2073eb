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
    """An entry of `Transitions:`.

    `blend`: cut, dissolve, ripple, blur; fade (there and back), fade-out, fade-in, all by `colour`; wipe, clock, doors,
    iris, iris-out, iris-in with an edge that is `soft` (a share of its way); push, whip; page (its back in `colour`).
    `side`: where the edge or the picture goes. `seconds` unless stated. `struck`: music swells into it and strikes it.
    `match`: what comes after it is framed like what was before.
    """

    name: str
    blend: str
    seconds: float
    side: str
    colour: str
    soft: float
    struck: bool = False
    match: bool = False


def transition_kind(library: Library, name: str) -> TransitionKind | None:
    """A transition by name or alias."""
    found = library.find("Transitions", name)
    if found is None:
        return None
    return TransitionKind(
        name=found.name,
        blend=found.text("blend", "cut"),
        seconds=found.number("seconds"),
        side=found.text("side"),
        colour=found.text("colour", "#000000"),
        soft=found.number("soft", 0.02),
        struck=found.flag("struck"),
        match=found.flag("match"),
    )
