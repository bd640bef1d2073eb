"""When in a deed something is touched, as the theatre draws it: what is heard of the deed is heard then."""

from __future__ import annotations

from ..film.contact import arrival
from ..library import Library
from ..vocabulary import verb_kind
from .moments import Doing, Walking, begins
from .postures import played


def contact(library: Library, doing: Doing, walks: tuple[Walking, ...], rate: float) -> float:
    """The frame of the shot at which the hand is there; the deed's first where no hand goes anywhere."""
    kind = verb_kind(library, doing.deed.verb)
    if kind is None or doing.deed.subject is None or doing.deed.subject.kind != "character":
        return doing.start
    start = begins(doing, walks)
    found = arrival(played(kind, doing.deed), start, doing.end, rate)
    return start if found is None else found
