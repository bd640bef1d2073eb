"""Sounds of a script's own."""

from __future__ import annotations

import pytest

from tests.compiler.scripts import HEADER, compiled

SCENE = HEADER.rstrip() + "\nSounds:\n    {}\n\nINT. LAMP ROOM - NIGHT\n\nThe lamp turns.\n"


@pytest.mark.parametrize(
    ("entry", "hint"),
    [
        ("DOGG = it barks", "like DOG"),
        ("TEMPLE = bronze; recipe: gonk", "recipe: gong"),
        ("ZZZ = who knows", "Say what it is like"),
    ],
)
def test_a_sound_without_a_recipe_is_said(entry: str, hint: str) -> None:
    (found,) = (each for each in compiled(SCENE.format(entry)).diagnostics if each.code == "SC0245")
    assert hint in found.hint


def test_what_is_like_a_sound_of_the_library_can_be_made() -> None:
    said = compiled(SCENE.format("TEMPLE GONG = like GONG, very old; level: -20")).diagnostics
    assert [each.code for each in said if each.code == "SC0245"] == []
