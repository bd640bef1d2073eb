"""Things are where the sentence puts them: as many as it says, in its colour, in the picture."""

from __future__ import annotations

import pytest

from scenec.compiler.declarations import declarations
from scenec.compiler.film.camera import GATE, Pose
from scenec.compiler.film.track import Track, sample
from scenec.compiler.library import Library
from scenec.compiler.staging.counts import counted
from scenec.compiler.staging.paths import Scenes, way
from scenec.compiler.vocabulary import ThingKind
from scenec.project import standard_library
from tests.compiler.scripts import film

LIBRARY = Library(e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)
POSE = Pose(0.0, 1.5, 0.0, 0.0, 0.0, 24.0, 4.0, 5.6)
OUTSIDE = Scenes(POSE, 48, 16 / 9, 0.1, float("inf"))

BIRD = ThingKind("bird", "bird", 0.45, "sky", "")
CAT = ThingKind("cat", "cat", 0.75, "ground", "")


@pytest.mark.parametrize(
    ("text", "name", "count", "coloured"),
    [
        ("Three red balloons rise.", "balloon", 3, True),
        ("A cat crosses.", "cat", 1, False),
        ("She sees 5 birds.", "bird", 5, False),
        ("Thousands of fish swim by.", "fish", 48, False),
        ("A white door in the sea.", "door", 1, True),
        ("Nothing at all.", "cat", 1, False),
    ],
)
def test_a_sentence_says_how_many_and_of_what_colour(text: str, name: str, count: int, coloured: bool) -> None:
    said = counted(LIBRARY, text, lambda word: (kind := LIBRARY.find("Things", word)) is not None and kind.name == name)
    assert said.count == count
    assert bool(said.colour) == coloured


def placed(track: Track, frame: float) -> tuple[float, float]:
    """Picture widths right of the middle, and metres over the ground."""
    x, y, z = sample(track, frame)
    across, away = POSE.offset(x, z)
    return across / away * POSE.lens / GATE, y


@pytest.mark.parametrize("kind", [BIRD, CAT])
def test_a_thing_that_crosses_goes_through_the_whole_picture(kind: ThingKind) -> None:
    track = way(OUTSIDE, kind, "cross", 0, 1)
    assert placed(track, 0)[0] < -0.5
    assert abs(placed(track, 23.5)[0]) < 0.1
    assert placed(track, 47)[0] > 0.5


def test_what_flies_crosses_over_the_heads() -> None:
    track = way(OUTSIDE, CAT, "fly", 0, 1)
    assert placed(track, 0)[0] < -0.5 < 0.5 < placed(track, 47)[0]
    assert placed(track, 20)[1] > POSE.y


def test_what_rises_leaves_the_ground_and_what_falls_comes_to_it() -> None:
    rising, falling = (way(OUTSIDE, CAT, act, 0, 1) for act in ("rise", "fall"))
    assert placed(rising, 0)[1] == 0 < placed(rising, 47)[1]
    assert placed(falling, 47)[1] == 0 < placed(falling, 0)[1]


def test_what_rests_is_in_the_picture_and_on_its_ground() -> None:
    on_ground, in_sky = (placed(way(OUTSIDE, kind, "rest", 0, 1), 20) for kind in (CAT, BIRD))
    assert on_ground[1] == 0
    assert in_sky[1] > POSE.y
    assert abs(on_ground[0]) < 0.4


def test_several_stand_beside_each_other() -> None:
    places = [placed(way(OUTSIDE, CAT, "rest", n, 5), 0)[0] for n in range(5)]
    assert places == sorted(places)
    assert places[-1] - places[0] > 0.3


def test_a_room_keeps_its_things_within_its_walls() -> None:
    inside = Scenes(POSE, 48, 16 / 9, 0.0, 2.5)
    x, _, z = sample(way(inside, ThingKind("train", "train", 14.0, "ground", ""), "rest", 0, 1), 0)
    assert POSE.offset(x, z)[1] < POSE.focus + 2.5


def patterns(heading: str) -> set[str]:
    shots = film(f"{heading}\n\nThe train crosses the night.\n").scenes[0].shots
    return {thing.kind for shot in shots if shot.stage is not None for thing in shot.stage.things}


def test_a_train_that_one_sits_in_is_not_seen_going_by() -> None:
    assert "train" in patterns("EXT. FIELD - NIGHT")
    assert "train" not in patterns("INT. TRAIN - NIGHT")
