"""Walls, floor and ceiling of a room as pieces of a shot, and what of the outside its windows show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import hypot, inf

import numpy as np
import skia

from ...ground import Plane
from ...mesh import draw_mesh
from ...paper import ink, mix, poly
from ...piece import Piece, Place
from ...ribbon import ribbon_mesh
from ...shoot import Shoot
from ...soft import Focus, Soft, focus
from ...surfaces import Edges, Ground, ground, texel_sigma
from ...view import View
from . import floor as lying
from . import walls as standing
from .plan import SIDES, Opening, Plan

_NEAR = 0.2
_ROWS = 12
"""Of a wall's mesh: with fewer, what is level on a wall that comes towards us waves."""
_JOINT = 1.6
"""Pixels at 1280 wide of the dark line where walls meet floor and ceiling: meshes end in steps."""

BEYOND = 12.0
"""Metres that floor, ceiling and walls run on where a wall is taken away."""


def shell(shoot: Shoot, plan: Plan, lights: tuple[str, ...]) -> list[Piece]:
    """The room for a shot."""
    dressing, grain = shoot.stage.set, shoot.grain
    reach = hypot(plan.width, plan.depth) + max(hypot(view.pose.x, view.pose.z) for view in shoot.telling)
    corner = lying.corner(plan)
    below, above = Plane(0.0, corner, 0.3, reach), Plane(plan.height - 0.01, corner, 0.3, reach, ceiling=True)
    under = lying.floor(plan, dressing.hour, dressing.seed, grain, lights)
    over = lying.ceiling(plan, dressing.hour, grain, lights)
    texels = lying.per_metre(plan) * grain
    wall = standing.walls(plan, dressing.hour, dressing.seed, grain, lights)
    per_metre = standing.per_metre(plan) * grain

    def sigma(view: View) -> float:
        return texel_sigma(view, max(1.5, behind(plan)(view)), per_metre)

    return [
        Level(ground(shoot, below, Soft(under), texels, 20.0), plan, 0.0),
        Level(ground(shoot, above, Soft(over), 0.6 * texels, 19.0), plan, plan.height),
        Walls(plan, Soft(wall, across=True), per_metre, focus(shoot.telling, sigma)),
    ]


@dataclass
class Walls:
    """The walls that show their inside. Where one is taken away its neighbours run on towards the camera."""

    plan: Plan
    soft: Soft
    per_metre: float
    sharpness: Focus
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Part of the shell."""
        return Place.SHELL, 10.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A mesh a wall; its texture goes on with what hangs on the next."""
        for side in SIDES:
            if not faces(self.plan, view, side):
                continue
            length = self.plan.side(side)[1]
            before, after = _runs(self.plan, view, side)
            mesh = ribbon_mesh(view, standing.ribbon(self.plan, side, before, after), self.per_metre, _ROWS)
            start = np.array([[(self.plan.along(side) - before) * self.per_metre, 0.0]])
            for step, opacity in self.sharpness(view):
                version = self.soft.version(step)
                draw_mesh(canvas, replace(mesh, texels=mesh.texels + start), version.paint, version.scale, opacity)
            self._joints(canvas, view, (self.plan.spot(side, -before), self.plan.spot(side, length + after)))

    def _joints(self, canvas: skia.Canvas, view: View, ends: Sequence[tuple[float, float]]) -> None:
        """Where a wall from one end to the other meets floor and ceiling."""
        pen = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=_JOINT * view.grain)
        pen.setColor(ink(mix(self.plan.trim, "#0a0614", 0.6), 0.7))
        for y in (0.0, self.plan.height):
            path = _outline(view, [(x, y, z) for x, z in (*ends, ends[0])])
            if path is not None:
                canvas.drawPath(path, pen)


@dataclass
class Level:
    """A floor or a ceiling, cut to the room; where a wall is taken away it runs on towards the camera."""

    ground: Ground
    plan: Plan
    height: float
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Part of the shell."""
        return self.ground.order(view, frame)

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The plane within the outline of what is left of the room."""
        grown = {side: _run(self.plan, view, side) for side in SIDES}
        west, east = -self.plan.width / 2 - grown["west"], self.plan.width / 2 + grown["east"]
        south, north = -self.plan.depth / 2 - grown["south"], self.plan.depth / 2 + grown["north"]
        corners = ((west, north), (east, north), (east, south), (west, south))
        outline = _outline(view, [(x, self.height, z) for x, z in corners])
        if outline is None:
            return
        canvas.save()
        canvas.clipPath(outline, True)
        self.ground.draw(canvas, view, frame)
        canvas.restore()


def _outline(view: View, points: list[tuple[float, float, float]]) -> skia.Path | None:
    """A level shape as the camera sees it, cut off before the lens."""
    ends = [(*view.pose.offset(x, z), y) for x, y, z in points]
    kept: list[tuple[float, float]] = []
    for one, other in zip(ends, [*ends[1:], ends[0]], strict=True):
        cut = [one] if one[1] > _NEAR else []
        if (one[1] > _NEAR) != (other[1] > _NEAR):
            share = (_NEAR - one[1]) / (other[1] - one[1])
            cut.append((one[0] + (other[0] - one[0]) * share, _NEAR, one[2]))
        kept += [(view.width / 2 + view.focal * across / away, view.row(y, away)) for across, away, y in cut]
    return poly(kept) if len(kept) > 2 else None


def faces(plan: Plan, view: View, side: str) -> bool:
    """Whether a wall shows its inside to the camera."""
    limit = {"north": plan.depth / 2 - view.pose.z, "south": plan.depth / 2 + view.pose.z}
    limit |= {"east": plan.width / 2 - view.pose.x, "west": plan.width / 2 + view.pose.x}
    return limit[side] > 0.0


def _run(plan: Plan, view: View, side: str) -> float:
    """Metres that the room runs on beyond a side."""
    return 0.0 if faces(plan, view, side) or not plan.runs_on else BEYOND


def _runs(plan: Plan, view: View, side: str) -> tuple[float, float]:
    """Metres that a wall runs on before its left end and after its right one."""
    index = SIDES.index(side)
    return _run(plan, view, SIDES[index - 1]), _run(plan, view, SIDES[(index + 1) % 4])


def behind(plan: Plan) -> Callable[[View], float]:
    """Metres from the camera to the nearest part of the far walls, or of the floor, that a view shows."""

    def nearest(view: View) -> float:
        found = [view.ground()]
        for side in SIDES:
            if faces(plan, view, side):
                _, length, _ = plan.side(side)
                spots = (plan.spot(side, length * step / 8) for step in range(9))
                offsets = (view.pose.offset(*spot) for spot in spots)
                found += [
                    away
                    for across, away in offsets
                    if away > 0.3 and abs(across) * view.focal < 0.55 * view.width * away
                ]
        return min(found)

    return nearest


def glass(plan: Plan) -> Callable[[View], list[Edges]]:
    """The parts of the picture, in pixels, in which windows can be seen."""
    whole = 2 * (plan.width + plan.depth)

    def opening(view: View) -> list[Edges]:
        found: list[Edges | None] = []
        for side in SIDES:
            if not faces(plan, view, side):
                continue
            before, after = _runs(plan, view, side)
            start, end = -before, plan.side(side)[1] + after
            for each in plan.glazed:
                first = plan.along(each.side) + each.at - plan.along(side)
                places = (first + turn * whole for turn in (-1, 0, 1))
                found += [
                    _pane(view, plan, side, at, each) for at in places if start < at + each.width < end + 2 * each.width
                ]
        return [pane for pane in found if pane is not None]

    return opening


def _pane(view: View, plan: Plan, side: str, at: float, opening: Opening) -> Edges | None:
    """Where an opening whose middle is `at` metres along a wall is seen; what runs on has the next walls' too."""
    ends = [plan.spot(side, at + half * opening.width / 2) for half in (-1, 1)]
    if all(view.away(*end) < _NEAR for end in ends):
        return None
    box = (inf, inf, -inf, -inf)
    for end in ends:
        box = _grown(box, view, end, opening.low, opening.high)
    more = 2.0 + 3.0 * max(view.blur(view.away(*end)) for end in ends)
    left, top, right, bottom = view.bounds
    seen = max(left, box[0] - more), max(top, box[1] - more), min(right, box[2] + more), min(bottom, box[3] + more)
    return seen if seen[0] < seen[2] and seen[1] < seen[3] else None


def _grown(box: Edges, view: View, spot: tuple[float, float], low: float, high: float) -> Edges:
    """A box that also holds an upright line of the wall; one beside or behind the lens reaches to the edge."""
    across, away = view.pose.offset(*spot)
    if away < _NEAR:
        left, top, right, bottom = view.bounds
        return (box[0], top, right, bottom) if across > 0 else (left, top, box[2] if box[2] > -inf else right, bottom)
    x = view.width / 2 + view.focal * across / away
    rows = view.row(high, away), view.row(low, away)
    return min(box[0], x), min(box[1], *rows), max(box[2], x), max(box[3], *rows)
