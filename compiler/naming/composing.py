"""What the words of a place put into its set: a garden of doors has doors in it, a school of glass is of glass.

What the set has already, and what says which set it is, is not put there again.
"""

from __future__ import annotations

from ..library import WORD, Library, Mention
from ..staging.counts import is_plural
from ..vocabulary import SetKind, quality

MANY = 9
"""What a plural in the name of a place comes to: the place is full of them."""

_MOST = 4
"""Kinds of things that one place is filled with."""


def composed(
    library: Library, texts: tuple[str, str], kind: SetKind | None
) -> tuple[tuple[tuple[str, int], ...], str, str]:
    """The things (noun, how many), the colour and the material that a place's name and words give it; '' for none."""
    holds: dict[str, int] = {}
    colour, material = "", ""
    for named, text in zip((True, False), texts, strict=True):
        plain = library.plain(text)
        taken = [*library.mentioned("Sets", plain), *library.mentioned("Likenesses", plain)]
        for mention in library.mentioned("Things", plain):
            if not _within(mention, taken) and not _has(library, kind, mention, plain):
                name = mention.definition.name
                holds[name] = max(holds.get(name, 0), _count(library, text, plain, mention))
        colour, material = (colour, material) if colour else _made(library, plain, taken, named)
    return tuple(list(holds.items())[:_MOST]), colour, material


def _within(mention: Mention, taken: list[Mention]) -> bool:
    return any(each.start < mention.end and mention.start < each.end for each in taken)


def _has(library: Library, kind: SetKind | None, mention: Mention, text: str) -> bool:
    """Whether the set has a part that is called so, or a body is meant, or what something is made of."""
    parts = {name for name, _ in kind.parts} if kind is not None else set[str]()
    said = text[mention.start : mention.end].casefold()
    stuff = quality(library, said)
    if mention.definition.flag("body") or (stuff is not None and stuff.material):
        return True
    return bool(parts & {said, mention.definition.name})


def _count(library: Library, text: str, plain: str, mention: Mention) -> int:
    """Many, where the word as it is written is a plural."""
    place = len(WORD.findall(plain[: mention.start]))
    words = WORD.findall(text)
    return MANY if place < len(words) and is_plural(library, words[place].casefold()) else 1


def _made(library: Library, text: str, taken: list[Mention], named: bool) -> tuple[str, str]:
    """The colour and the material of the whole place: "made of glass", and in its name "OF GLASS", "RED ROOM"."""
    words = [(match[0].casefold(), match.start()) for match in WORD.finditer(text)]
    free = [word if not any(each.start <= at < each.end for each in taken) else "" for word, at in words]
    for place, word in enumerate(free):
        stuff = quality(library, word) if word else None
        before = [each for each, _ in words[max(0, place - 2) : place]]
        said = before[-1:] == ["of"] if named else before == ["made", "of"]
        if stuff is not None and stuff.material and (said or (named and place == 0 and len(free) > 1)):
            return stuff.colour, stuff.material
    painted = library.find("Colours", free[0]) if named and len(free) > 1 and free[0] else None
    return (painted.text("colour"), "") if painted is not None else ("", "")
