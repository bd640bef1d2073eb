"""What the acts of the book make of a posture at a frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from scenec.compiler.film.stage import Act, Actor

from ..angles import smoothstep
from ..body.pose import BodyPose, Limb
from ..expression import Expression
from .book import Entry, Key, book

_ARMS = {"near": "near_arm", "far": "far_arm"}
_FACE = ("lid", "slope", "corner", "open", "protrusion", "gaze_down", "tear")
_MOUTH = ("corner", "open", "protrusion")
_BODY = tuple(name for name in Key.__dataclass_fields__ if name not in ("at", *_FACE))

Value = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Playing:
    """An act in force: how far it has come (seconds, or shares), and how much of the body it has, 0 to 1."""

    act: Act
    entry: Entry
    time: float
    share: float


def playing(actor: Actor, frame: float, rate: float) -> tuple[Playing, ...]:
    """The acts in force at a frame: postures first, over them what is done in them, each over those before."""
    found = [(act, _entry(act)) for act in actor.acts if act.kind in book()]
    postures = [(act, entry) for act, entry in found if entry.stays and act.start <= frame]
    held = [_held(postures, index, frame, rate) for index in range(len(postures))]
    done = (_done(act, entry, frame, rate) for act, entry in found if not entry.stays)
    return tuple(each for each in (*held, *done) if each is not None and each.share > 0.001)


def _entry(act: Act) -> Entry:
    entry = book()[act.kind]
    return book()[entry.low] if entry.low and act.target is None else entry


def _held(postures: list[tuple[Act, Entry]], index: int, frame: float, rate: float) -> Playing:
    """A posture lasts until the next one has come."""
    act, entry = postures[index]
    share = 1.0
    if index + 1 < len(postures):
        after, next_ = postures[index + 1]
        share -= smoothstep((frame - after.start) / rate / max(0.3, next_.lasts))
    gone = (frame - act.start) / rate
    if entry.ends:
        share *= 1.0 - smoothstep((gone - entry.lasts) / entry.leave)
    return Playing(act, entry, _looped(entry, gone), share)


def _done(act: Act, entry: Entry, frame: float, rate: float) -> Playing | None:
    """What begins and ends; in less time than its keys ask it is played faster."""
    lasts = max(1.0, act.end - act.start) / rate
    gone = (frame - act.start) / rate
    share = 1.0 - smoothstep((gone - lasts) / entry.leave)
    if gone < 0.0 or share <= 0.0:
        return None
    if entry.whole:
        return Playing(act, entry, min(1.0, gone / lasts), share)
    hurried = gone * max(1.0, entry.lasts / lasts) if entry.loop is None else gone
    return Playing(act, entry, _looped(entry, hurried), share)


def _looped(entry: Entry, time: float) -> float:
    if entry.loop is None or time <= entry.lasts:
        return time
    return entry.loop + (time - entry.loop) % (entry.lasts - entry.loop)


def gone(act: Act, frame: float, rate: float) -> float:
    """How far the hand of an act has gone to what it is about, 0 to 1; a hand on its own way has not gone at all."""
    entry = _entry(act) if act.kind in book() else None
    found = _done(act, entry, frame, rate) if entry is not None and not entry.stays else None
    shares = (value[0] * share for _, value, share in _values(found, ("near_to", "far_to"))) if found else ()
    return max(shares, default=0.0)


# ── what they make of body and face ───────────────────────────────────────────────────────────────────────────────


def posed(body: BodyPose, acts: tuple[Playing, ...], lead: int) -> BodyPose:
    """A posture with what acts make of it. `lead` is the side of the arm that acts: -1 the near one."""
    for each in acts:
        changes: dict[str, Any] = {}
        for name, value, share in _values(each, _BODY):
            field = _field(name, lead)
            if field.endswith(("_arm", "_leg")):
                changes[field] = _limb(getattr(body, field), value, share)
            else:
                own = getattr(body, field)
                changes[field] = own + (value[0] - own) * share
        body = replace(body, **changes)
    return body


def faced(face: Expression, acts: tuple[Playing, ...], voiced: float) -> Expression:
    """A face with what acts make of it; who speaks (`voiced`, 0 to 1) keeps the mouth."""
    for each in acts:
        changes = {}
        for name, value, share in _values(each, _FACE):
            own, kept = getattr(face, name), share * (1.0 - voiced if name in _MOUTH else 1.0)
            changes[name] = own + (value[0] - own) * kept
        face = replace(face, **changes)
    return face


def _field(name: str, lead: int) -> str:
    """The field of a pose that a channel moves: the arm that acts is the near one, or else all is mirrored."""
    if lead > 0 and name.startswith(("near", "far")):
        name = name.replace("near", "far") if name.startswith("near") else name.replace("far", "near")
    return _ARMS.get(name, name)


def _values(each: Playing, names: tuple[str, ...]) -> Iterator[tuple[str, Value, float]]:
    """Every channel that an act moves: its value now and how much that counts."""
    for name in names:
        points = [(key.at, _tuple(getattr(key, name))) for key in each.entry.keys if getattr(key, name) is not None]
        if points:
            value, share = _between(points, each.time)
            yield name, value, share * each.share


def _between(points: list[tuple[float, Value]], time: float) -> tuple[Value, float]:
    """The value at a time, and its share: it comes in on the way to the first key."""
    first, last = points[0], points[-1]
    if time <= first[0]:
        return first[1], smoothstep(time / first[0]) if first[0] > 0.0 else 1.0
    for (start, before), (end, after) in pairwise(points):
        if time < end:
            gone = smoothstep((time - start) / (end - start))
            return tuple(a + (b - a) * gone for a, b in zip(before, after, strict=True)), 1.0
    return last[1], 1.0


def _tuple(value: float | Value) -> Value:
    return value if isinstance(value, tuple) else (value,)


def _limb(own: Limb, value: Value, share: float) -> Limb:
    numbers = (own.swing, own.bend, own.spread, own.pitch)
    wish = (*value, *numbers[len(value) :])
    swing, bend, spread, pitch = (a + (b - a) * share for a, b in zip(numbers, wish, strict=True))
    return Limb(swing, bend, spread, pitch)
