"""When in a deed something is touched, as the theatre draws it: what is heard of the deed is heard then."""

from __future__ import annotations

from ..library import Library
from ..vocabulary import verb_kind
from .happening import with_thing
from .moments import Doing

OUT, SHARE, LEAST, THERE = 16.0, 0.6, 4.0, 0.94
"""Frames in which an arm goes out: as many, or as large a part of a short deed, but never fewer; and the part of its
way after which nobody sees it go any further."""


def contact(library: Library, doing: Doing) -> float:
    """The frame of the shot at which the hand is there; the deed's first where no hand goes anywhere."""
    kind = verb_kind(library, doing.deed.verb)
    by_hand = doing.deed.subject is not None and doing.deed.subject.kind == "character" and kind is not None
    does = "" if kind is None or not by_hand else kind.holding if with_thing(doing) else kind.act
    return arrival(doing.start, doing.end) if does == "reach" else doing.start


def arrival(start: float, end: float) -> float:
    """The frame at which an arm that sets out at `start` for a deed until `end` has come to its end."""
    return start + THERE * min(OUT, max(LEAST, (end - start) * SHARE))
