"""When the feet of somebody who walks come down, as the theatre draws them."""

from __future__ import annotations

from fractions import Fraction

STEP = Fraction(45, 100)
"""A step over the height of who takes it: the way of a planted foot in the drawn gait."""

FIRST = Fraction(6, 10)
"""Part of a step until the first foot comes down: a walk begins in the middle of one."""


def footfalls(metres: float, height: float, seconds: Fraction) -> tuple[Fraction, ...]:
    """Seconds from its start at which feet come down in an even walk, rounded to 1/1000 s; at least one does."""
    way, step = Fraction(metres).limit_denominator(1000), STEP * Fraction(height).limit_denominator(1000)
    if way <= 0:
        return (Fraction(0),)
    count = max(1, int(way / step - FIRST) + 1)
    places = ((FIRST + number) * step / way for number in range(count))
    return tuple(Fraction(round(min(place, Fraction(1)) * seconds * 1000), 1000) for place in places)
