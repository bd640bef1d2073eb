"""The shutter: smeared is what the camera rushes past, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from scenec.runtime.theatre.shutter import motion, smeared
from tests.runtime.theatre.stages import looking

SIZE = (640, 360)
HERE = looking(25.0, lens=35.0)


def test_a_camera_that_stands_or_goes_slowly_smears_nothing() -> None:
    assert motion(HERE, HERE, SIZE) is None
    assert motion(HERE, replace(HERE, azimuth=25.3), SIZE) is None


def test_a_whip_pan_to_the_right_smears_to_the_left_for_half_a_frame() -> None:
    told = motion(HERE, replace(HERE, azimuth=33.0), SIZE)
    assert told is not None
    assert told[0] == pytest.approx(-0.5 * HERE.focal(640) * np.tan(np.radians(8.0)))
    assert abs(told[1]) < 1.0


def test_an_orbit_keeps_what_is_in_focus() -> None:
    """Half a turn about the plane in focus, of which the middle stays where it is."""
    assert motion(HERE, replace(looking(33.0, lens=35.0), focus=HERE.focus), SIZE) is None


def test_a_smear_goes_along_the_motion_and_keeps_the_light() -> None:
    picture = np.zeros((360, 640, 4), np.uint8)
    picture[:, 300:340, :3] = 200
    picture[170:190, :, :3] = 200
    before = picture.copy()
    smeared(picture, (64.0, 0.0, 1.0, 0.0))
    edges = [
        np.abs(cv2.Sobel(each[..., 0], cv2.CV_32F, *way)).max()
        for each in (before, picture)
        for way in ((1, 0), (0, 1))
    ]
    assert edges[2] < edges[0] / 8
    assert edges[3] > edges[1] * 0.8
    assert abs(picture[50, :, 0].mean() - before[50, :, 0].mean()) < 2.0


def test_a_crash_zoom_smears_the_edge_and_not_the_middle() -> None:
    dice = np.random.default_rng(1).integers(0, 256, (36, 64, 4), np.uint8)
    picture = np.kron(dice, np.ones((10, 10, 1), np.uint8))
    before = picture.copy()
    told = motion(HERE, replace(HERE, lens=45.0), SIZE)
    assert told is not None
    smeared(picture, told)
    change = np.abs(picture.astype(int) - before.astype(int)).mean(axis=2)
    assert change[170:190, 310:330].mean() < change[:40, :60].mean() / 2
