"""Invariants of the IR: what must be true of a film after each pass. What is not is our own bug, never the writer's.

`verify` is asked after every pass in tests, and by flag otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import Any

from .film.film import Film
from .film.scene import Action, Element, MarkCall, Scene, Speech, StateCall, Unresolved
from .film.shot import Subject
from .library import Library
from .source import Span


def verify(film: Film, done: tuple[str, ...]) -> list[str]:
    """What is not as it must be once the passes `done` have run; nothing if all is well."""
    held = (rule for first, last, rule in RULES if first in done and last not in done)
    return [f"{rule.__name__.strip('_')}: {broken}" for rule in held for broken in rule(film)]


Rule = Callable[[Film], Iterator[str]]


def _spans(film: Film) -> Iterator[str]:
    """Every span begins before it ends, in a source that has a name, unless it is nowhere."""
    for span in _all(film.scenes, Span):
        if not 0 <= span.start <= span.end or (span.source == "" and span.end > 0):
            yield str(span)


def _resolved(film: Film) -> Iterator[str]:
    """No direction is unread, no cue uncertain."""
    for scene, element in _elements(film):
        if isinstance(element, Unresolved) or (isinstance(element, Speech) and not element.certain):
            yield f"scene {scene.number}: {element}"


def _subjects(film: Film) -> Iterator[str]:
    """Whoever is filmed, speaks, acts, stands or wears is somebody of the film."""
    cast = {character.name for character in film.cast}
    props = {prop.name for prop in film.props}
    known = {"character": cast, "prop": props}
    for scene, element in _elements(film):
        for subject in _all(element, Subject):
            if subject.kind in known and subject.name not in known[subject.kind]:
                yield f"scene {scene.number}: {subject.kind} {subject.name}"
        for name in _names(element):
            if name and name not in cast:
                yield f"scene {scene.number}: {name}"


def _places(film: Film) -> Iterator[str]:
    """Every scene with a heading plays in a place of the film, and every place on a set of the library."""
    library = Library.of(film)
    for scene in film.scenes:
        if scene.place and film.place(scene.place) is None:
            yield f"scene {scene.number}: {scene.place}"
    for place in film.places:
        if library.find("Sets", place.set) is None and library.all("Sets"):
            yield f"{place.name}: set {place.set!r}"


def _moods(film: Film) -> Iterator[str]:
    """Every scene has an hour and a mood."""
    for scene in film.scenes:
        if scene.hour not in ("dawn", "day", "dusk", "night") or not scene.mood:
            yield f"scene {scene.number}: {scene.hour!r}, {scene.mood}"


def _identities(film: Film) -> Iterator[str]:
    """Everybody has a look and a voice."""
    for character in film.cast:
        if character.look is None or character.voice is None:
            yield character.name


def _blocking(film: Film) -> Iterator[str]:
    """People are on the stage before they walk, moves are in order, numbers are rounded to a millimetre."""
    for scene in film.scenes:
        there: set[str] = set()
        last = -1
        for placed in scene.placed:
            if placed.walks and placed.who not in there:
                yield f"scene {scene.number}: {placed.who} walks before being placed"
            if placed.element < last or placed.element >= len(scene.elements):
                yield f"scene {scene.number}: {placed.who} moves out of order"
            if round(placed.x, 3) != placed.x or round(placed.z, 3) != placed.z or not 0 <= placed.facing <= 360:
                yield f"scene {scene.number}: {placed} is not rounded"
            (there.discard if placed.gone else there.add)(placed.who)
            last = placed.element


def _coverage(film: Film) -> Iterator[str]:
    """Every speech and action of a scene plays in its shots: all of it, once, in order."""
    for scene in film.scenes:
        for index, element in enumerate(scene.elements):
            if isinstance(element, Speech | Action):
                yield from (f"scene {scene.number}: {why}" for why in _covered(scene, index))


def _covered(scene: Scene, index: int) -> Iterator[str]:
    parts = [part for shot in scene.shots for part in shot.parts if part.element == index]
    at: int | None = 0
    for part in parts:
        if part.start != at:
            yield f"element {index} goes on at {part.start} where {at} was due"
        at = part.end
    if at is not None:
        yield f"element {index} is covered up to {at} only"


def _frames(film: Film) -> Iterator[str]:
    """Shots follow one another without gap or overlap but for transitions, and none is empty."""
    for scene in film.scenes:
        for before, after in pairwise(scene.shots):
            end = before.start + before.frames
            if end != after.start:
                yield f"shot {after.number} starts at {after.start}, {before.number} ends at {end}"
        for shot in scene.shots:
            if shot.frames <= 0 or shot.head + shot.tail > shot.frames:
                yield f"shot {shot.number} has {shot.frames} frames, {shot.head} + {shot.tail} of them in transitions"


def _stages(film: Film) -> Iterator[str]:
    """Every shot has a stage or a card, as long as the shot, whose keys stand in order."""
    for shot in (shot for scene in film.scenes for shot in scene.shots):
        shown = shot.stage or shot.card
        if shown is None or shown.frames != shot.frames:
            yield f"shot {shot.number} shows {shown.frames if shown else 'nothing'}, not {shot.frames} frames"
        for actor in shot.stage.actors if shot.stage else ():
            for track in (actor.position, actor.facing):
                frames = [key.frame for key in track]
                if frames != sorted(frames) or not frames:
                    yield f"shot {shot.number}: keys of {actor.name} out of order"


RULES: tuple[tuple[str, str, Rule], ...] = (
    ("uses", "", _spans),
    ("resolve", "", _resolved),
    ("resolve", "prune", _subjects),
    ("resolve", "prune", _places),
    ("inherit", "", _moods),
    ("cast", "", _identities),
    ("block", "", _blocking),
    ("cover", "", _coverage),
    ("time", "", _frames),
    ("act", "", _stages),
)
"""Each rule with the pass after which it holds and the pass that ends it ('' for none): pruned names are gone."""


def _elements(film: Film) -> Iterator[tuple[Scene, Element]]:
    """Every element with its scene, those inside speech and action too."""
    for scene in film.scenes:
        for element in scene.elements:
            yield scene, element
            for aside in element.asides if isinstance(element, Speech | Action) else ():
                yield scene, aside.call


def _names(element: Element) -> Iterator[str]:
    """The people an element names by a plain name."""
    match element:
        case Speech():
            yield from (element.speaker, element.to)
        case MarkCall() | StateCall():
            yield element.who


def _all(value: Any, kind: type[Any]) -> Iterator[Any]:
    """Every value of a type inside a value of the IR."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _all(item, kind)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _all(getattr(value, each.name), kind)
