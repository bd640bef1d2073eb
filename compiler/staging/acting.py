"""What a puppet does in a shot: its ways, acts, faces, gazes, mouth and blinks, in frames of the shot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from ..canonical import seed
from ..film.camera import turned
from ..film.entities import Look
from ..film.shot import Shot
from ..film.stage import Act, Actor, Face, Gaze, Mouth, Point
from ..film.track import Key, Track
from ..geometry.body import eyes
from ..geometry.plan import ahead, azimuth
from ..geometry.standing import Standing
from ..visemes import mouths
from ..vocabulary import delivery_kind, mood_kind, verb_kind
from .lengths import entry
from .moments import Doing, Moment, Saying, Walking, doings, moments, sayings, walks
from .sight import Sight

TURN = 9.0
"""Frames, at 24 a second, that it takes to turn round."""

REST, SPEAKING, LISTENING = 0.55, 1.0, 0.85
"""How strongly an expression is worn by somebody at rest, who speaks, and who is moved by what is said."""

BEHIND = 100.0
"""Degrees off one's facing beyond which one does not look round."""


@dataclass(frozen=True)
class Acting:
    """Everything that one shot asks of its actors."""

    sight: Sight
    shot: Shot
    rate: Fraction
    shoulder: str = ""

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The shot's unspoken parts."""
        return moments(self.sight.scene, self.shot, self.rate)

    @cached_property
    def doings(self) -> tuple[Doing, ...]:
        """The shot's deeds."""
        return doings(self.sight.scene, self.shot, self.rate)

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        """The lines heard in the shot."""
        return sayings(self.sight.scene, self.shot, self.rate)

    @cached_property
    def walks(self) -> tuple[Walking, ...]:
        """The walks that begin in the shot."""
        return walks(self.sight.scene, self.shot, self.rate)

    @property
    def first(self) -> float:
        """The element at which the shot begins."""
        return entry(self.shot.parts)

    def actor(self, name: str, look: Look) -> Actor:
        """One person's part."""
        place = self.sight.where(self.first)[name]
        walks = tuple(walk for walk in self.walks if walk.to.who == name)
        return Actor(
            name,
            look,
            self._position(place, walks),
            self._facing(name, place, walks),
            tuple(self._acts(name, walks)),
            tuple(self._faces(name)),
            tuple(self._gazes(name, look, place)),
            self._mouths(name),
            self._blinks(name, look),
            name == self.shoulder,
        )

    # ── ways ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _position(self, place: Standing, walks: tuple[Walking, ...]) -> Track:
        keys = [Key(0.0, place.spot)]
        for walk in walks:
            keys += [Key(walk.start, keys[-1].value), Key(walk.end, (walk.to.x, walk.to.z))]
        return _ordered(keys)

    def _facing(self, name: str, place: Standing, walks: tuple[Walking, ...]) -> Track:
        keys, spot = [Key(0.0, (place.facing,), "in-out")], place.spot
        for walk in walks:
            goal = (walk.to.x, walk.to.z)
            way = _near(keys[-1].value[0], azimuth(spot, goal))
            at_once = walk.start < 1.0
            keys += [] if at_once else [Key(max(0.0, walk.start - TURN), keys[-1].value, "in-out")]
            keys += [Key(walk.start, (way,), "in-out"), Key(walk.end, (way,), "in-out")]
            keys.append(Key(walk.end + TURN, (_near(way, walk.to.facing),), "in-out"))
            spot = goal
        return _ordered([*keys, *self._turns(name, keys[-1])])

    def _turns(self, name: str, last: Key) -> Iterator[Key]:
        """Turns on the spot that the blocking has in the middle of the shot."""
        value = last.value
        for placed in self.sight.scene.placed:
            start = self._begins(placed.element)
            if placed.who == name and not placed.walks and start is not None:
                way = (_near(value[0], placed.facing),)
                yield Key(start, value, "in-out")
                yield Key(start + 2 * TURN, way, "in-out")
                value = way

    def _begins(self, element: int) -> float | None:
        """The frame at which an element begins, if it does so after the shot's first."""
        parts = [part for part in self.shot.parts[1:] if part.element == element and part.start == 0]
        starts = [m.start for m in self.moments if m.part in parts]
        starts += [s.start for s in self.sayings if parts and s.spoken.element == element]
        return next(iter(starts), None)

    def _acts(self, name: str, walks: tuple[Walking, ...]) -> Iterator[Act]:
        """Walks, then what the verbs say; the rest of the time somebody stands."""
        busy = [Act("walk", walk.start, walk.end) for walk in walks]
        for doing in self.doings:
            kind = verb_kind(self.sight.library, doing.deed.verb)
            if doing.deed.subject is None or doing.deed.subject.name != name or kind is None:
                continue
            does = kind.holding if self._is_thing(doing) else kind.act
            if does not in ("walk", "stand"):
                busy.append(Act(does, doing.start, doing.end, self._point(doing)))
        now = 0.0
        for act in sorted(busy, key=lambda a: (a.start, a.end, a.kind)):
            if act.start > now:
                yield Act("stand", now, act.start)
            yield act
            now = max(now, act.end)
        if now < self.shot.frames:
            yield Act("stand", now, float(self.shot.frames))

    def _is_thing(self, doing: Doing) -> bool:
        return doing.deed.object is not None and doing.deed.object.kind in ("prop", "thing")

    def _point(self, doing: Doing) -> Point | None:
        """Where the object or the place of a deed is."""
        target, kind = doing.deed.object, self.sight.kind
        if target is not None and target.kind == "character":
            return self._eyes(target.name)
        if target is not None and self._is_thing(doing) and doing.deed.subject is not None:
            held = self.sight.held(doing.deed.subject.name, self.first)
            return (held[0][0], held[1], held[0][1]) if held is not None else None
        name = target.name.casefold() if target is not None else doing.deed.place
        return kind.part(name) if kind is not None else None

    # ── faces ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _faces(self, name: str) -> Iterator[Face]:
        """The scene's mood at rest; the delivery's face while speaking; an answer to it while listening."""
        mood = self._mood_face()
        keys = [Face(0.0, mood, REST)]
        for saying in self.sayings:
            felt = self._delivery_face(saying) or mood
            if saying.speech.speaker == name:
                keys.append(Face(max(0.0, saying.start), felt, SPEAKING))
                keys.append(Face(max(0.0, saying.end + 6.0), mood, REST))
            else:
                keys.append(Face(max(0.0, saying.start + 0.4 * (saying.end - saying.start)), felt, LISTENING))
        for doing in self.doings:
            kind = verb_kind(self.sight.library, doing.deed.verb)
            if kind is not None and kind.face and doing.deed.subject is not None and doing.deed.subject.name == name:
                keys.append(Face(doing.start, kind.face, SPEAKING))
        inside = [key for key in keys if key.frame < self.shot.frames]
        latest = {key.frame: key for key in inside}
        yield from (latest[frame] for frame in sorted(latest))

    def _mood_face(self) -> str:
        kinds = (mood_kind(self.sight.library, mood) for mood in self.sight.scene.mood)
        return next((kind.face for kind in kinds if kind is not None and kind.face), "neutral")

    def _delivery_face(self, saying: Saying) -> str:
        kinds = (delivery_kind(self.sight.library, word) for word in saying.speech.delivery)
        return next((kind.face for kind in kinds if kind is not None and kind.face), "")

    def _gazes(self, name: str, look: Look, place: Standing) -> Iterator[Gaze]:
        """At who speaks; who speaks looks at whom it is said to; else ahead; never round behind oneself."""
        rest = self._ahead(look, place)
        gazes = [Gaze(0.0, self._view(place) or self._towards(name, place, self._partner(name)) or rest)]
        for saying in self.sayings:
            speaks = saying.speech.speaker == name
            other = (saying.speech.to or self._partner(name)) if speaks else saying.speech.speaker
            gazes.append(Gaze(max(0.0, saying.start), self._towards(name, place, other) or rest))
        for doing in self.doings:
            mine = doing.deed.subject is not None and doing.deed.subject.name == name
            target = self._point(doing) if mine and (self._is_thing(doing) or doing.deed.verb == "look") else None
            gazes += [Gaze(doing.start, target)] if target is not None else []
        latest = {gaze.frame: gaze for gaze in gazes if gaze.frame < self.shot.frames}
        kept: list[Gaze] = []
        for frame in sorted(latest):
            if not kept or kept[-1].at != latest[frame].at:
                kept.append(latest[frame])
        yield from kept

    def _view(self, place: Standing) -> Point | None:
        """The far thing that the shot is of, for whoever has it before their eyes."""
        kind = self.sight.kind
        far = [s for s in self.shot.subjects if s.kind == "part" and self.sight.far(s)]
        at = kind.part(far[0].name.casefold()) if far and kind is not None else None
        seen = at is not None and abs(turned(place.facing, azimuth(place.spot, (at[0], at[2])))) <= BEHIND
        return at if seen else None

    def _partner(self, name: str) -> str:
        others = [n for n in (*(self.sight.scene.axis or ()), *self.sight.people) if n != name]
        return others[0] if others else ""

    def _towards(self, name: str, place: Standing, other: str) -> Point | None:
        at = self._eyes(other) if other and other != name else None
        if at is None or abs(turned(place.facing, azimuth(place.spot, (at[0], at[2])))) > BEHIND:
            return None
        return at

    def _eyes(self, name: str) -> Point | None:
        aim = self.sight.person(name, "head", self.first)
        return (aim.at[0], aim.look, aim.at[1]) if aim is not None else None

    def _ahead(self, look: Look, place: Standing) -> Point:
        x, z = ahead(place.spot, place.facing, 8.0)
        return x, eyes(look) - 0.15, z

    def _mouths(self, name: str) -> tuple[Mouth, ...]:
        keys = [
            key
            for saying in self.sayings
            if saying.speech.speaker == name and saying.speech.extension != "V.O."
            for key in mouths(saying.spoken.phonemes, Fraction(saying.sound), self.rate, self.shot.frames)
        ]
        return tuple(sorted(keys, key=lambda mouth: mouth.frame))

    def _blinks(self, name: str, look: Look) -> tuple[float, ...]:
        """Every 2.2 to 4.8 s by a seed of who it is and what is said, never by where the shot stands."""
        said = [saying.speech.words for saying in self.sayings]
        own = seed(name, look.seed, self.shot.framing, said)
        now, found = 0.0, list[float]()
        while True:
            step = seed(own, len(found)) / 2**32
            now += (0.7 + 1.5 * step if not found else 2.2 + 2.6 * step) * float(self.rate)
            if now >= self.shot.frames:
                return tuple(found)
            found.append(float(round(now)))


def _near(start: float, azimuth_: float) -> float:
    """The same direction as `azimuth_`, written so that the way from `start` is the shorter one."""
    return start + turned(start, azimuth_)


def _ordered(keys: list[Key]) -> Track:
    """Keys in order; of two at one frame the later said counts."""
    latest = {key.frame: key for key in keys}
    return tuple(latest[frame] for frame in sorted(latest))
