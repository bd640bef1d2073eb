"""Words of a script are found by their base forms, in the languages that the library has words for."""

from __future__ import annotations

from pathlib import Path

import pytest

from scenec.api import compile_text
from scenec.compiler.film.scene import Laid
from scenec.compiler.geometry.standing import standing
from scenec.lemmas import LANGUAGES, lemmas
from scenec.project import standard_library


def laid(text: str) -> dict[str, Laid]:
    film = compile_text(text).film
    assert film is not None
    return {each.pattern: each for scene in film.scenes for each in scene.laid}


@pytest.mark.parametrize(
    ("language", "heading", "action", "pattern", "count"),
    [
        ("en", "EXT. FIELD - DAY", "Two crocodiles lie there.", "crocodile", 2),
        ("de", "AUSSEN. FELD - TAG", "Drei rote Türen stehen auf dem Feld.", "door", 3),
        ("es", "EXTERIOR. CAMPO - DÍA", "Dos gatos negros duermen.", "cat", 2),
        ("fr", "EXTÉRIEUR. CHAMP - JOUR", "Une horloge fond.", "clock", 1),
        ("it", "ESTERNO. CAMPO - GIORNO", "Tre elefanti bianchi dormono.", "elephant", 3),
        ("pt", "EXT. CAMPO - DIA", "Duas tartarugas dormem.", "turtle", 2),
        ("ru", "НАТ. ПОЛЕ - ДЕНЬ", "Три кошки спят.", "cat", 3),
    ],
)
def test_what_a_sentence_names_is_there(language: str, heading: str, action: str, pattern: str, count: int) -> None:
    found = laid(f"Language: {language}\n\n{heading}\n\n{action}\n")
    assert list(found) == [pattern]
    assert found[pattern].count == count


@pytest.mark.parametrize(
    ("language", "enters", "leaves"),
    [
        ("en", "Tomás enters.", "Tomás goes out."),
        ("de", "Tomás kommt herein.", "Tomás geht hinaus."),
        ("es", "Tomás entra.", "Tomás sale."),
        ("fr", "Tomás entre.", "Tomás sort."),
        ("it", "Tomás entra.", "Tomás esce."),
        ("pt", "Tomás entra.", "Tomás sai."),
        ("ru", "Tomás входит.", "Tomás уходит."),
    ],
)
def test_people_come_and_go_in_every_language(language: str, enters: str, leaves: str) -> None:
    cast = "Cast:\n    INÉS = woman\n    TOMÁS = man\n"
    talk = f"INÉS\nHola.\n\n{enters}\n\nINÉS\nHola.\n\n{leaves}\n\nINÉS\nHola.\n"
    film = compile_text(f"Language: {language}\n{cast}\nINT. ROOM - DAY\n\n{talk}", until="block").film
    assert film is not None
    there = [set(standing(film.scenes[0], index)) for index in (0, 2, 4)]
    assert there == [{"INÉS"}, {"INÉS", "TOMÁS"}, {"INÉS"}]


def test_a_colour_behind_the_noun_is_the_colour_of_the_thing() -> None:
    found = laid("Language: es\n\nEXTERIOR. CAMPO - DÍA\n\nUna puerta roja está allí.\n")
    assert found["door"].colour


def test_only_words_that_lead_into_the_library_are_told() -> None:
    told = lemmas(("INT. ROOM\n\nWolves contemplate epistemologies.\n",), {"a": "wolf"}, None)
    assert told == "Lemmas:\n    WOLVES = wolf\n"


def test_a_language_without_words_is_read_as_it_stands() -> None:
    assert lemmas(("Language: ja\n\n猫が来る。\n",), standard_library(), None) == ""
    assert "ja" not in LANGUAGES


def test_answers_are_kept_and_a_spoilt_file_is_looked_up_again(tmp_path: Path) -> None:
    script = ("INT. ROOM\n\nHippopotamuses yawn at octopuses.\n",)
    library = {"a": "hippopotamus"}
    first = lemmas(script, library, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text("{", encoding="utf-8")
    assert lemmas(script, library, tmp_path) == first != ""


def test_a_name_is_no_verb() -> None:
    script = "Language: es\n\nEXTERIOR. CAMPO - DÍA\n\nTomás camina.\n\nTOMÁS\nSí.\n"
    told = lemmas((script,), standard_library(), None)
    assert "TOMÁS" not in told
    assert "CAMINA = walk" in told
