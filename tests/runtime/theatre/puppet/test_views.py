"""Four views of one description, and when one becomes another."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from scenec.compiler.film.camera import CameraKey
from scenec.compiler.film.entities import Look
from scenec.compiler.film.track import Key
from scenec.runtime.theatre.puppet.acting.views import changes, drawn_yaw
from tests.runtime.theatre.puppet.stages import CHILD, JOEL, MARA, POSE, acting, bust, differing, shot

VIEWS = (0.0, 35.0, 90.0, 180.0)


@pytest.mark.parametrize("look", [MARA, JOEL, CHILD])
def test_the_four_views_differ(look: Look) -> None:
    pictures = [shot(acting(look, yaw)) for yaw in VIEWS]
    for index, one in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert differing(one, other).mean() > 0.01


@pytest.mark.parametrize(("look", "hue"), [(MARA, (216, 54, 46)), (JOEL, (219, 162, 50)), (CHILD, (29, 106, 108))])
def test_the_signature_colour_is_seen_in_each_view(look: Look, hue: tuple[int, int, int]) -> None:
    for yaw in VIEWS:
        pixels = shot(acting(look, yaw)).astype(int)
        apart = np.abs(pixels[..., 2::-1] - np.array(hue)).max(axis=2)
        assert ((apart < 34) & (pixels[..., 3] > 250)).sum() > 40


@pytest.mark.parametrize("yaw", [35.0, 90.0])
def test_who_faces_the_other_way_is_mirrored(yaw: float) -> None:
    """The light is not mirrored, nor is the idle stance: outlines agree but for a little."""
    right, left = (shot(acting(MARA, side * yaw))[..., 3] > 250 for side in (1, -1))
    both = right & left[:, ::-1]
    assert both.sum() > 0.85 * right.sum()


def test_the_profile_faces_where_it_should() -> None:
    """In profile the nose is the furthest point of the head."""
    head = shot(acting(JOEL, 90.0))[:60, :, 3] > 250
    columns = np.flatnonzero(head.any(axis=0))
    nose_row = np.flatnonzero(head[:, columns[-2]])
    assert nose_row.mean() > np.flatnonzero(head[:, columns[2]]).mean()


@pytest.mark.parametrize("haircut", ["cropped", "long", "bun", "afro", "bald"])
def test_haircuts_differ_in_each_view(haircut: str) -> None:
    other = replace(MARA, haircut=haircut)
    for yaw in VIEWS:
        assert differing(bust(acting(MARA, yaw), MARA, scale=300), bust(acting(other, yaw), other, scale=300)).any()


def test_a_view_is_kept_until_well_past_its_border() -> None:
    near = acting(facing=(Key(0.0, (180.0 - 10.0,)), Key(40.0, (180.0 - 26.0,))))
    assert len(changes(near.actor, near.stage)) == 1
    far = acting(facing=(Key(0.0, (180.0 - 10.0,)), Key(40.0, (180.0 - 60.0,))))
    assert len(changes(far.actor, far.stage)) == 2


def test_a_dolly_along_a_border_does_not_flip_the_view() -> None:
    still_one = acting(yaw=15.5)
    stage = replace(
        still_one.stage,
        camera=(CameraKey(0.0, POSE), CameraKey(40.0, replace(POSE, x=0.3)), CameraKey(47.0, POSE)),
    )
    assert len(changes(still_one.actor, stage)) == 1


def test_a_turn_takes_a_few_frames_and_arrives() -> None:
    performer = acting(facing=(Key(4.0, (180.0,), "in-out"), Key(16.0, (90.0,))))
    path = changes(performer.actor, performer.stage)
    yaws = [drawn_yaw(path, frame) for frame in range(48)]
    assert yaws[0] < 15
    assert 80 <= yaws[-1] <= 100
    assert max(b - a for a, b in pairwise(yaws)) < 30


def test_a_shoulder_is_a_back_whatever_its_yaw() -> None:
    performer = acting(yaw=30.0)
    actor = replace(performer.actor, shoulder=True)
    assert changes(actor, performer.stage)[0].yaw == 180.0
