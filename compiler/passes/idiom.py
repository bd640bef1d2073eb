"""Film idiom: which shot plays a part of a scene where the script names none.

Establish, then two-shot, over-shoulders and singles that follow who speaks, closer as tension rises; inserts for
things, a look at who listens in a long speech; no two neighbours alike. Nothing here knows a measured time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from ..film.scene import CoverCall, Deed, HoldCall, MarkCall, Scene, Speech
from ..film.shot import Part, Shot, Subject
from ..source import NOWHERE
from ..staging.lengths import deeds_of, estimated

LONG = Fraction(6)
"""Seconds of speech after which the picture goes to who listens."""

_TOGETHER = ("two shot", "over", "medium", "medium close", "close")
"""Framings of a speaker who is not alone, closer and closer."""

_ALONE = ("medium", "medium close", "close")
"""The same for somebody who speaks to nobody in sight."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """What coverage looks at: the scene, who is in it, how tense it is (0 to 1), and what COVER asked for."""

    scene: Scene
    people: tuple[str, ...]
    tension: float
    hints: CoverCall | None = None

    def shots(self, parts: tuple[Part, ...], before: Shot | None) -> tuple[Shot, ...]:
        """Shots for a run of parts, in order; `before` is the shot that stands before them, if any."""
        run: list[Shot] = []
        spoken = 0
        for piece in (piece for part in parts for piece in self._pieces(part)):
            last = run[-1] if run else before
            if run and isinstance(self.scene.elements[piece.element], HoldCall):
                run[-1] = replace(run[-1], parts=(*run[-1].parts, piece))
                continue
            shot = self._shot(piece, last, spoken)
            if last is None or not _alike(last, shot):
                run.append(shot)
            elif run:
                run[-1] = replace(last, parts=(*last.parts, *shot.parts))
            else:
                run.append(_otherwise(shot))
            spoken += isinstance(self.scene.elements[piece.element], Speech)
        return tuple(run)

    def _pieces(self, part: Part) -> Iterator[Part]:
        """An action falls into what its deeds are about, a long speech into two at a full stop."""
        element = self.scene.elements[part.element]
        if isinstance(element, Speech):
            cut = split_at(element)
            inside = part.start < cut and (part.end is None or cut < part.end)
            long = len(self.people) > 1 and estimated(self.scene, part) > LONG
            cuts = [cut] if long and inside else []
        else:
            topics = [_topic(deed) for deed in deeds_of(self.scene, part)]
            cuts = [part.start + i for i in range(1, len(topics)) if topics[i] != topics[i - 1]]
        for start, end in zip([part.start, *cuts], [*cuts, part.end], strict=True):
            yield Part(part.element, start, end)

    def _shot(self, part: Part, last: Shot | None, spoken: int) -> Shot:
        element = self.scene.elements[part.element]
        who = element.speaker if isinstance(element, Speech) else ""
        if self.hints is not None and (self.hints.framing or self.hints.on):
            return self._asked(self.hints, who, part)
        if last is None:
            return _shot("establish", [], part, "establish")
        if isinstance(element, Speech):
            return self._speaking(element, part, last, spoken)
        return self._doing(part)

    def _asked(self, hints: CoverCall, who: str, part: Part) -> Shot:
        """What COVER's hints leave no choice about."""
        on = [s for s in hints.on if s.name == who] or list(hints.on) or _people(who or next(iter(self.people), ""))
        return _shot(hints.framing or "medium close", on[:1], part, "asked for by COVER")

    def _speaking(self, speech: Speech, part: Part, last: Shot, spoken: int) -> Shot:
        who, listener = speech.speaker, self._listener(speech.speaker)
        if who not in self.people:
            return _shot("wide", [], part, "somebody unseen speaks")
        if listener and part.start == split_at(speech) > 0:
            return _shot("close", _people(listener), part, "reaction to a long speech")
        ladder = _TOGETHER if listener else _ALONE
        step = min(len(ladder) - 1, spoken + max(0, int(4 * self.tension - 0.6)))
        if last.framing == "insert":
            step = max(step, ladder.index("medium close"))
        framing = ladder[step]
        if framing == "two shot":
            return _shot(framing, _people(who, listener), part, "two-shot as talk begins")
        if framing == "over":
            return _shot(framing, _people(listener, who), part, "over the shoulder on who speaks")
        return _shot(framing, _people(who), part, "single on who speaks")

    def _doing(self, part: Part) -> Shot:
        deeds = deeds_of(self.scene, part)
        thing = next((found for deed in deeds if (found := _thing(deed)) is not None), None)
        if thing is not None and thing.kind == "part":
            return _shot("wide", [thing], part, "cut to what is spoken of")
        if thing is not None and (self.hints is None or self.hints.inserts):
            return _shot("insert", [thing], part, "insert for a named thing")
        who = next((d.subject.name for d in deeds if d.subject and d.subject.name in self.people), self._goer(part))
        if not who:
            return _shot("wide", [], part, "wide for what happens")
        return _shot("full", _people(who), part, "full shot of who acts")

    def _goer(self, part: Part) -> str:
        """Who goes to a mark."""
        element = self.scene.elements[part.element]
        return element.who if isinstance(element, MarkCall) else ""

    def _listener(self, who: str) -> str:
        others = [name for name in self.people if name != who]
        partner = [name for name in self.scene.axis or () if name in others]
        return (partner or others or [""])[0]


def split_at(speech: Speech) -> int:
    """The word with which the sentence begins that is nearest to the middle; 0 for a single sentence."""
    words = speech.words.split()
    starts = [i + 1 for i, word in enumerate(words[:-1]) if word.rstrip("\"')”’")[-1:] in ".!?…"]
    return min(starts, key=lambda start: (abs(2 * start - len(words)), start), default=0)


def _alike(last: Shot, shot: Shot) -> bool:
    same = tuple(s.name for s in last.subjects) == tuple(s.name for s in shot.subjects)
    return same and last.framing == shot.framing


def _otherwise(shot: Shot) -> Shot:
    """Another framing of the same, where the neighbour was written and is alike."""
    if shot.framing not in _ALONE:
        return replace(shot, framing="establish" if shot.framing == "wide" else "medium")
    place = _ALONE.index(shot.framing)
    return replace(shot, framing=_ALONE[place - 1 if place else 1])


def _topic(deed: Deed) -> tuple[str, str]:
    """What a deed is about, as far as the picture goes: a thing it is done with, else who does it."""
    about = _thing(deed) or deed.subject
    return (about.kind, about.name) if about is not None else ("", "")


def _thing(deed: Deed) -> Subject | None:
    """The prop, thing or part of the set that a deed is done with, or that does it."""
    candidates = (deed.object, deed.subject)
    return next((s for s in candidates if s is not None and s.kind in ("prop", "thing", "part")), None)


def _people(*names: str) -> list[Subject]:
    return [Subject(name, "character", NOWHERE) for name in names if name]


def _shot(framing: str, subjects: list[Subject], part: Part, why: str) -> Shot:
    return Shot("", framing, NOWHERE, why, tuple(subjects), parts=(part,))
