"""Transitions: where they begin, where they end, and which way they go."""

from __future__ import annotations

import numpy as np
import pytest

from scenec.compiler.library import Library
from scenec.compiler.vocabulary import transition_kind
from scenec.runtime.film.transitions import KINDS, Frame, Manner, blended
from tests.compiler.scripts import scene

BEFORE, AFTER = (np.full((90, 160, 4), (level, level, level, 255), np.uint8) for level in (60, 140))


def mixed(manner: Manner, share: float) -> Frame:
    return blended(manner, share, BEFORE, AFTER)


def library() -> Library:
    return Library.of(scene("She waits.", "frame"))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("dissolve", [80, 100, 120]),
        ("fade-out", [45, 30, 15]),
        ("fade-in", [35, 70, 105]),
        ("fade", [30, 0, 70]),
    ],
)
def test_mixes_go_as_their_names_say(kind: str, expected: list[int]) -> None:
    assert [mixed(Manner(kind), share)[45, 80, 0] for share in (0.25, 0.5, 0.75)] == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_opaque_and_changes_nothing_it_was_given(kind: str) -> None:
    for share in (0.0, 0.3, 0.5, 0.9, 1.0):
        found = mixed(Manner(kind), share)
        assert found.shape == BEFORE.shape
        assert found.dtype == np.uint8
        assert (found[..., 3] == 255).all()
    assert (BEFORE[..., 0] == 60).all()
    assert (AFTER[..., 0] == 140).all()


def test_every_transition_of_the_library_is_drawn_and_begins_and_ends_where_it_should() -> None:
    drawn = [kind for each in library().all("Transitions") if (kind := transition_kind(library(), each.name))]
    for kind in (kind for kind in drawn if kind.blend != "cut"):
        assert kind.blend in KINDS
        manner = Manner(kind.blend, kind.side, kind.colour, kind.soft)
        start = AFTER * 0 if kind.blend.endswith("-in") else BEFORE
        if not kind.blend.endswith("-in"):
            assert mixed(manner, 0.0)[..., 0].mean() == pytest.approx(start[..., 0].mean(), abs=3)
        if not kind.blend.endswith("-out"):
            assert mixed(manner, 1.0)[..., 0].mean() == pytest.approx(140, abs=3)
    assert sum(kind.blend != "cut" for kind in drawn) >= 12


@pytest.mark.parametrize(
    ("side", "new"), [("left", (45, 150)), ("right", (45, 10)), ("up", (80, 80)), ("down", (5, 80))]
)
def test_the_edge_of_a_wipe_goes_where_it_is_told(side: str, new: tuple[int, int]) -> None:
    found = mixed(Manner("wipe", side), 0.4)
    assert found[new][0] == 140
    assert (found[..., 0] == 140).mean() == pytest.approx(0.4, abs=0.03)


def test_an_iris_closes_on_the_middle_and_a_clock_goes_round() -> None:
    closing = mixed(Manner("iris-out"), 0.7)
    assert closing[40, 80, 0] == 60
    assert closing[0, 0, 0] == 0
    quarter = mixed(Manner("clock", "right"), 0.25)
    assert quarter[5, 150, 0] == 140
    assert quarter[5, 10, 0] == 60


def test_a_push_moves_both_and_a_page_shows_its_back() -> None:
    half = mixed(Manner("push", "left"), 0.5)
    assert half[45, 10, 0] == 60
    assert half[45, 150, 0] == 140
    page = mixed(Manner("page", colour="#ffffff"), 0.3)
    assert page[45, 5, 0] == 60
    assert page[45, 159, 0] == 140
    assert (page[45, :, 0] > 200).any()
