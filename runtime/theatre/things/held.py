"""A thing that lies in somebody's palm: hand, cuff and sleeve of its holder, and the thing turned over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import cos, pi, radians, sin, tau

import skia

from scenec.compiler.film.entities import Look
from scenec.compiler.film.stage import Thing
from scenec.compiler.film.track import eased, sample

from ..light import Light
from ..lit import Lit
from ..paper import Colour, Paper, mix
from ..piece import Place
from ..shoot import Shoot
from ..view import View
from .marionette import Limb, limbs, one
from .pattern import pattern

_MILLIMETRE = 0.001
_LIE = -14.0
"""Degrees: how the thing lies across the palm."""

_TURNING = (0.22, 0.72)
"""Shares of the shot between which a thing that is turned over turns."""

_SLEEVES = ("coat", "jacket", "uniform", "sweater", "shirt", "dress")
"""Garments that have sleeves, outermost first."""

_SKIN, _SLEEVE = "#c98a66", "#55607a"
"""Of a holder who is not on the stage."""


@dataclass
class Held:
    """A thing in a palm, as a piece of a shot."""

    shoot: Shoot
    thing: Thing
    light: Light
    live: bool = True
    _hand: dict[str, Limb] = field(default_factory=dict, init=False)
    _front: dict[str, Limb] = field(default_factory=dict, init=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage, if it is large enough to be seen at all."""
        x, _, z = sample(self.thing.position, frame)
        away = view.away(x, z)
        if away < 0.15 or view.focal / away * self.thing.size < 24 * view.grain:
            return None
        return Place.STAGE, away

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The hand, and the thing over it."""
        x, y, away = view.project(*self._at(frame))
        if not self._hand:
            self._bake()
        seconds = self.shoot.seconds(frame)
        mm, unit = (view.focal / away * size for size in (_MILLIMETRE, self.thing.size / 100.0))
        canvas.save()
        canvas.translate(x + 1.2 * mm * sin(tau * seconds / 5.1), y + 1.6 * mm * sin(tau * seconds / 3.9))
        canvas.scale(self._way(), 1.0)
        turned = self._turned(frame)
        self._hand["hand"].draw(canvas, mm)
        self._thing(canvas, mm, unit, turned)
        canvas.restore()

    def _at(self, frame: float) -> tuple[float, float, float]:
        x, y, z = sample(self.thing.position, frame)
        return x, y, z

    def _thing(self, canvas: skia.Canvas, mm: float, unit: float, turned: float) -> None:
        """It flips about its long axis, rising from the palm a little; edge on it keeps its thickness."""
        flat = cos(pi * turned)
        high = 9.0 * mm * sin(pi * turned)
        narrow = max(0.15, abs(flat)) * (1.0 if flat >= 0 else -1.0)
        canvas.translate(-20 * mm, -2 * mm)
        canvas.rotate(_LIE - 8.0 * sin(pi * turned))
        for dark in (True, False):
            canvas.save()
            canvas.translate(0.0, (3.0 * mm + 1.1 * high) if dark else -high)
            canvas.scale(1.0, narrow)
            self._front["shadow" if dark else "body"].draw(canvas, unit, opacity=0.42 if dark else 1.0)
            canvas.restore()

    def _turned(self, frame: float) -> float:
        """How far it has been turned over, 0 to 1."""
        if self.thing.act != "turn":
            return 0.0
        start, end = (share * (self.shoot.stage.frames - 1) for share in _TURNING)
        return eased("in-out", min(1.0, max(0.0, (frame - start) / max(1.0, end - start))))

    def _way(self) -> float:
        """The hand comes in from the right, or from the left if its owner stands there: one side for a shot."""
        facing = radians(sample(self.thing.facing, 0.0)[0])
        rx, rz = self.shoot.middle.pose.right
        return -1.0 if sin(facing) * rx + cos(facing) * rz > 0.5 else 1.0

    def _bake(self) -> None:
        """Cut hand and thing, as they are half-way, for the largest size at which the shot shows them."""
        view, (x, y, z) = self.shoot.middle, self._at(self.shoot.stage.frames / 2)
        away = min(max(0.2, v.away(x, z)) for v in self.shoot.telling)
        scale = max(v.focal for v in self.shoot.telling) / away
        lit = self.light.lit(view, x, y, z)
        paper = Paper(
            light=(-0.7 if lit.side < 0 else 0.7, -0.7),
            shadow=self.light.dark,
            gleam=self.light.rim,
            scale=1.4 * view.grain,
        )
        self._hand = limbs(
            one(pattern("hand"), "hand"), scale * _MILLIMETRE, lit, paper, self._colours(), sigma=lit.blur
        )
        size = scale * self.thing.size / 100.0
        self._front = _thing_limbs(self.thing, size, lit, paper)

    def _colours(self) -> dict[str, Colour]:
        look = next((actor.look for actor in self.shoot.stage.actors if actor.name == self.thing.held), None)
        skin = look.skin if look is not None else _SKIN
        sleeve = _sleeve(look)
        return {
            "skin": skin,
            "light": mix(skin, "#ffe8d0", 0.22),
            "crease": mix(skin, "#5a2018", 0.42),
            "blush": mix(skin, "#e0604a", 0.28),
            "sleeve": sleeve,
            "cuff": mix(sleeve, "#10101c", 0.22),
        }


def _sleeve(look: Look | None) -> Colour:
    if look is None:
        return _SLEEVE
    worn = {garment.kind: garment.colour for garment in look.garments}
    return next((worn[kind] for kind in _SLEEVES if kind in worn), _SLEEVE)


def _thing_limbs(thing: Thing, scale: float, lit: Lit, paper: Paper) -> dict[str, Limb]:
    """The thing, and its shadow as the same cut in one dark."""
    cut = one(pattern(thing.kind), "thing")
    body = limbs(cut, scale, lit, paper, _metal(thing.colour), sigma=lit.blur)
    roles = {piece.role for part in cut.parts for piece in part.sheets}
    shadow = limbs(cut, scale * 0.5, lit, paper, dict.fromkeys(roles, lit.dark), sigma=lit.blur + 3.0 * paper.scale)
    return {"body": body["thing"], "shadow": shadow["thing"]}


def _metal(colour: str) -> Mapping[str, Colour]:
    """Brass, or what the script says it is of; age shows as patina."""
    if not colour:
        return {}
    brass = mix("#b08a40", colour, 0.36)
    return {
        "body": brass,
        "light": mix(brass, "#ffe0a0", 0.35),
        "patina": mix(mix(colour, "#5a9a80", 0.5), brass, 0.3),
        "gleam": mix(brass, "#fff4d0", 0.7),
        "shade": mix(brass, "#100a04", 0.6),
    }
