"""Where the parts of a person are, in metres above the ground (design: look/notes.md, Puppets)."""

from __future__ import annotations

from ..film.entities import Look

ADULT, CHILD = 6.5, 4.3
"""Heights in heads, chin to crown: of a grown-up and of a child of seven."""

CREATURE = 2.2
"""Of an animal: its head is a large part of how high it stands."""

ROUND = 0.2
"""Room above and below an animal, as a share of how high it stands: it is longer than high."""

_FROM = {"all": 0.0, "knees": 0.27, "thighs": 0.42, "waist": 0.56, "chest": 0.70, "shoulders": 0.77}
"""Lower edge of what is framed, as a share of the height; the upper edge is the crown."""

_BANDS = {"hands": (0.40, 0.62), "feet": (0.0, 0.16)}
"""Parts below the head, as shares of the height."""


def heads(look: Look) -> float:
    """How many heads tall somebody is: a child's head is large, and the body grows past it with the years."""
    if not look.human:
        return CREATURE
    if look.figure != "child":
        return ADULT
    grown = min(1.0, max(0.0, (look.age - 7) / 11))
    return CHILD + (ADULT - CHILD) * grown


def head(look: Look) -> float:
    """Chin to crown in metres."""
    return look.height / heads(look)


def eyes(look: Look) -> float:
    """Height of the eyes: half a head under the crown."""
    return look.aloft + look.height - 0.5 * head(look)


def palm(look: Look) -> float:
    """Height at which a thing is held to be looked at: between waist and chest."""
    return 0.66 * look.height


def span(look: Look, part: str) -> tuple[float, float]:
    """Lower and upper edge of a part of the body.

    all, knees, thighs, waist, chest and shoulders reach up to the crown; head, eyes, hands and feet are by themselves.
    An animal, whose head is beside its body, is always seen whole.
    """
    top, unit = look.height, head(look)
    if not look.human:
        return look.aloft - ROUND * top, look.aloft + (1.0 + ROUND) * top
    if part == "head":
        return top - unit, top
    if part == "eyes":
        return top - 0.76 * unit, top - 0.26 * unit
    if part in _BANDS:
        low, high = _BANDS[part]
        return low * top, high * top
    return _FROM.get(part, 0.0) * top, top


def interest(look: Look, part: str) -> float:
    """The height that one looks at in a part: the eyes where they are in it, else its middle."""
    low, high = span(look, part)
    return eyes(look) if low <= eyes(look) <= high else (low + high) / 2
