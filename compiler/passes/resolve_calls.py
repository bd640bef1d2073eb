"""Directions become calls: a shot, cover, a mark, a state, a card, a beat, takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from ..film.scene import CardCall, CoverCall, Element, HoldCall, MarkCall, ShotCall, StateCall, TakesCall
from ..film.shot import Subject
from ..paths import beside
from ..parse.payload import parse_items, parse_text
from ..screenplay import Direction, FreeText, Items, Quantity, Text, Word
from ..source import Span
from ..suggest import closest
from ..vocabulary import DirectionKind, Framing, direction_kind, framing
from .resolve_heads import Head, forgotten_colon, part, read_head, read_subjects
from .resolve_items import read_items, seconds_of
from .resolve_marks import read_mark
from .scope import Scope


def read_direction(scope: Scope, direction: Direction, next_speakers: tuple[str, ...], inside: bool) -> Element | None:
    """What a direction asks for, or None with a finding. `next_speakers`: who speaks next, then after that.

    `inside`: it stands inside speech, where only shots and what the library allows may stand.
    """
    head = read_head(scope.library, direction.head)
    if head is None:
        _unknown(scope, direction)
        return None
    if head.section == "Shots":
        kind = framing(scope.library, head.name)
        return _shot(scope, direction, head, kind, next_speakers) if kind else None
    what = direction_kind(scope.library, head.name)
    if what is None:
        return None
    if inside and not what.inside:
        scope.say(
            "SC0217",
            f"{what.name.upper()} cannot stand inside speech",
            direction.span,
            "put it on a line of its own, before or after the speech",
        )
        return None
    head, payload = forgotten_colon(scope, direction, head, what.who)
    return _READERS[what.does](_Call(scope, direction, what, head, payload))


def _unknown(scope: Scope, direction: Direction) -> None:
    names = (*scope.library.names("Shots"), *scope.library.names("Directions"))
    word = direction.head.text.split()[0]
    hint = "a line that begins with !! speaks to the crew: a shot (WIDE, CLOSE ON X) or a direction (MOOD, MARK X)"
    span = Span(direction.head.span.source, direction.head.span.start, direction.head.span.start + len(word))
    upper = tuple(name.upper() for name in names)
    scope.did_you_mean("SC0203", f'"{direction.head.text}" is no shot and no direction', word, span, upper, hint)


# ── shots ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _shot(
    scope: Scope, direction: Direction, head: Head, kind: Framing, next_speakers: tuple[str, ...]
) -> ShotCall | None:
    """A shot as it was written, with the subjects that its framing needs."""
    head, payload = forgotten_colon(scope, direction, head, who=True)
    before = len(scope.found)
    subjects = read_subjects(scope, head.rest, things="character" not in kind.kinds)
    if len(scope.found) == before or subjects:
        subjects = _fitting(scope, direction, kind, subjects, next_speakers)
    call = ShotCall(kind.name, direction.span, subjects)
    if payload is None:
        return call
    items, found = parse_items(payload)
    scope.found.extend(found)
    return read_items(scope, call, items)


def _fitting(
    scope: Scope, direction: Direction, kind: Framing, subjects: tuple[Subject, ...], next_speakers: tuple[str, ...]
) -> tuple[Subject, ...]:
    """The subjects, filled up with who speaks next; a finding where the framing cannot hold them."""
    for subject in subjects:
        if kind.kinds and subject.kind not in kind.kinds:
            wanted = " or ".join(_SPOKEN.get(each, each) for each in kind.kinds)
            scope.say("SC0215", f"{kind.name.upper()} is of {wanted}, not of {subject.name}", subject.span)
            return subjects
    if "character" in kind.kinds and len(subjects) < kind.least:
        have = {subject.name for subject in subjects}
        new = [Subject(name, "character", direction.head.span) for name in next_speakers if name not in have]
        subjects = (*subjects, *new[: kind.least - len(subjects)])
    if len(subjects) < kind.least:
        scope.say("SC0220", f"{kind.name.upper()} of whom?", direction.head.span, f"write !!{kind.name.upper()} NAME")
    if len(subjects) > kind.most:
        extra = subjects[kind.most].span
        scope.say("SC0215", f"{kind.name.upper()} holds {kind.most} and no more", extra, "leave the rest out")
        return subjects[: kind.most]
    return subjects


_SPOKEN = {"character": "people", "prop": "things", "thing": "things", "part": "parts of the set"}


# ── directions ────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Call:
    """A direction with its head taken apart."""

    scope: Scope
    direction: Direction
    kind: DirectionKind
    head: Head
    payload: Text | None

    @property
    def items(self) -> Items:
        """The payload as items; none where nothing was written."""
        if self.payload is None:
            return Items((), self.direction.span)
        items, found = parse_items(self.payload)
        self.scope.found.extend(found)
        return items

    def needs(self, hint: str) -> None:
        """A finding: the direction lacks what it is about."""
        name = self.kind.name.upper()
        self.scope.say("SC0220", f"{name} lacks what it is about", self.direction.head.span, f"write {hint}")

    def who(self) -> Subject | None:
        """The one character the head names, or None with a finding."""
        before = len(self.scope.found)
        people = [s for s in read_subjects(self.scope, self.head.rest, things=False) if s.kind == "character"]
        if not people and len(self.scope.found) == before:
            self.needs(f"!!{self.kind.name.upper()} NAME: ...")
        return people[0] if people else None

    def quantity(self, hint: str) -> Quantity | None:
        """The one quantity of the payload, or None with a finding."""
        terms = [term for group in self.items.groups for item in group for term in item.terms]
        if len(terms) == 1 and isinstance(terms[0], Quantity):
            return terms[0]
        self.needs(hint)
        return None


def _cover(call: _Call) -> Element:
    """`!!COVER: MARA, close, no inserts`."""
    cover = CoverCall(call.direction.span)
    for item in (each for group in call.items.groups for each in group):
        words = [term.text for term in item.terms if isinstance(term, Word)]
        text = " ".join(words)
        named, kind = call.scope.named(text, item.span), framing(call.scope.library, text)
        if kind is not None:
            cover = replace(cover, framing=kind.name)
        elif named is not None:
            cover = replace(cover, on=(*cover.on, named))
        elif text.casefold() in ("no insert", "no inserts"):
            cover = replace(cover, inserts=False)
        else:
            names = (*call.scope.names, *call.scope.library.names("Shots"), "no inserts")
            call.scope.did_you_mean("SC0205", f'coverage knows no "{text}"', text, item.span, names)
    return cover


def _mark(call: _Call) -> Element | None:
    who = call.who()
    if who is None:
        return None
    items = call.items
    if not items.groups:
        call.needs("!!MARK NAME: at the window, facing out")
        return None
    place, facing = read_mark(call.scope, tuple(item for group in items.groups for item in group))
    return MarkCall(who.name, place, facing, call.direction.span)


def _state(call: _Call) -> Element | None:
    """Text, the library's names in it, fields, a file. What names nothing the library knows is a warning."""
    who = call.who() if call.kind.who else None
    if call.kind.who and who is None:
        return None
    if call.payload is None:
        call.needs(f"!!{call.head.name.upper()}: ...")
        return None
    said, found = parse_text(call.payload)
    call.scope.found.extend(found)
    names = _known(call, said)
    return StateCall(
        state=call.kind.name,
        text=said.text.text,
        span=call.direction.span,
        who=who.name if who else "",
        names=names,
        fields=tuple((field.key.text.casefold(), field.value.text) for field in said.fields),
        file=said.file.text if said.file and _usable(call.scope, said.file) else "",
    )


def _known(call: _Call, said: FreeText) -> tuple[str, ...]:
    """The entries that the text speaks of. A part like a name is a slip; so is a text that names none at all."""
    section = call.kind.names
    if not section or said.file:
        return ()
    library, names = call.scope.library, call.scope.library.names(section)
    found: list[str] = []
    for start, end in _parts(said.text.text):
        text = part(said.text, start, end)
        mentions = [mention.definition.name for mention in library.mentioned(section, text.text)]
        if not mentions and (closest(text.text, names) or "," not in said.text.text):
            message = f'"{text.text}" names no {call.kind.name} of the library'
            call.scope.did_you_mean("SC0218", message, text.text, text.span, names)
        found.extend(mentions)
    return tuple(dict.fromkeys(found))


def _parts(text: str) -> list[tuple[int, int]]:
    """Where the parts between commas start and end."""
    return [match.span() for match in re.finditer(r"[^,]+", text)]


def _usable(scope: Scope, file: Text) -> bool:
    """Whether a file in quotes was found, with a finding where it was not."""
    facts = scope.files.get(beside(file.span.source, file.text))
    why = getattr(facts, "why", "" if facts is not None else "it is not there")
    if why:
        scope.say("SC0210", f'"{file.text}" cannot be used: {why}', file.span, "name a file inside the project")
    return not why


def _card(call: _Call) -> Element | None:
    if call.payload is None:
        call.needs("!!CARD: Ten years later")
        return None
    said, found = parse_text(call.payload)
    call.scope.found.extend(found)
    return CardCall(said.file.text if said.file else said.text.text, call.direction.span)


def _hold(call: _Call) -> Element | None:
    quantity = call.quantity("!!HOLD: 2s")
    seconds = seconds_of(call.scope, quantity) if quantity else None
    return HoldCall(call.direction.span, seconds) if seconds else None


def _silence(call: _Call) -> Element | None:
    """A beat without music; how long may be said."""
    if call.payload is None:
        return HoldCall(call.direction.span, silent=True)
    quantity = call.quantity("!!SILENCE: 2s")
    seconds = seconds_of(call.scope, quantity) if quantity else None
    return HoldCall(call.direction.span, seconds or Fraction(0), silent=True)


def _takes(call: _Call) -> Element | None:
    number = _count(call)
    return TakesCall(call.direction.span, takes=number) if number else None


def _take(call: _Call) -> Element | None:
    number = _count(call)
    return TakesCall(call.direction.span, chosen=number) if number else None


def _count(call: _Call) -> int | None:
    """A whole number above 0."""
    hint = f"!!{call.kind.name.upper()}: 3"
    quantity = call.quantity(hint)
    if quantity and quantity.unit == "" and quantity.value > 0 and quantity.value.denominator == 1:
        return int(quantity.value)
    if quantity:
        call.scope.say("SC0206", f"{call.kind.name.upper()} counts from 1", quantity.span, f"write {hint}")
    return None


_READERS: dict[str, Callable[[_Call], Element | None]] = {
    "cover": _cover,
    "mark": _mark,
    "state": _state,
    "card": _card,
    "hold": _hold,
    "silence": _silence,
    "takes": _takes,
    "take": _take,
}
