"""Where somebody is and looks in a shot, and what the body does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, pairwise
from math import hypot

from ..canonical import seed
from ..film.camera import turned
from ..film.stage import Act, Hold
from ..film.track import Key, Track
from ..geometry.plan import Spot, azimuth
from ..geometry.standing import moment
from ..vocabulary import verb_kind
from .contact import contact
from .happening import Happening
from .moments import Doing, Walking, begins
from .postures import GET_UP, carrying, played, posture, with_thing

LONG = 1000.0
"""Frames before the shot at which that began which somebody has stayed in for long."""

LEAST = 0.17
"""Metres of a thing in a hand at least: a ring would not be seen."""

HEARS = 1.6
"""Seconds of a line from which it is answered by more than a face."""
ATTENDS = ("attend", "incline", "attend")
"""What a listener does."""

STEP, ROUND = 0.375, 0.75
"""Seconds that it takes to turn as one sets off or arrives, and to turn round on the spot."""


def position(shot: Happening, name: str) -> Track:
    """The way over the plan: from mark to mark, in even steps."""
    spot = shot.place(name).spot
    keys = [Key(0.0, spot)]
    for walk in _walks(shot, name):
        keys += [Key(frame, spot) for frame, spot in _legs(walk, spot)]
        spot = (walk.to.x, walk.to.z)
    return _ordered(keys)


def _legs(walk: Walking, start: Spot) -> list[tuple[float, Spot]]:
    """The frames of a walk at which it begins, turns and ends, with the spots, at one pace."""
    way = (start, *walk.to.via, (walk.to.x, walk.to.z))
    gone = list(accumulate((hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(way)), initial=0.0))
    whole = gone[-1] or 1.0
    return [(walk.start + (walk.end - walk.start) * far / whole, spot) for far, spot in zip(gone, way, strict=True)]


def facing(shot: Happening, name: str) -> Track:
    """The azimuth the body faces: along the way while walking, as the blocking has it where it stands."""
    place = shot.place(name)
    keys, spot = [Key(0.0, (place.facing,), "in-out")], place.spot
    for walk in _walks(shot, name):
        legs = _legs(walk, spot)
        way = _near(keys[-1].value[0], azimuth(spot, legs[1][1]))
        if walk.start >= 1.0:
            keys.append(Key(max(0.0, walk.start - shot.frames(STEP)), keys[-1].value, "in-out"))
        keys.append(Key(walk.start, (way,), "in-out"))
        for (_, before), (frame, corner), (_, after) in zip(legs, legs[1:], legs[2:], strict=False):
            keys.append(Key(max(walk.start, frame - shot.frames(STEP)), (way,), "in-out"))
            way = _near(azimuth(before, corner), azimuth(corner, after))
            keys.append(Key(frame, (way,), "in-out"))
        keys += [Key(walk.end, (way,), "in-out")]
        keys.append(Key(walk.end + shot.frames(STEP), (_near(way, walk.to.facing),), "in-out"))
        spot = (walk.to.x, walk.to.z)
    return _ordered([*keys, *_turns(shot, name, keys[-1])])


def away(shot: Happening, name: str) -> tuple[tuple[float, float], ...]:
    """The stretches of frames in which somebody is off the stage: before they come in, and after they have left."""
    found, since = list[tuple[float, float]](), None if name in shot.sight.where(shot.first) else 0.0
    walks = {walk.to: walk for walk in _walks(shot, name)}
    for placed in (each for each in shot.placed if each.who == name):
        walk = walks.get(placed)
        start = walk.start if walk is not None else shot.begins.get((placed.element, placed.deed), 0.0)
        if since is not None:
            found += [(since, start)] if start > since else []
            since = None
        if placed.gone:
            since = walk.end if walk is not None else start
    return (*found, *([(since, shot.shot.frames + 1.0)] if since is not None else []))


def acts(shot: Happening, name: str) -> Iterator[Act]:
    """Walks, then what the verbs say, then what others do to them; the rest of the time somebody stands."""
    busy = [Act(_pace(shot, name, walk), walk.start, walk.end) for walk in _walks(shot, name)]
    for doing in shot.done_by(name):
        busy += _done(shot, doing)
    busy += [act for doing in shot.done_to(name) if (act := _answer(shot, doing)) is not None]
    busy += [act for doing in shot.given_to(name) if (act := _answer(shot, doing)) is not None]
    busy += _listening(shot, name)
    now, end = 0.0, float(shot.shot.frames)
    for act in sorted([*_posture(shot, name, busy), *busy], key=lambda a: (a.start, a.end, a.kind)):
        if act.start > now:
            yield Act("stand", now, act.start)
        yield act
        now = max(now, act.end)
    if now < end:
        yield Act("stand", now, end)


def holds(shot: Happening, name: str) -> tuple[Hold, ...]:
    """What somebody has in hand through a shot."""
    scene, rate = shot.sight.scene, float(shot.rate)
    found: dict[float, Hold] = {}
    for each in (each for each in scene.gripped if each.who == name):
        at = 0.0
        if moment(each.element, each.deed) >= shot.first:
            doing = shot.deed(each.element, each.deed)
            if doing is None:
                continue
            at = contact(shot.sight.library, doing, shot.walks, rate) if each.late else doing.start
        size = max(each.size, LEAST) if each.pattern else 0.0
        found[at] = Hold(at, each.pattern, size, each.colour, each.grip or "middle")
    return tuple(found[at] for at in sorted(found))


def _done(shot: Happening, doing: Doing) -> list[Act]:
    """What the body plays for a deed, from when it has got there."""
    kind = verb_kind(shot.sight.library, doing.deed.verb)
    if kind is None or kind.act == "walk":
        return []
    leads, does = kind.holding if with_thing(doing.deed) else kind.act, played(kind, doing.deed)
    target = carrying(shot.sight.kind, kind, doing.deed.text) if kind.stays else shot.point(doing)
    plays = {does, *(("look",) if leads == "look" else ())} - {"stand", "turn", GET_UP}
    return [Act(each, begins(doing, shot.walks), doing.end, target) for each in sorted(plays)]


def _posture(shot: Happening, name: str, busy: list[Act]) -> Iterator[Act]:
    """What somebody has stayed in since before the shot, and each time that they get up."""
    before = posture(shot.sight.scene, name, shot.first)
    if before is not None:
        yield Act(before.act, -LONG, -LONG + 1.0, before.on)
    for each in (each for each in shot.sight.scene.posed if each.who == name and each.act == GET_UP):
        start = shot.begins.get((each.element, each.deed))
        at = moment(each.element, each.deed)
        if start is not None and posture(shot.sight.scene, name, at) is not None:
            yield Act(GET_UP, start, start + shot.frames(1.0))


def _listening(shot: Happening, name: str) -> Iterator[Act]:
    """Who is spoken to is moved by it: a small nod or a head to the side, once it has been understood."""
    for saying in shot.sayings:
        length = saying.end - saying.start
        if saying.speech.speaker == name or saying.speech.extension == "V.O." or length < shot.frames(HEARS):
            continue
        chance = seed(name, saying.speech.words)
        start = saying.start + length * (0.45 + 0.3 * (chance % 100) / 100)
        yield Act(ATTENDS[chance % len(ATTENDS)], start, start + shot.frames(1.3))


def _pace(shot: Happening, name: str, walk: Walking) -> str:
    """How somebody goes: by the verb that makes them."""
    verbs = [doing.deed.verb for doing in shot.done_by(name) if doing.start <= walk.start < doing.end]
    kinds = (verb_kind(shot.sight.library, verb) for verb in verbs)
    return next((kind.body for kind in kinds if kind is not None and kind.act == "walk"), "walk")


def _answer(shot: Happening, doing: Doing) -> Act | None:
    """What the body of somebody plays to whom something is done."""
    kind, doer = verb_kind(shot.sight.library, doing.deed.verb), doing.deed.subject
    if kind is None or not kind.other or doer is None:
        return None
    target = shot.point(doing) if kind.hand == "gives" else shot.eyes(doer.name)
    return Act(kind.other, begins(doing, shot.walks), doing.end, target)


def _walks(shot: Happening, name: str) -> tuple[Walking, ...]:
    return tuple(walk for walk in shot.walks if walk.to.who == name)


def _turns(shot: Happening, name: str, last: Key) -> Iterator[Key]:
    """Turns on the spot that the blocking has in the middle of the shot."""
    value = last.value
    for placed in (each for each in shot.placed if each.who == name and not each.walks):
        start = shot.begins.get((placed.element, placed.deed))
        if start is not None and moment(placed.element, placed.deed) > shot.first:
            way = (_near(value[0], placed.facing),)
            yield Key(start, value, "in-out")
            yield Key(start + shot.frames(ROUND), way, "in-out")
            value = way


def _near(start: float, end: float) -> float:
    """The direction `end`, written so that the way to it from `start` is the shorter one."""
    return start + turned(start, end)


def _ordered(keys: list[Key]) -> Track:
    """Keys in order; of two at one frame the later said counts."""
    latest = {key.frame: key for key in keys}
    return tuple(latest[frame] for frame in sorted(latest))
