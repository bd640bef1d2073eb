"""What bodies stay in: who sat down sits, in every shot, until they go or get up; and on what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..film.scene import Action, Deed, Posed, Scene
from ..film.stage import Point
from ..geometry.standing import moment
from ..library import WORD, Library
from ..vocabulary import SetKind, VerbKind, verb_kind

GET_UP = "get up"
"""The act that puts a body back on its feet."""

_LOW, _HIGH, _NEAR = 0.25, 1.0, 12.0
"""Heights in metres between which a part of the set is sat or lain on, and how far off it may be."""


_LYING = 0.5
"""How much lower a head is, as a share of the height, from which the whole body is on what carries it."""
_ON = r"\b(?:on|onto|in|into|upon)\s+(?:\w+\s+){0,2}"


def posed(library: Library, scene: Scene, kind: SetKind | None) -> tuple[Posed, ...]:
    """What everybody stays in, in the order of the script; going puts one on one's feet."""
    ways = (Posed(each.who, each.element, each.deed, GET_UP) for each in scene.placed if each.walks and not each.leads)
    deeds = (each for index in range(len(scene.elements)) for each in _deeds(library, scene, kind, index))
    return tuple(sorted((*ways, *deeds), key=lambda each: (each.element, each.deed)))


def posture(scene: Scene, who: str, at: float) -> Posed | None:
    """What somebody stays in just before a moment of the scene; None for who stands."""
    found = [each for each in scene.posed if each.who == who and moment(each.element, each.deed) < at]
    return found[-1] if found and found[-1].act != GET_UP else None


def lowered(posed: Posed | None, height: float) -> float:
    """Metres by which the head of somebody of a height is lower than when they stand."""
    if posed is None:
        return 0.0
    lying = posed.lower > _LYING and posed.on is not None
    return posed.lower * height - (posed.on[1] if lying and posed.on is not None else 0.0)


def played(kind: VerbKind, deed: Deed) -> str:
    """The act that a deed's words mean: by a word after the verb, by a thing it is done with, or plainly."""
    words = {word.casefold() for word in WORD.findall(deed.text)}
    meant = next((act for word, act in kind.where if word in words), "")
    return meant or (kind.grasp if with_thing(deed) else kind.body)


def with_thing(deed: Deed) -> bool:
    """Whether a deed is done with something one holds."""
    return deed.object is not None and deed.object.kind in ("prop", "thing")


def seat(kind: SetKind, verb: VerbKind, text: str) -> str:
    """The part of the set on which these words put somebody, indoors one that is there; '' for the ground."""
    for name, (x, y, z) in kind.parts:
        within = _LOW <= y <= _HIGH and x * x + z * z < _NEAR * _NEAR
        if within and re.search(rf"{_ON}{re.escape(name)}\b", text, re.I):
            return name
    if not kind.inside or re.search(rf"{_ON}(?:floor|ground|carpet|rug)\b", text, re.I):
        return ""
    return next((name for name in verb.on if kind.part(name) is not None), "")


def _deeds(library: Library, scene: Scene, kind: SetKind | None, index: int) -> Iterator[Posed]:
    """What the deeds of an element leave bodies in."""
    element = scene.elements[index]
    for number, deed in enumerate(element.deeds if isinstance(element, Action) else ()):
        verb = verb_kind(library, deed.verb) if deed.verb else None
        if verb is None or deed.subject is None or deed.subject.kind != "character":
            continue
        act = played(verb, deed)
        if act == GET_UP:
            yield Posed(deed.subject.name, index, number, GET_UP)
        elif verb.stays and not with_thing(deed):
            yield Posed(deed.subject.name, index, number, act, carrying(kind, verb, deed.text), verb.lower)


def carrying(kind: SetKind | None, verb: VerbKind, text: str) -> Point | None:
    """Where that is: None for the ground."""
    return kind.part(seat(kind, verb, text)) if kind is not None else None
