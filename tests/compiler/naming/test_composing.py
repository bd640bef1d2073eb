"""A place without a set of its own is composed: the set nearest in meaning, with what its words name in it."""

from __future__ import annotations

import pytest

from scenec.api import compile_text
from scenec.compiler.film.entities import Place


def place(heading: str) -> Place:
    film = compile_text(f"{heading} - DAY\n\nNobody is here.\n").film
    assert film is not None
    return film.places[0]


@pytest.mark.parametrize(
    ("heading", "kind", "holds"),
    [
        ("INT. GREENHOUSE OF CLOCKS", "garden", {"clock": 9}),
        ("EXT. GARDEN OF DOORS", "garden", {"door": 9}),
        ("INT. MUSEUM OF UMBRELLAS", "library", {"umbrella": 9}),
        ("INT. BELLY OF THE WHALE", "cave", {"whale": 1}),
        ("INT. BATHROOM", "kitchen", {}),
        ("EXT. CROSSROADS", "field", {}),
        ("INT. ROOM WITH A PIANO", "room", {"piano": 1}),
        ("EXT. LIGHTHOUSE", "lighthouse", {}),
    ],
)
def test_a_place_is_the_nearest_set_with_what_its_words_name(heading: str, kind: str, holds: dict[str, int]) -> None:
    found = place(heading)
    assert found.set == kind
    assert dict(found.holds) == holds


@pytest.mark.parametrize(
    ("heading", "material", "coloured"),
    [
        ("INT. MY OLD SCHOOL MADE OF GLASS", "glass", True),
        ("EXT. FOREST OF PAPER", "paper", True),
        ("INT. RED ROOM", "", True),
        ("INT. ROOM", "", False),
    ],
)
def test_a_place_is_of_what_its_words_say(heading: str, material: str, coloured: bool) -> None:
    found = place(heading)
    assert found.material == material
    assert bool(found.colour) == coloured


def test_many_stand_all_about_the_place() -> None:
    film = compile_text("EXT. GARDEN OF DOORS - DAY\n\nNobody is here.\n").film
    assert film is not None
    (doors,) = film.scenes[0].laid
    assert len(set(doors.spots)) == doors.count == 9
    assert {x > 0 for x, _, _ in doors.spots} == {True, False}
    assert {z > 0 for _, _, z in doors.spots} == {True, False}
