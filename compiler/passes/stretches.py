"""A scene as stretches: what each written shot owns, and what lies between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..film.scene import Action, CardCall, CoverCall, HoldCall, MarkCall, Scene, ShotCall, Speech, StateCall
from ..film.shot import Part
from ..geometry.standing import walk_at
from ..staging.state import changes


@dataclass(slots=True)
class Stretch:
    """The parts that one call owns; None owns what stands before the first call of a scene."""

    call: ShotCall | CoverCall | CardCall | None
    parts: list[Part] = field(default_factory=list)


def stretches(scene: Scene) -> tuple[Stretch, ...]:
    """The scene cut at its shots, cards and COVER and where its light or mood changes, a speech at the shots in it."""
    found = [Stretch(None)]
    changing = {index for index, _ in changes(scene)}
    for index, element in enumerate(scene.elements):
        match element:
            case ShotCall() | CoverCall():
                found.append(Stretch(element))
            case CardCall():
                found += [Stretch(element), Stretch(None)]
            case Speech():
                _speak(found, index, element)
            case Action():
                _act(found, index, element)
            case HoldCall():
                found[-1].parts.append(Part(index))
            case StateCall() if index in changing and not isinstance(found[-1].call, ShotCall):
                found.append(Stretch(found[-1].call))
            case MarkCall() if walk_at(scene, index):
                found[-1].parts.append(Part(index))
    return tuple(each for each in found if each.parts or isinstance(each.call, ShotCall | CardCall))


def _act(found: list[Stretch], index: int, action: Action) -> None:
    begin = 0
    calls = ((action.deed_at(aside.word), aside.call) for aside in action.asides)
    for deed, call in ((deed, call) for deed, call in calls if deed < len(action.deeds)):
        if isinstance(call, ShotCall):
            if deed > begin:
                found[-1].parts.append(Part(index, begin, deed))
            found.append(Stretch(call))
            begin = deed
    found[-1].parts.append(Part(index, begin))


def _speak(found: list[Stretch], index: int, speech: Speech) -> None:
    begin = 0
    for word, call in _cuts(speech):
        if word > begin:
            found[-1].parts.append(Part(index, begin, word))
        found.append(Stretch(call))
        begin = word
    found[-1].parts.append(Part(index, begin))


def _cuts(speech: Speech) -> Iterator[tuple[int, ShotCall]]:
    """The shots inside a speech by the word they stand before; one after the last word cuts nothing."""
    count = len(speech.words.split())
    for aside in speech.asides:
        if isinstance(aside.call, ShotCall) and aside.word < count:
            yield aside.word, aside.call
