"""Sentences that set parts of the place going."""

from __future__ import annotations

import pytest

from scenec.compiler.film.stage import Practical
from tests.compiler.scripts import film

HEADER = """Title: A Test
Scenec: 1
Cast:
    MARA = woman, 34, grey wool coat

INT. LIFT - NIGHT

MARA stands at the mirror.

"""


def practicals(text: str) -> list[tuple[Practical, ...]]:
    made = film(HEADER + text)
    return [shot.stage.practicals for scene in made.scenes for shot in scene.shots if shot.stage is not None]


def acts(text: str) -> set[tuple[str, str]]:
    return {(each.part, each.act) for found in practicals(text) for each in found}


@pytest.mark.parametrize(
    ("text", "part", "act"),
    [
        ("The door opens.", "door", "open"),
        ("The door slams.", "door", "shut"),
        ("The doors open.", "doors", "open"),
        ("MARA opens the door.", "door", "open"),
        ("The lamp goes out.", "lamp", "douse"),
        ("The lights go out.", "lights", "douse"),
        ("MARA switches on the lamp.", "lamp", "kindle"),
        ("MARA turns off the lights.", "lights", "douse"),
    ],
)
def test_a_sentence_sets_a_part_going(text: str, part: str, act: str) -> None:
    assert (part, act) in acts(text)


@pytest.mark.parametrize(
    "text", ["MARA waits at the door.", "MARA looks at the lamp.", "The wind goes round the house."]
)
def test_what_only_names_a_part_leaves_it_alone(text: str) -> None:
    assert acts(text) == set()


def test_what_was_done_holds_for_the_rest_of_the_scene() -> None:
    found = practicals("!SHOT: wide\n\nThe lights go out.\n\n!SHOT: close MARA\n\nMARA waits.\n")
    first = next(each for shot in found for each in shot)
    assert first.start >= 0.0 < first.end
    assert found[-1] == (Practical("lights", "douse", 0.0, 0.0),)


def test_a_hand_takes_its_time() -> None:
    by_hand, alone = (
        next(each for shot in practicals(text) for each in shot) for text in ("MARA opens the door.", "The door opens.")
    )
    assert by_hand.start > alone.start
