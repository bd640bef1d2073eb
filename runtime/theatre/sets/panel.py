"""A flat picture measured in metres: where sets draw walls, floors and rails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import skia

from ..paper import (
    Colour,
    Layer,
    Mask,
    Paper,
    Pixels,
    Point,
    capsule,
    edge,
    line,
    oval,
    poly,
    rect,
    sheet,
    smooth,
    stain,
)


@dataclass(frozen=True, slots=True)
class Panel:
    """A layer whose lower left corner is the origin; x goes right, y up, in metres of `scale` pixels."""

    layer: Layer
    scale: float
    paper: Paper

    @classmethod
    def of(cls, width: float, height: float, scale: float, paper: Paper) -> Panel:
        """A clear panel of this size in metres."""
        return cls(Layer(round(width * scale), round(height * scale)), scale, paper)

    def at(self, x: float, y: float, *corner: float) -> Point:
        """Metres to pixels; a corner mark is passed on."""
        return (x * self.scale, self.layer.pixels.shape[0] - y * self.scale, *corner)

    def poly(self, points: Sequence[Point]) -> skia.Path:
        """Straight lines from point to point."""
        return poly([self.at(*point) for point in points])

    def smooth(self, points: Sequence[Point]) -> skia.Path:
        """A closed curve through points."""
        return smooth([self.at(*point) for point in points])

    def rect(self, left: float, low: float, right: float, high: float) -> skia.Path:
        """An upright rectangle."""
        return rect(*self.at(left, high)[:2], *self.at(right, low)[:2])

    def disc(self, x: float, y: float, radius: float) -> skia.Path:
        """A circle."""
        across, down = self.at(x, y)[:2]
        return oval(across, down, radius * self.scale)

    def bar(self, start: Point, end: Point, radius: float) -> skia.Path:
        """A bar with round ends."""
        return capsule(self.at(*start), self.at(*end), radius * self.scale, radius * self.scale)

    def lay(
        self,
        path: skia.Path,
        colour: Colour,
        lift: float = 4.0,
        *,
        fill: skia.Shader | None = None,
        gleaming: float | None = None,
        alpha: float = 1.0,
        cut: int | None = None,
    ) -> None:
        """A sheet of paper on the panel."""
        canvas = self.layer.canvas
        sheet(canvas, path, colour, self.paper, lift, fill=fill, gleaming=gleaming, alpha=alpha, cut=cut)

    def stroke(self, path: skia.Path, width: float, colour: Colour, alpha: float = 1.0) -> None:
        """A drawn line, `width` metres wide."""
        line(self.layer.canvas, path, width * self.scale, colour, alpha)


def bathed(pixels: Pixels, shader: skia.Shader, strength: float = 1.0) -> Pixels:
    """Pixels multiplied by a light's falloff, their alpha left alone."""
    height, width = pixels.shape[:2]
    light = Layer(width, height)
    light.canvas.clear(skia.ColorWHITE)
    light.canvas.drawPaint(skia.Paint(Shader=shader, Alphaf=strength, Dither=True))
    shade = light.pixels[..., :3].astype(np.uint16)
    out = pixels.copy()
    out[..., :3] = (pixels[..., :3].astype(np.uint16) * shade + 127) // 255
    return out


def rimmed(layer: Layer, mask: Mask, colour: Colour, way: tuple[float, float], strength: float) -> None:
    """A thin bright line along a mask's edge, on the side opposite to `way`."""
    stain(layer.canvas, edge(mask, *way, 0.8), colour, strength)
