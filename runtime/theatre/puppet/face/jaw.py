"""The lower face in profile: one closed outline with a real notch for the mouth, and what belongs to the mouth.

The jaw turns around a pivot near the ear.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin

import skia

from ...paper import Point, mix, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits

_PIVOT = (-0.06, -0.42)
_TEETH = "#f1e6d2"


@dataclass(frozen=True, slots=True)
class Jaw:
    """The lower face in profile at one moment."""

    traits: Traits
    face: Expression

    @property
    def out(self) -> float:
        """How far the lips are pushed forward."""
        return 0.036 * self.face.protrusion

    @property
    def tuck(self) -> float:
        """How far the lower lip is drawn in."""
        return -0.030 * self.face.tuck

    @property
    def opened(self) -> bool:
        """Whether there is a notch between the lips."""
        return self.face.open > 0.08 or self.face.upper > 0.2

    @property
    def corner(self) -> tuple[float, float]:
        """Where the lips meet on the cheek."""
        face = self.face
        spread = (face.width - 1) * 0.05
        return 0.305 - spread + self.out * 0.7 - 0.012 * max(0.0, face.corner), -0.185 - 0.030 * face.corner

    def turned(self, x: float, y: float, corner: float = 0.0) -> Point:
        """A point of the jaw, 11 degrees down for an open mouth."""
        angle = radians(11 * self.face.open)
        dx, dy = x - _PIVOT[0], y - _PIVOT[1]
        place = (_PIVOT[0] + dx * cos(angle) - dy * sin(angle), _PIVOT[1] + dx * sin(angle) + dy * cos(angle))
        return (*place, corner) if corner else place

    def all(self, points: Iterable[Point]) -> list[Point]:
        """Many points of the jaw."""
        return [self.turned(*point) for point in points]

    def outline(self) -> skia.Path:
        """Skull, brow, nose, upper lip, the notch, lower lip, chin, throat."""
        corner = [(*self.corner, 1.0)] if self.opened else []
        return smooth([*self._upper(), *corner, *self._lower()])

    def _upper(self) -> list[Point]:
        """From the throat over the skull to the edge of the upper lip."""
        n, kid, out, up = self.traits.nose, float(self.traits.child), self.out, self.face.upper
        ridge = 0.012 * (1 - self.traits.lash) * (1 - kid)
        edge = (0.402 + out, -0.178 - 0.012 * up, 1.0) if self.opened else (0.395 + out, -0.18, 1.0)
        return [
            (-0.20, -0.06), (-0.30, -0.30), (-0.44, -0.52), (-0.43, -0.76), (-0.25, -0.95), (-0.02, -1.0),
            (0.20, -0.955), (0.345, -0.83), (0.402 + kid * 0.02, -0.70), (0.400 + ridge, -0.605),
            (0.374, -0.548 + kid * 0.02), (0.428 + n * 0.5, -0.455 + kid * 0.02), (0.497 + n, -0.355 - kid * 0.03),
            (0.506 + n, -0.326 - kid * 0.02), (0.47 + n * 0.6, -0.294), (0.402, -0.272, 1.0),
            (0.404 + out * 0.4, -0.245 - 0.008 * up), (0.430 + out, -0.212 - 0.010 * up),
            (0.425 + out, -0.188 - 0.012 * up), edge,
        ]  # fmt: skip

    def _lower(self) -> list[Point]:
        """From the lower lip over the chin to the throat."""
        out, tuck = self.out, self.tuck
        return self.all(
            (
                (0.405 + out + tuck, -0.172), (0.417 + out + tuck, -0.148), (0.405 + out * 0.6 + tuck * 0.5, -0.115),
                (0.374, -0.088), (0.390, -0.05), (0.380, -0.006), (0.318, 0.018), (0.18, -0.012), (0.06, 0.0),
                (-0.06, -0.01),
            )
        )  # fmt: skip


def draw_notch(pen: Pen, jaw: Jaw) -> None:
    """The dark, teeth and tongue lie behind the cheek's sheet."""
    face, out = jaw.face, jaw.out
    lower = jaw.all(((0.392 + out + jaw.tuck, -0.165), (0.37, -0.12)))
    pen.blot([jaw.corner, (0.392 + out, -0.215), (0.398 + out, -0.18), *lower], jaw.traits.dark)
    if face.teeth > 0.3:
        back, front = -0.172 - 0.012 * face.upper, -0.164 - 0.01 * face.upper
        upper = [(0.405, -0.215, 1.0), (0.345, -0.215, 1.0), (0.345, back, 1.0), (0.404, front, 1.0)]
        pen.blot(upper, _TEETH)
    if face.teeth > 1.5:
        pen.blot(jaw.all(((0.395, -0.176), (0.345, -0.178), (0.345, -0.12), (0.385, -0.12))), "#e4d6c0")
    if face.tongue > 0.05:
        _tongue(pen, jaw, face.tongue)


def _tongue(pen: Pen, jaw: Jaw, raised: float) -> None:
    """The tongue; over the teeth for L and TH."""
    tip = (0.385 + 0.035 * raised, -0.158 - 0.006 * raised) if raised > 0.8 else jaw.turned(0.385, -0.165)
    back = jaw.all(((0.30, -0.13), (0.34, -0.17 - 0.035 * raised)))
    pen.blot([*back, tip, *jaw.all(((0.395, -0.145), (0.36, -0.11)))], "#b4525a")


def draw_lips(pen: Pen, jaw: Jaw) -> None:
    """Both lips, from the corner to where they stand out."""
    face, out, tuck, lift = jaw.face, jaw.out, jaw.tuck, jaw.face.upper
    thin = (1 - 0.4 * face.press) * jaw.traits.lip
    x, y = jaw.corner[0] + 0.012, jaw.corner[1]
    front = (
        (0.415 + out + tuck, -0.172), (0.428 + out + tuck, -0.148),
        (0.408 + out * 0.6 + tuck * 0.5, -0.172 + 0.050 * thin), (0.36 + out * 0.4, -0.145),
    )  # fmt: skip
    upper = [
        (0.404 + out * 0.4, -0.188 - 0.046 * thin - 0.008 * lift), (0.437 + out, -0.214 - 0.01 * lift),
        (0.431 + out, -0.184 - 0.012 * lift), (0.40 + out, -0.180 - 0.012 * lift, 1.0), (x, y - 0.004, 1.0),
        (0.37 + out * 0.6, -0.21),
    ]  # fmt: skip
    colour = jaw.traits.lips
    pen.blot([*jaw.all(front), (x, y + 0.004, 1.0)], colour, 0.92 * (1 - 0.5 * face.tuck))
    pen.blot(upper, mix(colour, (0.12, 0.0, 0.04), 0.24), 0.94)


def draw_lines(pen: Pen, jaw: Jaw) -> None:
    """Wing and nostril, the jaw's edge, folds at the corner."""
    traits, out, shade = jaw.traits, jaw.traits.nose * 0.5, jaw.traits.shade
    pen.line([(0.443 + out, -0.345), (0.408, -0.335), (0.394, -0.302), (0.412, -0.28)], 0.009, shade, 0.85)
    nostril = [(0.43 + out, -0.297), (0.452 + out, -0.306), (0.472 + out, -0.299)]
    pen.line(nostril, 0.0105, mix(traits.skin, (0.08, 0.02, 0.06), 0.7), 0.85)
    if traits.beard:
        return
    x, y = jaw.corner
    edge = [*jaw.all(((0.22, -0.012), (0.07, -0.075), (-0.02, -0.19))), (-0.055, -0.32)]
    pen.line(edge, 0.011, shade, 0.32)
    pen.line([(x - 0.004, y - 0.016), (x - 0.012, y), (x - 0.006, y + 0.02)], 0.009, shade, 0.55)
    if jaw.face.corner > 0.6:
        pen.line([(0.375, -0.285), (0.315, -0.25), (0.275, -0.20)], 0.010, shade, 0.5)
    if jaw.face.corner < -0.4:
        pen.line([(x - 0.004, y + 0.01), (x - 0.022, y + 0.045)], 0.009, shade, 0.55)
