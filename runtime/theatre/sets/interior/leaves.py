"""What opens in a room: doors in its walls, windows, fridge and wardrobe. Each has leaves that turn or slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import skia

from ...light import Light
from ...paper import Colour, Paper, mix, rgb, times
from ...piece import Place
from ...practicals import moves, openness, stirs
from ...shoot import Shoot
from ...stand import Seen
from ...view import View
from .lighting import Source, filled, lightmap
from .plan import Opening, Piece, Plan
from .shell import faces
from .solid import Box, Inlay, Solid, Spot, build, world

_WIDEST = {"door": 105.0, "double door": 95.0, "window": 100.0}
"""Degrees that a leaf turns into the room until it is open."""

_THICK = 0.045
_NEAR = 0.6

_BRASS = "#e0a850"


@dataclass(frozen=True, slots=True)
class Hinge:
    """Where a leaf hangs: a spot whose azimuth its shut front looks along; `wide` is negative where it hangs on the
    right. It turns by `turn` degrees, or slides by its own width if `turn` is 0.
    """

    spot: Spot
    wide: float
    low: float
    high: float
    turn: float


@dataclass
class Leaf:
    """One leaf as a piece of a shot. `behind` is what is seen once it is open, in the axes of its hinge."""

    shoot: Shoot
    part: str
    hinge: Hinge
    solids: tuple[Solid, ...]
    behind: tuple[Solid, ...]
    light: Light
    side: str = ""
    plan: Plan | None = None

    @property
    def live(self) -> bool:
        """Whether it moves in the shot."""
        return stirs(self.shoot.stage, self.part)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage, where its hinge is, if its wall has not been taken away."""
        if self.plan is not None and not faces(self.plan, view, self.side):
            return None
        x, _, z = world(self.hinge.spot, (self.hinge.wide / 2, 0.0, 0.0))
        away = view.away(x, z)
        return (Place.STAGE, away) if away > _NEAR else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """What is behind it, then the leaf."""
        x, z, azimuth = self.hinge.spot
        far = openness(self.shoot.stage, self.part, frame)
        lit = self.light.lit(view, x, 1.2, z)
        side = 0.85 if lit.side > 0 else -0.85
        scale = view.grain * min(1.2, max(0.35, view.focal / max(_NEAR, view.away(x, z)) / view.grain / 300.0))
        paper = Paper(light=(side, -0.5), shadow="#0a0614", gleam="#fff0d8", scale=scale)
        seen = Seen(view, 0.0, 0.0, 1.0, lit, paper, 0.0)
        if self.behind and far > 0.01:
            build(canvas, seen, self.hinge.spot, self.behind)
        if self.hinge.turn:
            build(canvas, seen, (x, z, azimuth + self.hinge.turn * far), self.solids)
        else:
            x, _, z = world(self.hinge.spot, (-0.92 * self.hinge.wide * far, 0.0, 0.0))
            build(canvas, seen, (x, z, azimuth), self.solids)


def ajar(plan: Plan, shoot: Shoot) -> Plan:
    """The room with holes in its walls where something opens in the shot."""
    return replace(plan, openings=tuple(_holed(plan, shoot, each) for each in plan.openings))


def _holed(plan: Plan, shoot: Shoot, opening: Opening) -> Opening:
    return replace(opening, kind=f"{opening.kind} ajar") if _opens(plan, shoot, opening) else opening


def leaves(shoot: Shoot, plan: Plan, near: tuple[Source, ...], light: Light) -> list[Leaf]:
    """Every leaf that moves in a shot or stands open in it. `plan` is the room without holes."""
    found: list[Leaf] = []
    for opening in plan.openings:
        if part := _opens(plan, shoot, opening):
            shone = _shone(plan, shoot, near, opening)
            for hinge in _hinges(plan, opening):
                solids = _window(hinge, shone, plan) if opening.kind == "window" else _door(hinge, shone, plan)
                found.append(Leaf(shoot, part, hinge, solids, (), light, opening.side, plan))
    for piece in plan.pieces:
        front = _FRONTS.get(piece.kind)
        if front is not None and (part := moves(shoot.stage, (piece.kind,))):
            found += [Leaf(shoot, part, *each, light) for each in _fronts(piece, front)]
    return found


def _opens(plan: Plan, shoot: Shoot, opening: Opening) -> str:
    """The part that opens here: of several doors or windows the one nearest to the room's middle; '' for none."""
    kind = "door" if "door" in opening.kind else opening.kind
    alike = [each for each in plan.openings if (kind == "door") == ("door" in each.kind) and kind in each.kind]
    middle = min(alike, key=lambda each: sum(at * at for at in plan.spot(each.side, each.at)), default=None)
    return moves(shoot.stage, (kind, f"{kind}s")) if middle is opening and opening.kind in _WIDEST else ""


def _hinges(plan: Plan, opening: Opening) -> Iterator[Hinge]:
    """One leaf, or two that part in the middle."""
    _, _, azimuth = plan.side(opening.side)
    turn, half = _WIDEST[opening.kind], opening.width / 2
    turn = 0.0 if opening.slides else turn
    pairs = ((-half, half, turn), (half, -half, -turn)) if opening.kind != "door" else ((-half, 2 * half, turn),)
    for at, wide, way in pairs:
        x, z = plan.spot(opening.side, opening.at + at, 0.02)
        yield Hinge((x, z, azimuth), wide, opening.low, opening.high, way)


def _shone(plan: Plan, shoot: Shoot, near: tuple[Source, ...], opening: Opening) -> Colour:
    """The light on the wall by an opening."""
    x, z = plan.spot(opening.side, opening.at)
    nx, nz = (b - a for a, b in zip((x, z), plan.spot(opening.side, opening.at, 1.0), strict=True))
    point = np.array([[x, 1.2, z]])
    red, green, blue = lightmap(point, (nx, 0.0, nz), near, filled(plan, shoot.stage.set.hour))[0]
    return float(red), float(green), float(blue)


def _door(hinge: Hinge, shone: Colour, plan: Plan) -> tuple[Solid, ...]:
    """The leaf that a shut door shows, on both of its sides."""
    colour = mix(mix(plan.trim, "#35636a", 0.5), "#ffffff", 0.06)
    wide, high = abs(hinge.wide), hinge.high - hinge.low
    inner = mix(colour, "#000000", 0.14)
    inlays: list[Inlay] = []
    for face in ("front", "back"):
        for low, top in ((0.16, 0.92), (1.12, high - 0.16)):
            inlays.append((face, wide * 0.16, low, wide * 0.84, top, times(inner, shone)))
        knob = wide - 0.13 if (hinge.wide > 0) == (face == "front") else 0.07
        inlays.append((face, knob, 0.99, knob + 0.06, 1.05, times(_BRASS, shone)))
    left, right = sorted((0.0, hinge.wide))
    return (Box(left, right, -_THICK, 0.0, hinge.low, hinge.high, times(colour, shone), tuple(inlays), 1.5),)


def _window(hinge: Hinge, shone: Colour, plan: Plan) -> tuple[Solid, ...]:
    """A casement: four bars and one across."""
    colour = times(mix(plan.trim, "#ffffff", 0.16), shone)
    left, right = sorted((0.0, hinge.wide))
    bar, middle = 0.05, (hinge.low + hinge.high) / 2
    uprights = ((left, left + bar), (right - bar, right))
    levels = ((hinge.low, hinge.low + bar), (middle - 0.02, middle + 0.02), (hinge.high - bar, hinge.high))
    return (
        *(Box(a, b, -_THICK, 0.0, hinge.low, hinge.high, colour, lift=1.0) for a, b in uprights),
        *(Box(left + bar, right - bar, -_THICK, 0.0, low, high, colour, lift=1.0) for low, high in levels),
    )


Front = tuple[float, float, float, float, float, str, str]
"""From the hinge to the other edge, the front's plane, low and high in metres, and the colours of leaf and inside."""


def _pair(edge: float, plane: float, low: float, high: float, colour: str, inside: str) -> tuple[Front, Front]:
    """Two leaves that part in the middle."""
    return (-edge, -0.02, plane, low, high, colour, inside), (edge, 0.02, plane, low, high, colour, inside)


_FRONTS: dict[str, tuple[Front, ...]] = {
    "fridge": ((-0.29, 0.29, 0.3, 0.06, 1.68, "#e6ecea", "#f4fbff"),),
    "wardrobe": _pair(0.5, 0.28, 0.1, 1.97, "#9a6844", "#2a1a18"),
    "cupboard": _pair(0.48, 0.24, 0.08, 0.78, "#6d8a7e", "#2a2624"),
}
"""Furniture that opens."""


def _fronts(piece: Piece, fronts: tuple[Front, ...]) -> Iterator[tuple[Hinge, tuple[Solid, ...], tuple[Solid, ...]]]:
    """Each leaf of a piece: where it hangs, the leaf, and what is behind it."""
    for start, end, plane, low, high, colour, inside in fronts:
        x, _, z = world((piece.x, piece.z, piece.turn), (start, plane, 0.0))
        wide = end - start
        hinge = Hinge((x, z, piece.turn), wide, low, high, 100.0 if wide > 0 else -100.0)
        left, right = sorted((0.0, wide))
        shelves = tuple(
            ("front", 0.02, 0.32 * n, abs(wide) - 0.02, 0.32 * n + 0.03, mix(inside, "#8090a0", 0.4))
            for n in range(1, int((high - low) / 0.32) + 1)
        )
        leaf = Box(left, right, 0.0, _THICK, low, high, colour, lift=1.5)
        yield hinge, (leaf,), (Box(left, right, -0.02, 0.004, low, high, rgb(inside), shelves, 0.0),)
