"""Directions become calls of the IR: a shot, cover, a mark, a state, a card, a beat, takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ..film.scene import CoverCall, Element, HoldCall, MarkCall, TakesCall
from ..screenplay import Direction, Item, Word
from ..vocabulary import direction_kind, framing
from .call import Call
from .heads import forgotten_colon, part, read_head
from .marks import read_mark
from .quantities import seconds_of
from .scope import Scope
from .shots import read_shot
from .states import read_card, read_state


def read_direction(scope: Scope, direction: Direction, next_speakers: tuple[str, ...], inside: bool) -> Element | None:
    """What a direction asks for, or None with a finding. `next_speakers`: who speaks next, then after that.

    `inside`: it stands inside speech, where only shots and what the library allows may stand.
    """
    head = read_head(scope.library, direction.head)
    if head is None:
        _unknown(scope, direction)
        return None
    if head.section == "Shots":
        return read_shot(scope, direction, head, next_speakers)
    kind = direction_kind(scope.library, head.name)
    if kind is None:
        return None
    if inside and not kind.inside:
        hint = "Put it on a line of its own, before or after the speech."
        scope.say("SC0217", f"{kind.name.upper()} cannot stand inside speech", direction.span, hint)
        return None
    head, payload = forgotten_colon(scope, direction, head, kind.who)
    return READERS[kind.does](Call(scope, direction, kind, head, payload))


def _unknown(scope: Scope, direction: Direction) -> None:
    """One finding for a head that begins with no known name; the first word is what was meant."""
    names = tuple(name.upper() for section in ("Shots", "Directions") for name in scope.library.names(section))
    head = direction.head
    word = part(head, 0, len(head.text.split(maxsplit=1)[0]))
    hint = "A line that begins with !! speaks to the crew: a shot (`!!CLOSE ON X`) or a direction (`!!MOOD: tender`)."
    scope.did_you_mean("SC0203", f"“{head.text}” is no shot and no direction", word.text, word.span, names, hint)


def _cover(call: Call) -> Element:
    """`!!COVER: MARA, close, no inserts`."""
    cover = CoverCall(call.direction.span)
    for item in (each for group in call.items().groups for each in group):
        cover = _steered(call.scope, cover, item)
    return cover


def _steered(scope: Scope, cover: CoverCall, item: Item) -> CoverCall:
    """The cover with one item's wish: whom to film, how close, or no inserts."""
    text = " ".join(term.text for term in item.terms if isinstance(term, Word))
    named, kind = scope.named(text, item.span), framing(scope.library, text)
    if kind is not None:
        return replace(cover, framing=kind.name)
    if named is not None:
        return replace(cover, on=(*cover.on, named))
    if text.casefold() == "no inserts":
        return replace(cover, inserts=False)
    names = (*scope.names, *scope.library.names("Shots"), "no inserts")
    hint = "Write who or what to film, a framing, or `no inserts`."
    scope.did_you_mean("SC0205", f"Coverage knows no “{text}”", text, item.span, names, hint)
    return cover


def _mark(call: Call) -> Element | None:
    who = call.who()
    if who is None:
        return None
    items = tuple(item for group in call.items().groups for item in group)
    if call.payload is None:
        call.lacks("!!MARK NAME: at the window, facing out")
        return None
    place, facing = read_mark(call.scope, items)
    return MarkCall(who.name, place, facing, call.direction.span)


def _hold(call: Call) -> Element | None:
    quantity = call.quantity("!!HOLD: 2s")
    seconds = seconds_of(call.scope, quantity) if quantity else None
    return HoldCall(call.direction.span, seconds) if seconds else None


def _silence(call: Call) -> Element:
    """A beat without music; how long may be said."""
    quantity = call.quantity("!!SILENCE: 2s") if call.payload else None
    seconds = seconds_of(call.scope, quantity) if quantity else None
    return HoldCall(call.direction.span, seconds or Fraction(0), silent=True)


def _takes(call: Call) -> Element | None:
    count = _count(call)
    return TakesCall(call.direction.span, takes=count) if count else None


def _take(call: Call) -> Element | None:
    count = _count(call)
    return TakesCall(call.direction.span, chosen=count) if count else None


def _count(call: Call) -> int | None:
    """A whole number above 0, or None with a finding."""
    example = f"!!{call.name}: 3"
    quantity = call.quantity(example)
    if quantity and quantity.unit == "" and quantity.value > 0 and quantity.value.denominator == 1:
        return int(quantity.value)
    if quantity:
        call.scope.say("SC0206", f"{call.name} counts from 1", quantity.span, f"Write `{example}`.")
    return None


READERS: dict[str, Callable[[Call], Element | None]] = {
    "cover": _cover,
    "mark": _mark,
    "state": read_state,
    "card": read_card,
    "hold": _hold,
    "silence": _silence,
    "takes": _takes,
    "take": _take,
}
"""How each kind of direction (`does` in the library) is read."""
