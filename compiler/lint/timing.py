"""Times that do not fit: what is said, shown or blended needs longer than it gets, or gets longer than it needs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..film.scene import Action, HoldCall, Scene, Speech
from ..film.shot import Shot
from .reading import Reading, seconds

BLINK = 8
"""Frames below which an audience does not see a shot, but a flash (at 24 a second; a third of a second at any rate)."""

PATIENCE = Fraction(12)
"""Seconds that a picture may stand in which nothing is said or done."""


def speech(reading: Reading) -> Iterator[Diagnostic]:
    """A stated shot that is over before the line it holds."""
    for scene in reading.film.scenes:
        for shot in scene.shots:
            yield from _overrun(scene, shot, reading.rate)


def _overrun(scene: Scene, shot: Shot, rate: Fraction) -> Iterator[Diagnostic]:
    if shot.stated is None:
        return
    spoken = [s for s in scene.spoken for part in shot.parts if part.element == s.element and part.end is None]
    ends = [each for each in spoken if each.start + each.frames > shot.start + round(shot.stated * rate)]
    said = scene.elements[ends[-1].element] if ends else None
    if isinstance(said, Speech):
        needed = Fraction(ends[-1].start + ends[-1].frames - shot.start) / rate
        message = f"{said.speaker}'s speech needs {seconds(needed)}, the shot is {seconds(shot.stated)}"
        what = "The shot is made longer" if shot is scene.shots[-1] else "The speech runs on under the next shot"
        hint = f"{what}. Give it {seconds(needed)}, or leave the time out."
        yield diagnostic("SC0301", message, shot.span, hint=hint)


def transition(reading: Reading) -> Iterator[Diagnostic]:
    """A transition that had to be cut short because a shot beside it is shorter."""
    for change in (scene.transition for scene in reading.film.scenes):
        if change is None or not 0 < change.frames < round(change.seconds * reading.rate):
            continue
        had = seconds(Fraction(change.frames) / reading.rate)
        message = f"The transition takes {seconds(change.seconds)}, but a shot beside it lasts only {had}"
        hint = f"It is made {had} long. Lengthen the shot or shorten the transition."
        yield diagnostic("SC0303", message, change.span, hint=hint)


def flash(reading: Reading) -> Iterator[Diagnostic]:
    """A stated shot that is too short to be seen."""
    least = BLINK * reading.rate / 24
    for shot in (shot for scene in reading.film.scenes for shot in scene.shots):
        if shot.stated is not None and shot.why == "written" and 0 < shot.frames < least:
            message = f"Shot {shot.number} lasts {shot.frames} frames: nobody sees what is in it"
            hint = f"Give it {seconds(Fraction(1, 2))} or more."
            yield diagnostic("SC0307", message, shot.span, hint=hint)


def stillness(reading: Reading) -> Iterator[Diagnostic]:
    """A long stated shot without a word, a deed or a move. Who wants that says so: `static`, or `!!HOLD`."""
    for scene in reading.film.scenes:
        for shot in scene.shots:
            if (shot.stated or 0) > PATIENCE and shot.card is None and not shot.moves and not _lively(scene, shot):
                message = f"Nothing happens for {seconds(shot.stated or PATIENCE)} in shot {shot.number}"
                hint = "Shorten it, let the camera move, or say `static` if stillness is meant."
                yield diagnostic("SC0308", message, shot.span, hint=hint)


def _lively(scene: Scene, shot: Shot) -> bool:
    playing = [scene.elements[part.element] for part in shot.parts]
    begin, end = shot.start, shot.start + shot.frames
    heard = any(s.start < end and s.start + s.frames > begin for s in scene.spoken)
    done = any(deed.verb for each in playing if isinstance(each, Action) for deed in each.deeds)
    return heard or done or any(isinstance(each, HoldCall) for each in playing)
