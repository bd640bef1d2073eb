"""Items of a shot: lens, angle, moves, focus, durations, read by what the library knows of each.

`slow push in`, `pan left 30deg`, `rack to JOEL`, `push in ease out over 3s`: a speed, then a name, then a side, an
ease, an amount, a target and a time, each at most once. What is left over is one finding, with the name that was
likely meant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import copysign

from ..film.scene import ShotCall
from ..film.shot import Move, Subject
from ..screenplay import Item, Items, Quantity, Setting, Word
from ..source import Span
from ..suggest import closest
from ..vocabulary import MoveKind, angle, lens, move_kind
from .quantities import amount_of, lens_of, seconds_of, written
from .scope import Scope

_LINKS = frozenset(("to", "with", "on", "at", "the", "from", "a", "over"))


def read_items(scope: Scope, call: ShotCall, items: Items) -> ShotCall:
    """The call with all that its items say. Groups parted by `then` come one after another."""
    sequence: list[tuple[Move, ...]] = []
    for group in items.groups:
        moves: list[Move] = []
        for item in group:
            call = _ItemReader(scope).read(call, item, moves)
        if moves:
            sequence.append(tuple(moves))
    return replace(call, moves=(*call.moves, *sequence))


@dataclass(frozen=True, slots=True)
class _ItemReader:
    """Reads one item."""

    scope: Scope

    def read(self, call: ShotCall, item: Item, moves: list[Move]) -> ShotCall:
        """The call with what the item says; a move goes into `moves`."""
        words = [term for term in item.terms if isinstance(term, Word)]
        quantities = [term for term in item.terms if isinstance(term, Quantity)]
        for setting in (term for term in item.terms if isinstance(term, Setting)):
            hint = "Write a lens, an angle or a move: `85mm`, `low angle`, `slow push in`."
            self.scope.say("SC0205", f"A shot knows no “{setting.key.text}=”", setting.span, hint)
        if not words:
            return self._bare(call, quantities)
        speed = self._speed(words)
        rest = words[1:] if speed else words
        known = self._name(rest)
        if known is None:
            return self._unknown(call, rest or words)
        section, name, count = known
        if section == "Moves":
            kind = move_kind(self.scope.library, name)
            move = self._move(kind, item, speed, rest[count:]) if kind else None
            moves.extend([move] if move else [])
            return call
        self._left_over(rest[count:])
        return self._angle(call, name, quantities) if section == "Angles" else self._lens(call, name, quantities)

    def _speed(self, words: list[Word]) -> str:
        found = self.scope.library.find("Speeds", words[0].text)
        return found.name if found else ""

    def _name(self, words: list[Word]) -> tuple[str, str, int] | None:
        """Section, entry and number of words of the longest name that the item begins with."""
        for count in range(len(words), 0, -1):
            text = " ".join(word.text for word in words[:count])
            for section in ("Moves", "Angles", "Lenses"):
                found = self.scope.library.find(section, text)
                if found is not None:
                    return section, found.name, count
        return None

    def _bare(self, call: ShotCall, quantities: list[Quantity]) -> ShotCall:
        """`85mm` is the lens, `4s` the shot's length."""
        for quantity in quantities:
            if quantity.unit == "mm":
                call = replace(call, lens=lens_of(self.scope, quantity) or call.lens)
            elif quantity.unit in ("s", "f"):
                call = replace(call, seconds=seconds_of(self.scope, quantity) or call.seconds)
            else:
                message = f"“{written(quantity)}” by itself says nothing of a shot"
                self.scope.say("SC0206", message, quantity.span, "Write a lens or a length: `85mm`, `4s`.")
        return call

    def _lens(self, call: ShotCall, name: str, quantities: list[Quantity]) -> ShotCall:
        """A lens by name: its length, its stop (SHALLOW), or both."""
        found = lens(self.scope.library, name)
        if found is not None:
            call = replace(call, lens=found.lens or call.lens, stop=found.stop or call.stop)
        return self._bare(call, quantities)

    def _angle(self, call: ShotCall, name: str, quantities: list[Quantity]) -> ShotCall:
        kind = angle(self.scope.library, name)
        roll = kind.roll if kind else 0.0
        for quantity in quantities:
            if quantity.unit == "deg" and roll:
                roll = copysign(float(quantity.value), roll)
            else:
                call = self._bare(call, [quantity])
        return replace(call, angle=name, roll=roll or call.roll)

    def _move(self, kind: MoveKind, item: Item, speed: str, words: list[Word]) -> Move | None:
        """The move with side, amount, target and time, each said at most once; None if it lacks a target it needs."""
        before = len(self.scope.found)
        move, left = Move(kind.name, next(iter(kind.sides), ""), speed=speed, ease=kind.ease), list(words)
        while left:
            move, count = self._told(move, kind, left)
            if not count:
                break
            del left[:count]
        self._left_over(left, kind)
        if kind.target == "must" and move.target is None:
            if len(self.scope.found) == before:
                name = kind.name.upper()
                self.scope.say("SC0220", f"{name} lacks its goal", item.span, f"Write `{kind.name} to NAME`.")
            return None
        return self._measured(move, kind, [term for term in item.terms if isinstance(term, Quantity)])

    def _told(self, move: Move, kind: MoveKind, words: list[Word]) -> tuple[Move, int]:
        """The move with what its next words say, a side, an ease, whom it is about, and how many words those are."""
        word = words[0].text.casefold()
        if word in kind.sides:
            return replace(move, side=word), 1
        ease, count = self._ease(words)
        if ease:
            return replace(move, ease=ease), count
        if word == "from" and kind.does == "focus" and move.source is None and len(words) > 1:
            source, count = self._target(words[1:])
            return replace(move, source=source), count + 1
        if word in _LINKS:
            return move, 1
        if kind.target != "no" and move.target is None:
            target, count = self._target(words)
            return replace(move, target=target), count
        return move, 0

    def _ease(self, words: list[Word]) -> tuple[str, int]:
        """The ease that the first words name, and how many words its name has; '' for none."""
        for count in range(min(3, len(words)), 0, -1):
            found = self.scope.library.find("Eases", " ".join(word.text for word in words[:count]))
            if found is not None:
                return found.text("ease", "in-out"), count
        return "", 0

    def _target(self, words: list[Word]) -> tuple[Subject | None, int]:
        """Whom a move is about, and how many words say so. A quoted word is a thing; one finding if nobody is meant."""
        if words[0].quoted:
            return Subject(words[0].text.casefold(), "thing", words[0].span), 1
        named = self.scope.leading([word.text for word in words])
        if named is not None:
            return self.scope.named(named[0], _span(words[: named[1]])), named[1]
        text, span = " ".join(word.text for word in words), _span(words)
        hint = "Declare it in the header, or name somebody who is declared."
        self.scope.did_you_mean("SC0204", f"Nobody is called “{text}” here", text, span, self.scope.names, hint)
        return None, len(words)

    def _left_over(self, words: list[Word], kind: MoveKind | None = None) -> None:
        """One finding for words that say nothing here."""
        if words:
            text = " ".join(word.text for word in words)
            after = f" after {kind.name.upper()}" if kind else ""
            names = kind.sides if kind else ()
            hint = f"Write {' or '.join(names)}, or nothing." if names else "Leave it out."
            self.scope.did_you_mean("SC0205", f"“{text}” says nothing{after}", text, _span(words), names, hint)

    def _unknown(self, call: ShotCall, words: list[Word]) -> ShotCall:
        """One finding for an item that begins with no known name."""
        text = " ".join(word.text for word in words)
        library = self.scope.library
        names = [name for section in ("Moves", "Angles", "Lenses") for name in library.names(section)]
        first = words[0].text
        wrong = words[:1] if closest(text, names) is None and closest(first, names) else words
        hint = "Write a lens, an angle or a move: `85mm`, `low angle`, `slow push in`."
        word = " ".join(each.text for each in wrong)
        self.scope.did_you_mean("SC0205", f"The camera knows no “{text}”", word, _span(wrong), names, hint)
        return call

    def _measured(self, move: Move, kind: MoveKind, quantities: list[Quantity]) -> Move:
        """The move with its amount and its time."""
        for quantity in quantities:
            if quantity.unit in ("s", "f"):
                move = replace(move, seconds=seconds_of(self.scope, quantity))
            else:
                move = replace(move, amount=amount_of(self.scope, quantity, kind))
        return move


def _span(words: list[Word]) -> Span:
    return words[0].span.to(words[-1].span)
