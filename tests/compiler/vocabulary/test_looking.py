"""Lights, styles and moods reach the stage as numbers, a film's own like the library's."""

from __future__ import annotations

import pytest

from scenec.compiler.film.look import Grade, Lighting
from scenec.compiler.film.stage import SetDressing
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import lighting, mood_grade, style_grade
from tests.compiler.scripts import film, scene

OWN = """Lights:
    CAVE GLOW = like CANDLELIGHT, green; key: #40c080; flicker: 5%
Styles:
    INK = no colour at all; saturation: 0%; light: low key

INT. LAMP ROOM - NIGHT

!!STYLE: ink
{}
She waits.
"""


def dressing(text: str) -> SetDressing:
    stage = film(text).scenes[0].shots[0].stage
    assert stage is not None
    return stage.set


def test_a_light_of_ones_own_inherits_and_overrides() -> None:
    found = dressing(OWN.format("\n!!LIGHT: cave glow\n")).lighting
    assert found == (Lighting("cave glow", "#40c080", "#2c1a20", 0.75, 0.55, 0.05),)


def test_a_style_grades_and_brings_its_light_where_none_is_said() -> None:
    found = dressing(OWN.format(""))
    assert found.grades[0] == Grade("ink", saturation=0.0)
    assert found.lights == ("low key",)


def test_moods_grade_after_styles() -> None:
    stage = scene("!!MOOD: dread\n\n!!STYLE: noir\n\nShe waits.").scenes[0].shots[0].stage
    assert stage is not None
    assert [each.name for each in stage.set.grades] == ["noir", "dread"]


@pytest.mark.parametrize("section", ["Lights", "Styles", "Moods"])
def test_every_entry_changes_what_is_seen_or_says_that_it_does_not(section: str) -> None:
    library = Library.of(scene("She waits.", "frame"))
    plain = {"paper", "neutral"}
    for each in library.all(section):
        if section == "Lights":
            light = lighting(library, each.name)
            assert light is not None
            assert light.key.startswith("#")
            assert light.fill.startswith("#")
        else:
            grade = style_grade if section == "Styles" else mood_grade
            assert (grade(library, each.name) == Grade(each.name)) == (each.name in plain)
