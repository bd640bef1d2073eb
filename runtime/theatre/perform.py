"""Frames of footage: the one way into the paper theatre.

A frame is a pure function of (footage, size, quality) and its number: it can be drawn alone, in any order, in any
process, and is the same bytes.
"""

from __future__ import annotations

from typing import Protocol

from scenec.compiler.film.picture import Footage

from .paper import Pixels
from .play import Play
from .practicals import out, switches
from .switched import Switched
from .titles import Show


class Performance(Protocol):
    """Footage ready to be drawn."""

    @property
    def frames(self) -> int:
        """How many there are."""
        ...

    def frame(self, n: int) -> Pixels:
        """Frame `n` of the footage, 0 to `frames` - 1: BGRA, opaque. The array is drawn into again by the next call."""
        ...


def perform(footage: Footage, size: tuple[int, int], quality: str) -> Performance:
    """Make footage ready: `size` is (width, height) in pixels, `quality` `film` or `draft`."""
    if footage.stage is not None:
        if switches(footage.stage):
            return Switched(footage, footage.stage, size, quality)
        return Play(footage, footage.stage, size, quality, out(footage.stage, 0.0))
    if footage.card is not None:
        return Show(footage, footage.card, size, quality)
    raise ValueError("footage of neither a stage nor a card")
