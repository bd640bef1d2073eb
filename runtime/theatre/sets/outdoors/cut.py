"""What an element of an outdoor set is drawn with: a card of its own width and height, cut from tinted paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import radians, sin
from random import Random

import skia

from ...lit import RGB
from ...paper import Colour, Point, along, capsule, glow, line, mix, oval, poly, rect, sheet, smooth, stroked
from ...stand import Seen
from .tone import Tone


@dataclass(frozen=True, slots=True)
class Cut:
    """A card `wide` by `high` metres. Places on it are -0.5 to 0.5 across and 0 to 1 up, from its foot's middle."""

    canvas: skia.Canvas
    seen: Seen
    tone: Tone
    chance: Random
    wide: float
    high: float
    solid: float = 0.0
    """How far apart in depth its sheets hang, as a share of its width; whoever walks round it sees them shift."""
    _laid: list[int] = field(default_factory=lambda: [0])

    def at(self, u: float, v: float, *corner: float) -> Point:
        """A place in pixels; a corner mark is passed on."""
        seen = self.seen
        return (seen.x + (u + self._shift) * self.wide * seen.scale, seen.y - v * self.high * seen.scale, *corner)

    @property
    def _shift(self) -> float:
        """How far the next sheet is moved across, as a share of the width: sheets hang before and behind each other."""
        if not self.solid or not self._laid[0]:
            return 0.0
        depth = self.solid * (((self._laid[0] * 0.6180339887) % 1.0) - 0.5)
        return depth * sin(radians(self.seen.turned))

    def poly(self, points: Sequence[Point]) -> skia.Path:
        """Straight lines from place to place."""
        return poly([self.at(*point) for point in points])

    def smooth(self, points: Sequence[Point]) -> skia.Path:
        """A closed curve through places."""
        return smooth([self.at(*point) for point in points])

    def rect(self, left: float, low: float, right: float, high: float) -> skia.Path:
        """An upright rectangle."""
        return rect(*self.at(left, high)[:2], *self.at(right, low)[:2])

    def oval(self, u: float, v: float, across: float, up: float) -> skia.Path:
        """An ellipse; its half-axes are shares of width and height."""
        x, y = self.at(u, v)[:2]
        return oval(x, y, across * self.wide * self.seen.scale, up * self.high * self.seen.scale)

    def bar(self, start: Point, end: Point, thick: float, thin: float | None = None) -> skia.Path:
        """A limb whose half-widths are shares of the height."""
        unit = self.high * self.seen.scale
        return capsule(self.at(*start), self.at(*end), thick * unit, (thick if thin is None else thin) * unit)

    def strip(self, points: Sequence[Point], width: float) -> skia.Path:
        """A strip along a curve, `width` a share of the height."""
        curve = smooth([self.at(*point) for point in points], closed=False)
        return stroked(curve, max(0.8, width * self.high * self.seen.scale))

    def tint(self, colour: Colour) -> RGB:
        """A colour as the hour shows it."""
        return self.tone.tint(colour)

    def lay(
        self, path: skia.Path, colour: Colour, lift: float = 2.5, *, shade: float = 0.3, gleaming: float = 0.45,
        alpha: float = 1.0,
    ) -> None:  # fmt: skip
        """A sheet in a tinted colour, lighter above and darker by `shade` below."""
        tone, box = self.tint(colour), path.getBounds()
        above = mix(mix(tone, self.tone.rim, 0.16), self.tint("#f4f7ff"), self.tone.snow)
        stops = [(above, 1.0), (tone, 1.0), (mix(tone, self.tone.shadow, shade), 1.0)]
        fill = along((0, box.top()), (0, max(box.bottom(), box.top() + 1)), stops)
        self._laid[0] += 1
        sheet(self.canvas, path, tone, self.seen.paper, lift, fill=fill, gleaming=gleaming, alpha=alpha)

    def draw(self, points: Sequence[Point], width: float, colour: Colour, alpha: float = 1.0) -> None:
        """A drawn line, `width` a share of the height."""
        path = poly([self.at(*point) for point in points], closed=False)
        line(self.canvas, path, max(0.7, width * self.high * self.seen.scale), self.tint(colour), alpha)

    def foot(self, across: float = 0.5) -> None:
        """The soft shadow where it touches the ground; `across` is half its width."""
        x, y = self.at(0, 0)[:2]
        half = across * self.wide * self.seen.scale
        blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.5, 0.06 * half))
        tone = self.tone.tint(self.tone.shadow, 0.0)
        pen = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*tone, 0.42), MaskFilter=blur)
        self.canvas.drawOval(skia.Rect.MakeLTRB(x - half, y - 0.1 * half, x + half, y + 0.13 * half), pen)

    def window(self, left: float, low: float, right: float, high: float, lit: bool) -> None:
        """A pane: warm where somebody is at home after dark, else a dark reflection of the sky."""
        path = self.rect(left, low, right, high)
        if lit and self.tone.lamps > 0.1:
            warm = mix("#ffc46a", "#ffe2a0", self.chance.random())
            sheet(self.canvas, path, mix(self.tint(warm), warm, self.tone.lamps), self.seen.paper, 0.6, gleaming=0.2)
        else:
            self.lay(path, mix("#4a5c78", "#86a4bc", self.chance.random()), 0.6, gleaming=0.2)

    def shine(self, u: float, v: float, radius: float, colour: Colour) -> None:
        """Light in the air round a lamp that burns; `radius` is a share of the height."""
        if self.tone.lamps > 0.1:
            x, y = self.at(u, v)[:2]
            glow(
                self.canvas, x, y, radius * self.high * self.seen.scale, colour=colour, strength=0.75 * self.tone.lamps
            )


Draw = Callable[[Cut], None]


@dataclass(frozen=True, slots=True)
class Element:
    """Something that stands outdoors: how it is drawn, and its width as a share of its height."""

    draw: Draw
    aspect: float
    upright: bool = True
    """It may be as tall as a person, and must not stand among them."""
    sway: float = 0.0
    """How far the wind or the water leans it: a share of its height."""
    solid: float = 0.0
    """How far apart in depth its sheets hang, as a share of its width: what is round shows it from all sides."""
    bob: float = 0.0
    """Metres by which it rises and sinks."""
