"""The language as data holds together."""

from __future__ import annotations

import re

import pytest

from scenec import grammar
from scenec.compiler.parse.shadow import fold
from scenec.grammar.words import SAME

WORDS = grammar.words()


def test_every_heading_word_is_still_itself_when_the_text_is_folded() -> None:
    assert [word for word in WORDS.heading_words if fold(word) != word] == []


def test_fountains_own_words_are_all_there() -> None:
    assert set(WORDS.fountain_words) >= {"INT", "EXT", "EST", "INT./EXT", "INT/EXT", "EXT./INT", "I/E"}


@pytest.mark.parametrize(
    ("word", "language", "kind"),
    [("EST", "en", "EST"), ("EST", "it", "EXT"), ("INT", "it-IT", "INT"), ("int", "xx", "INT"), ("НАТ", "en", "EXT")],
)
def test_a_heading_word_means_what_it_means_in_the_scripts_language(word: str, language: str, kind: str) -> None:
    assert WORDS.kind(word, language) == kind


@pytest.mark.parametrize(
    ("text", "language", "time"),
    [
        ("NIGHT", "en", "night"),
        ("later that night", "en", "night"),
        ("A FEW HOURS LATER", "en", SAME),
        ("MAÑANA", "es", "day"),
        ("MÁS TARDE", "es", SAME),
        ("夜）", "ja", "night"),
        ("KITCHEN", "en", ""),
    ],
)
def test_a_time_is_found_in_the_last_part_of_a_heading(text: str, language: str, time: str) -> None:
    assert WORDS.time(text, language) == time


def test_letters_with_two_cases_are_folded_and_others_stay() -> None:
    assert fold("éÉłŁжЖßΩω") == "aÉaAaЖaAa"
    assert fold("真დあªא") == "真დあªא"


def test_folding_knows_every_letter() -> None:
    letters = [chr(code) for code in range(0x80, 0x30000) if chr(code).isalpha()]
    cased = [letter for letter in letters if letter.title() != letter or letter.isupper()]
    small = [letter for letter in cased if letter.islower()]
    assert {fold(letter) for letter in small} == {"a"}
    capitals = re.compile("[AÀ-ÖØ-ÞА-Я]")
    assert all(capitals.match(fold(letter)) for letter in cased if letter.isupper())
