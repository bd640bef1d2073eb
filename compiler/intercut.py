"""INTERCUT: what is told under it alternates between the last two places, with who speaks and acts there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from .drafts import Draft
from .film.scene import Action, Element, Speech, Unresolved
from .source import Span

INTERCUT = "intercut"


def intercut(drafts: list[Draft]) -> list[Draft]:
    """The scenes, each intercut one as a run of short ones that change place with who is in the picture.

    Who is where is known from the two scenes before it in different places: whoever has a cue there, or is named in
    its action. With fewer than two such places there is nothing to cut between, and the scene stays whole.
    """
    made: list[Draft] = []
    for draft in drafts:
        sides = _sides(made) if draft.telling == INTERCUT and draft.goes_on else []
        made += _alternating(draft, sides) if len(sides) == 2 else [draft]
    return made


def _sides(before: list[Draft]) -> list[Draft]:
    """The last scenes in the last two places, the latest first."""
    found: list[Draft] = []
    for draft in reversed(before):
        if draft.heading and all(draft.heading.place.text != _place(each) for each in found):
            found.append(draft)
        if len(found) == 2:
            break
    return found


def _place(draft: Draft) -> str:
    return draft.heading.place.text if draft.heading else ""


def _alternating(draft: Draft, sides: list[Draft]) -> list[Draft]:
    """The scene's elements in runs, each under the heading of its side."""
    runs = [
        (sides[side], [element for _, element in run])
        for side, run in groupby(_placed(draft.elements, sides), key=lambda each: each[0])
    ]
    made = [
        replace(draft, heading=side.heading, elements=run, transition=None, idle=[], spans=[_span(e) for e in run])
        for side, run in runs
    ]
    if made:
        made[-1].transition, made[-1].idle = draft.transition, draft.idle
    return made


def _placed(elements: list[Element], sides: list[Draft]) -> Iterator[tuple[int, Element]]:
    """Each element with its side. A direction goes with what follows it, anything else unknown with what was."""
    side, waiting = 0, list[Element]()
    for element in elements:
        if isinstance(element, Action | Speech):
            side = _side(element, sides, side)
            yield from ((side, each) for each in (*waiting, element))
            waiting = []
        else:
            waiting.append(element)
    yield from ((side, each) for each in waiting)


def _side(element: Action | Speech, sides: list[Draft], now: int) -> int:
    """The side where somebody is who speaks or is named; `now` if nobody is, or it is one who is on both."""
    if isinstance(element, Speech):
        there = [side for side, draft in enumerate(sides) if _speaks(draft, element.speaker)]
        there = there or [side for side, draft in enumerate(sides) if _named(draft, element.speaker)]
    else:
        there = [side for side, draft in enumerate(sides) if any(_in(name, element.text) for name in _cast(draft))]
    return there[0] if len(there) == 1 else now


def _cast(draft: Draft) -> set[str]:
    return {element.speaker.upper() for element in draft.elements if isinstance(element, Speech)}


def _speaks(draft: Draft, name: str) -> bool:
    return name.upper() in _cast(draft)


def _named(draft: Draft, name: str) -> bool:
    return any(_in(name, element.text) for element in draft.elements if isinstance(element, Action))


def _in(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text, re.I) is not None


def _span(element: Element) -> Span:
    return element.direction.span if isinstance(element, Unresolved) else element.span
