"""Effects: what is done in a scene, who walks there, and what `!!SOUND` asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ..canonical import seed
from ..film.film import Film
from ..film.scene import Action, Scene, Speech, StateCall
from ..film.shot import Shot, Subject
from ..film.sound import Effect
from ..naming.sounds import sounds_in
from ..staging.contact import contact
from ..staging.footfalls import footfalls
from ..staging.moments import Doing, Walking, deeds_at, doings, moments, walks
from ..staging.sight import Sight
from ..vocabulary import SoundKind, sound_kind, verb_kind
from .heard import Heard, Place, at, fallen, of_person, of_thing
from .swell import frame_of

_LAST_STEP = Fraction(1, 2)
"""Seconds after a walk in which its last footfall, which may be on the last frame, is still heard."""

_GAIT, _GROUND = "steps", "wood"
"""How somebody goes whose verb says nothing of it, and on what where the set says nothing."""

OWN = -24.0
"""LUFS of a sound file of one's own: a little under speech, so that what somebody brings is heard."""


def effects(film: Film) -> tuple[Heard, ...]:
    """The sounds of deeds, steps and !!SOUND, in order of time."""
    found = [heard for scene in film.scenes for heard in _scene(film, scene)]
    return tuple(sorted(found, key=lambda h: h.start))


def _scene(film: Film, scene: Scene) -> Iterator[Heard]:
    sight, rate = Sight.of(film, scene), film.settings.rate
    for shot in scene.shots:
        for doing in doings(scene, shot, rate):
            yield from _deed(sight, shot, doing, rate)
        for walk in walks(scene, shot, rate):
            yield from _steps(sight, shot, walk, rate)
    for index, element in enumerate(scene.elements):
        if isinstance(element, StateCall):
            yield from _called(sight, element, frame_of(scene, index, rate), _end(scene))
        if isinstance(element, Speech):
            yield from _asides(sight, index, element)
        if isinstance(element, Action) and element.asides:
            yield from _at_deeds(sight, index, element)


def _end(scene: Scene) -> int:
    return scene.start + sum(shot.frames for shot in scene.shots)


def _deed(sight: Sight, shot: Shot, doing: Doing, rate: Fraction) -> Iterator[Heard]:
    """What is heard of a deed: what its words speak of, from where what acts is, when something is touched."""
    for kind in sounds_in(sight.library, doing.deed.text):
        place, outside = _place(sight, shot, doing)
        at = doing.start if kind.lasts else _touched(sight, shot, doing)
        seconds = Fraction(round(doing.end - doing.start)) / rate if kind.lasts else None
        space = "outside" if outside else _space(sight)
        begins = max(0.0, shot.start + at - kind.strikes * float(rate))
        found = _effect(kind, doing.deed.text, seconds, space, begins, sight.scene, shot, place)
        yield from (replace(heard, doing=doing) for heard in found)


def _touched(sight: Sight, shot: Shot, doing: Doing) -> float:
    """The frame of the shot at which a hand is there, or at which what falls is down."""
    subjects = [each for each in (doing.deed.subject, doing.deed.object) if each is not None]
    kinds = [thing for each in subjects if each.kind != "character" and (thing := sight.thing(each)) is not None]
    things = shot.stage.things if shot.stage is not None else ()
    falling = (each for each in things if each.act == "fall" and any(each.kind == kind.pattern for kind in kinds))
    first = next(falling, None)
    if first is not None:
        return first.position[-1].frame
    rate = sight.film.settings.rate
    return contact(sight.library, doing, walks(sight.scene, shot, rate), float(rate))


def _place(sight: Sight, shot: Shot, doing: Doing) -> tuple[Place, bool]:
    """Where a deed is heard from, and whether that is the open sky."""
    for subject in (doing.deed.object, doing.deed.subject):
        thing = sight.thing(subject) if subject is not None and subject.kind != "character" else None
        if thing is not None:
            return of_thing(shot, thing.pattern), thing.stands == "sky"
        if subject is not None and subject.kind == "part":
            return _of_part(sight, shot, subject), False
    who = doing.deed.subject
    return of_person(shot, who.name) if who is not None and who.kind == "character" else Place(), False


def _of_part(sight: Sight, shot: Shot, subject: Subject) -> Place:
    spot = sight.part(subject)
    return at(shot, spot[0], spot[2]) if spot is not None else Place()


def _steps(sight: Sight, shot: Shot, walk: Walking, rate: Fraction) -> Iterator[Heard]:
    """Steps on the set's ground for a walk, as the verb says, each when a foot comes down."""
    own = (each.deed.verb for each in doings(sight.scene, shot, rate) if _is_by(each, walk.to.who))
    verbs = (verb_kind(sight.library, name) for name in own)
    going = next((verb.sound for verb in verbs if verb is not None and verb.sound), _GAIT)
    ground = (sight.kind.ground if sight.kind is not None else "") or _GROUND
    kind = sound_kind(sight.library, f"{going} {ground}") or sound_kind(sight.library, f"{_GAIT} {_GROUND}")
    hits = footfalls(shot, walk, rate)
    if kind is not None and hits:
        seconds, place = Fraction(round(walk.end - walk.start)) / rate, of_person(shot, walk.to.who)
        begins, lasts = shot.start + walk.start, max(seconds, hits[-1]) + _LAST_STEP
        found = _effect(kind, walk.to.who, lasts, _space(sight), begins, sight.scene, shot, place, hits)
        yield from (replace(heard, walker=walk.to.who) for heard in found)


def _is_by(doing: Doing, who: str) -> bool:
    return doing.deed.subject is not None and doing.deed.subject.name == who


def _called(sight: Sight, call: StateCall, frame: int, until: int) -> Iterator[Heard]:
    """What `!!SOUND` names; what lasts goes on until that frame."""
    if call.state.casefold() != "sound":
        return
    if call.sound is not None:
        yield Heard(call.sound, float(frame), OWN, sight.scene)
    for kind in (sound_kind(sight.library, name) for name in call.names):
        if kind is not None:
            left = Fraction(max(until - frame, 1)) / sight.film.settings.rate
            seconds = left if kind.lasts else None
            yield from _effect(kind, call.text, seconds, _space(sight), float(frame), sight.scene, None, Place())


def _asides(sight: Sight, index: int, speech: Speech) -> Iterator[Heard]:
    """Sounds at a word of a speech."""
    spoken = next((each for each in sight.scene.spoken if each.element == index), None)
    for aside in speech.asides:
        if isinstance(aside.call, StateCall) and spoken is not None and spoken.words:
            word = spoken.words[min(aside.word, len(spoken.words) - 1)]
            begins = spoken.start + int(word[0] * sight.film.settings.rate)
            yield from _called(sight, aside.call, begins, spoken.start + spoken.frames)


def _at_deeds(sight: Sight, index: int, action: Action) -> Iterator[Heard]:
    """Sounds at a word of action: when the deed that it stands at begins."""
    rate = sight.film.settings.rate
    starts = {
        (moment.part.element, moment.part.start + number): shot.start + round(doing.start)
        for shot in sight.scene.shots
        for moment in moments(sight.scene, shot, rate)
        for number, doing in enumerate(deeds_at(sight.scene, moment))
    }
    for aside in action.asides:
        begins = starts.get((index, action.deed_at(aside.word)))
        if isinstance(aside.call, StateCall) and begins is not None:
            yield from _called(sight, aside.call, begins, _end(sight.scene))


def _effect(
    kind: SoundKind,
    words: str,
    seconds: Fraction | None,
    space: str,
    begins: float,
    scene: Scene,
    shot: Shot | None,
    place: Place,
    hits: tuple[Fraction, ...] = (),
) -> Iterator[Heard]:
    """The effect, if somebody can make it; other words make another take of it."""
    if kind.recipe:
        order = Effect(kind.recipe, seed("effect", kind.recipe, words), seconds, space, hits, place.metres)
        yield Heard(order, begins, fallen(kind.level, place.metres), scene, shot, place.pan)


def _space(sight: Sight) -> str:
    return sight.kind.space if sight.kind is not None else "outside"
