"""Did you mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.suggest import closest, distance

NAMES = ("MARA", "JOEL", "BRASS KEY", "WHISPERING")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("MRAA", "MARA"),
        ("Maro", "MARA"),
        ("JOL", "JOEL"),
        ("BRAS KYE", "BRASS KEY"),
        ("WHSIPERNG", "WHISPERING"),
        ("RUTH", None),
        ("M", None),
        ("", None),
    ],
)
def test_the_nearest_name_is_meant(word: str, meant: str | None) -> None:
    assert closest(word, NAMES) == meant


def test_of_equally_near_names_the_first_is_meant() -> None:
    assert closest("MARE", ["MARK", "MARA"]) == "MARK"
    assert closest("MARE", ["MARA", "MARK"]) == "MARA"


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_distance_is_the_same_both_ways_and_nothing_only_for_equal_words(a: str, b: str) -> None:
    assert distance(a, b, 12) == distance(b, a, 12)
    assert (distance(a, b, 12) == 0) == (a == b)
    assert distance(a, b, 12) <= max(len(a), len(b))


@given(st.text("ab", max_size=6), st.text("ab", max_size=6), st.integers(0, 6))
def test_a_limit_only_stops_early(a: str, b: str, limit: int) -> None:
    assert min(distance(a, b, limit), limit + 1) == min(distance(a, b, 12), limit + 1)
