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


def test_other_languages_count_their_vowels_and_signs() -> None:
    assert syllables("Straße", "de") == 2
    assert syllables("灯台", "ja") == 2
    assert syllables("море", "ru") == 2


def test_a_sign_makes_a_pause_also_behind_a_quote() -> None:
    assert pause("light.") > pause("sea,") > pause("the") == 0
    assert pause("light.”") == pause("light.")


def test_words_follow_each_other_with_their_pauses_between() -> None:
    times = word_times("You kept the light. Nobody asked.", 140)
    gaps = [after[0] - before[1] for before, after in pairwise(times)]
    assert gaps == [0, 0, 0, pause("light."), 0]


def test_twice_the_rate_takes_half_the_time_of_each_word() -> None:
    slow, fast = word_times("remember", 80)[0], word_times("remember", 160)[0]
    assert slow[1] == 2 * fast[1]
