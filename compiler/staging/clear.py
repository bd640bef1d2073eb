"""Where a camera that shows several people stands so that nobody is behind another: nearest to where it would be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..film.camera import Pose
from ..geometry.body import span
from ..geometry.hiding import Figure, most_hidden
from ..geometry.plan import Spot, side
from .setup import Setup

TURNS = (0.0, 8.0, -8.0, 16.0, -16.0, 24.0, -24.0, 32.0, -32.0, 40.0, -40.0)
"""Degrees off its bearing that a camera may go, the fewest first."""

ENOUGH = 0.05
"""Share of a face behind another person from which on a camera looks for a better place."""


def clearest(setup: Setup, bearing: float, pose: Callable[[float], Pose]) -> Pose:
    """The pose from the bearing, or from the nearest one to it from which faces are clear, else the clearest.

    `pose` solves the framing for a bearing. The camera stays on its side of the line.
    """
    figures = tuple(tuple(each) for each in _figures(setup))
    if all(len(each) < 2 for each in figures):
        return pose(bearing)
    best, least = pose(bearing), 2.0
    for turn in TURNS:
        found = pose((bearing + turn) % 360.0)
        worst = max(_worst(setup, found, each) for each in figures) if turn == 0.0 or _keeps(setup, found) else 2.0
        if worst < least - 1e-9:
            best, least = found, worst
        if least <= ENOUGH:
            break
    return best


def _worst(setup: Setup, pose: Pose, figures: Sequence[tuple[str, Figure]]) -> float:
    named = set(setup.names()) or {name for name, _ in figures}
    people = [figure for _, figure in figures]
    return most_hidden(pose, setup.sight.aspect, people, [figure for name, figure in figures if name in named])


def _figures(setup: Setup) -> Iterator[Iterator[tuple[str, Figure]]]:
    """Everybody as the shot begins, and as it ends when somebody walks in it."""
    ways = {name: setup.walked(name, "all") for name in setup.there()}
    yield (_figure(setup, name, way[0].at) for name, way in ways.items() if way)
    if any(len(way) > 1 for way in ways.values()):
        yield (_figure(setup, name, way[-1].at) for name, way in ways.items() if way)


def _figure(setup: Setup, name: str, spot: Spot) -> tuple[str, Figure]:
    look = setup.sight.look(name)
    chin, crown = span(look, "head") if look is not None else (1.5, 1.75)
    return name, Figure(spot, chin, crown)


def _keeps(setup: Setup, pose: Pose) -> bool:
    """Whether a camera is on the side of the line that the scene is taken from."""
    line, keep = setup.sight.line(setup.first), setup.sight.side(setup.first)
    if line is None:
        return True
    return side(*line, (pose.x, pose.z)) * keep > 0
