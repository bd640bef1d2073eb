"""People walk round each other and round what stands in the way."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scenec.compiler.film.scene import Placed, Scene
from scenec.compiler.geometry.plan import Spot
from scenec.compiler.geometry.standing import moment, standing
from scenec.compiler.library import Library
from scenec.compiler.staging.routes import BODY, clear, clearance, route
from scenec.compiler.vocabulary import SetKind, sets
from tests.compiler.scripts import film, scene

SETS = sets(Library.of(scene("She waits.", "resolve")))
CAST = "Cast:\n    ANN = woman, 30\n    BEN = man, 40\n    CLEO = woman, 50\n    DAN = man, 60\nPlaces:\n"
WAYS = (
    "Ben waits. Cleo waits.\n\n!!WIDE\n\nAnn walks to Ben.\n\nAnn leaves.\n\nDan enters.\n\nDan walks to the {0}.\n\n"
)

spots = st.tuples(st.floats(-5, 5), st.floats(-5, 5))


def walks(name: str) -> list[tuple[Scene, Placed, tuple[Spot, ...]]]:
    """Every walk of scenes that begin at each mark of a set, as the spots it goes by."""
    kind = next(kind for kind in SETS if kind.name == name)
    bodies = (f"INT. HERE - DAY\n\n!!MARK ANN: at the {m.name}\n\n{WAYS.format(m.name)}" for m in kind.marks)
    found = []
    for each in film(f"{CAST}    HERE = x; set: {name}\n\n{''.join(bodies)}", until="block").scenes:
        for walk in (placed for placed in each.placed if placed.walks):
            start = standing(each, moment(walk.element, walk.deed))[walk.who].spot
            found.append((each, walk, (start, *walk.via, (walk.x, walk.z))))
    return found


@pytest.mark.parametrize("name", [kind.name for kind in SETS])
def test_nobody_walks_through_anybody(name: str) -> None:
    for each, walk, way in walks(name):
        others = standing(each, moment(walk.element, walk.deed))
        spots = [place.spot for who, place in others.items() if who != walk.who]
        apart = [spot for spot in spots if min(_far(spot, way[0]), _far(spot, way[-1])) > BODY]
        assert all(clearance(a, b, spot) > 0.35 for spot in apart for a, b in pairwise(way))


def test_hardly_anybody_walks_through_furniture() -> None:
    through = count = 0
    for kind in SETS:
        for _, _, way in walks(kind.name):
            count += 1
            through += _through(kind, way)
    assert through <= 0.05 * count


def _through(kind: SetKind, way: tuple[Spot, ...]) -> bool:
    beyond = [disc for disc in kind.solid if min(_far(disc[0], way[0]), _far(disc[0], way[-1])) > disc[1] + 0.2]
    return any(clearance(a, b, middle) < radius for middle, radius in beyond for a, b in pairwise(way))


def _far(a: Spot, b: Spot) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


@settings(max_examples=200, deadline=None)
@given(spots, spots, spots)
def test_one_thing_in_the_way_is_always_gone_round(start: Spot, goal: Spot, middle: Spot) -> None:
    assume(min(_far(start, middle), _far(goal, middle)) > 0.7)
    discs = [(middle, 0.5)]
    way = route(start, goal, discs, lambda spot: True)
    assert clear(start, way, goal, discs)
    assert way == route(start, goal, discs, lambda spot: True)


@pytest.mark.parametrize("who", ["Ben", "Cleo"])
def test_one_stops_at_arms_length(who: str) -> None:
    body = f"Ann waits. Ben waits. Cleo waits.\n\n!!WIDE\n\nAnn walks to {who}.\n"
    scenes = film(f"{CAST}    HERE = x; set: field\n\nEXT. HERE - DAY\n\n{body}", until="block").scenes
    after = standing(scenes[0], 3.0)
    assert 0.7 <= _far(after["ANN"].spot, after[who.upper()].spot) <= 1.6
