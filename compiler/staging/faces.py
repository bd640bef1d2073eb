"""What somebody's face does in a shot: expressions, gazes, mouth and blinks."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ..canonical import seed
from ..film.camera import turned
from ..film.entities import Look
from ..film.stage import Face, Gaze, Mouth, Point
from ..geometry.body import eyes
from ..geometry.plan import ahead, azimuth
from ..geometry.standing import Standing
from ..visemes import mouths
from ..vocabulary import delivery_kind, mood_kind, verb_kind
from .happening import Happening
from .moments import Doing, Saying
from .postures import with_thing

REST, SPEAKING, LISTENING = 0.55, 1.0, 0.85
"""How strongly an expression is worn by somebody at rest, who speaks, and who is moved by what is said."""

UNDERTONE = 0.35
"""The same of a scene's second mood in a listener: "tender, uneasy" shows a little unease, the lips all but shut."""

HEARD = 0.4
"""Share of a line after which it is understood, and answered by a face."""

BEHIND = 100.0
"""Degrees off one's facing beyond which one does not look round."""


def faces(shot: Happening, name: str) -> tuple[Face, ...]:
    """The scene's mood at rest; the delivery's face while speaking; an answer to it while listening."""
    mood = next(iter(_mood_faces(shot)), "neutral")
    keys = [Face(0.0, mood, REST)]
    for saying in shot.sayings:
        felt = _delivery_face(shot, saying) or mood
        if saying.speech.speaker == name:
            keys.append(Face(max(0.0, saying.start), felt, SPEAKING))
            keys.append(Face(max(0.0, saying.end + shot.frames(0.25)), mood, REST))
        else:
            heard = saying.start + HEARD * (saying.end - saying.start)
            keys.append(Face(max(0.0, heard), *_answer(shot, felt)))
    for doing in shot.done_by(name):
        kind = verb_kind(shot.sight.library, doing.deed.verb)
        if kind is not None and kind.face:
            keys.append(Face(doing.start, kind.face, SPEAKING))
    latest = {key.frame: key for key in keys if key.frame < shot.shot.frames}
    return tuple(latest[frame] for frame in sorted(latest))


def _mood_faces(shot: Happening) -> tuple[str, ...]:
    kinds = (mood_kind(shot.sight.library, mood) for mood in shot.sight.scene.mood)
    return tuple(kind.face for kind in kinds if kind is not None and kind.face)


def _answer(shot: Happening, felt: str) -> tuple[str, float]:
    """What a listener wears: the undertone of a scene with two moods, else what the speaker feels."""
    under = _mood_faces(shot)[1:]
    return (under[-1], UNDERTONE) if under else (felt, LISTENING)


def _delivery_face(shot: Happening, saying: Saying) -> str:
    kinds = (delivery_kind(shot.sight.library, word) for word in saying.speech.delivery)
    return next((kind.face for kind in kinds if kind is not None and kind.face), "")


# ── gazes ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def gazes(shot: Happening, name: str, look: Look) -> tuple[Gaze, ...]:
    """At who speaks; who speaks looks at whom it is said to; else ahead; never round behind oneself."""
    place, partner = shot.place(name), _partner(shot, name)
    rest = _ahead(look, place)
    keys = [Gaze(0.0, _view(shot, place) or _towards(shot, name, partner) or rest)]
    for saying in shot.sayings:
        speaks = saying.speech.speaker == name
        other = (saying.speech.to or partner) if speaks else saying.speech.speaker
        keys.append(Gaze(max(0.0, saying.start), _towards(shot, name, other) or rest))
    for doing in shot.done_by(name):
        target = shot.point(doing) if with_thing(doing.deed) or _looks(shot, doing) else None
        keys += [Gaze(doing.start, target)] if target is not None else []
    return tuple(_changes({key.frame: key for key in keys if key.frame < shot.shot.frames}))


def _looks(shot: Happening, doing: Doing) -> bool:
    kind = verb_kind(shot.sight.library, doing.deed.verb)
    return kind is not None and kind.act == "look"


def _changes(latest: dict[float, Gaze]) -> Iterator[Gaze]:
    last: Gaze | None = None
    for frame in sorted(latest):
        if last is None or last.at != latest[frame].at:
            last = latest[frame]
            yield last


def _view(shot: Happening, place: Standing) -> Point | None:
    """The far thing that the shot is of, for whoever has it before their eyes."""
    far = [s for s in shot.shot.subjects if s.kind == "part" and shot.sight.far(s)]
    at = shot.sight.part(far[0]) if far else None
    return at if at is not None and _before_eyes(place, at) else None


def _partner(shot: Happening, name: str) -> str:
    others = (n for n in (*(shot.sight.scene.axis or ()), *shot.sight.people) if n != name)
    return next(others, "")


def _towards(shot: Happening, name: str, other: str) -> Point | None:
    at = shot.eyes(other) if other and other != name else None
    return at if at is not None and _before_eyes(shot.place(name), at) else None


def _before_eyes(place: Standing, at: Point) -> bool:
    return abs(turned(place.facing, azimuth(place.spot, (at[0], at[2])))) <= BEHIND


def _ahead(look: Look, place: Standing) -> Point:
    """A spot on the ground's far side, a little under the eyes."""
    x, z = ahead(place.spot, place.facing, 8.0)
    return x, eyes(look) - 0.15, z


# ── mouth and lids ────────────────────────────────────────────────────────────────────────────────────────────────


def speaking(shot: Happening, name: str) -> tuple[Mouth, ...]:
    """The mouth for every line of somebody's that is heard in the shot; a voice over moves no lips."""
    keys = [
        key
        for saying in shot.sayings
        if saying.speech.speaker == name and saying.speech.extension != "V.O."
        for key in _mouths(shot, saying)
    ]
    return tuple(sorted(keys, key=lambda mouth: mouth.frame))


def _mouths(shot: Happening, saying: Saying) -> tuple[Mouth, ...]:
    spoken = saying.spoken
    return mouths(spoken.phonemes, Fraction(saying.sound), shot.rate, shot.shot.frames, spoken.loud)


def blinks(shot: Happening, name: str, look: Look) -> tuple[float, ...]:
    """Every 2.2 to 4.8 s by a seed of who it is and what is said, never by where the shot stands."""
    own = seed(name, look.seed, shot.shot.framing, [saying.speech.words for saying in shot.sayings])
    now, found = 0.0, list[float]()
    while True:
        chance = seed(own, len(found)) / 2**32
        now += shot.frames(2.2 + 2.6 * chance if found else 0.7 + 1.5 * chance)
        if now >= shot.shot.frames:
            return tuple(found)
        found.append(float(round(now)))
