"""Emphasis is taken out; what only looks like it stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.parse.emphasis import plain


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("a *b* **c** ***d*** _e_", "a b c d e"),
        ("_*both*_ **_ways_**", "both ways"),
        ("**bold *and italic***", "bold and italic"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (r"\*not\* \_this\_ \\n", r"*not* _this_ \n"),
        ("*open", "*open"),
        ("a * b*", "a * b*"),
        ("*one* word*", "one word*"),
        ("", ""),
    ],
)
def test_marks_in_pairs_are_no_words(marked: str, words: str) -> None:
    assert plain(marked) == words


@given(st.text("*_\\ ab", max_size=30))
def test_nothing_but_marks_is_taken_out(text: str) -> None:
    assert [letter for letter in plain(text) if letter not in "*_\\"] == [each for each in text if each not in "*_\\"]
