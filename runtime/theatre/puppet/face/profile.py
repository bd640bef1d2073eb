"""The profile: one closed outline with a real notch for the mouth; the jaw turns around a pivot near the ear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, pi, radians, sin

import skia

from ...paper import Point, along, around, mix, oval, rect, smooth
from ..expression import Expression
from ..pen import Pen
from ..traits import Traits
from .ear import draw_ear
from .eyes import clip
from .hair import draw_hair, hair_of

_PIVOT = (-0.06, -0.42)
_ALL = rect(-2, -2, 2, 2)
_BLUSH = "#c4503c"
_TEETH = "#f1e6d2"
SHIFT = -0.055
"""The hair's axis lies behind the profile's."""


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
        return -0.030 * self.face.tuck

    @property
    def opened(self) -> bool:
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
        n, kid, out, up = self.traits.nose, float(self.traits.child), self.out, self.face.upper
        ridge = 0.012 * (1 - self.traits.lash) * (1 - kid)
        upper = [
            (-0.20, -0.06), (-0.30, -0.30), (-0.44, -0.52), (-0.43, -0.76), (-0.25, -0.95), (-0.02, -1.0),
            (0.20, -0.955), (0.345, -0.83), (0.402 + kid * 0.02, -0.70), (0.400 + ridge, -0.605),
            (0.374, -0.548 + kid * 0.02), (0.428 + n * 0.5, -0.455 + kid * 0.02), (0.497 + n, -0.355 - kid * 0.03),
            (0.506 + n, -0.326 - kid * 0.02), (0.47 + n * 0.6, -0.294), (0.402, -0.272, 1.0),
            (0.404 + out * 0.4, -0.245 - 0.008 * up), (0.430 + out, -0.212 - 0.010 * up), (0.425 + out, -0.188 - 0.012 * up),
        ]  # fmt: skip
        lower = self.all(
            (
                (0.405 + out + self.tuck, -0.172), (0.417 + out + self.tuck, -0.148), (0.405 + out * 0.6 + self.tuck * 0.5, -0.115),
                (0.374, -0.088), (0.390, -0.05), (0.380, -0.006), (0.318, 0.018), (0.18, -0.012), (0.06, 0.0), (-0.06, -0.01),
            )
        )  # fmt: skip
        notch = [(0.402 + out, -0.178 - 0.012 * up, 1.0), (*self.corner, 1.0)] if self.opened else [(0.395 + out, -0.18, 1.0)]
        return smooth([*upper, *notch, *lower])


def draw_skull(pen: Pen, traits: Traits, face: Expression) -> None:
    """What is seen in the notch, then the head's sheet with its shades, lips and lines."""
    jaw = Jaw(traits, face)
    if jaw.opened:
        _notch(pen, jaw)
    path = jaw.outline()
    pen.sheet(path, traits.skin, 4)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    pen.shade(_ALL, along((0.30, -0.4), (-0.25, -0.12), [(traits.shade, 0.0), (traits.shade, 0.56)]))
    at = (0.22, -0.36 - 0.015 * max(0.0, face.corner))
    pen.shade(oval(*at, 0.18), around(at, 0.18, [(_BLUSH, 0.28 * min(1.45, face.cheek)), (_BLUSH, 0.0)]))
    if pen.detail > 1:
        _lines(pen, jaw)
    if not traits.beard:
        _lips(pen, jaw)
    if not jaw.opened:
        out, corner = jaw.out, jaw.corner
        pen.line([(0.43 + out, -0.182), (0.37 + out * 0.6, -0.18 + 0.004 * face.corner), corner], 0.0115, traits.dark, 0.9)
    pen.canvas.restore()


def _notch(pen: Pen, jaw: Jaw) -> None:
    """The dark, teeth and tongue lie behind the cheek's sheet."""
    face, out, traits = jaw.face, jaw.out, jaw.traits
    corner = jaw.corner
    hollow = [corner, (0.392 + out, -0.215), (0.398 + out, -0.18), jaw.turned(0.392 + out + jaw.tuck, -0.165), jaw.turned(0.37, -0.12)]
    pen.fill(smooth(hollow), traits.dark)
    if face.teeth > 0.3:
        row = [(0.405, -0.215, 1), (0.345, -0.215, 1), (0.345, -0.172 - 0.012 * face.upper, 1), (0.404, -0.164 - 0.01 * face.upper, 1)]
        pen.fill(smooth(row, tension=0.2), _TEETH)
    if face.teeth > 1.5:
        row = jaw.all(((0.395, -0.176), (0.345, -0.178), (0.345, -0.12), (0.385, -0.12)))
        pen.fill(smooth(row, tension=0.2), "#e4d6c0")
    if face.tongue > 0.05:
        t = face.tongue
        tip = (0.385 + 0.035 * t, -0.158 - 0.006 * t) if t > 0.8 else jaw.turned(0.385, -0.165)
        pen.fill(smooth([*jaw.all(((0.30, -0.13), (0.34, -0.17 - 0.035 * t))), tip, *jaw.all(((0.395, -0.145), (0.36, -0.11)))]), "#b4525a")


def _lips(pen: Pen, jaw: Jaw) -> None:
    face, out, tuck = jaw.face, jaw.out, jaw.tuck
    thin = (1 - 0.4 * face.press) * jaw.traits.lip
    corner = (jaw.corner[0] + 0.012, jaw.corner[1])
    lower = [
        *jaw.all(((0.415 + out + tuck, -0.172), (0.430 + out + tuck, -0.148), (0.410 + out * 0.6 + tuck * 0.5, -0.172 + 0.050 * thin), (0.36 + out * 0.4, -0.145))),
        (corner[0], corner[1] + 0.004, 1.0),
    ]  # fmt: skip
    lift = face.upper
    upper = [
        (0.404 + out * 0.4, -0.188 - 0.046 * thin - 0.008 * lift), (0.440 + out, -0.214 - 0.01 * lift), (0.434 + out, -0.184 - 0.012 * lift),
        (0.40 + out, -0.180 - 0.012 * lift, 1.0), (corner[0], corner[1] - 0.004, 1.0), (0.37 + out * 0.6, -0.21),
    ]  # fmt: skip
    colour = jaw.traits.lips
    pen.fill(smooth(lower), colour, 0.92 * (1 - 0.5 * face.tuck))
    pen.fill(smooth(upper), mix(colour, (0.12, 0.0, 0.04), 0.24), 0.94)


def _lines(pen: Pen, jaw: Jaw) -> None:
    """Wing and nostril, the jaw's edge, folds at the corner."""
    traits, n, shade = jaw.traits, jaw.traits.nose, jaw.traits.shade
    wing = [(0.443 + n * 0.5, -0.345), (0.408, -0.335), (0.394, -0.302), (0.412, -0.28)]
    pen.line(wing, 0.009, shade, 0.85)
    nostril = [(0.43 + n * 0.5, -0.297), (0.452 + n * 0.5, -0.306), (0.472 + n * 0.5, -0.299)]
    pen.line(nostril, 0.0105, mix(traits.skin, (0.08, 0.02, 0.06), 0.7), 0.85)
    x, y = jaw.corner
    if traits.beard:
        return
    pen.line([jaw.turned(0.22, -0.012), jaw.turned(0.07, -0.075), jaw.turned(-0.02, -0.19), (-0.055, -0.32)], 0.011, shade, 0.32)
    pen.line([(x - 0.004, y - 0.016), (x - 0.012, y), (x - 0.006, y + 0.02)], 0.009, shade, 0.55)
    if jaw.face.corner > 0.4:
        pen.line([(0.375, -0.285), (0.315, -0.25), (0.275, -0.20)], 0.010, shade, 0.5)
    if jaw.face.corner < -0.4:
        pen.line([(x - 0.004, y + 0.01), (x - 0.022, y + 0.045)], 0.009, shade, 0.55)


def draw_features(pen: Pen, traits: Traits, face: Expression) -> None:
    """The eye and the brow."""
    level, size = (-0.46, 1.36) if traits.child else (-0.533, 1.06)
    if pen.detail == 0:
        pen.fill(oval(0.315, level + 0.01, 0.034, 0.042 * min(1.0, max(0.3, face.lid))), traits.ink, 0.92)
    else:
        _eye(pen, traits, face, level + face.nod * 0.02, size)
    _brow(pen, traits, face)


def _eye(pen: Pen, traits: Traits, face: Expression, level: float, size: float) -> None:
    lid, low = face.lid, face.low

    def at(a: float, b: float, corner: float = 0.0) -> Point:
        place = (0.315 + a * size, level + b * size)
        return (*place, corner) if corner else place

    if lid > 0.12:
        white = smooth(
            [
                at(-0.105, 0.012, 1), at(-0.05, -0.035 * lid - 0.004), at(0.015, -0.05 * lid - 0.004), at(0.034, -0.005),
                at(0.012, 0.034 * (1 - 0.6 * low)), at(-0.05, 0.03 * (1 - 0.8 * low)),
            ]
        )  # fmt: skip
        pen.fill(white, "#f3ebdb")
        clip(pen.canvas, white)
        x, y = at(face.gaze * 0.02, -0.006 + face.gaze_down * 0.02)[:2]
        wide, high = 0.027 * size, 0.046 * size
        pen.fill(oval(x, y, wide, high), mix(traits.iris, "#0a0610", 0.4))
        if pen.detail > 1:
            pen.fill(oval(x, y + high * 0.35, wide * 0.7, high * 0.45), mix(traits.iris, "#ffe8c0", 0.2), 0.67)
        pen.fill(oval(x, y, wide * 0.5, high * 0.5), "#0a060c")
        pen.canvas.restore()
        pen.fill(oval(x - 0.004, y - 0.018, 0.011), "#fffaf0", 0.94)
    _lids(pen, traits, face, at)
    if face.tear > 0.6 and pen.detail > 1:
        x, y = at(-0.02, 0.05)[:2]
        pen.fill(smooth([(x, y - 0.02), (x + 0.012, y + 0.006), (x, y + 0.018), (x - 0.012, y + 0.006)]), "#e4f2fa", 2.2 * (face.tear - 0.6))


def _lids(pen: Pen, traits: Traits, face: Expression, at: object) -> None:
    assert callable(at)
    lid = face.lid
    hang = 0.03 if lid <= 0.12 else 0.0
    edge = [
        at(-0.125, 0.014 + hang * 0.3, 1), at(-0.05, -0.037 * lid - 0.010 + hang), at(0.015, -0.052 * lid - 0.010 + hang),
        at(0.042, -0.012 + hang * 0.8),
    ]  # fmt: skip
    long = 0.058 + 0.012 * traits.lash
    lash = [at(long, -0.03 - 0.01 * lid + hang * 1.6, 1), at(0.03, -0.026 * lid + hang), at(0.01, -0.036 * lid + hang), at(-0.05, -0.02 * lid + hang)]
    if pen.detail > 1:
        rise = max(0.75, min(1.2, lid * 0.35 + 0.7))
        if lid < 0.8:
            fold = [at(-0.1, -0.02 * rise), at(-0.05, -0.078 * rise), at(0.015, -0.09 * rise), at(0.035, -0.04 * lid)]
            pen.fill(smooth([*fold, at(-0.05, -0.037 * lid - 0.008), at(-0.11, 0.01)]), mix(traits.skin, traits.shade, 0.34))
        pen.line([at(-0.1, -0.02 * rise), at(-0.05, -0.076 * rise), at(0.015, -0.088 * rise)], 0.009, traits.shade, 0.82)
        pen.line([at(-0.08, 0.03), at(-0.03, 0.047), at(0.01, 0.044)], 0.009, traits.shade, 0.6)
    pen.fill(smooth([*edge, *lash]), traits.ink)


def _brow(pen: Pen, traits: Traits, face: Expression) -> None:
    y = (-0.595 if traits.child else -0.640) - face.height * 0.044
    front, back, thick = -face.slope * 0.055, face.slope * 0.035, traits.brow * 0.45
    points = [
        (0.175, y + 0.035 + back, 1.0), (0.27, y - 0.012 + back * 0.2 - 0.012 * thick), (0.36, y - 0.008 + front - 0.012 * thick),
        (0.402, y + 0.012 + front), (0.36, y + 0.014 + front + 0.008 * thick), (0.27, y + 0.012 + back * 0.2 + 0.004 * thick),
    ]  # fmt: skip
    pen.fill(smooth(points), mix(traits.hair, "#0c0714", 0.2), 0.96)


def draw_beard(pen: Pen, traits: Traits, face: Expression) -> None:
    """The beard and the moustache in profile, with the lips on it."""
    jaw = Jaw(traits, face)
    out = jaw.out
    points = [
        (-0.10, -0.50, 1.0), (-0.025, -0.50, 1.0), (0.035, -0.34), (0.14, -0.265), (0.30, -0.252), (0.402, -0.266, 1.0),
        (0.452 + out, -0.232), (0.44 + out, -0.198), (0.40, -0.20), (0.325, -0.186, 1.0),
        *jaw.all(((0.36, -0.165, 1.0), (0.425 + out, -0.136), (0.43, -0.06), (0.425, 0.04), (0.36, 0.105), (0.22, 0.085), (0.06, 0.035), (-0.06, -0.10))),
        (-0.10, -0.30),
    ]  # fmt: skip
    path = smooth(points)
    pen.sheet(path, traits.hair, 3)
    if pen.detail == 0:
        return
    clip(pen.canvas, path)
    dark = mix(traits.hair, (0.0, 0.0, 0.0), 0.35)
    count = 13 if pen.detail > 1 else 7
    for index in range(count):
        share = index / (count - 1)
        top = (-0.04 + 0.46 * share, -0.33 + 0.12 * share)
        low = jaw.turned(-0.04 + 0.46 * share, 0.02 + 0.10 * (0.3 + 0.7 * sin(pi * share)))[:2]
        pen.line([top, ((top[0] + low[0]) / 2 + 0.03, (top[1] + low[1]) / 2), low], 0.011, dark, 0.5)
    pen.line([(0.41, -0.27), (0.37, -0.24), (0.31, -0.20)], 0.010, dark, 0.6)
    pen.canvas.restore()
    if not jaw.opened:
        pen.line([(0.445 + out, -0.19), (0.39, -0.182), (0.325, -0.186 - 0.02 * face.corner)], 0.015, traits.dark)
    pen.fill(smooth(jaw.all(((0.405 + out, -0.17), (0.444 + out, -0.155), (0.428 + out, -0.13), (0.39, -0.14)))), mix(traits.lips, traits.skin, 0.3))


def draw_crown(pen: Pen, traits: Traits, mirrored: bool) -> None:
    """Ear and hair."""
    draw_ear(pen, traits, -0.055, 1, 1.15)
    hair = hair_of(traits, 90, SHIFT, mirrored)
    if hair is not None:
        draw_hair(pen, hair)
