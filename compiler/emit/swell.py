"""How music follows the cut: bar lines on cuts, blows on some of them, more of it here and less there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ..film.film import Film
from ..film.scene import Scene
from ..film.shot import Part, Shot
from ..film.sound import Turn
from ..library import Library
from ..staging.moments import moments
from ..staging.state import as_of, changes
from ..vocabulary import mood_kind, transition_kind

_TITLE, _STRUCK = 0.62, 0.9
"""Intensity on titles and cards, into which the score swells, and of a cut that is struck."""
_SWELLS = Fraction(2)
"""Seconds in which music grows before a cut that is struck."""
_LONG, _TALKS, _RESTS, _REST_AFTER = 9, 0.6, 0.18, 3
"""In a shot of over 9 s that is mostly speech, melody and players fall silent after 3 s: only chords are left."""

Points = tuple[tuple[Fraction, float], ...]


def frame_of(scene: Scene, index: int, rate: Fraction) -> int:
    """The frame at which an element's turn comes: that of the first part of a shot that plays it or what follows."""
    for shot in scene.shots:
        part = next((part for part in shot.parts if part.element >= index), None)
        if part is not None:
            return shot.start if part is shot.parts[0] else _within(scene, shot, part, rate)
    return scene.shots[-1].start + scene.shots[-1].frames if scene.shots else scene.start


def _within(scene: Scene, shot: Shot, part: Part, rate: Fraction) -> int:
    """The frame at which a part begins that is not its shot's first."""
    spoken = next((each.start for each in scene.spoken if each.element == part.element), None)
    played = next((moment.start for moment in moments(scene, shot, rate) if moment.part is part), None)
    return shot.start + round(played) if played is not None else spoken if spoken is not None else shot.start


def during(film: Film, start: int, end: int) -> Film:
    """The film with only those scenes that can be seen between two frames: to score a stretch is to look at no more."""
    first = bisect_right(film.scenes, start, key=_starts) - 2  # a transition shows the scene before it too
    return replace(film, scenes=film.scenes[max(0, first) : bisect_left(film.scenes, end, key=_starts)])


def _starts(scene: Scene) -> int:
    return scene.start


def cuts(film: Film) -> list[int]:
    """Frames on which a bar line should land: each scene's first, each card's, and the end title's."""
    starts = [scene.start + scene.shots[0].head // 2 for scene in film.scenes if scene.shots]
    cards = [shot.start for scene in film.scenes for shot in scene.shots[1:] if shot.card is not None]
    return [*sorted({*starts, *cards}), *([film.closing.start] if film.closing is not None else [])]


def struck(film: Film) -> Iterator[int]:
    """Frames of cuts that the library's transition says are struck."""
    library = Library.of(film)
    for scene, after in zip(film.scenes, film.scenes[1:], strict=False):
        kind = transition_kind(library, scene.transition.kind) if scene.transition is not None else None
        if kind is not None and kind.struck and after.shots:
            yield after.shots[0].start


def moods_in_time(film: Film) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(frame, moods) from which on a mood holds, also within a scene; each time that it is another."""
    last: tuple[str, ...] | None = None
    for scene in film.scenes:
        for begins, state in changes(scene):
            if state.mood != last:
                start = scene.start if begins < 0 else frame_of(scene, begins, film.settings.rate)
                yield start, state.mood
            last = state.mood


def played(film: Film, moods: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The composer's moods for a film's, and in which words they are played."""
    kinds = [kind for mood in moods if (kind := mood_kind(Library.of(film), mood)) is not None]
    names = tuple(dict.fromkeys(name for kind in kinds for name in kind.plays))
    return names or ("neutral",), next((kind.played for kind in kinds if kind.played), "")


def turns(film: Film, start: int, end: int, opening: tuple[str, ...]) -> tuple[Turn, ...]:
    """Where between two frames the mood becomes another than it was. Seconds from `start`."""
    found: list[Turn] = []
    for frame, moods in moods_in_time(film):
        names = played(film, moods)[0]
        before = found[-1].moods if found else opening
        if start < frame < end and names != before:
            found.append(Turn(Fraction(frame - start) / film.settings.rate, names))
    return tuple(found)


def intensity(film: Film, start: int, end: int, stings: tuple[int, ...]) -> Points:
    """Up on titles and into cuts that are struck, with the mood's tension in between, back where somebody speaks."""
    points, rate = list[tuple[Fraction, float]](), film.settings.rate
    for shot, scene in _shots(film):
        if start <= shot.start < end:
            begins, length = Fraction(shot.start - start) / rate, shot.frames / rate
            level = _level(film, shot, scene)
            points.append((begins, level))
            if scene is not None and length > _LONG and level > _RESTS and _speaks(shot, scene) > _TALKS:
                points += [(begins + _REST_AFTER, _RESTS), (begins + length - 1, _RESTS)]
    for sting in stings:
        points = list(_swollen(points, Fraction(sting - start) / rate))
    return tuple(points)


def _swollen(points: list[tuple[Fraction, float]], at: Fraction) -> Iterator[tuple[Fraction, float]]:
    """The points with a swell into a blow; what comes after it is as it was."""
    before = [point for point in points if point[0] < at - _SWELLS]
    after = [point for point in points if point[0] > at]
    struck_on = [level for time, level in points if time == at]
    yield from before
    if at > _SWELLS and before:
        yield at - _SWELLS, before[-1][1]
    yield max(at - Fraction(1, 10), Fraction(0)), _STRUCK
    yield at + Fraction(1, 2), struck_on[0] if struck_on else (before[-1][1] if before else _STRUCK)
    yield from (point for point in after if point[0] > at + Fraction(1, 2))


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
    state = as_of(scene, shot.parts[0].element) if shot.parts else scene
    kinds = (mood_kind(Library.of(film), mood) for mood in state.mood)
    tension = max((kind.tension for kind in kinds if kind is not None), default=0.3)
    over = shot.start, shot.start + shot.frames
    spoken = any(s.start < over[1] and s.start + s.frames > over[0] for s in scene.spoken)
    return round(0.3 + 0.4 * tension - (0.12 if spoken else -0.08), 3)
