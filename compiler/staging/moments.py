"""What happens in a shot, and when: the parts of its elements in frames from its first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from ..film.scene import Deed, Placed, Scene, Speech, Spoken
from ..film.shot import Part, Shot
from ..geometry.standing import PACE, walk_metres, walks_in
from ..memo import once
from .lengths import deeds_of, stillness

LEADING = 0.75
"""Share of a deed after which the walk is over at the latest that only leads to it."""
STEPPING = 5.0
"""Frames before the end of such a walk in which the deed begins."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A part of an element that is played without words, from `start` to `end`, in frames of the shot."""

    part: Part
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Doing:
    """A deed from `start` to `end`, in frames of the shot."""

    deed: Deed
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Saying:
    """A line as far as it is heard in a shot: the voice from `start` to `end`, in frames of the shot; may overhang."""

    speech: Speech
    spoken: Spoken
    sound: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Walking:
    """Somebody's walk in a shot, with the frames of the shot at which it begins and ends."""

    to: Placed
    start: float
    end: float


def moments(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Moment, ...]:
    """The unspoken parts of a shot, each beginning when what stands before it is over.

    What happens first is under way while a transition still brings the shot in: it has that much more time.
    """
    now, found = shot.head // 2, list[Moment]()
    for part in shot.parts:
        if isinstance(scene.elements[part.element], Speech):
            now = max(now, _said(scene, shot, part, rate))
            continue
        end = now + ceil(stillness(scene, part) * rate)
        start = 0 if part is shot.parts[0] else now
        found.append(Moment(part, float(start), float(end)))
        now = end
    return tuple(found)


def _said(scene: Scene, shot: Shot, part: Part, rate: Fraction) -> int:
    """The frame of the shot at which a part of a speech is over."""
    spoken = _heard(scene.spoken).at.get(part.element)
    if spoken is None:
        return 0
    ends = spoken.words[part.end - 1][1] if part.end and part.end <= len(spoken.words) else None
    over = spoken.start + (ceil(ends * rate) if ends is not None else spoken.frames)
    return over - shot.start


def doings(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Doing, ...]:
    """The deeds of a shot, one after another, each as long as its share of the action's time."""
    return tuple(each for moment in moments(scene, shot, rate) for each in deeds_at(scene, moment))


def deeds_at(scene: Scene, moment: Moment) -> Iterator[Doing]:
    """The deeds of one part, in order."""
    deeds = deeds_of(scene, moment.part)
    whole = sum(float(deed.seconds) for deed in deeds) or 1.0
    now = moment.start
    for deed in deeds:
        end = now + (moment.end - moment.start) * float(deed.seconds) / whole
        yield Doing(deed, now, end)
        now = end


def walks(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Walking, ...]:
    """The walks that begin in a shot: as long as the deed they belong to, or as the way needs."""
    found = []
    for moment in moments(scene, shot, rate):
        done = tuple(deeds_at(scene, moment))
        for to in walks_in(scene, moment.part):
            ways = done[to.deed - moment.part.start :][:1]
            start = ways[0].start if ways else moment.start
            natural = start + walk_metres(scene, to) / PACE * float(rate)
            end = min(natural, start + LEADING * (ways[0].end - start)) if ways and to.leads else natural
            found.append(Walking(to, start, max(start + 1.0, ways[0].end if ways and not to.leads else end)))
    return tuple(found)


def begins(doing: Doing, walks: tuple[Walking, ...]) -> float:
    """The frame at which a deed itself begins: when its walk, if it begins with one, has got there."""
    led = (walk for walk in walks if walk.to.leads and doing.start <= walk.start < doing.end)
    who = doing.deed.subject.name if doing.deed.subject is not None else ""
    return next((max(doing.start, walk.end - STEPPING) for walk in led if walk.to.who == who), doing.start)


def sayings(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Saying, ...]:
    """Every line that is heard while the shot is seen."""
    found, lines = [], _heard(scene.spoken)
    first = bisect_left(lines.starts, shot.start - lines.longest)
    for spoken in lines.ordered[first : bisect_left(lines.starts, shot.start + shot.frames)]:
        speech = scene.elements[spoken.element]
        sound = spoken.start - shot.start
        start, end = float(sound + spoken.onset * rate), float(sound + spoken.frames)
        if isinstance(speech, Speech) and end > 0 and start < shot.frames:
            found.append(Saying(speech, spoken, sound, start, end))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A scene's lines by element, and in the order in which they begin, with the frames of the longest."""

    at: dict[int, Spoken]
    ordered: tuple[Spoken, ...]
    starts: tuple[int, ...]
    longest: int


@once
def _heard(spoken: tuple[Spoken, ...]) -> _Heard:
    ordered = tuple(sorted(spoken, key=lambda each: (each.start, each.element)))
    at = {each.element: each for each in reversed(spoken)}
    return _Heard(at, ordered, tuple(s.start for s in ordered), max((s.frames for s in spoken), default=0))
