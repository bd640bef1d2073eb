"""A framing is what was asked for, whatever the lens."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.camera import Pose
from scenec.compiler.geometry.framing import (
    CROWDED,
    NEAREST,
    RISE,
    Aim,
    Picture,
    aerial,
    group,
    insert,
    on_subject,
    over_lens,
    over_shoulder,
    pov,
    two_shot,
)
from scenec.compiler.geometry.plan import side

LENSES = (18, 24, 35, 50, 85, 135)
W, H = 1280.0, 720.0
ASPECT = W / H
MARA = Aim((0.2, 2.75), 0.0, 1.74, 1.606)
JOEL = Aim((0.72, 0.12), 0.0, 1.8, 1.66)


def share(pose: Pose, aim: Aim) -> float:
    """Part of the picture's height that an aim fills."""
    top = pose.project(aim.at[0], aim.high, aim.at[1], W, H)[1]
    foot = pose.project(aim.at[0], aim.low, aim.at[1], W, H)[1]
    return (foot - top) / H


def place(pose: Pose, aim: Aim, y: float | None = None) -> tuple[float, float]:
    px, py, _ = pose.project(aim.at[0], aim.look if y is None else y, aim.at[1], W, H)
    return px / W, py / H


@given(
    lens=st.floats(18, 135),
    wanted=st.floats(0.1, 1.2),
    bearing=st.floats(0, 360),
    x=st.floats(0.3, 0.7),
    height=st.floats(1.0, 2.2),
)
@settings(max_examples=80, deadline=None)
def test_a_subject_fills_the_stated_share_and_stands_in_its_place(
    lens: float, wanted: float, bearing: float, x: float, height: float
) -> None:
    pose = on_subject(Picture(lens, ASPECT, (x, 0.4)), MARA, bearing, wanted, height)
    assert share(pose, MARA) == pytest.approx(wanted, rel=0.02)
    assert place(pose, MARA)[0] == pytest.approx(x, abs=1e-6)
    if abs(pose.rise) < RISE:
        assert place(pose, MARA)[1] == pytest.approx(0.4, abs=1e-6)


@pytest.mark.parametrize("lens", LENSES)
def test_two_people_are_inside_the_title_safe_picture(lens: float) -> None:
    pose = two_shot(Picture(lens, ASPECT, (0.5, 0.36)), MARA, JOEL, 281.0, 0.62)
    for aim in (MARA, JOEL):
        assert 0.1 <= place(pose, aim)[0] <= 0.9
        assert 0.05 <= place(pose, aim)[1] <= 0.9


@pytest.mark.parametrize("lens", LENSES)
def test_the_nearest_of_a_group_fills_the_share(lens: float) -> None:
    pose = group(Picture(lens, ASPECT, (0.5, 0.4)), (MARA, JOEL), 205.0, 0.33, 1.5)
    assert max(share(pose, MARA), share(pose, JOEL)) <= 0.33 * 1.0001
    assert all(0.1 <= place(pose, aim)[0] <= 0.9 for aim in (MARA, JOEL))


@pytest.mark.parametrize("lens", [45, 50, 85])
@pytest.mark.parametrize("left", [True, False])
def test_an_over_shoulder_has_the_near_one_at_the_edge_and_the_far_one_inside(lens: float, left: bool) -> None:
    near, far = Aim((0, 0), 1.42, 1.68, 1.55), Aim((1.3, 0.2), 1.52, 1.8, 1.66)
    pose = over_shoulder(Picture(lens, ASPECT, (0.62, 0.4)), near, far, left, 0.36)
    assert place(pose, near)[0] == pytest.approx(0.16 if left else 0.84, abs=1e-6)
    assert place(pose, far)[0] == pytest.approx(0.62 if left else 0.38, abs=1e-6)
    assert place(pose, far)[1] == pytest.approx(0.4, abs=1e-6)
    depths = (pose.offset(*near.at)[1], pose.offset(*far.at)[1])
    assert 1.61 <= depths[1] / depths[0] <= 2.41
    assert (side(near.at, far.at, (pose.x, pose.z)) < 0) == left


def test_crowns_are_level_over_a_shoulder_where_heights_are_alike() -> None:
    near, far = Aim((0, 0), 1.42, 1.68, 1.55), Aim((1.3, 0.2), 1.45, 1.72, 1.58)
    pose = over_shoulder(Picture(85, ASPECT, (0.62, 0.4)), near, far, True, 0.36)
    assert place(pose, near, near.high)[1] == pytest.approx(place(pose, far, far.high)[1], abs=0.02)


@pytest.mark.parametrize("lens", LENSES)
def test_a_small_thing_is_seen_from_a_little_above(lens: float) -> None:
    key = Aim((0.26, 2.44), 1.09, 1.21, 1.15)
    pose = insert(Picture(lens, ASPECT, (0.5, 0.5)), key, 203.8, 0.42)
    assert share(pose, key) == pytest.approx(0.42, rel=0.02)
    assert place(pose, key) == pytest.approx((0.5, 0.5), abs=1e-6)
    assert pose.y > key.high


def test_a_pov_stands_where_the_eyes_are() -> None:
    pose = pov(Picture(35, ASPECT, (0.5, 0.45)), MARA.at, MARA.look, JOEL)
    assert (pose.x, pose.y, pose.z) == (0.2, 1.606, 2.75)
    assert place(pose, JOEL)[0] == pytest.approx(0.5, abs=1e-6)


def test_an_aerial_looks_down_no_steeper_than_the_front_goes() -> None:
    pose = aerial(Picture(24, ASPECT, (0.5, 0.6)), MARA, 205.0, 0.1, 12.0)
    assert pose.y == 12.0
    assert -RISE <= pose.rise < 0
    assert place(pose, MARA)[1] == pytest.approx(0.6, abs=1e-6)


def test_a_group_comes_nearer_than_asked_where_the_set_is_small_and_still_fits() -> None:
    picture = Picture(24, ASPECT, (0.5, 0.5))
    far, near = (group(picture, (MARA, JOEL), 205.0, 0.2, 1.5, reach) for reach in (99.0, 5.0))
    assert near.focus < far.focus
    assert near.offset(0.0, 0.0)[1] == pytest.approx(5.0)
    assert max(share(near, MARA), share(near, JOEL)) <= 0.88


@pytest.mark.parametrize("apart", [1.3, 2.0, 2.7, 4.0])
def test_over_a_shoulder_the_far_head_has_its_size_where_the_lens_is_free(apart: float) -> None:
    near, far = Aim((0, 0), 1.42, 1.68, 1.55), Aim((0, apart), 1.45, 1.72, 1.58)
    picture = Picture(50, ASPECT, (0.62, 0.4))
    longer = Picture(over_lens(picture, near, far, 0.36), ASPECT, (0.62, 0.4))
    pose = over_shoulder(longer, near, far, True, 0.36)
    if longer.lens < 135:
        assert share(pose, far) == pytest.approx(0.36, rel=0.02)
    assert share(pose, far) > 0.22
    assert share(pose, near) < 0.95


def test_a_stated_lens_over_a_shoulder_far_apart_comes_as_near_as_does_not_crowd() -> None:
    near, far = Aim((0, 0), 1.42, 1.68, 1.55), Aim((0, 2.7), 1.45, 1.72, 1.58)
    pose = over_shoulder(Picture(50, ASPECT, (0.62, 0.4)), near, far, True, 0.36)
    assert share(pose, near) == pytest.approx(CROWDED, rel=0.02)
    assert share(pose, far) > 0.16


@given(height=st.floats(-3.0, 6.0), lens=st.floats(18, 135), wanted=st.floats(0.2, 1.1))
@settings(max_examples=60, deadline=None)
def test_no_angle_takes_the_subject_out_of_its_place(height: float, lens: float, wanted: float) -> None:
    pose = on_subject(Picture(lens, ASPECT, (0.5, 0.4)), MARA, 30.0, wanted, height)
    assert place(pose, MARA) == pytest.approx((0.5, 0.4), abs=1e-6)
    assert share(pose, MARA) == pytest.approx(wanted, rel=1e-6)


@pytest.mark.parametrize("lens", [18.0, 35.0, 50.0, 85.0])
def test_over_a_shoulder_nobody_stands_in_the_lens_of_an_upright_picture(lens: float) -> None:
    near, far = Aim((0.2, 2.75), 1.48, 1.74, 1.61), Aim((0.72, 0.12), 1.53, 1.79, 1.66)
    pose = over_shoulder(Picture(lens, 9 / 16, (0.62, 0.4)), near, far, True, 0.36)
    assert pose.offset(*near.at)[1] >= NEAREST - 1e-6
