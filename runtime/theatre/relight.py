"""Finishing one card: the light across it, its rims, the fog before it, its blur and the shadow it throws behind.

The order is the one of look/notes.md, "One plane, then the picture".
"""

from __future__ import annotations

import numpy as np
import skia

from .lit import Lit
from .paper import Layer, Pixels, blurred, edge, falloff, hardened, ink, multiply, picture, stain
from .piece import Shade

_SHADOW = 0.34
"""Strength of the soft shadow that a card throws on what stands behind it."""


def relit(layer: Layer, lit: Lit, shade: Shade, *, middle: float, half: float, edge_scale: float) -> None:
    """Light a card's layer in place. It is `half` pixels wide to either side of column `middle`.

    `edge_scale` is 1 for a card some 300 pixels a metre large; rims of small cards must be thin.
    """
    if shade is Shade.FULL:
        _across(layer, lit, middle - half, middle + half)
    if shade is not Shade.NONE:
        _rims(layer, lit, shade, edge_scale)
    if lit.mist > 0.01:
        fog = skia.Paint(Color=ink(lit.fog, lit.mist), BlendMode=skia.BlendMode.kSrcATop)
        layer.canvas.drawPaint(fog)


def _across(layer: Layer, lit: Lit, left: float, right: float) -> None:
    """Multiply the light over a layer from column `left` to `right`, and its ends over what lies beyond."""
    height, width = layer.pixels.shape[:2]
    multiply(layer.canvas, falloff(lit.across, 256), skia.Rect.MakeLTRB(left, 0, right, height))
    for colour, start, end in ((lit.across[0], 0.0, left), (lit.across[-1], right, float(width))):
        if end > start:
            pen = skia.Paint(Color=ink(colour), BlendMode=skia.BlendMode.kModulate)
            layer.canvas.drawRect(skia.Rect.MakeLTRB(start, 0, end, height), pen)


def _rims(layer: Layer, lit: Lit, shade: Shade, k: float) -> None:
    """A sharp bright rim on the light's side, a soft one under it, and a cool one on the other side."""
    mask = hardened(layer.pixels)
    side = -1.0 if lit.side < 0 else 1.0
    lateral = max(0.35, abs(lit.side))
    strength = min(1.0, 0.35 + 0.75 * lit.behind) * lit.strength
    if shade is Shade.FULL:
        stain(layer.canvas, edge(mask, -side * 10 * k * lateral, 3 * k, 7 * k), lit.rim, 0.30 * strength)
    sharp = edge(mask, -side * 2.4 * k * lateral, max(0.4, 1.5 * lit.up) * k, 1.0)
    stain(layer.canvas, sharp, lit.rim, (0.62 if shade is Shade.FULL else 0.5) * strength)
    if shade is Shade.FULL:
        stain(layer.canvas, edge(mask, side * 2.4 * k, 0.8 * k, 1.2), lit.cool, 0.32 * min(1.0, k) * lit.strength)


def softened(pixels: Pixels, lit: Lit, sigma: float, k: float) -> Pixels:
    """A lit card's pixels with its blur and, under it, its shadow on what stands behind."""
    side = -1.0 if lit.side < 0 else 1.0
    shadow = np.zeros_like(pixels)
    alpha = pixels[..., 3].astype(np.float32) * _SHADOW * (1.0 - lit.mist) * lit.strength
    for channel, part in enumerate((lit.dark[2], lit.dark[1], lit.dark[0], 1.0)):
        shadow[..., channel] = alpha * part
    out = Layer(pixels.shape[1], pixels.shape[0])
    out.canvas.drawImage(picture(blurred(shadow, 6.0 * k + 5.0 * k + sigma)), -8.0 * k * side, 5.0 * k)
    out.canvas.drawImage(picture(blurred(pixels, sigma)), 0, 0)
    return out.pixels
