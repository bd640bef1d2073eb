"""Music: one cue for each !!MUSIC until the next; where a film says nothing of it, one for each stretch of a mood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ..canonical import seed
from ..film.files import OwnSound
from ..film.film import Film
from ..film.scene import HoldCall, Scene, StateCall
from ..film.sound import MusicCue
from .swell import cuts, during, frame_of, intensity, moods_in_time, played, struck, turns
from .themes import themes

_SHORTEST, _LONGEST = 8, 150
"""Seconds of a mood that get music of their own, and after which a new scene has other music of the same mood."""
_OVER = Fraction(3, 2)
"""Seconds for which music that other music follows is still heard under it."""
_STING = Fraction(5)
"""Seconds of a sting where no music plays."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A cue and the frames of the film it plays over. `words` name it for progress."""

    cue: MusicCue
    start: int
    end: int
    sound: OwnSound | None = None
    """A file that is played instead of the cue."""


@dataclass(frozen=True, slots=True)
class _Call:
    """From `frame` on: music in these words, or none. A sting only strikes what plays."""

    frame: int
    words: str
    moods: tuple[str, ...]
    silent: bool = False
    sound: OwnSound | None = None
    sting: bool = False


def score(film: Film) -> tuple[Scored, ...]:
    """Every cue of the film."""
    asked = _calls(film)
    calls = [call for call in asked if not call.sting]
    calls = calls if any(not call.silent for call in calls) else [*_by_mood(film), *calls]
    calls.sort(key=lambda call: call.frame)
    stings = tuple(sorted({*struck(film), *(call.frame for call in asked if call.sting)}))
    ends = [*(call.frame for call in calls[1:]), film.frames]
    found = [
        _scored(film, call, end, stings, after)
        for call, end, after in zip(calls, ends, [*calls[1:], None], strict=True)
        if not call.silent and end > call.frame
    ]
    alone = [call for call in asked if call.sting and not any(s.start <= call.frame < s.end for s in found)]
    return tuple(sorted([*found, *(_alone(film, call) for call in alone)], key=lambda each: each.start))


def _calls(film: Film) -> list[_Call]:
    """Where music changes, as it is written. What stands before the film's first picture plays from the title on."""
    found: list[_Call] = []
    for number, scene in enumerate(film.scenes):
        for index, element in enumerate(scene.elements):
            silent = isinstance(element, HoldCall) and element.silent
            music = isinstance(element, StateCall) and element.state.casefold() == "music"
            if silent or music:
                found.append(_call(scene, index, silent, number == 0, film.settings.rate))
    return found


def _call(scene: Scene, index: int, silent: bool, first: bool, rate: Fraction) -> _Call:
    element, frame = scene.elements[index], frame_of(scene, index, rate)
    words = element.text if isinstance(element, StateCall) else ""
    sound = element.sound if isinstance(element, StateCall) else None
    sting = sound is None and re.search(r"\bstings?\b", words.casefold()) is not None
    opens = first and frame <= scene.start and not sting
    return _Call(0 if opens else frame, words, scene.mood, silent, sound, sting)


def _by_mood(film: Film) -> list[_Call]:
    """Music for a film that asks for none: new where the mood is another, or has long been the same."""
    rate, found = film.settings.rate, list[_Call]()
    marks = sorted([*moods_in_time(film), *((scene.start, scene.mood) for scene in film.scenes)], key=lambda m: m[0])
    for frame, moods in marks or [(0, ())]:
        if not found:
            found.append(_Call(0, "", moods))
        elif moods != found[-1].moods and frame - found[-1].frame < _SHORTEST * rate:
            found[-1] = replace(found[-1], moods=moods)
        elif moods != found[-1].moods or frame - found[-1].frame > _LONGEST * rate:
            found.append(_Call(frame, "", moods))
    over = film.closing.start if film.closing is not None else film.frames
    if len(found) > 1 and over - found[-1].frame < _SHORTEST * rate:
        found.pop()
    return found


def _scored(film: Film, call: _Call, end: int, stings: tuple[int, ...], after: _Call | None) -> Scored:
    """It comes to an end before silence and with the film, and is taken away under the music that follows."""
    rate, (moods, usual), now = film.settings.rate, played(film, call.moods), during(film, call.frame, end)
    words, under = call.words or usual, _OVER if after is not None and not after.silent else Fraction(0)
    inside = tuple(frame for frame in stings if call.frame <= frame < end)
    seconds = Fraction(end - call.frame) / rate
    cue = MusicCue(
        seconds=seconds + min(under, seconds),
        moods=moods,
        words=words,
        hits=tuple(Fraction(frame - call.frame) / rate for frame in cuts(now) if call.frame < frame < end),
        intensity=intensity(now, call.frame, end, inside),
        ends="fade" if under else "ring",
        seed=seed("music", film.title, moods, words, *_again(now, call)),
        themes=themes(now, call.frame, end),
        stings=tuple(Fraction(frame - call.frame) / rate for frame in inside),
        turns=turns(now, call.frame, end, moods) if call.words else (),
    )
    return Scored(cue, call.frame, end, call.sound)


def _again(film: Film, call: _Call) -> Iterator[str]:
    """What tells music of one mood from that of the same mood before: the scene it begins with."""
    if call.frame and not call.words:
        yield from (scene.heading for scene in film.scenes if scene.start == call.frame)


def _alone(film: Film, call: _Call) -> Scored:
    """A sting where no music plays."""
    rate, left = film.settings.rate, Fraction(film.frames - call.frame) / film.settings.rate
    seconds, moods = min(_STING, left), played(film, call.moods)[0]
    one = (Fraction(0),)
    loud = ((Fraction(0), 0.9), (seconds, 0.1))
    cue = MusicCue(seconds, moods, call.words, (), loud, "ring", seed("sting", film.title, moods), stings=one)
    return Scored(cue, call.frame, call.frame + round(seconds * rate))
