"""Frames are a pure function of what is filmed, and there is something in every one of them."""

from __future__ import annotations

import sys
from dataclasses import replace
from hashlib import sha256
from subprocess import run

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Card, Practical, Stage, Thing
from scenec.compiler.film.track import Key, still
from scenec.runtime.theatre.perform import perform

from .stages import PEOPLE, SIZE, card, footage, looking, stage

Frame = NDArray[np.uint8]

WHALE = Thing("whale", (Key(0.0, (-14.0, 1.0, 38.0)), Key(47.0, (-10.0, 4.0, 38.0))), still(270.0), 14.0, "sing")


def frame(shown: Stage | Card, n: int = 0) -> Frame:
    return perform(footage(shown), SIZE, "film").frame(n).copy()


def moved(one: Frame, other: Frame) -> float:
    """Share of the picture, averaged to 160 wide, that differs by more than 8 levels."""
    small = [cv2.resize(f[..., :3], (160, 90), interpolation=cv2.INTER_AREA).astype(int) for f in (one, other)]
    return float((np.abs(small[0] - small[1]).max(axis=2) > 8).mean())


def palm() -> Stage:
    """A key in MARA's palm, 72 cm away."""
    pose = Pose(0.3, 1.3, -0.6, 330.0, -0.2, 85.0, 0.72, 2.8)
    at = pose.x + 0.72 * pose.forward[0], 1.15, pose.z + 0.72 * pose.forward[1]
    return stage(
        "lighthouse", pose, actors=PEOPLE, things=(Thing("key", still(*at), still(88.0), 0.12, "turn", "", "MARA"),)
    )


FILMED: dict[str, Stage | Card] = {
    "room": stage("lighthouse", looking(25.0), actors=PEOPLE, things=(WHALE,)),
    "room, moving": stage("lighthouse", looking(25.0), to=looking(40.0, 3.2), actors=PEOPLE, sway=0.4),
    "room, leaning": stage("lighthouse", looking(205.0, roll=8.0), actors=PEOPLE),
    "ice": stage("frozen sea", looking(40.0), actors=PEOPLE, wonders=("PAPER MOON",)),
    "ice, moving": stage("frozen sea", looking(222.0), to=looking(240.0, 5.0), actors=PEOPLE),
    "palm": palm(),
    "title": card("title", ("", "The Lamp Keeper")),
    "credits": card("credits", ("The players", ""), ("Mara", "woman, 34")),
}


@pytest.mark.parametrize("name", FILMED)
def test_frames_are_the_same_in_any_order(name: str) -> None:
    first, second = (perform(footage(FILMED[name]), SIZE, "film") for _ in range(2))
    forward = [first.frame(n).copy() for n in (0, 7, 30)]
    backward = [second.frame(n).copy() for n in (30, 7, 0)][::-1]
    assert all(np.array_equal(a, b) for a, b in zip(forward, backward, strict=True))


def test_footage_may_begin_anywhere() -> None:
    shown = FILMED["room, moving"]
    assert isinstance(shown, Stage)
    tail = perform(Footage(30, 6, stage=shown), SIZE, "film")
    assert tail.frames == 6
    assert np.array_equal(tail.frame(2), perform(footage(shown), SIZE, "film").frame(32))


_ELSEWHERE = """
from hashlib import sha256
from tests.runtime.theatre.test_perform import FILMED, frame
print([sha256(frame(FILMED[name], 9).tobytes()).hexdigest() for name in ("room, moving", "ice", "title")])
"""


def test_another_process_draws_the_same_bytes() -> None:
    here = [sha256(frame(FILMED[name], 9).tobytes()).hexdigest() for name in ("room, moving", "ice", "title")]
    there = run([sys.executable, "-c", _ELSEWHERE], capture_output=True, text=True, check=True, timeout=120)
    assert there.stdout.strip() == str(here)


@pytest.mark.parametrize("name", FILMED)
def test_every_frame_is_opaque_and_full_of_picture(name: str) -> None:
    drawn = frame(FILMED[name], 20)
    assert drawn.shape == (SIZE[1], SIZE[0], 4)
    assert (drawn[..., 3] == 255).all()
    assert drawn[..., :3].std() > 8


@pytest.mark.parametrize("kind", ["lighthouse", "frozen sea"])
@pytest.mark.parametrize("hour", ["dawn", "day", "dusk", "night"])
def test_a_set_has_all_its_sides_at_every_hour(kind: str, hour: str) -> None:
    for azimuth in (25.0, 205.0):
        drawn = frame(stage(kind, looking(azimuth), hour=hour))
        assert drawn[..., :3].std() > 8


@pytest.mark.parametrize("lens", [24.0, 50.0, 135.0])
@pytest.mark.parametrize("azimuth", [0.0, 115.0, 250.0])
def test_any_lens_finds_its_place(lens: float, azimuth: float) -> None:
    """A long lens stands far outside the room; the wall between takes itself off."""
    pose = looking(azimuth, 4.0 * lens / 24.0, lens, rise=0.1)
    drawn = frame(stage("lighthouse", pose, actors=PEOPLE))
    assert drawn[..., :3].std() > 8


@pytest.mark.parametrize("name", ["room", "ice", "palm", "title", "room, moving", "ice, moving"])
def test_nothing_stands_still_for_two_seconds(name: str) -> None:
    performance = perform(footage(FILMED[name]), SIZE, "film")
    frames = [performance.frame(n).copy() for n in (0, 12, 24, 36, 47)]
    assert max(moved(frames[0], other) for other in frames[1:]) > 0.01


@pytest.mark.parametrize("pose", [looking(25.0), looking(250.0), looking(275.0, 1.9, 85.0)])
def test_a_room_without_people_still_lives(pose: Pose) -> None:
    """Even where there is nothing but boards: the lamp's light passes over them."""
    empty = perform(footage(stage("lighthouse", pose)), SIZE, "film")
    first, *rest = [empty.frame(n).copy() for n in (0, 12, 24, 36, 47)]
    assert max(moved(first, other) for other in rest) > 0.01


def test_people_and_things_are_seen() -> None:
    bare = frame(stage("lighthouse", looking(0.0)), 24)
    assert moved(bare, frame(stage("lighthouse", looking(0.0), actors=PEOPLE), 24)) > 0.02
    assert moved(bare, frame(stage("lighthouse", looking(0.0), things=(WHALE,)), 24)) > 0.003


def test_a_paper_moon_hangs_in_the_morning_sky() -> None:
    plain, wonder = (frame(stage("frozen sea", looking(40.0), wonders=w)) for w in ((), ("paper moon",)))
    assert moved(plain, wonder) > 0.005


def test_a_key_is_turned_over() -> None:
    performance = perform(footage(palm()), SIZE, "film")
    still_, turned = performance.frame(0).copy(), performance.frame(24).copy()
    assert moved(still_, turned) > 0.01


def test_a_lamp_that_is_told_to_turn_turns_faster() -> None:
    slow = stage("lighthouse", looking(60.0))
    fast = replace(slow, practicals=(Practical("lamp", "turn", 0.0, 48.0),))
    assert np.array_equal(frame(slow, 0), frame(fast, 0))
    assert not np.array_equal(frame(slow, 30), frame(fast, 30))


def test_a_draft_has_no_grain() -> None:
    shown = stage("lighthouse", looking(25.0))
    film, draft = (perform(footage(shown), SIZE, quality).frame(0).astype(int) for quality in ("film", "draft"))
    assert 0 < np.abs(film - draft).mean() < 4
