"""The last passes: pieces, equal work, and what is left out."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenec.compiler.compile import compile_source
from scenec.compiler.context import ClipRule
from scenec.compiler.emit import emit
from scenec.compiler.passes.slice import pieces
from scenec.compiler.savings import savings
from scenec.compiler.source import Source
from tests.compiler.scripts import HEADER, context, example, film


@given(
    frames=st.integers(1, 900),
    step=st.sampled_from((1, 4, 8)),
    longest=st.integers(20, 200),
    overlap=st.integers(0, 11),
)
def test_pieces_are_of_lengths_a_model_makes_and_share_their_overlap(
    frames: int, step: int, longest: int, overlap: int
) -> None:
    rule = ClipRule(step, 1, longest, overlap)
    found = pieces(frames, rule)
    assert found[0][0] == 0
    assert all(count % step == 1 % step and count <= longest for _, count in found)
    for (start, count), (after, _) in itertools.pairwise(found):
        assert start + count - after >= overlap
    end = found[-1][0] + found[-1][1]
    assert end == frames if len(found) > 1 else frames <= end < frames + step


def test_there_are_as_few_pieces_as_can_be() -> None:
    assert pieces(81, ClipRule(4, 1, 81, 5)) == ((0, 81),)
    assert pieces(82, ClipRule(4, 1, 81, 5)) == ((0, 45), (37, 45))
    assert pieces(80, ClipRule(4, 1, 81, 5)) == ((0, 81),)


def test_a_film_for_a_model_is_sliced_by_its_rule() -> None:
    ruled = replace(context(), clips=ClipRule(8, 1, 49, 9))
    made = compile_source(Source("film.scene", example()), ruled, verified=True).film
    assert made is not None
    shots = [shot for scene in made.scenes for shot in scene.shots]
    assert all(count in (1, 9, 17, 25, 33, 41, 49) for shot in shots for _, count in shot.slices)
    assert any(len(shot.slices) > 2 for shot in shots)


def test_the_theatre_makes_a_shot_in_one_piece() -> None:
    assert all(s.slices == ((0, s.frames),) for each in film(example()).scenes for s in each.shots)


def test_an_overlap_that_eats_its_piece_is_a_bug() -> None:
    with pytest.raises(ValueError, match="share"):
        ClipRule(1, 0, 10, 10)


def test_the_account_says_what_each_pass_saved() -> None:
    scene = "INT. LAMP ROOM - NIGHT\n\n!!WIDE: 2s\n\nThe lamp turns.\n\n!!CLOSE ON MARA: 3s\n\nMARA\nYes.\n\n"
    script = HEADER + scene + scene.replace("!!CLOSE ON MARA", "!!MEDIUM ON MARA")
    before, after = film(script, until="share"), film(script)
    found = {(s.by, s.what): (s.asked, s.kept) for s in savings(before, after, emit(after, context()))}
    assert found["share", "shots"] == (6, 5)
    assert found["share", "speeches"] == (2, 1)
    assert found["slice", "pieces of shots"] == (6, 6)
    assert found["prune", "people"] == (2, 1)
    assert found["prune", "props"] == (1, 0)


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
