"""Subtitles."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.emit.captions import WIDTH, broken, captions
from tests.compiler.scripts import example, film, scene, voices

LONG = (
    "I was a child when they lit it, and I will be old when they put it out. Nobody asked me whether I minded the "
    "dark, or the sea, or the long way down to the boats; nobody ever does."
)


def test_each_line_is_seen_while_it_is_heard() -> None:
    made = film(example(), voices(film(example())))
    first = captions(made)[0]
    spoken = made.scenes[0].spoken[0]
    assert abs(first.start - (spoken.start + float(spoken.onset) * 24)) <= 1
    assert first.end >= spoken.start + spoken.frames
    assert first.speaker == "MARA"


def test_every_word_is_there_in_order() -> None:
    made = scene(f"MARA\n{LONG}")
    text = " ".join(line for caption in captions(made) for line in caption.lines)
    assert text == LONG


def test_two_lines_of_42_at_most_and_no_longer_than_seven_seconds() -> None:
    for caption in captions(scene(f"MARA\n{LONG}")):
        assert len(caption.lines) <= 2
        assert all(len(line) <= WIDTH for line in caption.lines)
        assert caption.end - caption.start <= 7 * 24


def test_captions_never_lie_over_each_other() -> None:
    found = captions(scene(f"MARA\n{LONG}\n\nJOEL\nNo.\n\nMARA\nYes."))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(c.end > c.start for c in found)


def test_a_long_line_breaks_at_a_full_stop_before_all() -> None:
    first = captions(scene(f"MARA\n{LONG}"))
    assert any(caption.lines[-1].endswith("out.") for caption in first)


@settings(max_examples=60)
@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=9))
def test_two_lines_hold_what_two_lines_can(words: list[str]) -> None:
    text = " ".join(words)
    lines = broken(text)
    if lines is not None:
        assert " ".join(lines) == text
        assert all(len(line) <= WIDTH for line in lines)
    else:
        assert len(text) > WIDTH
