"""A small run of tests/soak/fuzz_texts.py."""

from __future__ import annotations

import pytest

from .fuzz_texts import LONG, read, steps, text_of


@pytest.mark.parametrize("first", range(0, 1200, 300))
def test_damaged_texts_are_read_formatted_and_compiled(first: int) -> None:
    for seed in range(first, first + 300):
        text = text_of(seed)
        for step in steps(seed):
            step(text)


def test_a_long_text_is_read() -> None:
    read(text_of(LONG))
