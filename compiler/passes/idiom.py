"""Film idiom: which shot plays a piece of a scene where the script names none.

Establish, then two-shot, over-shoulders and singles that follow who speaks, closer as tension rises, together again
when talk goes on; inserts for things, a look at who listens to a long speech; no two neighbours alike. Nothing here
knows a measured time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import accumulate

from ..film.scene import Action, CoverCall, Deed, HoldCall, MarkCall, Scene, Speech
from ..film.shot import Part, Shot, Subject
from ..library import Library
from ..memo import once
from ..source import NOWHERE
from ..staging.lengths import deeds_of, estimated
from ..staging.state import as_of
from ..vocabulary import VerbKind, mood_kind, verb_kind
from .pieces import LONGEST, pieces, thing

_TOGETHER = ("two shot", "over", "medium", "medium close", "close")
"""Framings of a speaker who is not alone, closer and closer."""

_GOING_ON = ("medium close", "over", "close", "medium")
"""What follows when talk has come close and goes on."""

_ALONE = ("medium", "medium close", "close")
"""Framings of somebody who speaks to nobody in sight."""

_GROUP = 10
"""Lines after which everybody is seen again."""

_TENSE = 0.6
"""Tension from which talk stays close."""

BRIEF = Fraction(6, 5)
"""Seconds of a line or deed that is over before a cut to it would be understood."""

_WIDE = ("establish", "wide")
"""Framings in which everybody is seen."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """What coverage looks at: the scene, who is in it, and what COVER asked for."""

    library: Library
    scene: Scene
    people: tuple[str, ...]
    hints: CoverCall | None = None

    def shots(self, parts: tuple[Part, ...], before: Shot | None) -> tuple[Shot, ...]:
        """Shots for a run of parts, in order; `before` is the shot that stands before them, if any."""
        run: list[Shot] = []
        for number, piece in self._pieces(parts):
            last = run[-1] if run else before
            if run and self._stays(run[-1], piece):
                run[-1] = replace(run[-1], parts=(*run[-1].parts, piece))
                continue
            shot = self._shot(piece, last, number)
            if last is None or not _alike(last, shot):
                run.append(shot)
            elif run and (self._asks or self._seconds(*last.parts, piece) <= LONGEST):
                run[-1] = replace(last, parts=(*last.parts, *shot.parts))
            else:
                run.append(_otherwise(shot))
        return tuple(run)

    def _pieces(self, parts: tuple[Part, ...]) -> Iterator[tuple[int, Part]]:
        """Every piece, with how many of the same part stand before it."""
        heard = len(self.people) > 1
        for part in parts:
            yield from enumerate(pieces(self.scene, part, heard))

    @property
    def _asks(self) -> bool:
        return self.hints is not None and bool(self.hints.framing or self.hints.on)

    def _seconds(self, *parts: Part) -> Fraction:
        return sum((estimated(self.scene, part) for part in parts), Fraction(0))

    def _stays(self, last: Shot, piece: Part) -> bool:
        """Whether the picture there is plays a piece too: a beat, a second voice at once, what is over in no time."""
        element = self.scene.elements[piece.element]
        if isinstance(element, HoldCall):
            return True
        if isinstance(element, Speech) and element.dual and any(self._said(part) for part in last.parts):
            return True
        if self._seconds(piece) >= BRIEF or piece.start or self._seconds(*last.parts, piece) > LONGEST / 2:
            return False
        if isinstance(element, Speech):
            return last.framing == "two shot" and self._said(last.parts[-1])
        return last.framing in _WIDE and isinstance(element, Action)

    def _said(self, part: Part) -> bool:
        return isinstance(self.scene.elements[part.element], Speech)

    def _shot(self, part: Part, last: Shot | None, number: int) -> Shot:
        element = self.scene.elements[part.element]
        who = element.speaker if isinstance(element, Speech) else ""
        if self.hints is not None and self._asks:
            return self._asked(self.hints, who, part)
        if last is None and not self.scene.goes_on:
            return _shot("establish", [], part, "establish")
        if isinstance(element, Speech):
            return self._speaking(element, part, last, number)
        return self._doing(part)

    def _asked(self, hints: CoverCall, who: str, part: Part) -> Shot:
        """What COVER's hints leave no choice about."""
        on = [s for s in hints.on if s.name == who] or list(hints.on) or _people(who or next(iter(self.people), ""))
        return _shot(hints.framing or "medium close", on[:1], part, "asked for by COVER")

    # ── talk ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speaking(self, speech: Speech, part: Part, last: Shot | None, number: int) -> Shot:
        who, listener = speech.speaker, self._listener(speech, part)
        if who not in self.people:
            return self._unseen(part, last)
        if number % 2:
            return self._away(part, listener)
        together = self._together(who, listener, part)
        framing = self._framing(part, _TOGETHER if together else _ALONE)
        if number or (last is not None and last.framing == "insert" and framing in _TOGETHER[:3]):
            framing = "medium close"
        if speech.dual or framing == "two shot":
            return _shot("two shot", _people(who, listener), part, "two-shot as talk begins" if together else "both")
        if framing == "over":
            return _shot(framing, _people(listener, who), part, "over the shoulder on who speaks")
        if framing == "wide":
            return _shot(framing, [], part, "everybody again")
        return _shot(framing, _people(who), part, "single on who speaks")

    def _framing(self, part: Part, ladder: tuple[str, ...]) -> str:
        """Closer with each line and with tension; talk that goes on changes its distance, and shows all again."""
        spoken = _talk(self.scene).before[part.element]
        tension = self._tension(part)
        step = spoken + max(0, int(4 * tension - 0.6))
        if step < len(ladder):
            return ladder[step]
        if spoken % _GROUP == 0 and tension < _TENSE:
            return "wide"
        if tension >= _TENSE or ladder is _ALONE:
            return ladder[-1] if spoken % 2 else ladder[-2]
        return _GOING_ON[spoken % len(_GOING_ON)]

    def _tension(self, part: Part) -> float:
        """The highest tension of the moods that hold by then."""
        moods = as_of(self.scene, part.element).mood
        kinds = (mood_kind(self.library, mood) for mood in moods)
        return max((kind.tension for kind in kinds if kind is not None), default=0.3)

    def _together(self, who: str, listener: str, part: Part) -> bool:
        """Whether these two may be seen from the side the scene is taken from: they are its two, or all there are."""
        return bool(listener) and (len(self.people) == 2 or {who, listener} == set(self.scene.axis or ()))

    def _unseen(self, part: Part, last: Shot | None) -> Shot:
        """Somebody is heard who is not there: who hears it, or the place."""
        first = next(iter(self.people), "")
        if first and (last is None or [s.name for s in last.subjects] != [first]):
            return _shot("medium close", _people(first), part, "who hears an unseen voice")
        return _shot("wide", [], part, "somebody unseen speaks")

    def _away(self, part: Part, listener: str) -> Shot:
        """A long speech is left for who listens, or for the place."""
        if listener:
            return _shot("close", _people(listener), part, "reaction to a long speech")
        return _shot("wide", [], part, "cutaway in a long speech")

    def _listener(self, speech: Speech, part: Part) -> str:
        """Whom it is said to, else who spoke last, else the other of the scene's two."""
        talk = _talk(self.scene)
        said = talk.before[part.element]
        names = (speech.to, *reversed(talk.speakers[max(0, said - 8) : said]), *(self.scene.axis or ()), *self.people)
        return next((name for name in names if name in self.people and name != speech.speaker), "")

    # ── action ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _doing(self, part: Part) -> Shot:
        deeds = deeds_of(self.scene, part)
        found = next((each for deed in deeds if (each := thing(deed)) is not None), None)
        if any(self._kind(deed).comes == "in" for deed in deeds if deed.verb):
            return _shot("wide", [], part, "wide for an entrance")
        if found is not None and found.kind == "part":
            return _shot("wide", [found], part, "cut to what is spoken of")
        if found is not None and (self.hints is None or self.hints.inserts):
            return _shot("insert", [found], part, "insert for a named thing")
        who = next((d.subject.name for d in deeds if d.subject and d.subject.name in self.people), self._goer(part))
        if not who:
            return _shot("wide", [], part, "wide for what happens")
        if all(self._kind(deed).face and self._kind(deed).act != "walk" for deed in deeds if deed.verb) and deeds:
            return _shot("medium close", _people(who), part, "single on what a face says")
        return _shot("full", _people(who), part, "full shot of who acts")

    def _kind(self, deed: Deed) -> VerbKind:
        return verb_kind(self.library, deed.verb) or _NO_VERB

    def _goer(self, part: Part) -> str:
        """Who goes to a mark."""
        element = self.scene.elements[part.element]
        return element.who if isinstance(element, MarkCall) else ""


_NO_VERB = VerbKind("", "stand", "stand", "rest", 0.0, "", "", "")


@dataclass(frozen=True, slots=True)
class _Talk:
    """Who speaks in a scene, in order, and how many lines stand before each element."""

    speakers: tuple[str, ...]
    before: tuple[int, ...]


@once
def _talk(scene: Scene) -> _Talk:
    speaks = [isinstance(element, Speech) for element in scene.elements]
    speakers = tuple(element.speaker for element in scene.elements if isinstance(element, Speech))
    return _Talk(speakers, tuple(accumulate(speaks, initial=0)))


def _alike(last: Shot, shot: Shot) -> bool:
    same = tuple(s.name for s in last.subjects) == tuple(s.name for s in shot.subjects)
    return same and last.framing == shot.framing


def _otherwise(shot: Shot) -> Shot:
    """Another framing of the same, where its neighbour is alike."""
    if shot.framing not in _ALONE:
        return replace(shot, framing="establish" if shot.framing == "wide" else "medium")
    place = _ALONE.index(shot.framing)
    return replace(shot, framing=_ALONE[place - 1 if place else 1])


def _people(*names: str) -> list[Subject]:
    return [Subject(name, "character", NOWHERE) for name in names if name]


def _shot(framing: str, subjects: list[Subject], part: Part, why: str) -> Shot:
    return Shot("", framing, NOWHERE, why, tuple(subjects), parts=(part,))
