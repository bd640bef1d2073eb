"""Mouths from phonemes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scenec.compiler.film.stage import Mouth
from scenec.compiler.visemes import mouths, viseme

F = Fraction


@pytest.mark.parametrize(
    ("phoneme", "shape"),
    [("m", "rest"), ("aɪ", "A"), ("ɛ", "E"), ("iː", "I"), ("ɔː", "O"), ("uː", "U"), ("f", "F"), ("θ", "L"), ("z", "S")],
)
def test_each_phoneme_has_its_shape(phoneme: str, shape: str) -> None:
    assert viseme(phoneme)[0] == shape


def test_lips_close_for_m_and_open_widest_for_a() -> None:
    assert viseme("m")[1] == 0.0
    assert viseme("ɑː")[1] == 1.0


def test_the_mouth_is_read_at_the_middle_of_a_frame_and_closes_at_the_end() -> None:
    said = (("a", F(0), F(1, 24)), ("m", F(1, 24), F(2, 24)), ("o", F(2, 24), F(4, 24)))
    assert mouths(said, F(2), F(24), 10) == (
        Mouth(2.0, "A", 1.0),
        Mouth(3.0, "rest", 0.0),
        Mouth(4.0, "O", 0.75),
        Mouth(6.0, "rest", 0.0),
    )


def test_a_line_that_began_before_the_shot_is_under_way() -> None:
    assert mouths((("a", F(0), F(2)),), F(-24), F(24), 48)[0] == Mouth(0.0, "A", 1.0)


def test_a_mouth_opens_as_far_as_the_voice_is_loud() -> None:
    said = (("a", F(0), F(4, 24)), ("m", F(4, 24), F(6, 24)))
    loud = (1.0, 1.0, 0.5, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2, 0.9, 0.9, 0.9, 0.9)
    assert mouths(said, F(0), F(24), 8, loud) == (
        Mouth(0.0, "A", 1.0),
        Mouth(1.0, "A", 0.5),
        Mouth(2.0, "A", 0.2),
        Mouth(3.0, "A", 0.2),
        Mouth(4.0, "rest", 0.0),
    )


def test_a_voice_that_goes_on_into_the_next_word_keeps_the_mouth_open() -> None:
    said = (("i", F(0), F(2, 24)), ("ɔ", F(3, 24), F(5, 24)))
    keys = mouths(said, F(0), F(24), 6, (0.8,) * 12)
    assert [key.shape for key in keys] == ["I", "I", "I", "O", "O", "rest"]
    assert [key.shape for key in mouths(said, F(0), F(24), 6)] == ["I", "rest", "O", "rest"]
