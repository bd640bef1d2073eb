"""What the parts of a set do in a shot: how far a door stands open, which lights are out, when that changes."""

from __future__ import annotations

from collections.abc import Collection

from scenec.compiler.film.stage import Practical, Stage
from scenec.compiler.film.track import eased

_UNDONE = {"open": "shut", "shut": "open", "kindle": "douse", "douse": "kindle"}


def openness(stage: Stage, part: str, frame: float) -> float:
    """How far a part stands open at a frame, 0 (shut) to 1."""
    events = _events(stage, ("open", "shut"), part)
    value = 1.0 if events and not _past(events[0]) and events[0].act == "shut" else 0.0
    for event in events:
        wanted = 1.0 if event.act == "open" else 0.0
        span = max(1e-6, event.end - event.start)
        share = 1.0 if _past(event) else min(1.0, max(0.0, (frame - event.start) / span))
        value += (wanted - value) * eased("in-out", share)
    return value


def moves(stage: Stage, parts: Collection[str]) -> str:
    """The first of some parts that opens or shuts in a shot or did so before it; '' if none does."""
    return next((each.part for each in stage.practicals if each.act in ("open", "shut") and each.part in parts), "")


def stirs(stage: Stage, part: str) -> bool:
    """Whether a part opens or shuts within the shot."""
    return any(not _past(event) for event in _events(stage, ("open", "shut"), part))


def out(stage: Stage, frame: float) -> frozenset[str]:
    """The parts that give no light at a frame. What is kindled later in the shot is out before."""
    dark = set[str]()
    for part in dict.fromkeys(each.part for each in stage.practicals):
        events = _events(stage, ("kindle", "douse"), part)
        if not events:
            continue
        act = _UNDONE[events[0].act] if not _past(events[0]) else ""
        act = next((event.act for event in reversed(events) if _past(event) or event.start <= frame), act)
        if act == "douse":
            dark.add(part)
    return frozenset(dark)


def switches(stage: Stage) -> tuple[float, ...]:
    """The frames at which lights come on or go out."""
    acts = [each for each in stage.practicals if each.act in ("kindle", "douse") and not _past(each)]
    return tuple(sorted({each.start for each in acts if each.start > 0.0}))


def _events(stage: Stage, acts: tuple[str, ...], part: str) -> list[Practical]:
    found = (each for each in stage.practicals if each.part == part and each.act in acts)
    return sorted(found, key=lambda each: each.start)


def _past(practical: Practical) -> bool:
    """Whether it was done before the shot began."""
    return practical.end <= 0.0
