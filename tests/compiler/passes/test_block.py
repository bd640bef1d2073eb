"""Blocking: nobody stands in another or in a wall, and a scene's blocking is its own."""

from __future__ import annotations

from itertools import combinations
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.scene import Scene
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
