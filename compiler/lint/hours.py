"""Hour, weather and what else holds through a scene."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Label
from ..film.scene import Scene, StateCall
from ..source import NOWHERE
from .reading import Reading


def jump(reading: Reading) -> Iterator[Diagnostic]:
    """A heading that says both that no time has passed and that it is another hour."""
    for before, scene in pairwise(reading.film.scenes):
        if before.hour != scene.hour and _goes_on(scene) and scene.headed != NOWHERE:
            message = f"The scene goes on from the one before, where it is {before.hour}; here it is {scene.hour}"
            labels = (Label(before.headed, f"{before.hour} here"),) if before.headed != NOWHERE else ()
            hint = "Leave one of the two out: the hour, or that no time has passed."
            yield diagnostic("SC0310", message, scene.headed, labels=labels, hint=hint)


def _goes_on(scene: Scene) -> bool:
    """Whether one part of a heading says that no time has passed: a whole part, so SAME NIGHT is none."""
    return any(part.strip(" ().").upper() in _AT_ONCE for part in scene.heading.split(" - ")[1:])


_AT_ONCE = frozenset(("CONTINUOUS", "CONT'D", "SAME TIME", "MOMENTS LATER"))
"""What a heading says where no time has passed; LATER is no such word."""


def unsaid(reading: Reading) -> Iterator[Diagnostic]:
    """A heading without an hour at a place that the film has shown at several hours, none of them the one before."""
    seen: dict[str, set[str]] = {}
    for scene in reading.film.scenes:
        hours = seen.setdefault(scene.place, set())
        silent = scene.headed != NOWHERE and " - " not in scene.heading
        if silent and len(hours) > 1 and scene.hour not in hours:
            message = f"{scene.place} has been seen at {' and '.join(sorted(hours))}, and nothing says which it is here"
            hint = f"No hour is said, so it is {scene.hour} as in the scene before. Write ` - {scene.hour.upper()}`."
            yield diagnostic("SC0311", message, scene.headed, hint=hint)
        hours.add(scene.hour)


def weather(reading: Reading) -> Iterator[Diagnostic]:
    """A second weather inside one scene, where no time passes for it to turn."""
    for scene in reading.film.scenes:
        calls = [e for e in scene.elements if isinstance(e, StateCall) and e.state == "weather" and e.names]
        for call in calls[1:]:
            if call.names[0] != calls[0].names[0]:
                message = f"The weather changes from {calls[0].names[0]} to {call.names[0]} inside one scene"
                labels = (Label(calls[0].span, f"{calls[0].names[0]} from here on"),)
                hint = (
                    "It turns on a cut, while no time passes. Begin a new scene, `- LATER`, or allow it if it is meant."
                )
                yield diagnostic("SC0312", message, call.span, labels=labels, hint=hint)
