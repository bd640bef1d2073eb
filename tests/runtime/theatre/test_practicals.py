"""Parts of a set that act: doors and cupboards open, lights go out and come on, and stay as they are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.film.stage import Practical, Stage
from scenec.runtime.theatre.perform import perform
from scenec.runtime.theatre.practicals import openness, out, switches
from scenec.runtime.theatre.sets.interior import ROOMS

from .stages import footage, looking, stage

SIZE = (160, 90)
OPENS, OPENED = Practical("door", "open", 8.0, 16.0), Practical("door", "open", 0.0, 0.0)
SHUTS = Practical("door", "shut", 8.0, 16.0)


def of(*practicals: Practical, kind: str = "room", azimuth: float = 270.0, hour: str = "night") -> Stage:
    return stage(kind, looking(azimuth, 2.0), 24, hour=hour, practicals=practicals)


def frames(shown: Stage, *numbers: int) -> list[NDArray[np.int64]]:
    performance = perform(footage(shown), SIZE, "draft")
    return [performance.frame(n)[..., :3].astype(int) for n in numbers]


def test_a_door_opens_in_its_time_and_one_that_was_opened_stands_open() -> None:
    assert [openness(of(OPENS), "door", n) for n in (0, 8, 12, 16, 20)] == pytest.approx([0, 0, 0.5, 1, 1])
    assert openness(of(OPENED), "door", 0) == 1.0
    assert [openness(of(SHUTS), "door", n) for n in (0, 16)] == pytest.approx([1, 0])
    assert openness(of(), "door", 5) == 0.0


def test_a_lamp_that_is_lit_in_the_shot_was_out_before() -> None:
    kindled = of(Practical("candle", "kindle", 8.0, 10.0))
    assert [out(kindled, n) for n in (0, 8)] == [{"candle"}, frozenset()]
    assert switches(kindled) == (8.0,)
    doused = of(Practical("lights", "douse", 0.0, 0.0))
    assert out(doused, 0) == {"lights"}
    assert switches(doused) == ()


@pytest.mark.parametrize(
    ("kind", "part", "azimuth"), [("room", "door", 270.0), ("lift", "doors", 0.0), ("kitchen", "fridge", 90.0)]
)
def test_what_opens_is_seen_to_open(kind: str, part: str, azimuth: float) -> None:
    shut, opening, opened = frames(of(replace(OPENS, part=part), kind=kind, azimuth=azimuth), 2, 12, 22)
    assert np.abs(shut - opening).mean() > 0.6
    assert np.abs(opening - opened).mean() > 0.4


@pytest.mark.parametrize("kind", [*ROOMS, "lighthouse"])
def test_a_room_goes_dark_with_its_lights(kind: str) -> None:
    parts = ("lights", "fire")
    lit, dark = frames(of(*(Practical(part, "douse", 8.0, 10.0) for part in parts), kind=kind, azimuth=0.0), 4, 20)
    assert dark.mean() < 0.85 * lit.mean()
    assert dark.std() > 4


def test_light_dies_in_a_few_frames_and_frames_come_in_any_order() -> None:
    shown = of(Practical("lights", "douse", 8.0, 10.0))
    levels = [frame.mean() for frame in frames(shown, 7, 9, 10, 12)]
    assert levels[0] > levels[1] > levels[2] > levels[3]
    forward, backward = frames(shown, 3, 9, 20), frames(shown, 20, 9, 3)[::-1]
    assert all(np.array_equal(a, b) for a, b in zip(forward, backward, strict=True))
