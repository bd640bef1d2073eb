"""Parts of the set at work: the great lamp turns, a door opens, the lights go out."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from ..film.camera import GATE, camera_at
from ..film.stage import Point, Practical
from ..library import WORD, Definition
from ..vocabulary import verb_kind
from .happening import Happening
from .moments import Doing
from .things import Camera

ALL = "lights"
"""The part that stands for everything that gives light."""

_HAND = 0.35
"""Of a deed's time until a hand has got to what it opens."""


def working(shot: Happening) -> tuple[Doing, ...]:
    """The deeds that set parts of the set going, in order."""
    return tuple(doing for doing in shot.doings if _work(shot, doing) is not None)


def practicals(shot: Happening, before: tuple[Doing, ...], camera: Camera) -> tuple[Practical, ...]:
    """What parts of the set do in a shot. What was done `before` it holds from its first frame on.

    Who turns is at it until the end of the scene; what opens or goes out stays so until something undoes it.
    """
    found: dict[tuple[str, str], Practical] = {}
    past = [each for doing in before if (each := _work(shot, doing)) is not None]
    for part, act, kind in past:
        _put(found, replace(_lasting(shot, part, act), end=0.0) if kind else _lasting(shot, part, act), kind)
    for doing in shot.doings:
        if (work := _work(shot, doing)) is not None:
            part, act, kind = work
            _put(found, _timed(shot, doing, part, act, kind), kind)
    return tuple(each for each in found.values() if _matters(shot, each, camera))


def _put(found: dict[tuple[str, str], Practical], new: Practical, kind: Definition | None) -> None:
    """The first turn counts, and the last of what undoes each other, unless both are done in the shot."""
    old = found.get((new.part, new.act))
    if kind is None:
        found.setdefault((new.part, new.act), new)
        return
    undone = (new.part, kind.text("undoes"))
    if undone in found and found[undone].end <= 0.0:
        del found[undone]
    if old is not None:
        del found[new.part, new.act]
    found[new.part, new.act] = new


def _lasting(shot: Happening, part: str, act: str) -> Practical:
    return Practical(part, act, 0.0, float(shot.shot.frames))


def _timed(shot: Happening, doing: Doing, part: str, act: str, kind: Definition | None) -> Practical:
    """From the deed on; what a hand does begins when the hand is there."""
    if kind is None:
        return Practical(part, act, doing.start, float(shot.shot.frames))
    subject = doing.deed.subject
    by_hand = subject is not None and subject.kind == "character"
    start = doing.start + (_HAND * (doing.end - doing.start) if by_hand else 0.0)
    return Practical(
        part, act, start, max(start + 1.0, min(doing.end, start + shot.frames(kind.number("seconds", 1.0))))
    )


def _work(shot: Happening, doing: Doing) -> tuple[str, str, Definition | None] | None:
    """What part a deed sets going, what that does, and the entry of `Practicals:` if there is one for it."""
    library, deed = shot.sight.library, doing.deed
    said = library.mentioned("Practicals", deed.text)
    part = _part(shot, doing, said[-1].definition if said else None)
    if part and said:
        kind = said[-1].definition
        return part, kind.name.casefold(), kind
    verb = verb_kind(library, deed.verb)
    if part and deed.subject is not None and deed.subject.kind == "part" and verb is not None and verb.thing != "rest":
        return part, verb.thing, None
    return None


def _part(shot: Happening, doing: Doing, kind: Definition | None) -> str:
    """The part of the set that a deed is about: its subject, its object, or one that its words name; '' for none."""
    for subject in (doing.deed.subject, doing.deed.object):
        if subject is not None and subject.kind == "part":
            return subject.name.casefold()
    if kind is None or shot.sight.kind is None:
        return ""
    words = [word.casefold() for word in WORD.findall(doing.deed.text)]
    named = [name for name, _ in shot.sight.kind.parts if name in words]
    return named[0] if named else ALL if set(kind.list("parts")) & set(words) else ""


def _matters(shot: Happening, practical: Practical, camera: Camera) -> bool:
    """Whether a shot shows it: light changes all of it, the rest only what is in the picture."""
    at = shot.sight.kind.part(practical.part) if shot.sight.kind is not None else None
    if practical.act in ("kindle", "douse") or at is None:
        return True
    return _in_picture(at, shot.shot.frames, camera)


def _in_picture(at: Point, frames: int, camera: Camera) -> bool:
    """Whether a part is in the picture, or as near to it as its own light reaches, at the start, middle or end."""
    for frame in (0.0, frames / 2, frames - 1.0):
        pose = camera_at(camera, frame)
        across, away = pose.offset(at[0], at[2])
        if away > 0.2 and abs(across) * pose.lens / GATE < (0.5 + 0.8 / max(1.0, hypot(across, away))) * away:
            return True
    return False
