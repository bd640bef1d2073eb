"""Every outdoor set is there at each hour and on each side, is its own place, and is the same place every time."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.declarations import declarations
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import sets
from scenec.project import standard_library
from scenec.runtime.theatre.perform import perform
from scenec.runtime.theatre.sets.outdoors import OUTDOORS
from scenec.runtime.theatre.sets.outdoors.elements import ELEMENTS
from scenec.runtime.theatre.sets.outdoors.lands import LANDS
from scenec.runtime.theatre.sets.outdoors.ridges import KINDS
from scenec.runtime.theatre.sets.outdoors.tiles import MARKS

from ..stages import footage, looking, stage

SIZE = (160, 90)
HOURS = ("dawn", "day", "dusk", "night")
SIDES = (42.0, 222.0)


@cache
def seen(kind: str, hour: str, azimuth: float, n: int = 0) -> NDArray[np.uint8]:
    shown = stage(kind, looking(azimuth, 5.0, 28.0), hour=hour, frames=12)
    return perform(footage(shown), SIZE, "draft").frame(n)[..., :3].copy()


def sketch(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    """A frame at 8 by 6, and where its edges are."""
    small = cv2.resize(frame, (8, 6), interpolation=cv2.INTER_AREA).astype(np.float32)
    edges = np.abs(cv2.Laplacian(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), cv2.CV_32F))
    lines = cv2.resize(edges, (8, 6), interpolation=cv2.INTER_AREA)
    return np.asarray(np.concatenate([small.ravel(), 2.0 * lines.ravel()]), np.float32)


@pytest.mark.parametrize("kind", OUTDOORS)
def test_a_set_is_there_at_each_hour_on_both_sides(kind: str) -> None:
    views = {(hour, side): seen(kind, hour, side) for hour in HOURS for side in SIDES}
    assert all(frame.std() > 8 for frame in views.values())
    assert all(np.abs(views[hour, 42.0].astype(int) - views[hour, 222.0]).mean() > 4 for hour in HOURS)


def test_no_two_sets_look_alike() -> None:
    sketches = {kind: np.concatenate([sketch(seen(kind, "day", side)) for side in SIDES]) for kind in OUTDOORS}
    apart = {pair: float(np.abs(sketches[pair[0]] - sketches[pair[1]]).mean()) for pair in combinations(sketches, 2)}
    assert min(apart.values()) > 6, min(apart.items(), key=lambda each: each[1])


@pytest.mark.parametrize("kind", OUTDOORS)
def test_hours_of_a_set_differ(kind: str) -> None:
    sketches = [sketch(seen(kind, hour, 42.0)) for hour in HOURS]
    assert all(np.abs(one - other).mean() > 1.0 for one, other in combinations(sketches, 2))


@pytest.mark.parametrize("kind", ["forest", "city street", "underwater"])
def test_frames_do_not_depend_on_their_order(kind: str) -> None:
    shown = stage(kind, looking(30.0, 5.0), to=looking(44.0, 4.0), hour="dusk", frames=24)
    first, second = (perform(footage(shown), SIZE, "film") for _ in range(2))
    forward = [first.frame(n).copy() for n in (0, 9, 20)]
    backward = [second.frame(n).copy() for n in (20, 9, 0)][::-1]
    assert all(np.array_equal(a, b) for a, b in zip(forward, backward, strict=True))


@pytest.mark.parametrize("kind", OUTDOORS)
def test_a_set_without_people_lives(kind: str) -> None:
    """Leaves, mist, water or clouds: within two seconds a hundredth of the picture changes by over 8 levels."""
    shown = stage(kind, looking(42.0, 5.5, 28.0), hour="day", frames=48)
    performance = perform(footage(shown), (320, 180), "draft")
    first, *rest = (performance.frame(n)[..., :3].copy() for n in (0, 16, 32, 47))
    assert max(share_moved(first, other) for other in rest) > 0.01


def share_moved(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    small = [cv2.resize(each, SIZE, interpolation=cv2.INTER_AREA).astype(int) for each in (one, other)]
    return float((np.abs(small[0] - small[1]).max(axis=2) > 8).mean())


def test_the_library_names_every_outdoor_set() -> None:
    entries = declarations("sets", standard_library()["stdlib/sets.scene"])[0].entries
    named = {kind.name.casefold() for kind in sets(Library(entries)) if not kind.inside}
    assert named == {*OUTDOORS, "frozen sea"}


def test_data_names_only_what_there_is() -> None:
    for land in LANDS.values():
        named = {each.element for each in land.scatter} | {each.element for each in land.fixed}
        assert named <= set(ELEMENTS)
        assert {each.kind for each in land.ridges} <= set(KINDS)
        assert land.texture is None or land.texture.marks in MARKS
