"""A set's scene as rows of cut paper, one behind the other, with what stands on each, in the card's colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import pi, sin, tau
from random import Random

import skia

from scenec.compiler.film.camera import Pose

from ..lit import Lit
from ..paper import Colour, Paper, along, mix, poly, sheet
from ..sets.outdoors.cut import Cut
from ..sets.outdoors.elements import ELEMENTS
from ..sets.outdoors.tone import TONES, Tone
from ..stand import Seen
from ..things.pattern import pattern
from ..view import View
from .ground import Ground, orb, sky, wave
from .leaf import Leaf

_UNDER = 0.02
"""How far what stands on a row goes into it, as a share of the opening's half height."""


@dataclass(frozen=True, slots=True)
class On:
    """Something that stands on a row: an outdoor element or a thing, `high` half heights of the opening tall.

    It stands `at` places from -1 to 1 across, or at `count` places by chance. `up` lifts it off the row.
    """

    name: str
    high: float
    at: tuple[float, ...] = ()
    count: int = 0
    up: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """A back of land at `y` (-1 to 1 down) whose crest waves by `wave`; `water` rocks."""

    y: float
    wave: float
    on: tuple[On, ...] = ()
    water: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What a set looks like from far off, far rows first. `orb` is where sun or moon stands, None for none."""

    rows: tuple[Row, ...]
    orb: tuple[float, float] | None = (0.16, -0.2)


def rows(scene: Scene, ground: Ground, hour: str, small: bool) -> list[Leaf]:
    """The leaves of a scene."""
    leaves = [sky(ground)]
    if scene.orb is not None:
        leaves.append(orb(ground, *scene.orb, 40 if small else 52, craters=hour == "night"))
    for index, row in enumerate(scene.rows):
        if row.water:
            leaves += [_standing(ground, row, index, hour)] if row.on else []
            leaves.append(wave(ground, index, row.y, row.wave))
        else:
            leaves.append(_land(ground, row, index, hour))
    return leaves


def _land(ground: Ground, row: Row, index: int, hour: str) -> Leaf:
    """One leaf with the row's crest and all that stands on it."""
    light, body = ground.palette.waves[min(index, len(ground.palette.waves) - 1)]

    def draw(canvas: skia.Canvas) -> None:
        points = [ground.at(-1.5 + step * 0.04, _crest(ground, row, index, -1.5 + step * 0.04)) for step in range(76)]
        _stood(canvas, ground, row, index, hour)
        fill = along(ground.at(0, row.y - row.wave), ground.at(0, row.y + 0.42), [(light, 1.0), (body, 1.0)])
        path = poly([*points, ground.at(1.5, 1.7), ground.at(-1.5, 1.7)])
        sheet(canvas, path, body, ground.paper, 3, fill=fill, gleaming=0.6)

    return ground.leaf(draw, 0.08 + 0.05 * index)


def _standing(ground: Ground, row: Row, index: int, hour: str) -> Leaf:
    """What stands in water, gently carried by it."""

    def bobbing(seconds: float) -> tuple[float, float, float]:
        turn = tau * seconds / 4.6 + index
        return 0.0, 2.2 * ground.k * sin(turn), 1.2 * sin(turn + pi / 3)

    return ground.leaf(
        lambda canvas: _stood(canvas, ground, row, index, hour),
        0.08 + 0.05 * index,
        pivot=ground.at(0.0, row.y)[:2],  # type: ignore[arg-type]
        motion=bobbing,
    )


def _crest(ground: Ground, row: Row, index: int, x: float) -> float:
    """The row's upper edge at a place."""
    chance = Random(ground.seed * 7 + index)
    phases = [chance.uniform(0, tau) for _ in range(3)]
    return row.y - row.wave * sum(sin((2.1 + 1.7 * n) * x + phase) / (n + 1.3) for n, phase in enumerate(phases)) * 0.5


def _stood(canvas: skia.Canvas, ground: Ground, row: Row, index: int, hour: str) -> None:
    for number, on in enumerate(row.on):
        chance = Random(ground.seed * 31 + 7 * index + number)
        spread = [-1.15 + 2.3 * (n + chance.uniform(0.1, 0.9)) / max(1, on.count) for n in range(on.count)]
        for x in (*on.at, *spread):
            tall = on.high * (1.0 if on.at else chance.uniform(0.75, 1.15))
            foot = ground.at(x, _crest(ground, row, index, x) + _UNDER - on.up)
            if on.name in ELEMENTS:
                _element(canvas, ground, on.name, (foot[0], foot[1]), tall * ground.opening.down, index, hour, chance)
            else:
                _thing(canvas, ground, on.name, (foot[0], foot[1]), tall * ground.opening.down, index)


def _shade(ground: Ground, index: int) -> Colour:
    return mix(ground.palette.waves[min(index, 3)][1], ground.palette.shadow, 0.3)


def _element(
    canvas: skia.Canvas, ground: Ground, name: str, foot: tuple[float, float], tall: float, index: int, hour: str,
    chance: Random,
) -> None:  # fmt: skip
    """An element of the outdoor sets, most of its own colour given up for the row's."""
    element = ELEMENTS[name]
    tone: Tone = replace(TONES[hour], hue=_shade(ground, index), bind=0.72, wash="#ffffff", rim=ground.palette.gleam)
    white = (1.0, 1.0, 1.0)
    lit = Lit((white,) * 5, -0.4, 0.6, 0.0, white, white, (0.0, 0.0, 0.1), white)
    view = View(Pose(0.0, 1.5, -6.0, 0.0, 0.0, 35.0, 6.0, 8.0), *ground.size)
    paper = _small(ground, tall)
    seen = Seen(view, foot[0], foot[1], tall, lit, paper, 0.0)
    element.draw(Cut(canvas, seen, tone, chance, element.aspect, 1.0))


def _thing(canvas: skia.Canvas, ground: Ground, name: str, foot: tuple[float, float], tall: float, index: int) -> None:
    """A thing's pattern on its foot, in the row's colours."""
    cut = pattern(name)
    boxes = [part.bounds for part in cut.parts]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    scale = tall / (bottom - top)
    shade = _shade(ground, index)
    canvas.save()
    canvas.translate(foot[0], foot[1] - bottom * scale)
    for part in cut.parts:
        colours = {piece.role: mix(piece.colour, shade, 0.62) for piece in part.sheets}
        part.cut(canvas, scale, _small(ground, tall), colours)
    canvas.restore()


def _small(ground: Ground, tall: float) -> Paper:
    """Paper whose edges suit something so tall in pixels."""
    return replace(ground.paper, scale=ground.k * min(1.0, max(0.35, tall / ground.k / 160.0)))
