"""Colours of paper: hex or floats in, skia's integers out."""

from __future__ import annotations

import skia

from ..lit import RGB

Colour = str | RGB
"""`#rrggbb`, or red, green, blue from 0 to 1."""

BLACK: RGB = (0.0, 0.0, 0.0)
WHITE: RGB = (1.0, 1.0, 1.0)


def rgb(colour: Colour) -> RGB:
    """Red, green, blue from 0 to 1."""
    if not isinstance(colour, str):
        return colour
    digits = colour.removeprefix("#")
    return int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


def mix(one: Colour, other: Colour, share: float) -> RGB:
    """`one` with `share` (0 to 1) of `other` in it."""
    (a, b, c), (x, y, z) = rgb(one), rgb(other)
    return a + (x - a) * share, b + (y - b) * share, c + (z - c) * share


def times(one: Colour, other: Colour) -> RGB:
    """The product of two colours: paper `one` under light `other`."""
    (a, b, c), (x, y, z) = rgb(one), rgb(other)
    return a * x, b * y, c * z


def lightness(colour: Colour) -> float:
    """How light a colour looks, 0 to 1 (Rec. 601 weights on the coded values)."""
    red, green, blue = rgb(colour)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def ink(colour: Colour, alpha: float = 1.0) -> int:
    """Skia's colour integer; `alpha` from 0 to 1. What lies outside 0 to 1 is clipped."""
    red, green, blue = (_byte(part) for part in rgb(colour))
    return int(skia.Color(red, green, blue, _byte(alpha)))


def paint(colour: Colour, alpha: float = 1.0) -> skia.Paint:
    """A smooth-edged fill of one colour."""
    return skia.Paint(AntiAlias=True, Color=ink(colour, alpha))


def _byte(part: float) -> int:
    return round(min(1.0, max(0.0, part)) * 255)
