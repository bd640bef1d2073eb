"""Beds and effects: what a place sounds like, and what is done in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ..canonical import seed
from ..film.camera import camera_at
from ..film.film import Film
from ..film.scene import Scene, Speech, StateCall
from ..film.shot import Shot
from ..film.sound import Bed, Effect
from ..library import Library
from ..staging.moments import Doing, doings, walks
from ..staging.sight import Sight
from ..vocabulary import bed_kind, set_kind, sound_kind, thing_kind, verb_kind
from .score import frame_of

_BEHIND = 4.0
"""dB that glass or a wall takes from a bed."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound and the frame of the film at which it begins. `level` in LUFS. `scene` and `shot` asked for it."""

    order: Bed | Effect
    start: float
    level: float
    scene: Scene
    shot: Shot | None = None
    pan: float = 0.0


def beds(film: Film) -> tuple[Heard, ...]:
    """A bed of each kind of each scene's set and weather, as long as the scene."""
    library, found = Library.of(film), []
    for scene in film.scenes:
        place = film.place(scene.place)
        kind = set_kind(library, place.set) if place is not None else None
        kinds = dict(kind.beds) if kind is not None else {("room" if scene.inside else "wind"): False}
        weather = library.find("Weathers", scene.weather) if scene.weather else None
        if weather is not None and weather.text("bed"):
            kinds.setdefault(weather.text("bed"), scene.inside)
        seconds = Fraction(sum(shot.frames for shot in scene.shots)) / film.settings.rate
        own = place.seed if place is not None else 0
        for name, behind in kinds.items():
            bed = bed_kind(library, name)
            order = Bed(bed.name, seconds, seed(bed.name, own), behind)
            found.append(Heard(order, scene.start, bed.level - (_BEHIND if behind else 0.0), scene))
    return tuple(found)


def effects(film: Film) -> tuple[Heard, ...]:
    """The sounds of deeds, steps and !!SOUND, in order of time."""
    found = [heard for scene in film.scenes for heard in _scene(film, scene)]
    return tuple(sorted(found, key=lambda h: h.start))


def _scene(film: Film, scene: Scene) -> Iterator[Heard]:
    sight, rate = Sight.of(film, scene), film.settings.rate
    for shot in scene.shots:
        for doing in doings(scene, shot, rate):
            yield from _deed(sight, shot, doing, rate)
        yield from _steps(sight, shot, rate)
    for index, element in enumerate(scene.elements):
        if isinstance(element, StateCall):
            yield from _called(sight, element, frame_of(scene, index))
        if isinstance(element, Speech):
            yield from _asides(sight, index, element)


def _deed(sight: Sight, shot: Shot, doing: Doing, rate: Fraction) -> Iterator[Heard]:
    """What a thing sounds like when something is done with it, or when it does something."""
    verb = verb_kind(sight.library, doing.deed.verb)
    if verb is None:
        return
    for subject in (doing.deed.subject, doing.deed.object):
        if subject is None or subject.kind == "character":
            continue
        thing = sight.thing(subject) if subject.kind != "part" else thing_kind(sight.library, subject.name)
        name = thing.sound if thing is not None and thing.sound else subject.name.casefold()
        seconds = Fraction(round(doing.end - doing.start)) / rate if subject.kind == "part" else None
        space = "outside" if thing is not None and thing.stands == "sky" else _space(sight)
        pan = _thing_pan(shot, thing.pattern) if thing is not None else 0.0
        yield from _effect(sight, name, seconds, space, shot.start + doing.start, shot, pan)


def _steps(sight: Sight, shot: Shot, rate: Fraction) -> Iterator[Heard]:
    """Steps on the set's ground for each walk."""
    ground = sight.kind.ground if sight.kind is not None else ""
    for walk in walks(sight.scene, shot, rate):
        seconds = Fraction(round(walk.end - walk.start)) / rate
        at, pan = shot.start + walk.start, _pan(shot, walk.to.who)
        yield from _effect(sight, f"steps {ground}", seconds, _space(sight), at, shot, pan)


def _called(sight: Sight, call: StateCall, frame: int) -> Iterator[Heard]:
    if call.state.casefold() == "sound":
        for name in call.names:
            yield from _effect(sight, name, None, _space(sight), float(frame), None)


def _asides(sight: Sight, index: int, speech: Speech) -> Iterator[Heard]:
    """Sounds at a word of a speech."""
    spoken = next((each for each in sight.scene.spoken if each.element == index), None)
    for aside in speech.asides:
        if isinstance(aside.call, StateCall) and spoken is not None and spoken.words:
            word = spoken.words[min(aside.word, len(spoken.words) - 1)]
            at = spoken.start + int(word[0] * sight.film.settings.rate)
            yield from _called(sight, aside.call, at)


def _effect(
    sight: Sight, name: str, seconds: Fraction | None, space: str, at: float, shot: Shot | None, pan: float = 0.0
) -> Iterator[Heard]:
    """An effect, if the library has a sound of that name."""
    kind = sound_kind(sight.library, name)
    if kind is not None and kind.recipe:
        order = Effect(kind.recipe, seed("effect", kind.recipe), seconds, space)
        yield Heard(order, at, kind.level, sight.scene, shot, pan)


def _space(sight: Sight) -> str:
    return sight.kind.space if sight.kind is not None else "outside"


def _pan(shot: Shot, who: str) -> float:
    """Where in the picture somebody is as the shot begins, as a place between the loudspeakers."""
    actors = shot.stage.actors if shot.stage is not None else ()
    return next((_side(shot, *actor.position[0].value) for actor in actors if actor.name == who), 0.0)


def _thing_pan(shot: Shot, pattern: str) -> float:
    """The same of a thing."""
    found = (thing for thing in (shot.stage.things if shot.stage is not None else ()) if thing.kind == pattern)
    return next((_side(shot, thing.position[0].value[0], thing.position[0].value[2]) for thing in found), 0.0)


def _side(shot: Shot, x: float, z: float) -> float:
    return across(camera_at(shot.stage.camera, 0.0).offset(x, z), shot.lens) if shot.stage is not None else 0.0


def across(offset: tuple[float, float], lens: float) -> float:
    """Pan of an offset (right, away): 0.6 at the picture's edge and beyond it, 0 behind the camera."""
    right, away = offset
    if away < 0.2:
        return 0.0
    return round(0.6 * max(-1.0, min(1.0, 2.0 * right / away * lens / 36.0)), 3)
