"""Things do with their whole bodies what the verb says, and all of it when it is done."""

from __future__ import annotations

import pytest

from scenec.runtime.theatre.things.motion import GROWN, SHRUNK, motion


@pytest.mark.parametrize(("act", "size"), [("grow", GROWN), ("shrink", SHRUNK), ("rest", 1.0)])
def test_a_thing_grows_to_its_size(act: str, size: float) -> None:
    assert motion(act, 0.0, 0.0).high == pytest.approx(1.0)
    assert motion(act, 0.0, 1.0).high == pytest.approx(size)


@pytest.mark.parametrize(("act", "measure"), [("melt", "melted"), ("break", "parts"), ("open", "opened")])
def test_what_gives_way_does_so_by_degrees(act: str, measure: str) -> None:
    measured = [getattr(motion(act, 0.3, done), measure) for done in (0.0, 0.5, 1.0)]
    assert measured == [0.0, 0.5, 1.0]


def test_what_turns_shows_its_back_and_what_spins_stands_on_its_head() -> None:
    assert {motion("turn", second / 10, 0.0).wide > 0 for second in range(40)} == {True, False}
    assert motion("spin", 1.1, 0.0).turn == pytest.approx(180.0)


def test_an_unknown_act_rests() -> None:
    assert motion("ponder", 1.0, 0.5) == motion("rest", 1.0, 0.5)
