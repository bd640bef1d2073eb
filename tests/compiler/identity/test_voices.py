"""A voice comes from a person's own words; two are told apart by pitch or size (design: sound/notes.md)."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.entities import Character, Voice
from scenec.compiler.identity.voices import apart, median, told_apart, unknown_words, voice
from scenec.compiler.source import NOWHERE
from tests.compiler.test_stdlib import library


def heard(description: str, words: str = "", name: str = "ANNA") -> Voice:
    fields = (("voice", words),) if words else ()
    return voice(library(), Character(name, description, NOWHERE, fields), "en")


@pytest.mark.parametrize(
    ("description", "words", "hertz"),
    [
        ("woman, 34", "alto, dry", 175),
        ("man, 40", "baritone, tired", 98),
        ("boy, 9", "", 267),
        ("girl, 7", "", 313),
        ("woman, 74", "", 184),
        ("man, 74", "", 154),
        ("man, 55", "bass", 71),
        ("man", "giant", 49),
        ("robot", "robot", 118),
    ],
)
def test_medians_are_those_of_the_measured_cast(description: str, words: str, hertz: float) -> None:
    assert median(heard(description, words)) == pytest.approx(hertz, rel=0.05)


def test_the_language_is_the_films_unless_the_voice_says_another() -> None:
    assert heard("woman").language == "en"
    assert heard("woman", "alto, en-GB").language == "en-GB"


def test_words_add_up() -> None:
    plain, tired = heard("man"), heard("man", "tired, hoarse")
    assert tired.rate < plain.rate
    assert tired.range < plain.range
    assert tired.roughness > plain.roughness
    assert heard("man", "robot").effect == "robot"


def test_the_first_keeps_a_voice_and_the_later_moves_no_further_than_it_must() -> None:
    first = heard("woman, 34", "alto")
    second = told_apart(heard("woman, 40", "alto", "RUTH"), [first])
    assert apart(first, second)
    assert 1.15 <= max(median(first), median(second)) / min(median(first), median(second)) < 1.2
    assert told_apart(first, []) == first


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(["woman, 34", "man, 40", "girl, 7", "woman, 70", ""]), min_size=2, max_size=6))
def test_six_people_are_told_apart_whoever_they_are(descriptions: list[str]) -> None:
    cast: list[Voice] = []
    for index, description in enumerate(descriptions):
        cast.append(told_apart(heard(description, name=f"P{index}"), cast))
    assert all(apart(one, other) for one, other in combinations(cast, 2))


@pytest.mark.parametrize(
    ("words", "tag"), [("alto, fr", "fr"), ("baritone, French", "fr"), ("American", "en-US"), ("deep", "en")]
)
def test_a_language_is_named_by_its_tag_or_in_english(words: str, tag: str) -> None:
    assert heard("woman", words).language == tag


def test_the_field_language_is_the_speakers_own() -> None:
    fields = (("voice", "alto"), ("language", "pt-BR"))
    assert voice(library(), Character("ANA", "woman", NOWHERE, fields), "en").language == "pt-BR"


def test_a_voice_may_be_somebody_elses_than_the_looks() -> None:
    assert heard("woman, 34", "boy, 9").pitch_low > heard("woman, 34").pitch_low
    assert unknown_words(library(), "boy, 9, giant, very deep, en-GB, old woman, radio") == ()
    assert unknown_words(library(), "alto, purple") == ("purple",)


def test_a_giant_is_heard_without_a_word_about_the_voice() -> None:
    assert heard("giant in a green coat").effect == "giant"
    assert heard("woman with a green coat").effect == "none"
