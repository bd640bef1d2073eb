"""Things are patterns of paper that any drawing program opens."""

from __future__ import annotations

from functools import cache

import pytest

from scenec.compiler.declarations import declarations
from scenec.compiler.library import Library
from scenec.project import standard_library
from scenec.runtime.theatre.things.pattern import pattern


@cache
def drawn() -> tuple[str, ...]:
    """The pattern of every thing of the standard library."""
    files = sorted(standard_library().items())
    entries = (entry for name, text in files for entry in declarations(name, text)[0].entries)
    return tuple(each.text("pattern") for each in Library(entries).all("Things"))


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


@pytest.mark.parametrize("name", drawn())
def test_a_thing_is_a_hundred_units_long(name: str) -> None:
    boxes = [part.bounds for part in pattern(name).parts]
    wide = max(box[2] for box in boxes) - min(box[0] for box in boxes)
    high = max(box[3] for box in boxes) - min(box[1] for box in boxes)
    assert max(wide, high) == pytest.approx(100, abs=10)


@pytest.mark.parametrize("name", [*drawn(), "hand"])
def test_every_sheet_is_a_closed_shape(name: str) -> None:
    for part in pattern(name).parts:
        for piece in part.sheets:
            assert piece.path.isLastContourClosed()
            assert not piece.path.getBounds().isEmpty()


def test_a_moving_part_has_its_time() -> None:
    wings = [part for part in pattern("bird").parts if part.swing]
    assert {part.name for part in wings} == {"far-wing", "near-wing"}
    assert all(0.1 < part.period < 10 for part in wings)
