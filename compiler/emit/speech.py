"""Speech as a task. The pass `estimate` and the plan ask here, so that both speak of the same work."""

from __future__ import annotations

from dataclasses import replace

from ..film.entities import Voice
from ..film.film import Film
from ..film.scene import Scene, Speech
from ..film.sound import SpeechTake
from ..library import Library
from ..plan import identity
from ..vocabulary import delivery_kind, set_kind

_DISTANCE = {"small": 1.2, "room": 1.5, "hall": 2.5, "church": 3.0, "cave": 2.5, "outside": 2.0}
"""Metres from the ear, by space: one for a scene, so that a cut never changes a voice."""

_CLOSE = 0.6
"""Metres of a voice over: at the microphone, in no room."""

_OFF = 3.0
"""How much further away somebody sounds who is off screen."""


def speech_take(film: Film, scene: Scene, speech: Speech) -> SpeechTake | None:
    """What is to be spoken, or None if the speaker has no voice (a script with errors)."""
    character = film.character(speech.speaker)
    if character is None or character.voice is None:
        return None
    space, away = _heard(Library.of(film), film, scene, speech)
    voice, off = _voice(character.voice, speech), _off(speech)
    return SpeechTake(speech.words, voice, _deliveries(film, speech), space, away, off, speech.said)


def speech_work(take: SpeechTake) -> str:
    """The task's id, by which its measurement is found."""
    return identity("speech", take, {})


def _voice(voice: Voice, speech: Speech) -> Voice:
    return replace(voice, language=speech.language) if speech.language else voice


def _deliveries(film: Film, speech: Speech) -> tuple[str, ...]:
    """Those the library knows; "to Joel" changes no voice."""
    library = Library.of(film)
    parts = [part.strip() for text in speech.delivery for part in text.split(",")]
    found = [kind.name for part in parts if (kind := delivery_kind(library, part)) is not None]
    sung = [kind.name for kind in library.all("Deliveries") if kind.flag("lyric")] if speech.lyric else []
    return tuple(dict.fromkeys([*found, *sung]))


def _off(speech: Speech) -> bool:
    """Whether the speaker is near, and not seen."""
    return speech.gone or speech.extension == "O.S."


def _heard(library: Library, film: Film, scene: Scene, speech: Speech) -> tuple[str, float]:
    """(space, metres): a voice over is in no room, one off screen is further off."""
    if speech.extension == "V.O.":
        return "none", _CLOSE
    place = film.place(scene.place)
    kind = set_kind(library, place.set) if place is not None else None
    space = kind.space if kind is not None else ("room" if scene.inside else "outside")
    return space, _DISTANCE.get(space, 1.5) + (_OFF if _off(speech) else 0.0)
