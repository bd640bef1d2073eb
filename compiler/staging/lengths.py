"""How long parts of elements are: by estimate for coverage, and for what stands still while time passes."""

from __future__ import annotations

from fractions import Fraction

from ..film.scene import Action, Deed, HoldCall, Scene, Speech
from ..film.shot import Part, Shot
from ..geometry.standing import LAST, PACE, moment, walk_metres, walks_in


def deeds_of(scene: Scene, part: Part) -> tuple[Deed, ...]:
    """The deeds of an action that play in a part."""
    element = scene.elements[part.element]
    return element.deeds[part.start : part.end] if isinstance(element, Action) else ()


def entries(shots: tuple[Shot, ...]) -> tuple[float, ...]:
    """The moment of the scene at which each shot begins, for `standing`.

    A shot that plays nothing begins where the one before it ended.
    """
    found, last = list[float](), 0.0
    for shot in shots:
        found.append(moment(shot.parts[0].element, shot.parts[0].start) if shot.parts else last)
        last = over(shot, last)
    return tuple(found)


def over(shot: Shot, begins: float) -> float:
    """The moment at which a shot is over that begins at a moment."""
    if not shot.parts:
        return begins
    last = shot.parts[-1]
    return moment(last.element, LAST if last.end is None else last.end)


def speech_share(speech: Speech, part: Part) -> Fraction:
    """Which share of a speech's words a part holds."""
    count = max(1, len(speech.words.split()))
    end = count if part.end is None else part.end
    return Fraction(max(0, end - part.start), count)


def estimated(scene: Scene, part: Part) -> Fraction:
    """Seconds of a part, without pauses around it."""
    element = scene.elements[part.element]
    if isinstance(element, Speech):
        return element.seconds * speech_share(element, part)
    return stillness(scene, part)


def stillness(scene: Scene, part: Part) -> Fraction:
    """Seconds of a part that is not spoken: an action's deeds, a hold, a walk to a mark."""
    element = scene.elements[part.element]
    match element:
        case Action() if part.start == 0 and part.end is None:
            return element.seconds
        case Action():
            return sum((deed.seconds for deed in deeds_of(scene, part)), Fraction(0))
        case HoldCall():
            return element.seconds
        case _:
            metres = max((walk_metres(scene, walk) for walk in walks_in(scene, part)), default=0.0)
            return Fraction(metres / PACE).limit_denominator(1000)
