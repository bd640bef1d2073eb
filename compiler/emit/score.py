"""Music: one cue for each !!MUSIC until the next, or one for a film that says nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ..canonical import seed
from ..film.files import OwnSound
from ..film.film import Film
from ..film.scene import HoldCall, Scene, StateCall
from ..film.shot import Shot
from ..film.sound import MusicCue
from ..library import Library
from ..vocabulary import mood_kind
from .themes import themes

_TITLE = 0.62
"""Intensity on titles and cards: the score swells into them."""
_LONG, _TALKS, _RESTS, _REST_AFTER = 9, 0.6, 0.18, 3
"""In a shot of over 9 s that is mostly speech, melody and players fall silent after 3 s: only chords are left."""


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
    """From `frame` on: music in these words, or none."""

    frame: int
    words: str
    moods: tuple[str, ...]
    silent: bool = False
    sound: OwnSound | None = None


def score(film: Film) -> tuple[Scored, ...]:
    """Every cue of the film."""
    calls = _calls(film)
    ends = [*(call.frame for call in calls[1:]), film.frames]
    return tuple(
        _scored(film, call, end, last=end == film.frames)
        for call, end in zip(calls, ends, strict=True)
        if not call.silent and end > call.frame
    )


def _calls(film: Film) -> list[_Call]:
    """Where music changes. What stands before the film's first picture plays from the title on."""
    found: list[_Call] = []
    for number, scene in enumerate(film.scenes):
        for index, element in enumerate(scene.elements):
            silent = isinstance(element, HoldCall) and element.silent
            music = isinstance(element, StateCall) and element.state.casefold() == "music"
            if silent or music:
                frame = frame_of(scene, index)
                opens = number == 0 and frame <= scene.start
                words = element.text if isinstance(element, StateCall) else ""
                sound = element.sound if isinstance(element, StateCall) else None
                found.append(_Call(0 if opens else frame, words, scene.mood, silent, sound))
    if not found:
        moods = film.scenes[0].mood if film.scenes else ()
        found.append(_Call(0, "", moods))
    return found


def frame_of(scene: Scene, index: int) -> int:
    """The frame at which an element's turn comes: the start of the first shot that plays it or what follows."""
    for shot in scene.shots:
        if any(part.element >= index for part in shot.parts):
            return shot.start
    return scene.shots[-1].start + scene.shots[-1].frames if scene.shots else scene.start


def _scored(film: Film, call: _Call, end: int, *, last: bool) -> Scored:
    rate, (moods, words) = film.settings.rate, _played(film, call)
    cue = MusicCue(
        seconds=Fraction(end - call.frame) / rate,
        moods=moods,
        words=words,
        hits=tuple(Fraction(frame - call.frame) / rate for frame in _cuts(film) if call.frame < frame < end),
        intensity=_intensity(film, call, end),
        ends="ring" if last else "fade",
        seed=seed("music", film.title, moods, words),
        themes=themes(film, call.frame, end),
    )
    return Scored(cue, call.frame, end, call.sound)


def _played(film: Film, call: _Call) -> tuple[tuple[str, ...], str]:
    """The composer's moods, and in which words: the writer's, before those of the library."""
    kinds = [kind for mood in call.moods if (kind := mood_kind(Library.of(film), mood)) is not None]
    moods = tuple(dict.fromkeys(name for kind in kinds for name in kind.plays))
    return moods or ("neutral",), call.words or next((kind.played for kind in kinds if kind.played), "")


def _cuts(film: Film) -> list[int]:
    """Frames on which a bar line should land: each scene's first, each card's, and the end title's."""
    starts = [scene.start + scene.shots[0].head // 2 for scene in film.scenes if scene.shots]
    cards = [shot.start for scene in film.scenes for shot in scene.shots[1:] if shot.card is not None]
    return [*sorted({*starts, *cards}), *([film.closing.start] if film.closing is not None else [])]


def _intensity(film: Film, call: _Call, end: int) -> tuple[tuple[Fraction, float], ...]:
    """Up on the titles, with the mood's tension in between, back where somebody speaks."""
    points = []
    for shot, scene in _shots(film):
        if call.frame <= shot.start < end:
            begins, length = Fraction(shot.start - call.frame) / film.settings.rate, shot.frames / film.settings.rate
            level = _level(film, shot, scene)
            points.append((begins, level))
            if scene is not None and length > _LONG and level > _RESTS and _speaks(shot, scene) > _TALKS:
                points += [(begins + _REST_AFTER, _RESTS), (begins + length - 1, _RESTS)]
    return tuple(points)


def _speaks(shot: Shot, scene: Scene) -> float:
    """The share of a shot in which somebody speaks."""
    ends = shot.start + shot.frames
    heard = (min(s.start + s.frames, ends) - max(s.start, shot.start) for s in scene.spoken)
    return sum(frames for frames in heard if frames > 0) / max(shot.frames, 1)


def _shots(film: Film) -> list[tuple[Shot, Scene | None]]:
    inside: list[tuple[Shot, Scene | None]] = [(shot, scene) for scene in film.scenes for shot in scene.shots]
    opening: list[tuple[Shot, Scene | None]] = [(film.opening, None)] if film.opening is not None else []
    closing: list[tuple[Shot, Scene | None]] = [(film.closing, None)] if film.closing is not None else []
    return [*opening, *inside, *closing]


def _level(film: Film, shot: Shot, scene: Scene | None) -> float:
    if scene is None or shot.card is not None:
        return _TITLE
    kinds = (mood_kind(Library.of(film), mood) for mood in scene.mood)
    tension = max((kind.tension for kind in kinds if kind is not None), default=0.3)
    over = shot.start, shot.start + shot.frames
    spoken = any(s.start < over[1] and s.start + s.frames > over[0] for s in scene.spoken)
    return round(0.3 + 0.4 * tension - (0.12 if spoken else -0.08), 3)
