"""FLASHBACK, DREAM, MONTAGE, INTERCUT: what writers mean by them."""

from __future__ import annotations

import pytest

from scenec.compiler.film.scene import Action, Scene, Speech
from tests.compiling import compiled

HEAD = "Cast:\n    MARA = woman, 34\n    JOEL = man, 40\n\n"


def scenes(text: str) -> tuple[Scene, ...]:
    film = compiled(HEAD + text).film
    assert film is not None
    return film.scenes


def told(text: str) -> list[tuple[str, str, str]]:
    return [(scene.place, scene.hour, scene.telling) for scene in scenes(text)]


def test_a_flashback_holds_until_its_end() -> None:
    text = (
        "INT. ROOM - NIGHT\n\nHe waits.\n\nFLASHBACK\n\nEXT. SEA - DAY\n\nHe swims.\n\nEXT. BEACH\n\nHe rests.\n\n"
        "END FLASHBACK\n\nINT. ROOM - CONTINUOUS\n\nHe waits on.\n"
    )
    assert told(text) == [
        ("ROOM", "night", ""),
        ("SEA", "day", "flashback"),
        ("BEACH", "day", "flashback"),
        ("ROOM", "night", ""),
    ]


def test_without_an_end_a_caption_holds_for_one_scene() -> None:
    text = (
        "INT. ROOM - NIGHT\n\nHe waits.\n\nDREAM SEQUENCE:\n\nEXT. SEA - DAY\n\nHe swims.\n\nINT. ROOM\n\nHe wakes.\n"
    )
    assert told(text) == [("ROOM", "night", ""), ("SEA", "day", "dream"), ("ROOM", "night", "")]


def test_inside_a_scene_a_caption_parts_it() -> None:
    text = "INT. ROOM - NIGHT\n\nHe sleeps.\n\nDREAM\n\nA whale flies.\n\nEND DREAM\n\nHe wakes.\n"
    made = scenes(text)
    assert [(scene.place, scene.telling, scene.goes_on) for scene in made] == [
        ("ROOM", "", False),
        ("ROOM", "dream", True),
        ("ROOM", "", True),
    ]
    assert all("DREAM" not in e.text for scene in made for e in scene.elements if isinstance(e, Action))


@pytest.mark.parametrize("time", ["DAY - FLASHBACK", "DAY (FLASHBACK)", "FLASHBACK - DAY", "DAY – FLASHBACK"])
def test_a_heading_speaks_for_its_own_scene(time: str) -> None:
    text = f"EXT. SEA - {time}\n\nHe swims.\n\nINT. ROOM\n\nHe wakes.\n"
    assert told(text)[0] == ("SEA", "day", "flashback")
    assert told(text)[1][2] == ""


def test_a_flashback_looks_like_one_and_a_script_can_say_how() -> None:
    text = "EXT. SEA - DAY - FLASHBACK\n\nHe swims.\n\nINT. ROOM - DAY\n\nHe wakes.\n"
    assert [("flashback" in scene.styles) for scene in scenes(text)] == [True, False]
    assert all("flashback" in shot.stage.set.styles for shot in scenes(text)[0].shots if shot.stage)


CALL = """INT. KITCHEN - NIGHT

MARA
Is it you?

EXT. HARBOUR - NIGHT

JOEL
It is.

INTERCUT - PHONE CALL

MARA
Where are you?

JOEL
At the boats.

He looks at the water.

MARA sits.

MARA
Come home.

END INTERCUT

INT. HALL - DAY

MARA
He came.
"""


def test_an_intercut_alternates_with_who_speaks_and_acts() -> None:
    assert [scene.place for scene in scenes(CALL)] == [
        "KITCHEN",
        "HARBOUR",
        "KITCHEN",
        "HARBOUR",
        "KITCHEN",
        "HALL",
    ]
    assert [scene.telling for scene in scenes(CALL)] == ["", "", *["intercut"] * 3, ""]


def test_an_intercut_establishes_nothing_again() -> None:
    assert all(scene.shots[0].framing != "establish" for scene in scenes(CALL)[2:5])


def test_an_intercut_between_nothing_stays_whole() -> None:
    made = scenes("INT. ROOM - DAY\n\nMARA\nYes.\n\nINTERCUT\n\nMARA\nNo.\n\nJOEL\nYes.\n")
    assert [scene.place for scene in made] == ["ROOM", "ROOM"]
    assert [e.speaker for e in made[1].elements if isinstance(e, Speech)] == ["MARA", "JOEL"]


def test_words_in_small_letters_are_no_caption() -> None:
    assert len(scenes("INT. ROOM - DAY\n\nFlashback of light.\n\nMontage by hand.\n")) == 1


PARTED = """Places:
    LAMP ROOM = round; set: lighthouse

INT. LAMP ROOM - NIGHT

!!MOOD: dread

!!LIGHT: candlelight

!!WEATHER: rain

!!STYLE: noir

!!MARK MARA: at the window

MARA
I see it.

FLASHBACK

Joel waits at the door.

END FLASHBACK

MARA
It is gone.
"""


def test_what_is_said_under_a_heading_holds_where_a_caption_parts_it() -> None:
    before, dream, after = scenes(PARTED)
    assert (after.mood, after.lights, after.weather, after.styles) == (("dread",), ("candlelight",), "rain", ("noir",))
    assert (dream.mood, dream.lights, dream.weather) == (before.mood, before.lights, before.weather)
    assert dream.styles == ("noir", "flashback")
    assert [(each.who, each.mark) for each in after.placed] == [("MARA", "window")]


def test_what_a_part_says_itself_counts_there_and_not_behind_it() -> None:
    text = PARTED.replace("Joel waits", "!!MOOD: joyful\n\nJoel waits")
    assert [scene.mood for scene in scenes(text)] == [("dread",), ("joyful",), ("dread",)]


def test_a_heading_ends_what_held_in_its_place() -> None:
    text = PARTED + "\nINT. LAMP ROOM - DAY\n\nMARA\nDay.\n\nDREAM\n\nMara sings.\n"
    assert all(not scene.lights for scene in scenes(text)[3:])


def test_each_side_of_an_intercut_keeps_its_own_light() -> None:
    text = CALL.replace("HARBOUR - NIGHT\n", "HARBOUR - NIGHT\n\n!!LIGHT: moonlight\n")
    lit = [(scene.place, scene.lights) for scene in scenes(text)[2:5]]
    assert [place for place, lights in lit if lights] == ["HARBOUR"]


@pytest.mark.parametrize(
    ("style", "told"),
    [("FLASH FORWARD", "INT. B - DAY - FLASH FORWARD\n\nHe runs.\n"), ("MONTAGE", "MONTAGE\n\nHe runs.\n")],
)
def test_a_style_that_only_a_way_of_telling_asks_for_is_used(style: str, told: str) -> None:
    found = compiled(f"Styles:\n    {style} = red; saturation: 0.5\n\nINT. A - DAY\n\nHe waits.\n\n{told}")
    assert "SC0404" not in [each.code for each in found.diagnostics]
