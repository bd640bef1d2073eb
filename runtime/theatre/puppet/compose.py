"""From pieces to a lit figure on the picture: laid on a layer, multiplied by the light, rimmed, fogged, put down."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import cv2
import numpy as np
import skia

from ..lit import Lit
from ..paper import (
    LINEAR,
    NEAREST,
    Layer,
    Mask,
    blurred,
    edge,
    hardened,
    ink,
    mix,
    picture,
    shine,
    tinted,
)
from .cels import Box, Cels, Laid

_ROUND = 0.85
"""Half-width in heads of the cylinder on which the light falls."""
_PAD = 4
_SHARP = 1.6
"""Sigma in pixels from which a figure out of focus is drawn smaller."""
_SMOOTH = 0.7
"""Sigma in pixels by which a hardened outline is smoothed, or its rim shows steps."""


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle of pixels round a figure whose ground point is the origin: left, top, width, height."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A lit figure as an image, and its box round the ground point; None if nothing of it is in the picture."""

    image: skia.Image | None
    box: skia.Rect

    def lay(self, canvas: skia.Canvas) -> None:
        """Draws it with its ground point at the canvas's origin."""
        if self.image is not None:
            canvas.drawImageRect(self.image, self.box, LINEAR)


Standing = tuple[float, float, tuple[float, float, float, float]]
"""How a figure stands in a picture: the fractions of a pixel of its ground point, and the picture's clip round it."""


def standing(canvas: skia.Canvas, lit: Lit) -> Standing:
    """How a figure stands on a canvas whose origin is its ground point; drawn alike where this is alike."""
    clip = canvas.getLocalClipBounds()
    dx, dy = _fraction(canvas) if lit.blur <= _SHARP else (0.0, 0.0)
    return dx, dy, (clip.left(), clip.top(), clip.right(), clip.bottom())


def compose(parts: list[Laid], cels: Cels, unit: float, lit: Lit, where: Standing, *, shoulder: bool = False) -> Drawn:
    """A figure as it is seen, `unit` pixels to the head.

    Out of focus it is drawn smaller, because a picture blurred by s needs only 1/s of its size.
    """
    shrink = max(1.0, lit.blur / _SHARP)
    small, (dx, dy, clip) = unit / shrink, where
    room = _visible(clip, _bounds(parts), small, shrink, margin=_PAD + 3 * lit.blur / shrink)
    if room is None:
        return Drawn(None, skia.Rect())
    layer = _laid(parts, cels, small, room, (dx, dy))
    _light(layer, small, room, lit, shoulder)
    pixels = blurred(layer.pixels, lit.blur / shrink) if lit.blur >= 0.3 else layer.pixels
    left, top = room.left * shrink - dx, room.top * shrink - dy
    return Drawn(picture(pixels), skia.Rect.MakeXYWH(left, top, room.width * shrink, room.height * shrink))


def outline(parts: list[Laid], cels: Cels, unit: float) -> tuple[Mask, Room]:
    """The figure's silhouette (0 to 255) and where it lies round its ground point."""
    left, top, right, bottom = (side * unit for side in _bounds(parts))
    room = Room(floor(left) - 1, floor(top) - 1, ceil(right - left) + 3, ceil(bottom - top) + 3)
    return hardened(_laid(parts, cels, unit, room, (0.0, 0.0)).pixels), room


def _bounds(parts: list[Laid]) -> Box:
    """The room that pieces take together, in heads."""
    boxes = [part.bounds for part in parts]
    left, top = min(box.left() for box in boxes), min(box.top() for box in boxes)
    return left, top, max(box.right() for box in boxes), max(box.bottom() for box in boxes)


def _fraction(canvas: skia.Canvas) -> tuple[float, float]:
    """How far the origin lies beyond a whole pixel, so that an upright figure is sampled once and stays sharp."""
    matrix = canvas.getTotalMatrix()
    if matrix.getSkewX() or matrix.getSkewY() or matrix.getScaleX() != 1 or matrix.getScaleY() != 1:
        return 0.0, 0.0
    x, y = matrix.getTranslateX(), matrix.getTranslateY()
    return x - floor(x), y - floor(y)


def _visible(clip: Box, box: Box, unit: float, shrink: float, margin: float) -> Room | None:
    """The pixels that are both figure and picture, None if there are none."""
    pad = ceil(margin)
    left = max(floor(box[0] * unit) - pad, floor(clip[0] / shrink) - pad)
    top = max(floor(box[1] * unit) - pad, floor(clip[1] / shrink) - pad)
    right = min(ceil(box[2] * unit) + pad, ceil(clip[2] / shrink) + pad)
    bottom = min(ceil(box[3] * unit) + pad, ceil(clip[3] / shrink) + pad)
    return Room(left, top, right - left, bottom - top) if right > left and bottom > top else None


def _laid(parts: list[Laid], cels: Cels, unit: float, room: Room, shift: tuple[float, float]) -> Layer:
    """All pieces that are in the room, on a layer of their own."""
    layer = Layer(room.width, room.height)
    figure = skia.Matrix.Translate(shift[0] - room.left, shift[1] - room.top)
    figure.preScale(unit, unit)
    inside = skia.Rect.MakeWH(room.width, room.height)
    for part in parts:
        if figure.mapRect(part.bounds).intersects(inside):
            part.lay(layer, cels, figure)
    return layer


def _light(layer: Layer, unit: float, room: Room, lit: Lit, shoulder: bool) -> None:
    """Multiplies the falloff, lays rims along the outline, then the fog."""
    mask = hardened(layer.pixels)
    across = [mix(colour, lit.dark, 0.2) for colour in lit.across] if shoulder else list(lit.across)
    shine(layer.pixels, across, centre=-room.left, half=_ROUND * unit)
    _rims(layer.canvas, mask, unit, lit, 2.4 if shoulder else 1.0)
    if lit.mist > 0.0:
        fog = skia.Paint(Color=ink(lit.fog, lit.mist), BlendMode=skia.BlendMode.kSrcATop)
        layer.canvas.drawRect(skia.Rect.MakeWH(room.width, room.height), fog)


def _rims(canvas: skia.Canvas, mask: Mask, unit: float, lit: Lit, more: float) -> None:
    """A thin warm edge on the light's side, a fainter cool one on the other (design: look/notes.md, One plane).

    On a large figure they are found at half size: a rim of 4 pixels bears it, and it costs a quarter.
    """
    width = min(4.5, max(0.7, 3.2 * unit / 180))
    side = -1.0 if lit.side < 0 else 1.0
    strength = min(1.0, lit.strength * (0.35 + 0.75 * max(0.0, lit.behind)) * more)
    if strength <= 0.02:
        return
    shrink = 2 if unit > 220 else 1
    small = _halved(mask) if shrink > 1 else np.asarray(cv2.GaussianBlur(mask, (0, 0), _SMOOTH), np.uint8)
    width /= shrink
    warm = edge(small, -side * width * max(0.35, abs(lit.side)), width * max(0.2, lit.up), width * 0.3)
    cool = edge(small, side * width * 0.6, width * 0.2, width * 0.4)
    rims = cv2.add(tinted(warm, lit.rim, strength * 0.95), tinted(cool, lit.cool, strength * 0.5))
    if shrink > 1:
        rims = cv2.resize(rims, mask.shape[::-1], interpolation=cv2.INTER_LINEAR)
    canvas.drawImage(picture(np.asarray(rims, np.uint8)), 0, 0, NEAREST)


def _halved(mask: Mask) -> Mask:
    return np.asarray(cv2.resize(mask, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
