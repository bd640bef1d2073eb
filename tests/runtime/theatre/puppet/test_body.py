"""What a body plays: it walks without sliding, reaches, breathes."""

from __future__ import annotations

import numpy as np
import pytest

from scenec.compiler.film.stage import Act, Mouth
from scenec.compiler.film.track import Key
from scenec.runtime.theatre.puppet import Performer
from scenec.runtime.theatre.puppet.body.skeleton import Seen, sole
from tests.runtime.theatre.puppet.stages import JOEL, MARA, POSE, SCALE, acting, differing, shot


def walker(seconds: float = 3.0) -> Performer:
    frames = round(seconds * 24)
    way = (Key(0.0, (-2.0, 0.0)), Key(frames, (2.0, 0.0)))
    return acting(MARA, position=way, facing=(Key(0.0, (90.0,)),), frames=frames)


def lowest(performer: Performer, frame: float) -> tuple[int, int, float]:
    """(leg, ball, metres along the way) of the point of the soles that stands on the ground."""
    bones = performer.figure.joints(performer.stance(frame, POSE))
    points = [
        (up - radius, side, ball, forward)
        for side in (-1, 1)
        for ball, ((_, up, forward), radius) in enumerate(sole(performer.figure.body, bones.legs[side]))
    ]
    _, side, ball, forward = min(points)
    return side, ball, performer.place(frame)[0] + forward * performer.figure.body.head


def test_the_planted_foot_does_not_slide() -> None:
    performer = walker()
    slips, way = [], []
    for step in range(60, 240):
        frame = step / 4
        here, there = lowest(performer, frame), lowest(performer, frame + 0.25)
        way.append(performer.place(frame + 0.25)[0] - performer.place(frame)[0])
        if here[:2] == there[:2]:
            slips.append(abs(there[2] - here[2]))
    assert np.mean(slips) < 0.12 * np.mean(way)


def test_legs_move_with_the_distance_not_with_time() -> None:
    quick, slow = walker(2.5), walker(3.0)
    for performer in (quick, slow):
        legs = {round(performer.stance(frame, POSE).pose.near_leg.swing) for frame in range(8, 50)}
        assert len(legs) > 12
    assert acting(MARA, 90.0).stance(20, POSE).pose.near_leg == acting(MARA, 90.0).stance(30, POSE).pose.near_leg


def test_who_stands_breathes() -> None:
    performer = acting(MARA, 30.0)
    raised = {round(performer.stance(frame, POSE).pose.breath, 4) for frame in range(0, 48, 6)}
    assert len(raised) > 4
    assert differing(shot(performer, 0), shot(performer, 36)).any()


def test_a_hand_reaches_its_target() -> None:
    target = (0.45, 1.25, -0.1)
    performer = acting(JOEL, 40.0, acts=(Act("reach", 5, 40, target),))
    stance = performer.stance(30, POSE)
    bones = performer.figure.joints(stance)
    hand = bones.arms[-1].end
    x, y = Seen(stance.yaw)((hand[0], hand[1] + bones.lift, hand[2]))
    head = performer.figure.body.head
    assert x * head == pytest.approx(target[0], abs=0.12)
    assert -y * head == pytest.approx(target[1], abs=0.15)
    assert stance.hands[0] == "open"


def test_an_arm_comes_back() -> None:
    performer = acting(JOEL, 40.0, acts=(Act("reach", 2, 20, (0.5, 1.3, 0.0)),))
    assert not performer.stance(40, POSE).reaches


def test_a_puppet_stands_on_its_ground_point() -> None:
    for yaw in (0.0, 40.0, 90.0, 180.0):
        solid = np.flatnonzero((shot(acting(MARA, yaw))[..., 3] > 250).any(axis=1))
        assert solid[-1] == pytest.approx(int(2.1 * SCALE), abs=9)
        assert solid[0] == pytest.approx(int((2.1 - 1.74) * SCALE), abs=6)


def test_a_silhouette_says_where_the_feet_are() -> None:
    performer = acting(MARA, 30.0)
    outline = performer.silhouette(SCALE, 0, POSE)
    mask = outline.image.toarray(colorType=outline.image.colorType())
    assert mask.max() == 255
    assert outline.y + outline.image.height() == pytest.approx(0, abs=16)
    assert outline.x < 0 < outline.x + outline.image.width()


def test_hands_and_head_move_with_speech() -> None:
    keys = tuple(Mouth(10 + 3 * index, "A", 0.9) for index in range(8))
    silent, speaking = acting(MARA, 30.0), acting(MARA, 30.0, mouths=keys)
    one, other = (performer.stance(20, POSE).pose for performer in (silent, speaking))
    assert other.near_arm.bend > one.near_arm.bend + 5
    assert other.roll > one.roll + 0.5


def test_the_scarf_follows_late() -> None:
    """When the walk has come to its end the tail still flies."""
    performer = acting(MARA, position=(Key(0.0, (-1.0, 0.0)), Key(24.0, (0.5, 0.0))), facing=(Key(0.0, (90.0,)),))
    assert performer.stance(26, POSE).pose.near_arm == acting(MARA, 90.0).stance(26, POSE).pose.near_arm
    assert performer.stance(26, POSE).pose.sway < -0.2
    assert performer.stance(40, POSE).pose.sway > 0.0
