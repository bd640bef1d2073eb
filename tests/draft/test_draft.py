"""From prose to a script that compiles, and an account of it."""

from __future__ import annotations

import pytest

from scenec.compiler.diagnostics import has_errors
from scenec.draft import CannotDraftError, Dreamer, draft
from tests.draft.dreams import FLIGHT


def test_a_dream_becomes_a_script_without_an_error() -> None:
    made = draft(FLIGHT)
    assert not has_errors(made.compiled.diagnostics)
    assert [scene.place for scene in made.compiled.film.scenes] == [  # type: ignore[union-attr]
        "CITY MADE OF GLASS",
        "SEA",
        "OLD SCHOOL",
        "BEDROOM",
    ]


def test_the_same_dream_gives_the_same_script() -> None:
    assert draft(FLIGHT).text == draft(FLIGHT).text


def test_the_dreamer_may_have_a_name_and_a_look() -> None:
    text = draft(FLIGHT, dreamer=Dreamer("ANNA", "woman, 34, red scarf")).text
    assert "    ANNA = woman, 34, red scarf\n" in text
    assert "\nAnna is flying over a city made of glass.\n" in text
    assert "DREAMER" not in text


def test_what_nobody_told_is_said() -> None:
    made = draft("I was running.")
    assert "the place of FIELD" in made.inventions
    assert "[[invented: the place, the hour]]" in made.text


def test_every_sentence_is_accounted_for() -> None:
    made = draft('I was in a garden. My mother said "Look."')
    first, second = made.account.entries
    assert ("place", "garden") in first.found
    assert ("words", "look") in second.found
    assert second.shots
    assert made.account.share > 0.7


def test_what_the_film_lacks_is_missing() -> None:
    (only,) = draft("I was in a garden and I frobnicated.").account.entries
    assert ("act", "frobnicate") in only.missing


@pytest.mark.parametrize("prose", ["", " \n", "...!?"])
def test_no_words_are_no_dream(prose: str) -> None:
    with pytest.raises(CannotDraftError, match="no words"):
        draft(prose)


def test_an_unknown_engine_is_named_with_those_there_are() -> None:
    with pytest.raises(CannotDraftError) as caught:
        draft("I ran.", engine="oracle")
    assert "rules" in caught.value.hint
