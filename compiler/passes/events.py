"""Film idiom for what is done: which shot plays an entrance, an exit, a thing, a face, a deed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..film.scene import CoverCall, Deed, MarkCall, Scene
from ..film.shot import Move, Part, Shot, Subject
from ..library import Library
from ..source import NOWHERE
from ..staging.lengths import deeds_of
from ..staging.presence import arriving, leaving, on_stage
from ..staging.reveals import revealed
from ..vocabulary import VerbKind, move_kind, verb_kind
from .pieces import thing

REVEALED = "reveal"
"""Why a shot is there that discloses something."""

_NO_VERB = VerbKind("", "stand", "stand", "rest", 0.0, "", "", "")


@dataclass(frozen=True, slots=True)
class Events:
    """What coverage of action looks at: the scene, and what COVER asked for."""

    library: Library
    scene: Scene
    hints: CoverCall | None = None

    def shot(self, part: Part) -> Shot:
        """The shot for a piece of action, or for somebody's way to a mark."""
        deeds = deeds_of(self.scene, part)
        there = on_stage(self.scene, part)
        found = next((each for deed in deeds if (each := thing(deed)) is not None), None)
        special = self._entrance(part, deeds) or self._exit(part) or self._reveal(part)
        if special is not None:
            return special
        acting = next((deed for deed in deeds if self._by_body(deed)), None)
        if acting is not None:
            return self._body(acting, part)
        if found is not None and (found.kind == "part" or self.hints is None or self.hints.inserts):
            return _shown(found, part)
        who = next((d.subject.name for d in deeds if d.subject and d.subject.name in there), self._goer(part))
        if not who:
            return made("wide", [], part, "wide for what happens")
        if deeds and all(self._by_face(deed) for deed in deeds if deed.verb):
            return made("medium close", people(who), part, "single on what a face says")
        return made("full", people(who), part, "full shot of who acts")

    def _body(self, deed: Deed, part: Part) -> Shot:
        """Whoever does something with the body is seen whole, and so is whom it is done to."""
        doer = deed.subject.name if deed.subject is not None else ""
        other = deed.object.name if deed.object is not None and deed.object.kind == "character" else ""
        if other and other != doer:
            return made("two shot", people(doer, other), part, "both, as one does something to the other")
        return made("full", people(doer), part, "full shot of who acts")

    def _by_body(self, deed: Deed) -> bool:
        """Whether a deed is done by a body: with a thing in the hand, to a part of the set, to somebody."""
        kind, target = self._kind(deed), deed.object
        if deed.subject is None or deed.subject.kind != "character":
            return False
        if target is not None and target.kind in ("prop", "thing"):
            return bool(kind.hand) or kind.whole or kind.act == "walk"
        if kind.act == "walk":
            return False
        return bool(kind.near and (target is not None or kind.stays)) or kind.stays or kind.whole

    def _by_face(self, deed: Deed) -> bool:
        kind = self._kind(deed)
        return bool(kind.face) and kind.act != "walk"

    def held_back(self, part: Part) -> Shot | None:
        """Who acts, not the whole place, where the first paragraph ends with what is not to be seen yet."""
        there = on_stage(self.scene, part)
        who = next((d.subject.name for d in deeds_of(self.scene, part) if d.subject and d.subject.name in there), "")
        if not who or part.end is None or revealed(self.library, self.scene, Part(part.element)) is None:
            return None
        return made("close", people(who), part, "the place held back for a reveal")

    def _reveal(self, part: Part) -> Shot | None:
        """The camera turns to whom, or comes up to what, is disclosed at last."""
        subject = revealed(self.library, self.scene, part)
        if subject is None:
            return None
        if subject.kind in ("prop", "thing"):
            return made("insert", [subject], part, REVEALED, self._moving("push in"))
        if subject.kind == "character" and subject.name not in on_stage(self.scene, part):
            return None
        return made("medium", [replace(subject, span=NOWHERE)], part, REVEALED, self._moving("pan onto"))

    def _moving(self, move: str, who: str = "") -> tuple[tuple[Move, ...], ...]:
        """A move of the library as it is by itself, with whom it goes."""
        kind = move_kind(self.library, move)
        target = Subject(who, "character", NOWHERE) if who else None
        return ((Move(move, target=target, ease=kind.ease if kind is not None else "in-out"),),)

    def _entrance(self, part: Part, deeds: tuple[Deed, ...]) -> Shot | None:
        """One who comes in by a door is met there, and gone with; several, or out of doors, are seen to come."""
        coming = arriving(self.scene, part)
        if not coming and not any(deed.comes == "in" for deed in deeds):
            return None
        if len(coming) == 1 and self.scene.inside:
            with_them = self._moving("track", coming[0])
            return made("full", people(coming[0]), part, "cut to the door for an entrance", with_them)
        return made("wide", [], part, "wide for an entrance")

    def _exit(self, part: Part) -> Shot | None:
        """Whoever goes is seen to go, from among those who stay."""
        return made("wide", [], part, "wide for an exit") if leaving(self.scene, part) else None

    def _kind(self, deed: Deed) -> VerbKind:
        return verb_kind(self.library, deed.verb) or _NO_VERB

    def _goer(self, part: Part) -> str:
        """Who goes to a mark."""
        element = self.scene.elements[part.element]
        return element.who if isinstance(element, MarkCall) else ""


def _shown(found: Subject, part: Part) -> Shot:
    """A thing, or a part of the set, for itself."""
    if found.kind == "part":
        return made("wide", [found], part, "cut to what is spoken of")
    return made("insert", [found], part, "insert for a named thing")


def people(*names: str) -> list[Subject]:
    """People as subjects of a shot; '' is nobody."""
    return [Subject(name, "character", NOWHERE) for name in names if name]


def made(framing: str, subjects: list[Subject], part: Part, why: str, moves: tuple[tuple[Move, ...], ...] = ()) -> Shot:
    """A covered shot of one part."""
    return Shot("", framing, NOWHERE, why, tuple(subjects), moves=moves, parts=(part,))
