"""What is found in prose, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Token

DREAMER = "DREAMER"
"""The one who says `I`, until a name is given."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the dream, known by one name all through. `look` is as in `Cast:`.

    `invented`: the look is ours, the dreamer did not tell it. `speaks` makes a thing somebody.
    """

    name: str
    noun: str
    gender: str
    look: str
    invented: bool = True


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its name in capitals, how the dreamer calls it, the set that is nearest, whether it is indoors."""

    name: str
    words: str
    kind: str
    inside: bool
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Words that somebody says. `manner` is a parenthetical, or ''."""

    speaker: str
    words: str
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A noun phrase: the tokens from `first` up to `end`, of which `head` is the noun."""

    first: int
    head: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the prose, from character `start` to `end`.

    `tokens` are of what is told, quotes left out; `people` names in the order in which they come; `things` nouns of
    what can be seen; `acts` lemmas of what is done; `where` the place if it shifts here; `states` what else it says
    of light and weather: (`hour`, `weather` or `mood`, value).
    """

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    people: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    where: Where | None = None
    states: tuple[tuple[str, str], ...] = ()
    wakes: bool = False

    def state(self, name: str) -> str:
        """A state it sets, or ''."""
        return next((value for key, value in self.states if key == name), "")


@dataclass(frozen=True, slots=True)
class Dream:
    """The whole of it, in the order in which it was told."""

    prose: str
    language: str
    sentences: tuple[Sentence, ...]
    people: tuple[Person, ...] = ()
    crowds: tuple[str, ...] = ()
    worn: tuple[str, ...] = ()
    """What the dreamer wears, where it is told."""

    def person(self, name: str) -> Person | None:
        """The person of that name."""
        return next((each for each in self.people if each.name == name), None)
