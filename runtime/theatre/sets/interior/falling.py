"""Rain or snow beyond the panes: thin strokes or flakes, seen only where there is glass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import skia

from ...paper import ink
from ...piece import Place
from ...shoot import Shoot
from ...surfaces import Edges, within
from ...view import View


@dataclass(frozen=True, slots=True)
class Fall:
    """How something falls: how many are in the picture, picture heights a second, its slant, and its look."""

    count: int
    pace: float
    slant: float
    long: float
    """Picture heights; 0 for a flake."""
    wide: float
    """Pixels at 1280 wide."""
    alpha: float


FALLS = {
    "rain": Fall(260, 1.5, 0.1, 0.05, 1.3, 0.5),
    "storm": Fall(360, 2.0, 0.3, 0.07, 1.5, 0.55),
    "snow": Fall(220, 0.16, 0.12, 0.0, 4.0, 0.85),
}
"""By weather."""


@dataclass
class Falling:
    """What falls outside in a shot. It is far out: the camera's moves do not carry it along."""

    shoot: Shoot
    fall: Fall
    opening: Callable[[View], list[Edges]]
    live: bool = True
    _drops: list[tuple[float, float, float]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        chance = Random(71)
        self._drops = [(chance.random(), chance.random(), chance.uniform(0.7, 1.3)) for _ in range(self.fall.count)]

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Before all that is outside, if there is glass to see it through."""
        return (Place.FAR, 1.0) if self.opening(view) else None

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """All of it as one set of lines or points."""
        fall, seconds = self.fall, self.shoot.seconds(frame)
        pen = skia.Paint(AntiAlias=True, StrokeWidth=fall.wide * view.grain, StrokeCap=skia.Paint.kRound_Cap)
        pen.setColor(ink("#eef4ff", fall.alpha))
        points = []
        for x0, y0, pace in self._drops:
            gone = y0 + fall.pace * pace * seconds
            y = (gone % 1.1 - 0.05) * view.height
            x = (x0 - fall.slant * gone) % 1.0 * view.width
            points.append(skia.Point(x, y))
            if fall.long:
                points.append(skia.Point(x + fall.slant * fall.long * view.height, y - fall.long * pace * view.height))
        canvas.save()
        within(canvas, self.opening(view))
        mode = skia.Canvas.PointMode.kLines_PointMode if fall.long else skia.Canvas.PointMode.kPoints_PointMode
        canvas.drawPoints(mode, points, pen)
        canvas.restore()


def falling(shoot: Shoot, opening: Callable[[View], list[Edges]]) -> list[Falling]:
    """The weather beyond the panes; none where nothing falls."""
    fall = FALLS.get(shoot.stage.set.weather.casefold())
    return [Falling(shoot, fall, opening)] if fall is not None else []
