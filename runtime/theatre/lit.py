"""How one thing on the stage is lit, seen from one camera: what a set tells whoever stands in it."""

from __future__ import annotations

from dataclasses import dataclass

RGB = tuple[float, float, float]
"""Red, green, blue, each 0 to 1."""


@dataclass(frozen=True, slots=True)
class Lit:
    """Light on a card or a puppet at one place.

    `across` is multiplied over it from the audience's left to right: the light on a half cylinder at the normals
    -78, -40, 0, 40 and 78 degrees. The key comes from `side` (-1 left, 1 right), `up` and `behind` (0 to 1).
    """

    across: tuple[RGB, RGB, RGB, RGB, RGB]
    side: float
    up: float
    behind: float
    rim: RGB
    cool: RGB
    dark: RGB
    """The set's own dark: shadows are of this hue."""
    fog: RGB
    mist: float = 0.0
    """How much of the fog's colour lies over it, 0 to 1."""
    blur: float = 0.0
    """Sigma of the depth of field in screen pixels."""
    strength: float = 1.0
    """Of rims and shadows; lower in flat light."""
