"""A move ends where it was told to."""

from __future__ import annotations

from math import hypot

import pytest

from scenec.compiler.film.camera import CameraKey, Pose, camera_at
from scenec.compiler.geometry.framing import Aim, Picture, on_subject
from scenec.compiler.geometry.moves import Going, arrive

W, H = 1280.0, 720.0
AIM = Aim((0.2, 2.75), 0.0, 1.74, 1.606)


def start(lens: float = 50.0) -> Pose:
    return on_subject(Picture(lens, W / H, (0.43, 0.4)), AIM, 340.0, 0.5)


def size(pose: Pose) -> float:
    top = pose.project(AIM.at[0], AIM.high, AIM.at[1], W, H)[1]
    return pose.project(AIM.at[0], AIM.low, AIM.at[1], W, H)[1] - top


def place(pose: Pose) -> tuple[float, float]:
    return pose.project(AIM.at[0], AIM.look, AIM.at[1], W, H)[:2]


@pytest.mark.parametrize(("side", "turn"), [("left", -30.0), ("right", 30.0)])
def test_a_pan_of_30_turns_30_degrees(side: str, turn: float) -> None:
    pose = arrive(start(), Going("pan", 30.0, side), AIM)
    assert pose.azimuth - start().azimuth == pytest.approx(turn)
    assert (pose.x, pose.z) == (start().x, start().z)


def test_a_push_of_a_quarter_leaves_three_quarters_of_the_way() -> None:
    pose = arrive(start(), Going("dolly", 0.25, "in"), AIM)
    assert size(pose) == pytest.approx(size(start()) / 0.75)
    assert place(pose) == pytest.approx(place(start()))


def test_an_orbit_goes_round_at_the_same_distance_with_the_subject_in_its_place() -> None:
    pose = arrive(start(), Going("orbit", 30.0, "right"), AIM)
    reach = [hypot(p.x - AIM.at[0], p.z - AIM.at[1]) for p in (start(), pose)]
    assert reach[0] == pytest.approx(reach[1])
    assert pose.azimuth - start().azimuth == pytest.approx(-30.0)
    assert place(pose) == pytest.approx(place(start()))
    assert pose.right[0] * (pose.x - start().x) + pose.right[1] * (pose.z - start().z) > 0


@pytest.mark.parametrize("side", ["in", "out"])
def test_a_dolly_zoom_keeps_the_size_all_the_way(side: str) -> None:
    end = arrive(start(), Going("dolly-zoom", 0.4, side), AIM)
    keys = (CameraKey(0.0, start()), CameraKey(48.0, end))
    for frame in range(49):
        assert size(camera_at(keys, frame)) == pytest.approx(size(start()), rel=0.01)
    assert end.lens == pytest.approx(start().lens * (0.6 if side == "in" else 1.4))


def test_a_crane_rises_and_keeps_its_subject() -> None:
    pose = arrive(start(), Going("crane", 0.8, "up"), AIM)
    assert pose.y - start().y == pytest.approx(0.8)
    assert place(pose) == pytest.approx(place(start()))


def test_a_zoom_moves_nothing_but_the_lens() -> None:
    pose = arrive(start(), Going("zoom", 0.3, "in"), AIM)
    assert (pose.x, pose.y, pose.z) == (start().x, start().y, start().z)
    assert pose.lens == pytest.approx(65.0)


def test_a_rack_changes_only_the_focus() -> None:
    assert arrive(start(), Going("focus", 1.0, focus=5.0), AIM).focus == 5.0
