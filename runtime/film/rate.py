"""Frame rates and the clocks that count them without a remainder."""

from __future__ import annotations

from fractions import Fraction

FINE = 1000
"""Ticks of a frame in a film of whole frames a second: room for what lies between two frames."""


def ticks(rate: Fraction) -> tuple[int, int]:
    """(ticks a second, ticks a frame) of a film's clock, for `rate` frames a second: (24000, 1000), (24000, 1001)."""
    if rate.denominator == 1:
        return rate.numerator * FINE, FINE
    return rate.numerator, rate.denominator


def written(rate: Fraction) -> str:
    """The rate as ffmpeg reads it: `24/1`."""
    return f"{rate.numerator}/{rate.denominator}"
