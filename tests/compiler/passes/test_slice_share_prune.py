"""The last passes: pieces, equal work, and what is left out."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.passes.slice import pieces
from tests.compiler.scripts import HEADER, example, film


@given(frames=st.integers(1, 900), longest=st.integers(20, 200), overlap=st.integers(0, 15))
def test_pieces_cover_a_shot_and_share_their_overlap(frames: int, longest: int, overlap: int) -> None:
    found = pieces(frames, longest, overlap)
    assert found[0][0] == 0
    assert found[-1][0] + found[-1][1] == frames
    for (start, count), (after, _) in itertools.pairwise(found):
        assert start + count - after == overlap
    assert all(count <= longest for _, count in found)


def test_the_theatre_makes_a_shot_in_one_piece() -> None:
    assert all(s.slices == ((0, s.frames),) for each in film(example()).scenes for s in each.shots)


def test_an_overlap_that_eats_its_piece_is_a_bug() -> None:
    with pytest.raises(ValueError, match="share"):
        pieces(100, 10, 10)


def test_the_same_shot_twice_is_one_work() -> None:
    scene = "INT. LAMP ROOM - NIGHT\n\n!!WIDE: 2s\n\nThe lamp turns.\n\n"
    made = film(HEADER + scene + scene)
    first, second = (each.shots[0] for each in made.scenes)
    assert first.work == second.work
    assert first.start != second.start


def test_who_and_what_is_not_in_the_film_is_left_out() -> None:
    made = film(f"{HEADER}INT. LAMP ROOM - NIGHT\n\nMARA\nAlone.\n")
    assert [c.name for c in made.cast] == ["MARA"]
    assert made.props == ()
    assert "colours" not in {entry.section.casefold() for entry in made.library}
