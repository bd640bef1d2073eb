"""Words on screen that nobody can read in the time they have."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..emit.captions import captions
from ..film.scene import Speech
from .reading import Reading, seconds

PACE = 4
"""Words a second of somebody who reads in haste."""

FULL = 40
"""Words above which a card is a page."""

HASTE = 24
"""Characters a second above which a subtitle is gone before it is read; at ease one reads 17."""

CUT = Fraction(1, 3)
"""Seconds below which a subtitle has been cut short by another one, whoever says that: haste is not the reason."""


def card(reading: Reading) -> Iterator[Diagnostic]:
    """A card with more words than its time, or than a card, can hold."""
    for shot in (shot for scene in reading.film.scenes for shot in scene.shots if shot.card is not None):
        words = sum(len(text.split()) for _, text in shot.card.lines) if shot.card is not None else 0
        lasts = Fraction(shot.frames) / reading.rate
        if words > FULL:
            message = f"The card has {words} words: a page, not a card"
            yield diagnostic("SC0305", message, shot.span, hint=f"Make several of it, of at most {FULL} words each.")
        elif words > lasts * PACE:
            needed = seconds(Fraction(words, PACE) + 1)
            message = f"The card has {words} words and stands for {seconds(lasts)}"
            yield diagnostic("SC0305", message, shot.span, hint=f"It can be read in {needed}.")


def subtitle(reading: Reading) -> Iterator[Diagnostic]:
    """A line that is said faster than its subtitle can be read. Two who speak at once share one time: that is meant."""
    said = {(each.speaker, start): each for each, start in _alone(reading)}
    starts = sorted(start for _, start in said)
    for found in captions(reading.film):
        place = bisect_right(starts, found.start) - 1
        speech = said.get((found.speaker, starts[place])) if place >= 0 else None
        text = " ".join(found.lines)
        lasts = Fraction(found.end - found.start) / reading.rate
        pace = len(text) / max(lasts, CUT)
        if speech is not None and lasts >= CUT and pace > HASTE:
            message = f"The subtitle “{text}” runs at {round(pace)} characters a second"
            hint = "Nobody reads more than 20 with ease. Let it be said more slowly, or in fewer words."
            yield diagnostic("SC0306", message, speech.span, hint=hint)


def _alone(reading: Reading) -> Iterator[tuple[Speech, int]]:
    """Speeches nobody speaks beside, and the frame at which each begins."""
    for scene in reading.film.scenes:
        spoken = sorted(scene.spoken, key=lambda each: each.start)
        for before, each, after in zip((None, *spoken), spoken, (*spoken[1:], None), strict=False):
            free = before is None or before.start + before.frames <= each.start
            speech = scene.elements[each.element]
            if isinstance(speech, Speech) and free and (after is None or each.start + each.frames <= after.start):
                yield speech, each.start
