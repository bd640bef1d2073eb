"""Blocking: nobody stands in another or in a wall, and a scene's blocking is its own."""

from __future__ import annotations

from itertools import combinations
from math import cos, hypot, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.scene import Scene, Speech
from scenec.compiler.geometry.standing import standing
from tests.compiling import compiled

HEADER = "Cast:\n    MARA = woman\n    JOEL = man\n    ANN = girl\n    TOM = boy\n\nINT. LAMP ROOM - NIGHT\n\n"
LINES = (
    *("!!MARK MARA: at the window", "!!MARK JOEL: at the window", "!!MARK ANN: beside Mara", "!!WIDE"),
    *("MARA\nOne.", "JOEL\n(to Ann)\nTwo.", "ANN\nThree.", "TOM\nFour.", "Tom walks on. Ann turns.", "Joel enters."),
)
scripts = st.lists(st.sampled_from(LINES), min_size=1, max_size=8).map(lambda lines: HEADER + "\n\n".join(lines) + "\n")


def blocked(text: str) -> Scene:
    film = compiled(text, until="block").film
    assert film is not None
    return film.scenes[-1]


@settings(max_examples=40, deadline=None)
@given(scripts)
def test_people_start_apart_and_stay_within_the_walls(text: str) -> None:
    placed = blocked(text).placed
    start = [(each.x, each.z) for each in placed if each.element < 0]
    assert all(hypot(a[0] - b[0], a[1] - b[1]) >= 0.69 for a, b in combinations(start, 2))
    assert all(hypot(each.x, each.z) < 4.0 for each in placed)


def test_a_scenes_blocking_does_not_depend_on_the_scene_before() -> None:
    body = "INT. LAMP ROOM - NIGHT\n\nMARA\nOne.\n\nJOEL\nTwo.\n"
    before = "INT. LAMP ROOM - DAY\n\n!!MARK JOEL: at the door\n\nJOEL\nFirst.\n\n"
    assert blocked(body).placed == blocked(before + body).placed


def test_a_voice_over_puts_nobody_on_the_stage() -> None:
    scene = blocked("INT. LAMP ROOM - NIGHT\n\nMARA (V.O.)\nOnce.\n\nJOEL\nNow.\n")
    assert [each.who for each in scene.placed] == ["JOEL"]
    assert scene.axis is None


def test_who_looked_away_turns_back_to_speak() -> None:
    assert turned(HEADER + "MARA\nYes.\n\nJoel looks at the sea.\n\nJOEL\nNever.\n")[-1] == "JOEL"


def test_who_looks_where_a_mark_says_speaks_so() -> None:
    marked = HEADER + "!!MARK MARA: at the window, facing out\n\n!!WIDE\n\nMARA\nYes.\n\nJOEL\nNo.\n"
    assert turned(marked) == ["MARA"], "once she is spoken to"


def turned(script: str) -> list[str]:
    """Who turns on the spot after the scene has begun, in order."""
    return [placed.who for placed in blocked(script).placed if placed.element >= 0 and not placed.walks]


def there(scene: Scene, element: int) -> set[str]:
    """Who is on the stage as an element begins."""
    return set(standing(scene, element))


def test_who_leaves_is_gone_until_they_come_back() -> None:
    scene = blocked(HEADER + "MARA\nGo.\n\nJoel leaves.\n\nMARA\nGone.\n\nJoel comes in.\n\nMARA\nAgain?\n")
    assert [there(scene, index) for index in (0, 2, 4)] == [{"MARA", "JOEL"}, {"MARA"}, {"MARA", "JOEL"}]
    way = [(placed.via, placed.gone) for placed in scene.placed if placed.who == "JOEL" and placed.walks]
    assert (way[0][0][-1], way[0][1]) == ((-2.75, -1.3), True), "by the door"
    assert way[1][0][0] == (-2.75, -1.3)


@pytest.mark.parametrize(
    ("body", "there_at_first"),
    [
        ("Mara waits.\n\nMARA\nYes?\n\nJoel enters.", {"MARA"}),
        ("Mara waits.\n\nMARA\nYes?\n\nJoel walks to the table.", {"MARA"}),
        ("Mara waits.\n\nMARA\nYes?\n\nJoel looks at the sea.", {"MARA", "JOEL"}),
        ("Mara waits.\n\nMARA\n(to Joel)\nYes?\n\nJoel walks to the table.", {"MARA", "JOEL"}),
        ("Mara waits. Joel walks to the table.", {"MARA", "JOEL"}),
        ("Mara waits.\n\nJOEL (O.S.)\nMara!\n\nJOEL\nThere you are.", {"MARA"}),
        ("!!CLOSE ON JOEL\n\nMara waits.\n\nMARA\nYes?\n\nJoel walks to the table.", {"MARA", "JOEL"}),
        ("Mara waits.\n\nMARA\nYes?\n\nJOEL\nYes.", {"MARA", "JOEL"}),
    ],
)
def test_who_is_there_when_a_scene_begins(body: str, there_at_first: set[str]) -> None:
    assert there(blocked(HEADER + body + "\n"), 0) == there_at_first


def test_who_speaks_after_leaving_is_heard_from_off_stage() -> None:
    scene = blocked(HEADER + "MARA\nGo.\n\nJoel leaves.\n\nJOEL\nGood night.\n")
    assert [each.gone for each in scene.elements if isinstance(each, Speech)] == [False, True]
    assert there(scene, 3) == {"MARA"}


def test_out_of_doors_one_goes_off_beside_the_picture() -> None:
    header = HEADER.replace("LAMP ROOM", "FIELD").replace("INT", "EXT")
    scene = blocked(header + "MARA\nGo.\n\nJoel walks away.\n")
    left = next(placed for placed in scene.placed if placed.gone)
    across = left.x * cos(radians(222)) - left.z * sin(radians(222))
    assert abs(across) > 6


def test_who_comes_in_goes_to_whom_they_join() -> None:
    header = HEADER.replace("LAMP ROOM", "FIELD").replace("INT", "EXT")
    scene = blocked(header + "MARA\nYes.\n\nMara walks on.\n\nJoel walks through the grass.\n")
    places = standing(scene, 3)
    (x, z), (ox, oz) = places["JOEL"].spot, places["MARA"].spot
    assert 1.0 <= hypot(x - ox, z - oz) <= 2.2
