"""A direction with its head taken apart: what its readers ask it for."""

from __future__ import annotations

from dataclasses import dataclass

from ..film.shot import Subject
from ..parse.payload import parse_items, parse_text
from ..screenplay import Direction, FreeText, Items, Quantity, Text
from ..vocabulary import DirectionKind
from .heads import Head, read_subjects
from .scope import Scope


@dataclass(frozen=True, slots=True)
class Call:
    """A direction, the entry of `Directions:` it is, what its head names, and its payload."""

    scope: Scope
    direction: Direction
    kind: DirectionKind
    head: Head
    payload: Text | None

    @property
    def name(self) -> str:
        """The direction's name as it is written."""
        return self.kind.name.upper()

    def items(self) -> Items:
        """The payload as items; none where nothing was written."""
        if self.payload is None:
            return Items((), self.direction.span)
        items, found = parse_items(self.payload)
        self.scope.found.extend(found)
        return items

    def text(self, example: str) -> FreeText | None:
        """The payload as free text, or None with a finding where nothing was written."""
        if self.payload is None:
            self.lacks(example)
            return None
        said, found = parse_text(self.payload)
        self.scope.found.extend(found)
        return said

    def lacks(self, example: str) -> None:
        """A finding: the direction lacks what it is about."""
        self.scope.say("SC0220", f"{self.name} lacks what it is about", self.direction.head.span, f"Write `{example}`.")

    def who(self) -> Subject | None:
        """The one character the head names, or None with a finding."""
        before = len(self.scope.found)
        people = [s for s in read_subjects(self.scope, self.head.rest, things=False) if s.kind == "character"]
        if not people and len(self.scope.found) == before:
            self.lacks(f"!!{self.name} NAME: ...")
        return people[0] if people else None

    def quantity(self, example: str) -> Quantity | None:
        """The one quantity of the payload, or None with a finding."""
        before = len(self.scope.found)
        terms = [term for group in self.items().groups for item in group for term in item.terms]
        if len(terms) == 1 and isinstance(terms[0], Quantity):
            return terms[0]
        if len(self.scope.found) == before:
            self.lacks(example)
        return None
