"""Scenes in which there is nothing to see."""

from __future__ import annotations

from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..film.scene import Action, CardCall, HoldCall, ShotCall, Speech
from ..source import NOWHERE
from .reading import Reading

_PLAYED = Action | Speech | ShotCall | CardCall | HoldCall


def empty(reading: Reading) -> Iterator[Diagnostic]:
    """A heading with neither action, speech nor a shot under it."""
    for scene in reading.film.scenes:
        if scene.headed != NOWHERE and not any(isinstance(element, _PLAYED) for element in scene.elements):
            message = f"Nothing happens in {scene.place or 'this scene'}: it is shown empty"
            hint = "Say what is seen there, or give it a shot: `!!ESTABLISH: 3s`."
            yield diagnostic("SC0315", message, scene.headed, hint=hint)


def sound_only(reading: Reading) -> Iterator[Diagnostic]:
    """A scene of voices from off stage alone, with nobody and nothing to look at."""
    for scene in reading.film.scenes:
        played = [element for element in scene.elements if isinstance(element, _PLAYED)]
        voices = [each for each in played if isinstance(each, Speech)]
        if voices and len(voices) == len(played) and all(each.extension in ("V.O.", "O.S.") for each in voices):
            message = f"Scene {scene.number} has voices and no picture"
            hint = "Say in an action line what is seen while they speak."
            yield diagnostic("SC0316", message, scene.headed if scene.headed != NOWHERE else voices[0].span, hint=hint)
