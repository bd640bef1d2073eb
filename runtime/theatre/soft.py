"""Pictures with softer versions of themselves: depth of field without a blur per frame.

Versions lie at steps of the square root of two. A picture blurred by s texels needs only 1/s of its size, so soft
versions are small (look/notes.md, Blur).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, log2

import cv2
import numpy as np
import skia

from .mesh import textured
from .paper import Pixels, picture
from .view import View

_SHARP = 0.4
"""Sigma in texels under which nothing is blurred."""

_STEADY = 0.9
"""Steps of softness a shot may wander through and still be drawn with one version."""


@dataclass(frozen=True, slots=True)
class Version:
    """One softness of a picture: a paint that lays it, and how its texels are scaled."""

    paint: skia.Paint
    scale: float


class Soft:
    """A picture as a texture. `across` and `down` say whether it repeats; what does not is continued at its edge."""

    def __init__(self, pixels: Pixels, across: bool = False, down: bool = False) -> None:
        self.pixels = pixels
        self.across = across
        self.down = down
        self._versions: dict[int, Version] = {}

    def version(self, step: int) -> Version:
        """The version at a step of softness, made when first asked for; 0 is the picture itself."""
        if step not in self._versions:
            self._versions[step] = self._made(step)
        return self._versions[step]

    def _made(self, step: int) -> Version:
        if step <= 0:
            return Version(textured(picture(self.pixels), self.across, self.down), 1.0)
        sigma = _SHARP * 2.0 ** (step / 2)
        halvings = max(0, floor(log2(sigma / 1.1)))
        soft = self._blurred(sigma, 2**halvings)
        return Version(textured(picture(soft), self.across, self.down), soft.shape[1] / self.pixels.shape[1])

    def _blurred(self, sigma: float, shrink: int) -> Pixels:
        height, width = self.pixels.shape[:2]
        small = (max(1, width // shrink), max(1, height // shrink))
        pixels = np.asarray(cv2.resize(self.pixels, small, interpolation=cv2.INTER_AREA)) if shrink > 1 else self.pixels
        pad = int(3 * sigma / shrink) + 1
        framed = cv2.copyMakeBorder(pixels, pad, pad, 0, 0, _border(self.down))
        framed = cv2.copyMakeBorder(framed, 0, 0, pad, pad, _border(self.across))
        soft = cv2.GaussianBlur(framed, (0, 0), sigma / shrink)
        return np.ascontiguousarray(soft[pad:-pad, pad:-pad], np.uint8)


def _border(repeats: bool) -> int:
    return int(cv2.BORDER_WRAP if repeats else cv2.BORDER_REPLICATE)


def step_of(sigma: float) -> float:
    """The step of softness, as a fraction, whose blur is `sigma` texels."""
    return max(0.0, 2 * log2(max(sigma, 1e-6) / _SHARP)) if sigma > _SHARP else 0.0


Focus = Callable[[View], list[tuple[int, float]]]
"""Which versions a view needs: (step, opacity), to be laid one over the other."""


def steady(views: Sequence[View], sigma: Callable[[View], float]) -> int | None:
    """The one version that serves a whole shot, or None if the softness changes too much for that."""
    steps = [step_of(sigma(view)) for view in views]
    return round((max(steps) + min(steps)) / 2) if max(steps) - min(steps) < _STEADY else None


def focus(views: Sequence[View], sigma: Callable[[View], float]) -> Focus:
    """How soft something is in each view of a shot, `sigma` in texels.

    If it hardly changes one version serves the whole shot. Else two neighbours are crossfaded, so that a rack of
    focus has no steps.
    """
    whole = steady(views, sigma)
    if whole is not None:
        return lambda view: [(whole, 1.0)]

    def faded(view: View) -> list[tuple[int, float]]:
        step = step_of(sigma(view))
        below, share = int(step), step - int(step)
        return [(below, 1.0), (below + 1, share)] if share > 0.02 else [(below, 1.0)]

    return faded
