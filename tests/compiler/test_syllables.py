"""Syllables, pauses, and the times they make."""

from __future__ import annotations

from itertools import pairwise

import pytest

from scenec.compiler.syllables import pause, syllables, word_times


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("I", 1), ("remember", 3), ("sea,", 1), ("colour", 2), ("quiet", 2), ("enough.", 2), ("walked", 1),
        ("wanted", 2), ("beautiful", 3), ("people", 2), ("made", 1), ("believe", 2), ("nation", 2), ("being", 2),
        ("science", 2), ("create", 2), ("piano", 3), ("...", 1), ("24", 2),
    ],
)  # fmt: skip
def test_english_is_counted_by_ear(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        ("de", "Straße", 2), ("de", "Schneider", 2), ("de", "Treppe", 2), ("ru", "море", 2), ("ru", "всё", 1),
        ("es", "ciudad", 2), ("es", "poeta", 3), ("es", "día", 2), ("es", "quiero", 2), ("es", "guerra", 2),
        ("it", "giorno", 2), ("it", "quello", 2), ("it", "causa", 2), ("it", "aiuto", 3),
        ("ja", "きょう", 2), ("ja", "がっこう", 4), ("ja", "コーヒー", 4), ("ja", "灯台", 4),
        ("pl", "morze", 2), ("ko", "바다", 2),
    ],
)  # fmt: skip
def test_other_languages_are_counted_in_their_own_way(language: str, word: str, count: int) -> None:
    assert syllables(word, language) == count


def test_a_sign_makes_a_pause_also_behind_a_quote() -> None:
    assert pause("light.") > pause("sea,") > pause("the") == 0
    assert pause("light.”") == pause("light.")


def test_words_follow_each_other_with_their_pauses_between() -> None:
    times = word_times("You kept the light. Nobody asked.", 160)
    gaps = [after[0] - before[1] for before, after in pairwise(times)]
    assert gaps == [0, 0, 0, pause("light."), 0]


def test_a_script_without_spaces_rests_inside() -> None:
    plain, parted = (
        word_times(words, 160, "ja")[-1][1] for words in ("ちがうそれじゃない。", "ちがう、それじゃない。")
    )
    assert parted - plain == pause("う、", "ja")


def test_twice_the_rate_takes_half_the_time_of_each_word() -> None:
    slow, fast = word_times("remember", 80)[0], word_times("remember", 160)[0]
    assert slow[1] == 2 * fast[1]
