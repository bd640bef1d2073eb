"""Music that is never heard, or never ends."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..emit.swell import frame_of
from ..film.scene import Element, HoldCall, StateCall
from .reading import Reading

ENDLESS = Fraction(480)
"""Seconds after which one piece of music has become wallpaper."""

Change = tuple[Element, int]
"""A call for music or silence and the frame at which it counts."""


def restarted(reading: Reading) -> Iterator[Diagnostic]:
    """The same music asked for while it plays, or music that other music replaces before a frame has gone by."""
    for (call, at), (after, then) in pairwise(_changes(reading)):
        if not isinstance(call, StateCall) or not isinstance(after, StateCall):
            continue
        if then == at:
            hint = "Between the two nothing happens. Leave one of them out."
            yield diagnostic("SC0314", f"The music “{_name(call)}” is never heard", call.span, hint=hint)
        elif _name(call).casefold() == _name(after).casefold():
            hint = (
                "Music plays on until the next `!!MUSIC` or `!!SILENCE`. Leave this one out, or stop the first before."
            )
            yield diagnostic("SC0314", f"The music “{_name(after)}” plays already", after.span, hint=hint)


def endless(reading: Reading) -> Iterator[Diagnostic]:
    """One piece of music under a large part of a film."""
    changes = list(_changes(reading))
    ends = [*(frame for _, frame in changes[1:]), reading.film.frames]
    for (call, start), end in zip(changes, ends, strict=False):
        lasts = Fraction(end - start) / reading.rate
        if isinstance(call, StateCall) and lasts > ENDLESS:
            message = f"The music “{_name(call)}” plays for {round(lasts / 60)} minutes"
            hint = "It goes on until the next `!!MUSIC` or `!!SILENCE`. Write one where it should end."
            yield diagnostic("SC0313", message, call.span, hint=hint)


def _changes(reading: Reading) -> Iterator[Change]:
    for scene in reading.film.scenes:
        yield from (
            (element, frame_of(scene, i, reading.rate))
            for i, element in enumerate(scene.elements)
            if _is_change(element)
        )


def _is_change(element: Element) -> bool:
    music = isinstance(element, StateCall) and element.state == "music"
    return music or (isinstance(element, HoldCall) and element.silent)


def _name(call: StateCall) -> str:
    return " ".join((call.file or call.text).split())
