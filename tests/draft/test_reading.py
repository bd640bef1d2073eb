"""What is found in prose."""

from __future__ import annotations

import pytest

from scenec.draft.reading.tokens import sentences
from scenec.draft.tongue import guessed
from tests.draft.dreams import FLIGHT, dream


def test_a_stop_inside_quotes_ends_no_sentence() -> None:
    found = [text for _, text in sentences('"Run! Now!" she said. I ran. "Wait." Nobody came')]
    assert found == ['"Run! Now!" she said.', "I ran.", '"Wait."', "Nobody came"]


def test_a_small_word_that_is_also_a_thing_is_read_on() -> None:
    assert len(dream("Over and over, down below, it was it and they. Can I? A can.").sentences) == 3


def test_sentences_know_where_they_stand() -> None:
    assert all(FLIGHT[s.start : s.end] == s.text for s in dream(FLIGHT).sentences)


def test_people_are_known_by_kinship_trade_figure_and_name() -> None:
    found = dream("My grandmother held my hand. A man in a black coat laughed. My friend Ben waved, then I saw Ruth.")
    assert [(p.name, p.gender) for p in found.people] == [
        ("GRANDMOTHER", "she"),
        ("MAN", "he"),
        ("BEN", "they"),
        ("RUTH", "they"),
    ]
    assert found.people[1].look == "man, 40, black coat"


def test_a_pronoun_is_the_last_spoken_of_whom_it_fits() -> None:
    found = dream("My mother met my uncle. He smiled. She waved at him.")
    assert [s.people for s in found.sentences] == [("MOTHER", "UNCLE"), ("UNCLE",), ("MOTHER", "UNCLE")]


@pytest.mark.parametrize(
    ("prose", "places"),
    [
        ("I was in my old school. I saw a house.", ["OLD SCHOOL", None]),
        ("A long corridor. Doors.", ["LONG CORRIDOR", None]),
        ("I flew over a city made of glass. The city turned into a forest.", ["CITY MADE OF GLASS", "FOREST"]),
        (
            "I was in a kitchen. Then I ran into the garden. I went back to the kitchen.",
            ["KITCHEN", "GARDEN", "KITCHEN"],
        ),
        ("I was in my garden. My aunt stood on a roof.", ["GARDEN", None]),
    ],
)
def test_the_place_is_where_the_dreamer_comes_to_be(prose: str, places: list[str | None]) -> None:
    assert [s.where.name if s.where else None for s in dream(prose).sentences] == places


def test_speech_has_a_speaker_and_a_manner() -> None:
    lines = [line for s in dream(FLIGHT).sentences for line in s.lines]
    assert [(line.speaker, line.manner) for line in lines] == [("GRANDMOTHER", ""), ("WHALE", "whispering")]


def test_a_quote_alone_goes_on_with_who_spoke() -> None:
    found = dream('I said "You look well." My aunt smiled. "They let us out on Sundays," she said. "Tell nobody."')
    assert [line.speaker for s in found.sentences for line in s.lines] == ["DREAMER", "AUNT", "AUNT"]


def test_a_thing_that_speaks_is_somebody() -> None:
    found = dream('Three white birds flew beside me. One of them said "The sea is not far."')
    assert [line.speaker for s in found.sentences for line in s.lines] == ["BIRD"]


def test_what_is_worn_belongs_to_who_wears_it() -> None:
    found = dream("I stood on a roof in my nightgown. My uncle sat there in his green jacket.")
    assert found.worn == ("nightgown",)
    assert found.people[0].look == "man, 60, green jacket"


def test_hour_weather_and_feeling_are_told_by_words() -> None:
    (only,) = dream("It was raining at midnight and I was terrified.").sentences
    assert dict(only.states) == {"weather": "rain", "hour": "NIGHT", "mood": "dread"}


def test_the_language_is_the_one_whose_commonest_words_are_heard() -> None:
    assert guessed(FLIGHT) == "en"
