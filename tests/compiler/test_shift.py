"""The same elsewhere in the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.film.scene import Deed
from scenec.compiler.film.shot import Subject
from scenec.compiler.shift import Shift
from scenec.compiler.source import NOWHERE, Span

FILM = "film.scene"
texts = st.text("ab\n", max_size=12)


@given(texts, texts, texts, texts)
def test_what_stands_behind_an_edit_is_found_where_it_stands_now(start: str, cut: str, put: str, end: str) -> None:
    before, after = start + cut + end, start + put + end
    shift = Shift.between(FILM, before, after)
    assert after[shift.start + shift.by :] == before[shift.start :]
    assert shift.by == len(after) - len(before)


def test_spans_move_from_the_place_on_and_only_in_that_text() -> None:
    shift = Shift(FILM, 10, 5)
    spans = (Span(FILM, 9, 30), Span(FILM, 10, 12), Span("stdlib/shots.scene", 10, 12), NOWHERE)
    assert shift.of(spans) == (Span(FILM, 9, 30), Span(FILM, 15, 17), *spans[2:])


def test_spans_inside_records_move_with_them() -> None:
    here, there = Span(FILM, 20, 24), Span(FILM, 18, 22)
    deed = Deed("walks", here, Subject("MARA", "character", here))
    assert Shift(FILM, 0, -2).of([deed]) == [Deed("walks", there, Subject("MARA", "character", there))]


def test_what_does_not_move_is_the_very_same() -> None:
    deeds = (Deed("walks", Span(FILM, 20, 24)),)
    assert Shift(FILM, 30, 5).of(deeds) is deeds
    assert Shift(FILM, 0, 0).of(deeds) is deeds
