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

from ..film.scene import MONTAGE, Action, CoverCall, HoldCall, Scene, Speech
from ..film.shot import Part, Shot
from ..library import Library
from ..memo import once
from ..staging.lengths import estimated
from ..staging.presence import off_stage, on_stage
from ..staging.reveals import revealed
from ..staging.state import as_of
from ..vocabulary import mood_kind
from .events import REVEALED, Events, made, people
from .pieces import LONGEST, pieces

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
"""Seconds of a deed that is over before a cut to it would be understood."""

QUICK = Fraction(2)
"""Seconds of a line that is answered in the same picture: cuts faster than talk tire."""

_STOOD = Fraction(3)
"""Seconds after which a picture has been seen, and may be left."""

_WIDE = ("establish", "wide")
"""Framings in which everybody is seen."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """What coverage looks at: the scene, and what COVER asked for."""

    library: Library
    scene: Scene
    hints: CoverCall | None = None

    def shots(self, parts: tuple[Part, ...], before: Shot | None) -> tuple[Shot, ...]:
        """Shots for a run of parts, in order; `before` is the shot that stands before them, if any."""
        run: list[Shot] = []
        for number, piece in self._pieces(parts):
            last = run[-1] if run else before
            if run and self._stays(run[-1], piece):
                run[-1] = replace(run[-1], parts=(*run[-1].parts, piece))
                continue
            if len(run) > 1 and self._answers(run[-2], run[-1], piece):
                run[-1] = self._both(run[-1], piece)
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
        for part in parts:
            heard = len(on_stage(self.scene, part)) > 1
            reveals = revealed(self.library, self.scene, part) is not None
            every = self.scene.telling == MONTAGE
            yield from enumerate(pieces(self.scene, part, heard, reveals, every))

    @property
    def _asks(self) -> bool:
        return self.hints is not None and bool(self.hints.framing or self.hints.on)

    def _seconds(self, *parts: Part) -> Fraction:
        return sum((estimated(self.scene, part) for part in parts), Fraction(0))

    def _stays(self, last: Shot, piece: Part) -> bool:
        """Whether the picture there is plays a piece too: a beat, a second voice at once, what is over in no time."""
        match self.scene.elements[piece.element]:
            case HoldCall():
                return True
            case Speech() as speech:
                if self.scene.laps and speech.extension == "PRE-LAP":
                    return True
                at_once = speech.dual and any(self._said(part) for part in last.parts)
                return at_once or (self._quick(last, piece) and self._shows(last, speech.speaker))
            case Action():
                short = self._seconds(piece) < BRIEF and not piece.start and last.framing in _WIDE
                return short and self._seconds(*last.parts, piece) <= LONGEST / 2
            case _:
                return False

    def _quick(self, last: Shot, piece: Part) -> bool:
        """Whether a line is so short, and comes so soon, that a cut to it would tire."""
        soon = all(self._said(part) for part in last.parts) and self._seconds(*last.parts) < _STOOD
        return soon and not piece.start and self._seconds(piece) < QUICK

    def _shows(self, last: Shot, who: str) -> bool:
        """Whether somebody's face is in the picture there is."""
        return last.framing == "two shot" or [s.name for s in last.subjects[-1:]] == [who]

    def _answers(self, before: Shot, last: Shot, piece: Part) -> bool:
        """Whether a quick line answers another one, so that the two are best seen together."""
        element = self.scene.elements[piece.element]
        if not isinstance(element, Speech) or self._asks or not self._quick(last, piece):
            return False
        who, listener = element.speaker, self._listener(element, piece)
        calm = self._tension(piece) < _TENSE and self._seconds(*last.parts) < QUICK and not off_stage(element)
        return (
            calm
            and before.framing != "two shot"
            and self._shows(last, listener)
            and self._together(who, listener, piece)
        )

    def _both(self, last: Shot, piece: Part) -> Shot:
        """A shot of who speaks as one of both, with the answer."""
        element = self.scene.elements[piece.element]
        answering = element.speaker if isinstance(element, Speech) else ""
        both = made(
            "two shot", people(*(s.name for s in last.subjects[-1:]), answering), piece, "both, for a quick answer"
        )
        return replace(both, parts=(*last.parts, piece))

    def _said(self, part: Part) -> bool:
        return isinstance(self.scene.elements[part.element], Speech)

    def _shot(self, part: Part, last: Shot | None, number: int) -> Shot:
        element = self.scene.elements[part.element]
        who = element.speaker if isinstance(element, Speech) else ""
        if self.hints is not None and self._asks:
            return self._asked(self.hints, who, part)
        events = Events(self.library, self.scene, self.hints)
        if last is None and not self.scene.carries_on and self.scene.telling != MONTAGE:
            return events.held_back(part) or made("establish", [], part, "establish")
        if last is not None and last.why == REVEALED and self._only(last.parts[0].element, part):
            return made("establish", [], part, "the whole place after a reveal")
        if isinstance(element, Speech):
            return self._speaking(element, part, last, number)
        return events.shot(part)

    def _only(self, element: int, part: Part) -> bool:
        """Whether nothing has happened in the scene before a part but one element."""
        before = enumerate(self.scene.elements[: part.element])
        return [index for index, each in before if isinstance(each, Action | Speech)] == [element]

    def _asked(self, hints: CoverCall, who: str, part: Part) -> Shot:
        """What COVER's hints leave no choice about."""
        on = (
            [s for s in hints.on if s.name == who]
            or list(hints.on)
            or people(who or next(iter(on_stage(self.scene, part)), ""))
        )
        return made(hints.framing or "medium close", on[:1], part, "asked for by COVER")

    # ── talk ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speaking(self, speech: Speech, part: Part, last: Shot | None, number: int) -> Shot:
        who, listener = speech.speaker, self._listener(speech, part)
        if who not in on_stage(self.scene, part) or (off_stage(speech) and speech.extension != "V.O."):
            return self._unseen(speech, part, last)
        if number % 2:
            return self._away(part, listener)
        together = self._together(who, listener, part)
        framing = self._framing(part, _TOGETHER if together else _ALONE)
        if number or (last is not None and last.framing == "insert" and framing in _TOGETHER[:3]):
            framing = "medium close"
        if speech.dual or framing == "two shot":
            return made("two shot", people(who, listener), part, "two-shot as talk begins" if together else "both")
        if framing == "over":
            return made(framing, people(listener, who), part, "over the shoulder on who speaks")
        if framing == "wide":
            return made(framing, [], part, "everybody again")
        return made(framing, people(who), part, "single on who speaks")

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
        alone = len(on_stage(self.scene, part)) == 2
        return bool(listener) and (alone or {who, listener} == set(self.scene.axis or ()))

    def _unseen(self, speech: Speech, part: Part, last: Shot | None) -> Shot:
        """Somebody is heard who is not there: who hears it, or the place."""
        who = self._listener(speech, part)
        if who and (last is None or last.framing != "medium close" or [s.name for s in last.subjects] != [who]):
            return made("medium close", people(who), part, "who hears an unseen voice")
        return made("wide", [], part, "somebody unseen speaks")

    def _away(self, part: Part, listener: str) -> Shot:
        """A long speech is left for who listens, or for the place."""
        if listener:
            return made("close", people(listener), part, "reaction to a long speech")
        return made("wide", [], part, "cutaway in a long speech")

    def _listener(self, speech: Speech, part: Part) -> str:
        """Whom it is said to, else who spoke last, else the other of the scene's two."""
        talk = _talk(self.scene)
        said = talk.before[part.element]
        there = on_stage(self.scene, part)
        names = (speech.to, *reversed(talk.speakers[max(0, said - 8) : said]), *(self.scene.axis or ()), *there)
        return next((name for name in names if name in there and name != speech.speaker), "")


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
