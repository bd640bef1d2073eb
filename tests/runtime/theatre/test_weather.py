"""Weather is seen under the open sky, lives, and is the same whichever frame is drawn first."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.runtime.theatre.perform import perform

from .stages import PEOPLE, footage, looking, stage

WEATHERS = ("rain", "storm", "snow", "fog", "wind", "embers")


def frames(kind: str, weather: str, *numbers: int, hour: str = "day") -> list[NDArray[np.int64]]:
    shown = stage(kind, looking(60.0), hour=hour, weather=weather, frames=72)
    performance = perform(footage(shown), (160, 90), "draft")
    return [performance.frame(n)[..., :3].astype(int) for n in numbers]


@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("kind", ["frozen sea", "village"])
def test_weather_is_seen_and_lives(kind: str, weather: str) -> None:
    clear = frames(kind, "", 0, 30)
    first, later = frames(kind, weather, 0, 30)
    assert np.abs(first - clear[0]).mean() > 0.15
    assert np.abs(first - later).mean() > 0.05


def test_wet_stones_mirror_who_stands_on_them_and_grass_does_not() -> None:
    pose = looking(60.0, 8.0)
    x, z = PEOPLE[0].position[0].value
    across, foot, away = pose.project(x, 0.0, z, 160, 90)
    high = 1.2 * pose.focal(160) / away

    def told(kind: str) -> float:
        """How much of her coat is under her feet."""
        bare, played = (
            perform(footage(stage(kind, pose, hour="day", weather="rain", actors=actors, frames=8)), (160, 90), "draft")
            for actors in ((), PEOPLE)
        )
        part = slice(int(foot) + 3, int(foot + high)), slice(int(across) - 4, int(across) + 5)
        return float(np.abs(bare.frame(0)[part].astype(int) - played.frame(0)[part]).mean())

    assert told("village") > 2.0 * told("field")


def test_a_starry_sky_has_more_stars() -> None:
    skies = (
        frames("desert", weather, 0, hour="night")[0][:32].max(axis=2).astype(np.uint8) for weather in ("", "stars")
    )
    plain, starry = (int((cv2.subtract(sky, cv2.medianBlur(sky, 5)) > 8).sum()) for sky in skies)
    assert starry > 1.3 * plain


@pytest.mark.parametrize("weather", WEATHERS)
def test_weather_does_not_depend_on_the_order_of_frames(weather: str) -> None:
    forward, backward = frames("field", weather, 0, 7, 40), frames("field", weather, 40, 7, 0)[::-1]
    assert all(np.array_equal(a, b) for a, b in zip(forward, backward, strict=True))


@pytest.mark.parametrize("kind", ["lighthouse", "cave", "underwater"])
def test_weather_stays_outside(kind: str) -> None:
    assert np.array_equal(frames(kind, "rain", 5)[0], frames(kind, "", 5)[0])


def test_lightning_strikes_now_and_then() -> None:
    bright = [frame.mean() for frame in frames("field", "storm", *range(0, 72, 2))]
    assert max(bright) > min(bright) + 8
    assert np.median(bright) < min(bright) + 6
