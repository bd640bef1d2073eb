"""What happens in a shot, and when: the parts of its elements in frames from its first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from ..film.scene import Deed, Scene, Speech, Spoken
from ..film.shot import Part, Shot
from .lengths import deeds_of, stillness


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


def moments(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Moment, ...]:
    """The unspoken parts of a shot, each beginning when what stands before it is over."""
    now, found = shot.head // 2, []
    for part in shot.parts:
        if isinstance(scene.elements[part.element], Speech):
            now = max(now, _said(scene, shot, part, rate))
            continue
        end = now + ceil(stillness(scene, part) * rate)
        found.append(Moment(part, float(now), float(end)))
        now = end
    return tuple(found)


def _said(scene: Scene, shot: Shot, part: Part, rate: Fraction) -> int:
    """The frame of the shot at which a part of a speech is over."""
    spoken = next((each for each in scene.spoken if each.element == part.element), None)
    if spoken is None:
        return 0
    ends = spoken.words[part.end - 1][1] if part.end and part.end <= len(spoken.words) else None
    over = spoken.start + (ceil(ends * rate) if ends is not None else spoken.frames)
    return over - shot.start


def doings(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Doing, ...]:
    """The deeds of a shot, one after another, each as long as its share of the action's time."""
    return tuple(each for moment in moments(scene, shot, rate) for each in _deeds(scene, moment))


def _deeds(scene: Scene, moment: Moment) -> Iterator[Doing]:
    deeds = deeds_of(scene, moment.part)
    whole = sum(float(deed.seconds) for deed in deeds) or 1.0
    now = moment.start
    for deed in deeds:
        end = now + (moment.end - moment.start) * float(deed.seconds) / whole
        yield Doing(deed, now, end)
        now = end


def sayings(scene: Scene, shot: Shot, rate: Fraction) -> tuple[Saying, ...]:
    """Every line that is heard while the shot is seen."""
    found = []
    for spoken in scene.spoken:
        speech = scene.elements[spoken.element]
        sound = spoken.start - shot.start
        start, end = float(sound + spoken.onset * rate), float(sound + spoken.frames)
        if isinstance(speech, Speech) and end > 0 and start < shot.frames:
            found.append(Saying(speech, spoken, sound, start, end))
    return tuple(found)
