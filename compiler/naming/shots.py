"""Shots: the framing a head names, the subjects it needs, and what its items say."""

from __future__ import annotations

from ..film.scene import ShotCall
from ..film.shot import Subject
from ..parse.payload import parse_items
from ..screenplay import Direction
from ..vocabulary import Framing, framing
from .heads import Head, forgotten_colon, read_subjects
from .items import read_items
from .scope import Scope

_SPOKEN = {"character": "people", "prop": "things", "thing": "things", "part": "parts of the set"}


def read_shot(scope: Scope, direction: Direction, head: Head, next_speakers: tuple[str, ...]) -> ShotCall | None:
    """A shot as it was written, or None, with a finding, where it lacks the subjects that its framing needs."""
    kind = framing(scope.library, head.name)
    if kind is None:
        return None
    head, payload = forgotten_colon(scope, direction, head, who=True)
    wrong = len(scope.found)
    subjects = read_subjects(scope, head.rest, things="character" not in kind.kinds)
    if len(subjects) or len(scope.found) == wrong:
        subjects = _fitting(scope, direction, kind, subjects, next_speakers)
    call = ShotCall(kind.name, direction.span, subjects)
    if payload is not None:
        items, found = parse_items(payload)
        scope.found.extend(found)
        call = read_items(scope, call, items)
    return call if len(call.subjects) >= kind.least else None


def _fitting(
    scope: Scope, direction: Direction, kind: Framing, subjects: tuple[Subject, ...], next_speakers: tuple[str, ...]
) -> tuple[Subject, ...]:
    """The subjects, filled up with who speaks next; a finding where the framing cannot film them."""
    name = kind.name.upper()
    for subject in subjects:
        if kind.kinds and subject.kind not in kind.kinds:
            wanted = " or ".join(dict.fromkeys(_SPOKEN.get(each, each) for each in kind.kinds))
            hint = f"Name {wanted}, or take a shot that can film {subject.name}."
            scope.say("SC0215", f"{name} films {wanted}, not {subject.name}", subject.span, hint)
            return ()
    if "character" in kind.kinds and len(subjects) < kind.least:
        have = {subject.name for subject in subjects}
        new = [Subject(each, "character", direction.head.span) for each in next_speakers if each not in have]
        subjects = (*subjects, *new[: kind.least - len(subjects)])
    if len(subjects) < kind.least:
        hint = f"Write whom: `!!{name} X{', Y' if kind.least > 1 else ''}`. Nobody else speaks after it in this scene."
        scope.say("SC0220", f"{name} lacks its subject", direction.head.span, hint)
    if len(subjects) > kind.most:
        extra = subjects[kind.most].span
        scope.say("SC0215", f"{name} holds {kind.most} and no more", extra, "Leave the rest out, or film them wider.")
        return subjects[: kind.most]
    return subjects
