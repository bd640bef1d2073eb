"""How a place is lit and graded, as numbers: what the library's `Lights:`, `Styles:` and `Moods:` come to.

A painter of pictures needs no table of names: whatever a film declares is drawn from these alone.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lighting:
    """An entry of `Lights:`: one light in force.

    Colours are `#rrggbb`; shares are of what the set has by itself, 1 leaves that as it is.
    """

    name: str
    key: str
    """Colour of the key light."""
    fill: str = ""
    """Colour of what fills the shadows; '' is the set's own."""
    strength: float = 1.0
    """Of the key."""
    ambient: float = 1.0
    """Of the fill: a low one leaves the shadows dark."""
    flicker: float = 0.0
    """How far the key's strength wavers, 0 (steady) to 1 (goes out): flames, neon, lightning."""


@dataclass(frozen=True, slots=True)
class Grade:
    """An entry of `Styles:` or `Moods:`: what it does to the finished picture, in this order; 1 changes nothing.

    `saturation`: 0 is grey; `contrast`: about middle grey; `brightness`: a factor; then `tint` (`#rrggbb`, '' for
    none) is laid over by the share `tinted`. `vignette` and `grain` are shares of what a set has by itself.
    """

    name: str
    saturation: float = 1.0
    contrast: float = 1.0
    brightness: float = 1.0
    tint: str = ""
    tinted: float = 0.0
    vignette: float = 1.0
    grain: float = 1.0
