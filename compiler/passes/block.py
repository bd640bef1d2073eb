"""Pass `block`: who stands where, looks where and walks when; the line between the two people of the scene; and where
its things are.

Marks place, then people who nobody placed take the set's `first`, `second` and its free marks, turned to each other.
Who is spoken to turns to the speaker, and who speaks to the listener, unless a mark says where they look; action walks
and turns who does it. The camera does not enter into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.film import Film
from ..film.scene import CONTINUOUS, Action, Deed, Element, MarkCall, Placed, Scene, ShotCall, Speech
from ..geometry.standing import Standing, standing
from ..library import Library
from ..staging.entrances import brought, entrance
from ..staging.floor import Floor
from ..staging.hands import gripped
from ..staging.laying import laid
from ..staging.postures import posed, seat
from ..staging.presence import off_stage, present
from ..vocabulary import VerbKind, set_kind, verb_kind
from .pass_ import Step, in_order

START = -1
"""The element of those who are there when the scene begins."""


Left = tuple[str, dict[str, Standing]]
"""A place, and who stands where in it when its scene ends."""


def block(film: Film, context: Context) -> Step:
    """Each scene with its people placed. One that is continuous with the scene before finds them where they were."""

    def step(scene: Scene, before: Left | None) -> tuple[Scene, list[Diagnostic], Left]:
        there = before[1] if before is not None and before[0] == scene.place and scene.follows == CONTINUOUS else {}
        made = _blocked(film, scene, there)
        return made, [], (scene.place, standing(made, len(made.elements)))

    return step


def _blocked(film: Film, scene: Scene, there: dict[str, Standing]) -> Scene:
    """The scene with its people placed; `there` are those whom it finds."""
    library, place = Library.of(film), film.place(scene.place)
    kind = set_kind(library, place.set) if place else None
    scene = _unheard(scene)
    people = tuple(dict.fromkeys((*_people(scene), *there)))
    if kind is None:
        return scene
    if people:
        blocking = _Blocking(library, scene, people, Floor(kind), there)
        placed = blocking.placed()
        elements = tuple(_heard(each, index in blocking.gone) for index, each in enumerate(scene.elements))
        scene = replace(scene, elements=elements, placed=placed)
        scene = replace(scene, axis=_axis(scene, people), posed=posed(library, scene, kind))
    return replace(scene, laid=laid(film, library, scene, kind), gripped=gripped(film, library, scene))


def _unheard(scene: Scene) -> Scene:
    """The scene as it was before anybody was known to have left."""
    if not any(isinstance(each, Speech) and each.gone for each in scene.elements):
        return scene
    return replace(
        scene, elements=tuple(replace(e, gone=False) if isinstance(e, Speech) else e for e in scene.elements)
    )


def _people(scene: Scene) -> tuple[str, ...]:
    """Everybody who is ever there, in the order in which the story brings them, then the camera: no shot moves them."""
    story = (name for each in scene.elements for name in present(each, filmed=False))
    return tuple(dict.fromkeys((*story, *(name for each in scene.elements for name in present(each)))))


def _heard(element: Element, gone: bool) -> Element:
    return replace(element, gone=True) if gone and isinstance(element, Speech) else element


def _axis(scene: Scene, people: tuple[str, ...]) -> tuple[str, str] | None:
    """The first two who speak, else the first two who are there."""
    speakers = dict.fromkeys(e.speaker for e in scene.elements if isinstance(e, Speech) and not off_stage(e))
    pair = tuple(dict.fromkeys((*speakers, *people)))[:2]
    return (pair[0], pair[1]) if len(pair) == 2 else None


class _Blocking:
    """The blocking of one scene, element by element. `floor` knows where everybody stands by now.

    `gone` are the elements that are spoken by somebody who has left.
    """

    def __init__(
        self, library: Library, scene: Scene, people: tuple[str, ...], floor: Floor, there: dict[str, Standing]
    ) -> None:
        self._library, self._scene, self._people, self._floor, self._there = library, scene, people, floor, there
        self._entrances = {name: None if name in there else entrance(library, scene, name) for name in people}
        self._spoke: list[str] = []
        self._told: set[str] = set()
        """Who looks where a mark says, until something turns them."""
        self.gone: set[int] = set()

    def placed(self) -> tuple[Placed, ...]:
        """Everybody at the start, then every move in order."""
        made = list(self._start())
        for index, element in enumerate(self._scene.elements):
            made.extend(self._moves(index, element))
        return tuple(made)

    def _start(self) -> Iterator[Placed]:
        """Marks first, for they were said; then where action finds people, or places that are free."""
        marks = {call.who: call for call in self._placing()}
        here = [name for name in self._people if self._entrances[name] is None]
        for name in sorted(here, key=lambda name: self._rank(marks.get(name))):
            slot, first = self._people.index(name), self._first_deed(name)
            if name in marks:
                self._floor.to_mark(name, marks[name].mark, slot)
            elif name in self._there:
                self._floor.stays(name, self._there[name])
            elif first and first.place and self._act(first) == "stand":
                self._floor.to_mark(name, first.place, slot)
            else:
                self._floor.to_slot(name, slot)
        for name in here:
            facing = marks[name].facing if name in marks else ""
            partner = next((other for other in here if other != name and name not in self._there), "")
            at_mark = name in marks and bool(marks[name].mark)
            self._floor.face(name, facing or ("" if at_mark else partner))
            self._told.update((name,) if facing and facing not in self._people else ())
            yield self._floor.placed(name, START)

    def _rank(self, mark: MarkCall | None) -> int:
        """Marks of the set are taken first; who stands beside somebody waits until that one stands."""
        if mark is None:
            return 1
        return 2 if mark.mark in self._people else 0

    def _placing(self) -> Iterator[MarkCall]:
        """The marks that stand before the first shot; where none is written, before anything happens."""
        elements = self._scene.elements
        shots = [i for i, each in enumerate(elements) if isinstance(each, ShotCall)]
        events = [i for i, each in enumerate(elements) if isinstance(each, Action | Speech)]
        first = next(iter(shots or events), len(elements))
        return (each for each in elements[:first] if isinstance(each, MarkCall))

    def _first_deed(self, name: str) -> Deed | None:
        """The first that is told of somebody, if that is a deed of theirs: it says where they are found."""
        for element in self._scene.elements:
            if name in present(element) and not isinstance(element, ShotCall):
                deeds = element.deeds if isinstance(element, Action) else ()
                return next((each for each in deeds if each.subject is not None and each.subject.name == name), None)
        return None

    def _act(self, deed: Deed) -> str:
        kind = verb_kind(self._library, deed.verb) if deed.verb else None
        return kind.act if kind else ""

    def _moves(self, index: int, element: Element) -> Iterator[Placed]:
        match element:
            case MarkCall() if element not in self._placing():
                yield from self._marked(index, element)
            case ShotCall():
                for name in (subject.name for subject in element.subjects if subject.kind == "character"):
                    if not brought(self._scene, index, name):
                        yield from self._appears(name, index, 0)
            case Speech() if not off_stage(element):
                if self._entrances[element.speaker] == (index, 0):
                    yield from self._appears(element.speaker, index, 0)
                if self._floor.there(element.speaker):
                    yield from self._spoken_to(index, element)
                else:
                    self.gone.add(index)
            case Action():
                for number, deed in enumerate(element.deeds):
                    yield from self._deed(index, number, deed)

    def _marked(self, index: int, call: MarkCall) -> Iterator[Placed]:
        """To where a mark in the middle of the scene sends somebody; who has left comes in to get there."""
        if not self._floor.there(call.who):
            yield from self._comes_on(call.who, index, 0)
        before = self._floor.spot(call.who)
        if call.mark:
            self._floor.to_mark(call.who, call.mark, self._people.index(call.who))
        self._floor.face(call.who, call.facing)
        told = bool(call.facing) and call.facing not in self._people
        self._told.update((call.who,) if told else ())
        yield self._floor.placed(call.who, index, start=before if self._floor.spot(call.who) != before else None)

    def _appears(self, who: str, index: int, number: int) -> Iterator[Placed]:
        """Somebody who is not there is there with a cut, in the door or where there is room."""
        if who in self._people and not self._floor.there(who):
            self._floor.to_slot(who, self._people.index(who), entering=True)
            self._floor.face(who, next((name for name in self._people if name != who and self._floor.there(name)), ""))
            yield self._floor.placed(who, index, number)

    def _comes_on(self, who: str, index: int, number: int) -> Iterator[Placed]:
        """Somebody who is not there stands on the threshold; what follows brings them in."""
        self._floor.comes(who, self._people.index(who))
        yield self._floor.placed(who, index, number)

    def _leaves(self, who: str, index: int, number: int, by: str) -> Iterator[Placed]:
        """Somebody goes off; who is not there has gone already."""
        if self._floor.there(who):
            self._told.discard(who)
            yield self._floor.leaves(who, index, number, by)

    def _spoken_to(self, index: int, speech: Speech) -> Iterator[Placed]:
        """The listener turns to the speaker and the speaker to the listener, if they do not see them."""
        who = speech.speaker
        others = [name for name in reversed(self._spoke) if name != who]
        rest = [name for name in self._people if name != who]
        listener = next((n for n in (speech.to, *others, *rest) if n != who and self._floor.there(n)), "")
        self._spoke.append(who)
        if listener:
            turning = ((listener, who),) if who in self._told else ((listener, who), (who, listener))
            for one, other in turning:
                yield from self._turned(index, one, other)

    def _turned(self, index: int, one: str, other: str) -> Iterator[Placed]:
        if not self._floor.sees(one, other):
            self._floor.face(one, other)
            self._told.discard(one)
            yield self._floor.placed(one, index)

    def _deed(self, index: int, number: int, deed: Deed) -> Iterator[Placed]:
        """Where a deed takes who does it, or whither it turns them."""
        kind = verb_kind(self._library, deed.verb) if deed.verb else None
        if deed.subject is None or deed.subject.kind != "character":
            return
        who, target = deed.subject.name, deed.object
        held = target is not None and target.kind in ("prop", "thing")
        act = "" if kind is None else kind.holding if held and not deed.comes else kind.act
        if deed.comes == "out":
            yield from self._leaves(who, index, number, deed.place)
            return
        if not self._floor.there(who):
            coming = self._comes_on if act == "walk" else self._appears
            yield from coming(who, index, number)
        before = self._floor.where(who)
        if act == "walk":
            self._walk(who, deed, kind.seconds if kind is not None else 0.0)
        elif kind is not None and kind.near and not held and self._goes_up(who, deed, kind):
            yield replace(self._floor.placed(who, index, number, before[0]), leads=True)
            return
        elif act in ("turn", "look") and target is not None and not held:
            if not self._floor.sees(who, target.name):
                self._floor.face(who, target.name)
        elif act in ("turn", "look") and deed.place:
            self._floor.face(who, deed.place)
        elif act == "turn" and not held:
            self._floor.turn_round(who, next((name for name in self._people if name != who), ""))
        if self._floor.where(who) != before:
            self._told.discard(who)
            yield self._floor.placed(who, index, number, before[0] if act == "walk" else None)

    def _goes_up(self, who: str, deed: Deed, kind: VerbKind) -> bool:
        """To whom or to what a deed is done, or onto what one sits: whether that takes somebody anywhere."""
        before, target, on = self._floor.where(who), deed.object, seat(self._floor.kind, kind, deed.text)
        if kind.stays:
            if on:
                self._floor.onto(who, on)
        elif target is not None and target.kind in ("character", "part") and target.name != who:
            self._floor.up_to(who, target.name, kind.near)
        self._told.discard(who)
        return self._floor.where(who) != before

    def _joined(self, who: str) -> str:
        """Whom somebody joins who comes in: who spoke last and is there, else the first who is."""
        others = (name for name in (*reversed(self._spoke), *self._people) if name != who and self._floor.there(name))
        return next(others, "")

    def _walk(self, who: str, deed: Deed, seconds: float) -> None:
        """To the mark, the person or the part of the set that the sentence names; in, or straight on."""
        slot = self._people.index(who)
        if deed.place:
            self._floor.to_mark(who, deed.place, slot)
        elif deed.object is not None and deed.object.kind in ("character", "part"):
            self._floor.walk_to(who, deed.object.name, slot, seconds)
        elif deed.comes == "in" or self._floor.at_door(who):
            self._floor.walk_to_slot(who, slot, self._joined(who))
        else:
            self._floor.walk_on(who, seconds)


PASS = in_order("block", block, after=("resolve", "inherit"))
