"""Who is there: people who left, who have not come in, who are told of where nobody sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..codes import diagnostic
from ..diagnostics import Diagnostic, Edit, Fix, Label
from ..film.camera import camera_at
from ..film.scene import Action, Deed, Element, MarkCall, Scene, ShotCall, Speech
from ..film.shot import Shot
from ..library import WORD
from ..source import Span
from ..staging.lengths import deeds_of
from ..staging.presence import off_stage
from ..staging.sight import Sight
from ..vocabulary import framing
from .reading import Reading

_BRIEF = 4
"""Words at most of a clause that says no more than that somebody comes in."""


@dataclass(slots=True)
class _Floor:
    """Who has been there, and who left (with the deed that says so), as a scene is read."""

    there: set[str]
    gone: dict[str, Deed]

    def comes(self, name: str) -> None:
        """Somebody is there."""
        self.there.add(name)
        self.gone.pop(name, None)


def absent(reading: Reading) -> Iterator[Diagnostic]:
    """Who speaks or is filmed after they left, and who enters a scene in which they have been all the time."""
    for scene in reading.film.scenes:
        floor = _Floor(set(), {})
        for element in scene.elements:
            yield from _read(reading, floor, element)


def _read(reading: Reading, floor: _Floor, element: Element) -> Iterator[Diagnostic]:
    match element:
        case Speech() if element.gone:
            if element.speaker in floor.gone:
                yield _speaks(element, floor.gone.pop(element.speaker))
        case Speech() if not off_stage(element):
            floor.comes(element.speaker)
        case ShotCall():
            for subject in element.subjects:
                if subject.name in floor.gone:
                    yield _filmed(element, subject.name, floor.gone[subject.name])
                    floor.comes(subject.name)
        case MarkCall():
            floor.comes(element.who)
        case Action():
            for deed in element.deeds:
                yield from _moves(floor, deed)
        case _:
            return


def _moves(floor: _Floor, deed: Deed) -> Iterator[Diagnostic]:
    who = deed.subject.name if deed.subject is not None and deed.subject.kind == "character" else ""
    if _enters(deed) and who in floor.there and who not in floor.gone:
        message = f"{who} comes in, but has been there since before"
        hint = "Let them speak off screen until then, `NAME (O.S.)`, or leave the entrance out."
        yield diagnostic("SC0321", message, deed.span, hint=hint)
    if deed.comes == "out" and who:
        floor.gone[who] = deed
        floor.there.discard(who)
    elif who:
        floor.comes(who)


def _enters(deed: Deed) -> bool:
    """Whether a deed says in so many words that somebody who was outside comes in."""
    words = [word.casefold() for word in WORD.findall(deed.text)]
    plain = len(words) <= _BRIEF and any(word.startswith(deed.verb) for word in words)
    return deed.comes == "in" and plain and deed.object is None and not deed.place


def _speaks(speech: Speech, left: Deed) -> Diagnostic:
    cue = Span(speech.cue.source, speech.cue.end, speech.cue.end)
    return diagnostic(
        "SC0319",
        f"{speech.speaker} speaks, but has left",
        speech.cue,
        labels=(Label(left.span, "leaves here"),),
        hint="Let them come back first, or speak from off screen.",
        fix=Fix("Write ` (O.S.)` after the cue", (Edit(cue, " (O.S.)"),)),
    )


def _filmed(call: ShotCall, name: str, left: Deed) -> Diagnostic:
    labels = (Label(left.span, "leaves here"),)
    hint = "Let them come back first, or film somebody who is there."
    return diagnostic("SC0320", f"The shot is of {name}, who has left", call.span, labels=labels, hint=hint)


def unseen(reading: Reading) -> Iterator[Diagnostic]:
    """A deed of somebody who is out of the picture all through the written shot that plays it."""
    for sight in reading.scenes:
        for shot in sight.scene.shots:
            kind = framing(sight.library, shot.framing)
            if shot.why == "written" and kind is not None and kind.pose in ("subject", "pair", "over"):
                yield from _unseen(sight, sight.scene, shot)


def _unseen(sight: Sight, scene: Scene, shot: Shot) -> Iterator[Diagnostic]:
    named = {subject.name for subject in shot.subjects}
    for deed in (deed for part in shot.parts for deed in deeds_of(scene, part)):
        who = deed.subject
        if who is None or who.kind != "character" or not deed.verb or who.name in named:
            continue
        if who.name in sight.people and not _shown(shot, who.name):
            message = (
                f"{who.name} does something that nobody sees: shot {shot.number} is of {' and '.join(sorted(named))}"
            )
            hint = "Cut to them first, or take a shot that shows both."
            yield diagnostic("SC0322", message, deed.span, hint=hint)


def _shown(shot: Shot, name: str) -> bool:
    """Whether somebody's middle is between the left and the right edge at the start, the middle or the end."""
    stage = shot.stage
    actor = next((a for a in stage.actors if a.name == name), None) if stage is not None else None
    if stage is None or actor is None:
        return False
    for moment in (0.0, shot.frames / 2, float(shot.frames)):
        pose = camera_at(stage.camera, moment)
        spots = {key.value for key in actor.position}
        for x, z in spots:
            across, away = pose.offset(x, z)
            if away > 0.3 and abs(across) / away * pose.lens < 18.0 + 6.0:
                return True
    return False
