"""How what happens in a scene falls into pieces that a shot can play: actions by what they are about, long speeches at
their sentences. From estimates only.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from ..film.scene import Action, Deed, Scene, Speech
from ..film.shot import Part, Subject
from ..staging.lengths import deeds_of, estimated

HEARD = Fraction(6)
"""Seconds of speech after which the picture goes to who listens."""

ALONE = Fraction(9)
"""The same where nobody listens, and the picture can only come closer."""

DONE = Fraction(8)
"""Seconds of action about one thing in one shot."""

LONGEST = Fraction(12)
"""Seconds that no covered shot lasts longer than, but for a single deed or a stated hold."""

_STOPS, _COMMAS, _CLOSING = ".!?…。！？", ",;:—–、", "\"')]}»”’"


def pieces(scene: Scene, part: Part, heard: bool, reveals: bool = False, every: bool = False) -> tuple[Part, ...]:
    """The part in pieces. `heard`: somebody in sight listens; `reveals`: its last deed is a piece of its own; `every`:
    each of its deeds is.
    """
    element = scene.elements[part.element]
    match element:
        case Speech():
            cuts = list(_cuts(element, part, estimated(scene, part), HEARD if heard else ALONE))
        case Action():
            last = len(element.deeds) - 1
            topics = _deeds(scene, part) if every else _topics(scene, part)
            cuts = sorted({*topics, *([last] if reveals and last > part.start else [])})
        case _:
            cuts = []
    edges = zip([part.start, *cuts], [*cuts, part.end], strict=True)
    return tuple(Part(part.element, start, end) for start, end in edges)


# ── speeches ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _cuts(speech: Speech, part: Part, seconds: Fraction, least: Fraction) -> Iterator[int]:
    """The words before which a long speech is cut: even pieces, but at the end of a sentence, or of a clause."""
    words = speech.words.split()
    end = len(words) if part.end is None else part.end
    count = ceil(seconds / least)
    step = Fraction(end - part.start, max(1, count))
    last = part.start
    for number in range(1, count):
        found = _nearest(words, part.start + number * step, step / 2, must=seconds > LONGEST)
        if last < found < end:
            yield found
            last = found


def _nearest(words: list[str], ideal: Fraction, reach: Fraction, must: bool) -> int:
    """The word nearest to the ideal one that begins a sentence, else a clause, else, if it must be, any; 0 for none."""
    for signs in (_STOPS, _COMMAS):
        begins = [i + 1 for i, word in enumerate(words[:-1]) if word.rstrip(_CLOSING)[-1:] in signs]
        near = [begin for begin in begins if abs(begin - ideal) <= reach]
        if near:
            return min(near, key=lambda begin: (abs(begin - ideal), begin))
        if not must:
            return 0
    return round(ideal)


# ── actions ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _deeds(scene: Scene, part: Part) -> Iterator[int]:
    """Every deed with which another clause begins."""
    deeds = deeds_of(scene, part)
    yield from (part.start + i for i in range(1, len(deeds)) if deeds[i].first != deeds[i - 1].first)


def _topics(scene: Scene, part: Part) -> Iterator[int]:
    """The deeds with which something else begins, or the picture has stood on one thing for long enough.

    What two do at once, "Mara and Joel enter", is one picture.
    """
    before, first, seconds = None, -1, Fraction(0)
    for number, deed in enumerate(deeds_of(scene, part), part.start):
        changes = topic(deed) != before or seconds + deed.seconds > DONE
        if before is not None and changes and deed.first != first:
            yield number
            seconds = Fraction(0)
        before, first, seconds = topic(deed), deed.first, seconds + deed.seconds


def topic(deed: Deed) -> tuple[str, str]:
    """What a deed is about, as far as the picture goes: a thing it is done with, else who does it."""
    about = thing(deed) or deed.subject
    return (about.kind, about.name) if about is not None else ("", "")


def thing(deed: Deed) -> Subject | None:
    """The prop, thing or part of the set that a deed is done with, or that does it; not one that somebody goes to."""
    gone_to = deed.place and deed.object is not None and deed.object.kind == "part"
    candidates = (None if gone_to else deed.object, deed.subject)
    return next((s for s in candidates if s is not None and s.kind in ("prop", "thing", "part")), None)
