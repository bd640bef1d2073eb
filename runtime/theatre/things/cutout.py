"""A cut-paper thing that stands, passes, rises, falls, floats, hangs, turns, melts, grows or burns on the stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from math import cos, pi, radians, sin, tau

import skia

from scenec.compiler.film.stage import Thing
from scenec.compiler.film.track import sample

from ..light import Light
from ..paper import LINEAR, Colour, Paper, ink
from ..piece import Place
from ..shoot import Shoot
from ..sprite import halo
from ..view import View
from .marionette import Limb, limbs
from .motion import GROWN, Motion, motion
from .pattern import Part, pattern
from .stuff import colours, opacity
from .whale import ring

UNITS = 100.0
"""Of a pattern, in the thing's length."""

_BEHIND = 14.0
"""Metres away from which a thing is behind the walls of a room."""

_NEAR = 0.3

_LEAVES = ("lid", "door", "leaf", "left", "right")
"""Parts that give way when a thing is opened."""

_SLICES = 22
"""In which something melts."""

_GLOWS = {"burn": "#ffb050", "glow": "#ffe6a0"}
"""What shines, and its colour."""


@dataclass
class Cut:
    """What things of one kind in one shot are cut from: baked once, for the nearest of them."""

    shoot: Shoot
    things: tuple[Thing, ...]
    light: Light
    _limbs: dict[str, Limb] = field(default_factory=dict, init=False)

    @cached_property
    def ends(self) -> tuple[float, float]:
        """Its top and its bottom, in the pattern's units, downwards."""
        boxes = [part.bounds for part in pattern(self.things[0].kind).parts]
        return min(box[1] for box in boxes), max(box[3] for box in boxes)

    @property
    def limbs(self) -> dict[str, Limb]:
        """Its parts, cut and lit as the first is half-way, for the largest size at which the shot shows any."""
        if not self._limbs:
            self._bake()
        return self._limbs

    def _bake(self) -> None:
        view, thing = self.shoot.middle, self.things[0]
        at = [sample(each.position, self.shoot.stage.frames / 2) for each in self.things]
        away = min(max(_NEAR, v.away(x, z)) for v in self.shoot.telling for x, _, z in at)
        grown = GROWN if thing.act == "grow" else 1.0
        scale = max(v.focal for v in self.shoot.telling) / away * thing.size * grown / UNITS
        lit = self.light.lit(view, at[0][0], at[0][1], at[0][2])
        side = -0.7 if lit.side < 0 else 0.7
        edges = min(1.4, max(0.4, scale / 3.0))
        paper = Paper(light=(side, -0.7), shadow=self.light.dark, gleam=self.light.rim, scale=edges)
        cut = pattern(thing.kind)
        self._limbs = limbs(cut, scale, lit, paper, colours(thing, cut), sigma=lit.blur)


@dataclass
class Cutout:
    """A thing as a piece of a shot; its origin is its foot, or its middle where the pattern is drawn so."""

    cut: Cut
    thing: Thing
    walled: bool
    live: bool = True

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """By its distance, that of what it lies on; far ones behind a room's walls."""
        x, _, z = self._at(frame)
        away = view.away(x, z)
        if away < _NEAR or frame < self.thing.since or 0.0 <= self.thing.until <= frame:
            return None
        return (Place.FAR if self.walled and away > _BEHIND else Place.STAGE), max(_NEAR, away - self.thing.front)

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Its shadow, its glow or its song, and its parts."""
        at = self._at(frame)
        x, y, away = view.project(*at)
        metre, seconds = view.focal / away, self.cut.shoot.seconds(frame)
        scale = metre * self.thing.size / UNITS
        phase = (self.thing.seed % 997) / 997.0
        moved = motion(self.thing.act, seconds + 3.0 * phase, sample(self.thing.done, frame)[0])
        self._shadow(canvas, view, at, metre * abs(moved.wide))
        self._shine(canvas, x, y, scale, seconds)
        canvas.save()
        canvas.translate(x + moved.dx * scale, y + moved.dy * scale)
        canvas.rotate(moved.lean)
        canvas.scale(self._way(view, frame) * moved.wide, moved.high)
        self._parts(canvas, scale, moved, seconds + phase)
        canvas.restore()

    def _parts(self, canvas: skia.Canvas, scale: float, moved: Motion, seconds: float) -> None:
        top, bottom = self.cut.ends
        if moved.turn:
            canvas.rotate(moved.turn, 0.0, (top + bottom) / 2 * scale)
        faint = opacity(self.thing.material)
        if moved.parts:
            self._shards(canvas, scale, moved.parts, (top, bottom), faint)
            return
        if moved.melted:
            self._run(canvas, scale, moved.melted, (top, bottom), faint)
            return
        for limb in self.cut.limbs.values():
            canvas.save()
            if moved.opened and limb.part.name in _LEAVES:
                self._leaf(canvas, limb, scale, moved.opened)
            limb.draw(canvas, scale, self._swung(limb.part, seconds, moved.swing), opacity=faint)
            canvas.restore()
        if moved.opened:
            _glow(canvas, "#ffe6a0", 0.0, top * 0.62 * scale, 70 * scale * moved.opened, 0.85 * moved.opened)

    def _leaf(self, canvas: skia.Canvas, limb: Limb, scale: float, opened: float) -> None:
        """A lid turns up, a leaf of a door or a gate turns in, seen narrower and narrower."""
        x, y = limb.part.pivot[0] * scale, limb.part.pivot[1] * scale
        if limb.part.name == "lid":
            canvas.rotate(-38.0 * opened, x, y)
            return
        canvas.translate(x, 0.0)
        canvas.scale(1.0 - 0.82 * opened, 1.0)
        canvas.translate(-x, 0.0)

    def _run(self, canvas: skia.Canvas, scale: float, done: float, high: tuple[float, float], faint: float) -> None:
        """Slices that settle on each other: the lower they are the flatter and broader, and each is a little aslant."""
        for n in range(_SLICES):
            low, up = ((1.0 - share) * high[1] + share * high[0] for share in (n / _SLICES, (n + 1) / _SLICES))
            base, crest = (_settled(share, done) * (high[1] - high[0]) for share in (n / _SLICES, (n + 1) / _SLICES))
            share = (n + 0.5) / _SLICES
            canvas.save()
            canvas.translate(done * 5.0 * sin(4.4 * share + 0.5) * scale, (high[1] - base) * scale)
            canvas.scale(1.0 + done * (1.1 * (1.0 - share) ** 3 + 0.12), max(0.02, (crest - base) / (low - up)))
            canvas.translate(0.0, -low * scale)
            canvas.clipRect(skia.Rect.MakeLTRB(-400 * scale, up * scale - 0.6, 400 * scale, low * scale + 0.6))
            for limb in self.cut.limbs.values():
                limb.draw(canvas, scale, opacity=faint)
            canvas.restore()

    def _shards(self, canvas: skia.Canvas, scale: float, apart: float, high: tuple[float, float], faint: float) -> None:
        """Four pieces of it that fall away from each other, each to its side."""
        middle = sum(high) / 2
        for n, (left, upper) in enumerate(((-1, True), (1, True), (-1, False), (1, False))):
            canvas.save()
            fall = (16.0 if upper else 3.0) * apart * apart
            canvas.translate(left * (9.0 + 5.0 * (n % 3)) * apart * scale, fall * scale)
            canvas.rotate(left * (18.0 + 9.0 * n) * apart * (1.0 if upper else 0.4), left * 20 * scale, middle * scale)
            canvas.clipPath(_shard(left, upper, middle, scale), True)
            for limb in self.cut.limbs.values():
                limb.draw(canvas, scale, opacity=faint)
            canvas.restore()

    def _at(self, frame: float) -> tuple[float, float, float]:
        x, y, z = sample(self.thing.position, frame)
        return x, y, z

    def _swung(self, part: Part, seconds: float, strength: float) -> float:
        """Degrees by which a moving part is turned."""
        return part.swing * strength * sin(tau * seconds / part.period) if part.swing else 0.0

    def _way(self, view: View, frame: float) -> float:
        """1 if it faces the audience's right, -1 left."""
        facing = radians(sample(self.thing.facing, frame)[0])
        (rx, rz) = view.pose.right
        return 1.0 if sin(facing) * rx + cos(facing) * rz >= -1e-6 else -1.0

    def _shine(self, canvas: skia.Canvas, x: float, y: float, scale: float, seconds: float) -> None:
        """Its glow, or the rings of its song."""
        glows = _GLOWS.get(self.thing.act) or ("#ffe6a0" if self.thing.material == "light" else "")
        if glows:
            beat = 0.7 + 0.2 * sin(tau * seconds / (0.4 if self.thing.act == "burn" else 2.4))
            _glow(canvas, glows, x, y - 40 * scale, 80 * scale, beat)
        if self.thing.act in ("sing", "ring"):
            for n in range(3):
                share = (seconds / 2.4 + n / 3) % 1.0
                grown = (10 + 60 * share) * scale / UNITS
                ring(ink("#fff4d8")).stretch(canvas, x, y - 30 * scale, grown, grown, opacity=0.6 * sin(pi * share))

    def _shadow(self, canvas: skia.Canvas, view: View, at: tuple[float, float, float], metre: float) -> None:
        """A soft oval under what stands on something or is little above the ground."""
        level = at[1] if self.thing.front else 0.0
        if at[1] - level > 1.2 or view.pose.y < level + 0.2:
            return
        x, y, _ = view.project(at[0], level, at[2])
        half = 0.42 * self.thing.size * metre
        flat = min(0.5, max(0.06, ((view.pose.y - level) / max(1.0, view.away(at[0], at[2])))))
        image = _halo(self.cut.light.dark if isinstance(self.cut.light.dark, str) else "#0a0614")
        whole = skia.Rect.MakeIWH(image.width(), image.height())
        box = skia.Rect.MakeLTRB(x - half, y - half * flat * 0.6, x + half, y + half * flat * 0.6)
        canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=0.75 * (1.0 - (at[1] - level) / 1.3)))


def _settled(share: float, done: float) -> float:
    """How high what was at a share of the height is when it has melted so far, as a share of the height."""
    sunk: float = 0.52 * share**1.9
    return share * (1.0 - done) + done * sunk


def _shard(left: int, upper: bool, middle: float, scale: float) -> skia.Path:
    """A quarter of the plane, with a jagged edge to its neighbours."""
    far = 400.0 * left
    edge = [(0.0, -400.0), (6.0, middle - 34), (-5.0, middle - 14), (4.0, middle)]
    if not upper:
        edge = [(4.0, middle), (-6.0, middle + 16), (5.0, middle + 32), (0.0, 400.0)]
    seam = [(22.0 * left, middle - 6), (44.0 * left, middle + 5), (far, middle)]
    inner = [*reversed(edge)] if upper else edge
    corner = (far, -400.0 if upper else 400.0)
    points = [*reversed(seam), *inner, corner]
    path = skia.Path()
    path.addPoly([skia.Point(a * scale, b * scale) for a, b in points], True)
    return path


def _glow(canvas: skia.Canvas, colour: Colour, x: float, y: float, radius: float, alpha: float) -> None:
    image = _halo(colour if isinstance(colour, str) else "#ffb050")
    whole = skia.Rect.MakeIWH(image.width(), image.height())
    box = skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius)
    canvas.drawImageRect(image, whole, box, LINEAR, skia.Paint(Alphaf=min(0.9, alpha)))


@lru_cache(maxsize=8)
def _halo(colour: str) -> skia.Image:
    return halo(ink(colour))
