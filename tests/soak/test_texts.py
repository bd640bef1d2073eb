"""A small run of tests/soak/fuzz_texts.py."""

from __future__ import annotations

import pytest

from .fuzz_texts import hold, text_of


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_damaged_texts_are_read_and_formatted(first: int) -> None:
    for seed in range(first, first + 100):
        hold(text_of(seed), whole=seed % 20 == 0)
