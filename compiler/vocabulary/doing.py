"""Verbs and things."""

from __future__ import annotations

from dataclasses import dataclass

from ..library import Library
from .view import remembered


@dataclass(frozen=True, slots=True)
class VerbKind:
    """An entry of `Verbs:`. `act`: where it takes a body (stand, walk, turn, look, reach); `seconds` it takes.

    `holding`: the same where the object is a thing (she turns the key); `body`: the act that the puppet plays, `grasp`
    the one with a thing; `where`: words after the verb by which it means another act (looks *up*);
    `other`: what the body of whomever it is done to plays;
    `thing`: what a thing or a part of the set does as subject; `face`: the expression it puts on; `sound`: the effect
    it makes.
    """

    name: str
    act: str
    holding: str
    thing: str
    seconds: float
    face: str
    sound: str
    comes: str
    """`in` or `out` for who comes on or off the stage by it, else ''."""
    body: str = "stand"
    grasp: str = "stand"
    where: tuple[tuple[str, str], ...] = ()
    other: str = ""
    stays: bool = False
    """The body stays as this leaves it (sitting), until it goes or gets up; `lower` is how much lower the head is then,
    as a share of the height.
    """
    lower: float = 0.0
    on: tuple[str, ...] = ()
    """Parts of a set on which it is done indoors, the first that is there, if the words name none."""
    near: float = 0.0
    """Metres at which one does it: who is farther away goes there first. 0: from wherever one is."""
    pace: float = 0.0
    """Metres a second at which one goes by it; 0: as one walks."""
    whole: bool = False
    """It takes the whole body: a face alone does not tell it."""
    hand: str = ""
    """What becomes of a thing by it: one `takes`, `keeps`, `leaves` or `gives` it."""


@remembered
def verb_kind(library: Library, lemma: str) -> VerbKind | None:
    """A verb by lemma."""
    found = library.find("Verbs", lemma)
    if found is None:
        return None
    return VerbKind(
        name=found.name,
        act=found.text("act", "stand"),
        holding=found.text("holding", found.text("act", "stand")),
        thing=found.text("thing", "rest"),
        seconds=found.number("seconds", 2.0),
        face=found.text("face"),
        sound=found.text("sound"),
        comes=found.text("comes"),
        body=found.text("body", found.text("act", "stand")),
        grasp=found.text("grasp", found.text("body", found.text("holding", found.text("act", "stand")))),
        where=tuple((word, act) for word, _, act in (each.partition(" ") for each in found.list("where"))),
        other=found.text("other"),
        stays=found.flag("stays"),
        lower=found.number("lower"),
        on=found.list("on"),
        near=found.number("near"),
        pace=found.number("pace"),
        whole=found.flag("whole"),
        hand=found.text("hand"),
    )


@dataclass(frozen=True, slots=True)
class ThingKind:
    """An entry of `Things:`. `pattern` names the cut-paper drawing; `size` in m (its length); `stands`: where it is
    where nobody says: `sky`, `ground`, `water`, `wall`, `table` or `hand`. `deep`: it comes up out of the sea or the
    ice, far out.
    """

    name: str
    pattern: str
    size: float
    stands: str
    sound: str
    deep: bool = False
    grip: str = "middle"
    """Where a hand holds it: `top`, `middle` or `foot`."""


@remembered
def thing_kind(library: Library, name: str) -> ThingKind | None:
    """A thing by noun or alias."""
    found = library.find("Things", name)
    if found is None:
        return None
    size, stands = found.number("size", 1.0), found.text("stands", "ground")
    pattern = found.text("pattern", found.name)
    return ThingKind(
        found.name, pattern, size, stands, found.text("sound"), found.flag("deep"), found.text("grip", "middle")
    )
