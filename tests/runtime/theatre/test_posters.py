"""The poster: a frame with the film's title along its foot, in any shape of picture."""

from __future__ import annotations

import numpy as np
import pytest

from scenec.runtime.theatre.titles import entitled


@pytest.mark.parametrize("size", [(1280, 720), (360, 640), (640, 640)])
def test_the_title_stands_in_the_picture_s_foot_and_within_it(size: tuple[int, int]) -> None:
    picture = np.full((size[1], size[0], 4), (90, 120, 90, 255), np.uint8)
    entitled(picture, "The Moon Comes In Through the Window", "The scenec authors")
    bright = picture[..., :3].min(axis=2) > 150
    rows, columns = np.nonzero(bright)
    assert bright.any()
    assert rows.min() > 0.45 * size[1]
    assert columns.min() > 0.02 * size[0]
    assert columns.max() < 0.98 * size[0]


def test_without_a_title_the_picture_is_left_as_it_is() -> None:
    picture = np.full((90, 160, 4), 90, np.uint8)
    entitled(picture, "", "Somebody")
    assert (picture == 90).all()
