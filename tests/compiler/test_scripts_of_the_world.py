"""Texts of any script and any line end are one film: names are found whatever stands around their letters."""

from __future__ import annotations

import pytest

from scenec.compiler.film.scene import Speech
from tests.compiling import codes, compiled, told

RLM, LRM, LRI, PDI = "\u200f", "\u200e", "\u2066", "\u2069"

ARABIC = f"""Language: ar
Cast:
    سارة = woman, 30
    יואל = man, 40
Places:
    بيت = room; set: room

INT. بيت - NIGHT

{RLM}سارة{RLM}
أتذكر البحر.

{LRI}יואל{PDI}
לא.

!!CLOSE ON {RLM}سارة

سارة
و {LRI}English{PDI}.

INT. {RLM}بيت{RLM} - NIGHT

سارة
نعم.
"""

ENDS = {"unix": "\n", "windows": "\r\n", "old mac": "\r"}

PLAIN = (
    "Title: Été\n\nINT. КУХНЯ - NIGHT\n\nОна ждёт.\n\nМАРА\n(тихо)\nДа.\n\n> DISSOLVE TO:\n\nEXT. 海 - DAWN\n\n波。\n"
)


def speakers(text: str) -> list[str]:
    film = compiled(text).film
    assert film is not None
    return [each.speaker for scene in film.scenes for each in scene.elements if isinstance(each, Speech)]


def test_marks_that_turn_the_writing_are_no_part_of_a_name() -> None:
    found = compiled(ARABIC)
    assert told(found) == ""
    assert speakers(ARABIC) == ["سارة", "יואל", "سارة", "سارة"]
    assert found.film is not None
    assert [scene.place for scene in found.film.scenes] == ["بيت", "بيت"]


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "marked"])
def test_line_ends_and_a_byte_order_mark_change_no_film(end: str, mark: str) -> None:
    film, other = compiled(PLAIN).film, compiled(mark + PLAIN.replace("\n", end)).film
    assert film is not None
    assert other is not None
    assert [(s.heading, len(s.elements), s.transition is None) for s in film.scenes] == [
        (s.heading, len(s.elements), s.transition is None) for s in other.scenes
    ]
    assert film.title == other.title
    assert [each.name for each in film.cast] == [each.name for each in other.cast] == ["МАРА"]


@pytest.mark.parametrize("gap", ["\t", "\u00a0", "\u2028", "\x85", "\u3000", "\x0b"], ids=ascii)
def test_any_white_space_is_a_blank(gap: str) -> None:
    text = f"{gap}INT.{gap}ROOM{gap}- DAY\n\n{gap}He{gap}waits.\n\n{gap}MARA{gap}\n{gap}(low){gap}\n{gap}Hi.{gap}\n"
    assert speakers(text) == ["MARA"]
    film = compiled(text).film
    assert film is not None
    assert [scene.place for scene in film.scenes] == ["ROOM"]


def test_a_place_is_one_however_its_letters_are_written() -> None:
    text = "INT. Room - DAY\n\nShe waits.\n\nINT. ROOM - DAY\n\nShe waits.\n\nint. room - day\n\nShe waits.\n"
    film = compiled(text).film
    assert film is not None
    assert {scene.place for scene in film.scenes} == {"ROOM"}
    assert len(film.places) == 1
    assert codes(compiled(text)) == []
