"""A recogniser that is not ours tells lines of our voices apart: words are not only timed, they are understood."""

from __future__ import annotations

import pytest

from bench.recognised import SAID, Listener, spoken, told_apart
from bench.voices import voices


@pytest.fixture(scope="module")
def listener() -> Listener:
    return Listener(SAID)


@pytest.mark.parametrize("who", ["MARA", "OTTO"])
def test_lines_are_taken_for_themselves(who: str, listener: Listener) -> None:
    assert told_apart(listener, spoken(voices()[who], SAID[:5])) >= 0.8


def test_noise_is_taken_for_nothing(listener: Listener) -> None:
    (text, sound), *_ = spoken(voices()["MARA"], SAID[:1])
    assert told_apart(listener, [(text, sound[::-1])]) == 0.0
