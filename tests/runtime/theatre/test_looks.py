"""Lights and grades are seen, and a picture without either is left alone."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from scenec.compiler.film.look import Grade, Lighting
from scenec.runtime.theatre.grade import graded, matrix
from scenec.runtime.theatre.perform import perform

from .stages import PEOPLE, footage, looking, stage


def frame(kind: str, hour: str = "day", n: int = 3, **more: Any) -> NDArray[np.float64]:
    shown = stage(kind, looking(60.0), hour=hour, actors=PEOPLE, frames=48, **more)
    return perform(footage(shown), (160, 90), "draft").frame(n)[..., :3].astype(float)


def test_no_grade_is_no_matrix() -> None:
    assert matrix(()) is None
    assert matrix((Grade("as it is", tint="#ff0000", tinted=0.2),)) is None


def test_grades_follow_one_another() -> None:
    pixels = np.full((2, 2, 4), (40, 120, 200, 255), np.uint8)
    grey, bright = Grade("grey", saturation=0.0), Grade("bright", brightness=1.2)
    change = matrix((grey, bright))
    assert change is not None
    graded(pixels, change)
    level = 1.2 * (0.114 * 40 + 0.587 * 120 + 0.299 * 200)
    assert np.abs(pixels[0, 0, :3] - level).max() <= 1
    assert pixels[0, 0, 3] == 255


def test_noir_has_no_colour_and_sepia_has_one() -> None:
    noir = frame("village", grades=(Grade("noir", saturation=0.0, contrast=1.3),))
    assert np.abs(noir[..., 0] - noir[..., 2]).mean() < 6
    sepia = frame("village", grades=(Grade("sepia", saturation=0.0, tint="#b08850", tinted=0.28),))
    assert (sepia[..., 2] - sepia[..., 0]).mean() > 12


def warmth(kind: str) -> float:
    """How much redder the place is by red light than by blue."""
    red, blue = (frame(kind, lighting=(Lighting("lamp", key),)) for key in ("#ff4030", "#3060ff"))
    return float((red[..., 2] - red[..., 0]).mean() - (blue[..., 2] - blue[..., 0]).mean())


def test_a_light_colours_the_place_and_who_stands_in_it() -> None:
    assert warmth("village") > 2


def test_where_a_lamp_of_its_own_is_the_key_a_light_comes_in_beside_it() -> None:
    assert 0.5 < warmth("lighthouse") < warmth("village") / 2


def test_a_weak_light_is_dark() -> None:
    assert (
        frame("village", lighting=(Lighting("low", "#e8c89c", "#100c14", 0.5, 0.4),)).mean()
        < 0.85 * frame("village").mean()
    )


def test_a_flame_flickers_and_a_lamp_does_not() -> None:
    steady, flame = (Lighting("lamp", "#f0c080", flicker=depth) for depth in (0.0, 0.5))
    levels = {
        each.flicker: [frame("cave", n=n, lighting=(each,)).mean() for n in range(0, 48, 6)] for each in (steady, flame)
    }
    assert np.ptp(levels[0.5]) > 3 * np.ptp(levels[0.0])
