"""Things have their place in the world: it follows from the words of the scene and is the same in all of its shots."""

from __future__ import annotations

from math import hypot

import pytest

from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import Laid
from scenec.compiler.film.stage import Thing
from scenec.compiler.film.track import sample
from tests.compiling import compiled

CAST = "Cast:\n    MARA = woman, 40\n    JOEL = man, 30\n\n"


def film(action: str, heading: str = "INT. KITCHEN - DAY") -> Film:
    found = compiled(f"{CAST}{heading}\n\n{action}\n").film
    assert found is not None
    return found


def laid(action: str, heading: str = "INT. KITCHEN - DAY") -> Laid:
    (only,) = {each.pattern: each for each in film(action, heading).scenes[0].laid}.values()
    return only


def shown(film: Film, kind: str) -> list[Thing]:
    stages = (shot.stage for scene in film.scenes for shot in scene.shots if shot.stage is not None)
    return [thing for stage in stages for thing in stage.things if thing.kind == kind]


@pytest.mark.parametrize(
    ("action", "high"),
    [
        ("An egg lies on the table.", 0.755),
        ("Mara puts an egg on the table.", 0.755),
        ("There is an egg on the stove.", 0.92),
        ("On the table lies an egg.", 0.755),
        ("An egg lies under the table.", 0.0),
        ("An egg is on the floor.", 0.0),
    ],
)
def test_a_thing_is_as_high_as_what_it_lies_on(action: str, high: float) -> None:
    assert laid(action).y == pytest.approx(high)


def test_a_small_thing_of_which_nobody_says_more_lies_on_something() -> None:
    assert laid("An egg waits.").y > 0.4


def test_what_lies_there_is_in_the_same_spot_in_every_shot() -> None:
    shots = "\n\n".join(f"!!{framing}\n\nMara waits." for framing in ("WIDE", "CLOSE MARA", "ESTABLISH"))
    found = film(f"A giant clock stands there.\n\n{shots}", "EXT. FIELD - DAY")
    spots = {sample(thing.position, 0) for thing in shown(found, "clock")}
    assert len(shown(found, "clock")) > 1
    assert len(spots) == 1


def test_what_is_put_somewhere_is_there_only_from_then_on() -> None:
    found = film("Mara takes the key.\n\nJOEL\nGood.\n\nMara puts the key on the table.\n\nJOEL\nThere it lies.")
    (record,) = (each for each in found.scenes[0].laid if each.there)
    assert record.element > 0
    assert record.y == pytest.approx(0.755)


def test_what_is_in_a_hand_is_nowhere_else() -> None:
    assert film("Mara holds a letter in her hand.").scenes[0].laid == ()


def test_what_crosses_is_not_there_afterwards() -> None:
    found = film("A cat crosses the room.\n\nMARA\nA cat.\n\nJOEL\nA cat.")
    assert found.scenes[0].laid == ()
    assert shown(found, "cat")


@pytest.mark.parametrize(
    ("action", "nearer"), [("A dog stands behind Mara.", False), ("A dog stands in front of Mara.", True)]
)
def test_before_and_behind_are_told_from_where_we_sit(action: str, nearer: bool) -> None:
    scene = film(f"Mara waits.\n\n{action}").scenes[0]
    (dog,) = scene.laid
    mara = next(each for each in scene.placed if each.who == "MARA")
    pose = next(shot.stage.camera[0].pose for shot in scene.shots if shot.stage is not None)
    gone = [pose.offset(x, z)[1] for x, z in ((dog.x, dog.z), (mara.x, mara.z))]
    assert (gone[0] < gone[1]) == nearer


def test_a_thing_above_the_sea_hangs_high_and_far() -> None:
    moon = laid("A moon of paper hangs above the sea.", "EXT. BEACH - NIGHT")
    assert moon.y > 3
    assert hypot(moon.x, moon.z) > 10
    assert moon.material == "paper"


def test_words_before_the_noun_make_it_large_many_and_of_glass() -> None:
    many = laid("Three giant glass eggs stand there.", "EXT. FIELD - DAY")
    assert (many.count, many.times, many.material) == (3, 3.0, "glass")


def test_no_thing_is_no_thing() -> None:
    assert film("There is no dog.").scenes[0].laid == ()


@pytest.mark.parametrize(("action", "count"), [("Scissors lie there.", 1), ("Doors stand there.", 4)])
def test_a_plural_is_several_and_a_pair_of_scissors_one(action: str, count: int) -> None:
    assert laid(action, "EXT. FIELD - DAY").count == count


def test_a_road_in_a_set_of_roads_is_its_own() -> None:
    assert film("A road.", "EXT. COUNTRY ROAD - DAY").scenes[0].laid == ()
    assert [each.pattern for each in film("A river.", "EXT. COUNTRY ROAD - DAY").scenes[0].laid] == ["river"]
