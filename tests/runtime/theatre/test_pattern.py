"""Things are patterns of paper that any drawing program opens."""

from __future__ import annotations

import pytest

from scenec.runtime.theatre.things.pattern import pattern


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("whale", ["far-fin", "tail", "body", "near-fin"]),
        ("key", ["body"]),
        ("hand", ["sleeve", "palm", "thumb", "cuff"]),
    ],
)
def test_a_pattern_has_its_parts_back_to_front(name: str, parts: list[str]) -> None:
    assert [part.name for part in pattern(name).parts] == parts


@pytest.mark.parametrize("name", ["whale", "key"])
def test_a_thing_is_a_hundred_units_long(name: str) -> None:
    boxes = [part.bounds for part in pattern(name).parts]
    assert max(box[2] for box in boxes) - min(box[0] for box in boxes) == pytest.approx(100, abs=8)


@pytest.mark.parametrize("name", ["whale", "key", "hand"])
def test_every_sheet_is_a_closed_shape(name: str) -> None:
    for part in pattern(name).parts:
        for piece in part.sheets:
            assert piece.path.isLastContourClosed()
            assert not piece.path.getBounds().isEmpty()
