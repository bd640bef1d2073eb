"""Light on finished paper: gradients, glows, the multiply of a light's falloff and rims along an outline."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from ..lit import RGB
from .colour import Colour, ink, rgb
from .layer import NEAREST, Pixels, picture

Stop = tuple[Colour, float]
"""A colour and its alpha, 0 to 1."""
Floats = NDArray[np.floating]
Mask = NDArray[np.uint8]
"""(height, width): how much of a pixel is paper, 0 to 255."""


def along(
    start: tuple[float, ...], end: tuple[float, ...], stops: Sequence[Stop], at: Sequence[float] | None = None
) -> skia.Shader:
    """A linear gradient from point to point; `at` (0 to 1) says where the stops lie, else they are even."""
    colours = [ink(colour, alpha) for colour, alpha in stops]
    return skia.GradientShader.MakeLinear([tuple(start[:2]), tuple(end[:2])], colours, _places(len(stops), at))


def around(
    centre: tuple[float, ...], radius: float, stops: Sequence[Stop], at: Sequence[float] | None = None
) -> skia.Shader:
    """A radial gradient from the centre outward."""
    colours = [ink(colour, alpha) for colour, alpha in stops]
    return skia.GradientShader.MakeRadial(tuple(centre[:2]), radius, colours, _places(len(stops), at))


def _places(count: int, at: Sequence[float] | None) -> list[float]:
    return list(at) if at is not None else [index / (count - 1) for index in range(count)]


def glow(canvas: skia.Canvas, x: float, y: float, radius: float, *, colour: Colour, strength: float) -> None:
    """Light in the air around a point, screened over what is there. Bake it: a wide one is dear."""
    stops = [(colour, strength * (1 - index / 6) ** 1.8) for index in range(7)]
    box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
    canvas.drawRect(box, skia.Paint(Shader=around((x, y), radius, stops), BlendMode=skia.BlendMode.kScreen))


def falloff(colours: Sequence[RGB], width: int) -> skia.Image:
    """`colours` spread evenly from left to right as a strip `width` x 1, to be stretched and multiplied."""
    return picture(_strip(colours, np.linspace(0.0, 1.0, max(2, width)), 0.0, 1.0))


def multiply(canvas: skia.Canvas, strip: skia.Image, box: skia.Rect) -> None:
    """Multiplies a strip of light over a layer's paper, leaving its alpha alone. Never blend light over faces."""
    canvas.drawImageRect(strip, box, NEAREST, skia.Paint(BlendMode=skia.BlendMode.kModulate))


def shine(pixels: Pixels, colours: Sequence[RGB], centre: float, half: float) -> None:
    """`falloff` and `multiply` on a layer's own pixels, for what is lit anew each frame: an eighth of the time.

    The colours are spread over `half` pixels on both sides of `centre`; beyond them the outermost go on.
    """
    height, width = pixels.shape[:2]
    strip = _strip(colours, np.arange(width) + 0.5, centre - half, centre + half)
    light = cv2.resize(strip, (width, height), interpolation=cv2.INTER_NEAREST)
    cv2.multiply(pixels, light, dst=pixels, scale=1 / 255)


def _strip(colours: Sequence[RGB], across: Floats, start: float, end: float) -> Pixels:
    """A row of opaque pixels at the places `across`, the colours spread evenly from `start` to `end`."""
    places = np.linspace(start, end, len(colours))
    strip = np.full((1, len(across), 4), 255, np.uint8)
    for channel in range(3):
        values = np.interp(across, places, [colour[2 - channel] for colour in colours])
        strip[0, :, channel] = np.clip(values * 255 + 0.5, 0, 255)
    return strip


def hardened(pixels: Pixels) -> Mask:
    """The paper in a layer without the soft shadows: alpha under 5/6 counts as nothing.

    A rim on raw alpha would light the shadows' edge, a neon outline.
    """
    alpha = cv2.extractChannel(pixels, 3)
    return np.asarray(cv2.LUT(alpha, _HARD), np.uint8)


_HARD = np.clip(np.arange(256) * 6 - 5 * 255, 0, 255).astype(np.uint8)


def edge(mask: Mask, dx: float, dy: float, sigma: float) -> Mask:
    """The part of a mask that it does not cover once it is moved by (dx, dy) pixels and softened: a rim."""
    height, width = mask.shape
    way = np.array([[1.0, 0.0, dx], [0.0, 1.0, dy]])
    shifted = cv2.warpAffine(mask, way, (width, height), flags=cv2.INTER_LINEAR)
    if sigma >= 0.3:
        shifted = cv2.GaussianBlur(shifted, (0, 0), sigma)
    return np.asarray(cv2.subtract(mask, shifted), np.uint8)


def tinted(mask: Mask, colour: Colour, strength: float) -> Pixels:
    """A mask as pixels of one colour."""
    red, green, blue = (part * 255 * strength for part in rgb(colour))
    full = np.array([blue, green, red, 255 * strength])
    table = (np.arange(256)[:, None] * full[None, :] / 255 + 0.5).astype(np.uint8).view(np.uint32)[:, 0]
    coloured: Pixels = table[mask].view(np.uint8).reshape(*mask.shape, 4)
    return coloured


def stain(canvas: skia.Canvas, mask: Mask, colour: Colour, strength: float, *, x: int = 0, y: int = 0) -> None:
    """Lays a colour where a mask is; (x, y) is the mask's corner in whole pixels of the canvas."""
    canvas.drawImage(picture(tinted(mask, colour, strength)), x, y, NEAREST)
