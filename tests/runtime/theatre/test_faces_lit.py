"""Faces are seen in every mood and every light: never grey, never black; and no two moods look alike."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from math import cos, radians, sin
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.film.camera import Pose
from scenec.compiler.film.stage import Actor
from scenec.compiler.film.track import still
from scenec.compiler.vocabulary import lighting, mood_grade
from scenec.runtime.theatre.perform import perform
from tests.compiler.test_stdlib import library

from .stages import JOEL, footage, stage

SIZE = (160, 90)
PLACES = (("village", "day"), ("room", "night"), ("beach", "dusk"), ("forest", "night"))
BEARING, AWAY = 200.0, 1.4
MOODS = tuple(each.name for each in library().all("Moods"))
LIGHTS = tuple(each.name for each in library().all("Lights"))


@cache
def close(place: tuple[str, str], look: str, name: str) -> NDArray[np.float64]:
    """JOEL, who is the darker, looking at us in a mood or a light; red, green, blue."""
    told: dict[str, Any] = {}
    if look == "mood":
        told["grades"] = tuple(grade for grade in (mood_grade(library(), name),) if grade)
    else:
        told["lighting"] = tuple(light for light in (lighting(library(), name),) if light)
    return pictured(place, JOEL, **told)


def pictured(place: tuple[str, str], look: Any, **told: Any) -> NDArray[np.float64]:
    kind, hour = place
    x, z = 0.2, -0.1
    way = radians(BEARING)
    pose = Pose(x + AWAY * sin(way), 1.6, z + AWAY * cos(way), BEARING - 180.0, 0.0, 50.0, AWAY, 4.0)
    shown = stage(kind, pose, 24, hour=hour, actors=(Actor("A", look, still(x, z), still(BEARING)),), **told)
    return perform(footage(shown), SIZE, "draft").frame(4)[..., 2::-1].astype(float)


def cheek(picture: NDArray[np.float64], height: float = JOEL.height) -> NDArray[np.float64]:
    """The colour of the middle of the face."""
    unit = 50.0 / 36.0 * SIZE[0] / AWAY
    row, half = 45 - unit * (height * 0.915 - 1.6), 0.05 * unit
    part = picture[int(row - half / 2) : int(row + half / 2) + 1, int(80 - half) : int(80 + half) + 1]
    return np.asarray(np.median(part.reshape(-1, 3), axis=0))


def light(colour: NDArray[np.float64]) -> float:
    return float(colour @ np.array([0.299, 0.587, 0.114]))


@pytest.mark.parametrize("name", MOODS)
def test_a_face_is_lit_and_has_colour_in_every_mood(name: str) -> None:
    for place in PLACES:
        colour = cheek(close(place, "mood", name))
        assert light(colour) > 38, (place, light(colour))
        assert colour[0] - colour[2] > 3, (place, colour)


@pytest.mark.parametrize("name", LIGHTS)
def test_a_face_is_seen_in_every_light(name: str) -> None:
    for place in PLACES:
        assert light(cheek(close(place, "light", name))) > 26, place


@pytest.mark.parametrize("place", PLACES[:3])
def test_no_two_moods_look_alike(place: tuple[str, str]) -> None:
    apart = {
        (one, other): float(np.abs(close(place, "mood", one) - close(place, "mood", other)).mean())
        for one, other in combinations(MOODS, 2)
    }
    assert min(apart.values()) > 1.0, min(apart.items(), key=lambda each: each[1])


def test_every_light_is_seen_in_a_room_with_lamps() -> None:
    plain = pictured(("room", "night"), JOEL)
    apart = {name: float(np.abs(close(("room", "night"), "light", name) - plain).mean()) for name in LIGHTS}
    assert min(apart.values()) > 1.0, min(apart.items(), key=lambda each: each[1])
