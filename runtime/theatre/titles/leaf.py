"""Leaves: the layers of a card, each a sprite with a depth, moved against one another as the card is slowly neared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from ..paper import LINEAR, Layer, blurred, picture
from ..sprite import Sprite

Motion = Callable[[float], tuple[float, float, float]]
"""At a time in seconds: pixels right, pixels down, degrees."""


def resting(seconds: float) -> tuple[float, float, float]:
    """No motion of its own."""
    return 0.0, 0.0, 0.0


@dataclass(frozen=True, slots=True)
class Leaf:
    """A layer. `depth` 0 is the far sky, 1 the nearest sheet; `pivot` is what its own motion turns round."""

    sprite: Sprite
    depth: float
    pivot: tuple[float, float] = (0.0, 0.0)
    motion: Motion = resting


@dataclass(frozen=True, slots=True)
class Nearing:
    """The slow move towards a card: it grows about `centre`, near sheets faster than far ones, and drifts."""

    centre: tuple[float, float]
    growth: float
    drift: float
    seconds: float

    def lay(self, canvas: skia.Canvas, leaf: Leaf, seconds: float) -> None:
        """Draw a leaf at a time."""
        share = seconds / max(self.seconds, 1e-6)
        grown = 1.0 + self.growth * share * (0.25 + 0.75 * leaf.depth)
        right, down, turn = leaf.motion(seconds)
        cx, cy = self.centre
        canvas.save()
        canvas.translate(cx + self.drift * (share - 0.5) * (0.3 + leaf.depth), cy)
        canvas.scale(grown, grown)
        canvas.translate(right - cx, down - cy)
        if turn:
            canvas.rotate(turn, *leaf.pivot)
        canvas.drawImage(leaf.sprite.image, -leaf.sprite.x, -leaf.sprite.y, LINEAR)
        canvas.restore()


def leaf(
    size: tuple[int, int],
    draw: Callable[[skia.Canvas], None],
    depth: float,
    *,
    shadow: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
    tone: tuple[float, float, float] = (0.0, 0.0, 0.0),
    keep: skia.Rect | None = None,
    pivot: tuple[float, float] = (0.0, 0.0),
    motion: Motion = resting,
) -> Leaf:
    """Draw a layer once, over the picture's edges by a margin, with its broad shadow on what lies behind.

    `shadow` is (right, down, sigma, strength) in pixels and of colour `tone`; outside `keep` nearer sheets cover it.
    """
    margin = round(size[0] * 0.05)
    layer, out = (Layer(size[0] + 2 * margin, size[1] + 2 * margin) for _ in range(2))
    for canvas in (layer.canvas, out.canvas):
        canvas.translate(margin, margin)
    if keep is not None:
        out.canvas.clipRect(keep)
    draw(layer.canvas)
    right, down, sigma, strength = shadow
    if strength:
        dark = layer.pixels.copy()
        for channel in range(3):
            dark[..., channel] = (layer.pixels[..., 3] * tone[2 - channel]).astype(dark.dtype)
        soft = picture(blurred(dark, sigma))
        out.canvas.drawImage(soft, right - margin, down - margin, LINEAR, skia.Paint(Alphaf=strength))
    out.canvas.drawImage(layer.image(), -margin, -margin)
    sprite = Sprite.of(out.pixels, (margin, margin), 1.0)
    if sprite is None:
        raise ValueError("a leaf on which nothing is drawn")
    return Leaf(sprite, depth, pivot, motion)
