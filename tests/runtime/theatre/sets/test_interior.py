"""Rooms: each has four sides at every hour, any lens finds its place in them, and they agree with the library."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from math import hypot
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.declarations import declarations
from scenec.compiler.film.camera import Pose
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import SetKind, sets
from scenec.project import standard_library
from scenec.runtime.theatre.perform import perform
from scenec.runtime.theatre.sets.interior import ROOMS
from scenec.runtime.theatre.sets.interior.furniture import PIECES, extent
from scenec.runtime.theatre.sets.interior.plan import Piece
from scenec.runtime.theatre.sets.interior.shell import faces, glass
from scenec.runtime.theatre.view import View

from ..stages import PEOPLE, footage, looking, stage

SIZE = (160, 90)
HOURS = ("dawn", "day", "dusk", "night")
Frame = NDArray[np.uint8]


def frame(kind: str, pose: Pose, n: int = 0, **more: Any) -> Frame:
    return perform(footage(stage(kind, pose, **more)), SIZE, "draft").frame(n).copy()


def differs(one: Frame, other: Frame) -> float:
    """Share of the picture that differs by more than 8 levels."""
    return float((np.abs(one[..., :3].astype(int) - other[..., :3]).max(axis=2) > 8).mean())


@cache
def kinds() -> dict[str, SetKind]:
    entries = (e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)
    return {kind.name: kind for kind in sets(Library(entries))}


@pytest.mark.parametrize("kind", ROOMS)
def test_the_reverse_shows_the_other_side(kind: str) -> None:
    one, other = (frame(kind, looking(azimuth), hour="day") for azimuth in (25.0, 205.0))
    assert one[..., :3].std() > 12
    assert other[..., :3].std() > 12
    assert differs(one, other) > 0.15


@pytest.mark.parametrize("kind", ROOMS)
def test_night_is_darker_than_day_where_there_are_windows(kind: str) -> None:
    day, night = (frame(kind, looking(25.0), hour=hour)[..., :3].mean() for hour in ("day", "night"))
    assert night < day
    assert night > 10


@pytest.mark.parametrize("kind", ROOMS)
def test_opposite_walls_are_not_alike(kind: str) -> None:
    plan = ROOMS[kind]

    def worn(side: str) -> list[tuple[str, float]]:
        opened = [(each.kind, each.width) for each in plan.openings if each.side == side]
        return sorted(opened + [(each.kind, each.width) for each in plan.hung if each.side == side])

    assert worn("north") != worn("south")


@pytest.mark.parametrize("kind", ROOMS)
@pytest.mark.parametrize(("lens", "azimuth"), [(18.0, 25.0), (35.0, 205.0), (85.0, 115.0), (135.0, 295.0)])
def test_any_lens_finds_its_place(kind: str, lens: float, azimuth: float) -> None:
    """The long ones stand far outside the room: no wall and no furniture hides who is filmed."""
    pose = looking(azimuth, 4.0 * lens / 24.0, lens)
    alone = PEOPLE[:1]
    bare, played = (frame(kind, pose, actors=actors) for actors in ((), alone))
    assert bare[..., :3].std() > 8
    assert not any(faces(ROOMS[kind], View(pose, *SIZE), side) for side in between(kind, pose))
    assert differs(chest(bare, pose), chest(played, pose)) > 0.6


def between(kind: str, pose: Pose) -> list[str]:
    """The walls that stand between a camera and the middle of a room."""
    plan = ROOMS[kind]
    beyond = {"north": pose.z > plan.depth / 2, "south": pose.z < -plan.depth / 2}
    beyond |= {"east": pose.x > plan.width / 2, "west": pose.x < -plan.width / 2}
    return [side for side, is_out in beyond.items() if is_out]


def chest(picture: Frame, pose: Pose) -> Frame:
    """The part of a picture where MARA's chest is."""
    x, z = PEOPLE[0].position[0].value
    left, top, away = pose.project(x, 1.35, z, *SIZE)
    half = max(1.5, 0.1 * pose.focal(SIZE[0]) / away)
    return picture[int(top - half) : int(top + half) + 1, int(left - half) : int(left + half) + 1]


@pytest.mark.parametrize("kind", ["bedroom", "train carriage"])
def test_frames_are_the_same_in_any_order(kind: str) -> None:
    shown = footage(stage(kind, looking(25.0), to=looking(40.0, 3.2), hour="night", actors=PEOPLE))
    one, other = (perform(shown, SIZE, "film") for _ in range(2))
    forward = [one.frame(n).copy() for n in (0, 7, 30)]
    backward = [other.frame(n).copy() for n in (30, 7, 0)][::-1]
    assert all(np.array_equal(a, b) for a, b in zip(forward, backward, strict=True))


def test_the_land_goes_by_outside_a_carriage() -> None:
    performance = perform(footage(stage("train carriage", looking(90.0, 2.0), hour="day")), SIZE, "draft")
    first, second = (performance.frame(n).copy() for n in (0, 12))
    middle = slice(30, 50), slice(50, 110)
    assert cv2.absdiff(first[middle], second[middle])[..., :3].mean() > 2


@pytest.mark.parametrize("weather", ["rain", "snow"])
def test_weather_is_seen_through_the_windows_and_nowhere_else(weather: str) -> None:
    pose = looking(10.0, 2.4)
    clear, wet = (frame("office", pose, hour="day", weather=each) for each in ("", weather))
    assert differs(clear, wet) > 0.02
    shown = np.zeros(SIZE[::-1], bool)
    for left, top, right, bottom in glass(ROOMS["office"])(View(pose, *SIZE)):
        shown[max(0, int(top) - 1) : int(bottom) + 2, max(0, int(left) - 1) : int(right) + 2] = True
    assert (np.abs(clear[..., :3].astype(int) - wet[..., :3])[~shown] > 1).mean() == 0.0
    dry, drenched = (frame("lift", pose, hour="day", weather=each) for each in ("", weather))
    assert np.array_equal(dry, drenched)


def test_windows_show_each_hour_in_its_own_colours() -> None:
    pose = looking(10.0, 2.4)
    left, top, right, bottom = (int(edge) for edge in glass(ROOMS["office"])(View(pose, *SIZE))[1])
    panes = [frame("office", pose, hour=hour)[top:bottom, left:right, :3].mean(axis=(0, 1)) for hour in HOURS]
    assert min(float(np.abs(one - other).sum()) for one, other in combinations(panes, 2)) > 30


@pytest.mark.parametrize("kind", ["room", "office", "lift"])
def test_a_room_without_people_still_lives(kind: str) -> None:
    performance = perform(footage(stage(kind, looking(25.0), hour="night")), SIZE, "draft")
    first, *rest = [performance.frame(n).copy() for n in range(0, 48, 5)]
    assert max(differs(first, other) for other in rest) > 0.01


@pytest.mark.parametrize("kind", PIECES)
def test_furniture_stands_on_the_floor_and_has_its_size(kind: str) -> None:
    size = extent(Piece(kind, 0.0, 0.0))
    assert 0.0 < size.high < 5.3
    assert size.radius >= max(size.across, size.deep)


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_agrees_with_the_library(name: str) -> None:
    plan, kind = ROOMS[name], kinds()[name]
    assert kind.inside
    assert kind.height == plan.height
    for mark in (*kind.marks, kind.first, kind.second):
        assert abs(mark.x) < plan.width / 2 - 0.3
        assert abs(mark.z) < plan.depth / 2 - 0.3
        assert hypot(mark.x, mark.z) <= kind.wall + 0.9


@pytest.mark.parametrize("name", ROOMS)
def test_nobody_stands_in_the_furniture(name: str) -> None:
    """Where people are put of whom nothing is said, there is nothing but rugs."""
    for spot in (kinds()[name].first, kinds()[name].second):
        for piece in ROOMS[name].pieces:
            size = extent(piece)
            if size.high > 0.1:
                assert hypot(piece.x - spot.x, piece.z - spot.z) > min(size.across, size.deep) + 0.2
