"""Cards: paper that stands in the set at a real place and always faces the camera.

A card is drawn into a sprite at the largest scale the shot needs and from then on only scaled and moved. Where the
camera goes round it or changes its height much, it is drawn again every few degrees and the sprites are crossfaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from .lit import Lit
from .paper import Paper
from .piece import Shade
from .view import View

NEAREST = 0.5
"""Metres before the lens within which cards are not drawn."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A card as it is being drawn: where its foot is in the picture of `view`, in pixels a metre, and its light."""

    view: View
    x: float
    y: float
    scale: float
    lit: Lit
    paper: Paper
    turned: float
    """Degrees from the bearing of the camera to the card's facing, -180 to 180."""

    @property
    def side(self) -> float:
        """-1 or 1: the audience's side from which the light comes."""
        return -1.0 if self.lit.side < 0 else 1.0


@dataclass(frozen=True, slots=True)
class Stand:
    """A card of `width` by `height` metres with its foot at (x, y, z)."""

    x: float
    z: float
    width: float
    height: float
    draw: Callable[[skia.Canvas, Seen], None]
    y: float = 0.0
    facing: float = 0.0
    shade: Shade = Shade.FULL
    front: float = 0.0
    """Metres by which it counts as nearer than it is: for parts of one thing."""
    nearest: float = 0.8
    """Metres before the lens within which it is taken off."""
    sway: float = 0.0
    """How far its top goes to either side in the wind, as a share of its height."""
    bob: float = 0.0
    """Metres it rises and sinks: what floats."""
    reach: float = 0.0
    """Metres by which it comes out of its plane: what is solid is larger and lower in front than at its foot."""
