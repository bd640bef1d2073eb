"""Phrases in a text."""

from __future__ import annotations

from scenec.compiler.phrases import Phrases

KNOWN = Phrases({("in", "front", "of"): "before", ("in",): "inside", ("front",): "face", (): "nothing"})


def found(text: str) -> list[tuple[str, str]]:
    return [(meaning, text[start:end]) for meaning, start, end in KNOWN.found(text)]


def test_the_longest_phrase_wins_and_none_overlaps_another() -> None:
    assert found("In front of the front") == [("before", "In front of"), ("face", "front")]


def test_the_beginning_of_a_phrase_is_not_the_phrase() -> None:
    assert found("in front, in") == [("inside", "in"), ("face", "front"), ("inside", "in")]


def test_other_words_mean_nothing() -> None:
    assert found("inside, frontal: 3") == []
