"""Weather is seen under the open sky, lives, and is the same whichever frame is drawn first."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.runtime.theatre.perform import perform

from .stages import footage, looking, stage

WEATHERS = ("rain", "storm", "snow", "fog", "wind", "embers")


def frames(kind: str, weather: str, *numbers: int) -> list[NDArray[np.int64]]:
    shown = stage(kind, looking(60.0), hour="day", weather=weather, frames=72)
    performance = perform(footage(shown), (160, 90), "draft")
    return [performance.frame(n)[..., :3].astype(int) for n in numbers]


@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("kind", ["frozen sea", "village"])
def test_weather_is_seen_and_lives(kind: str, weather: str) -> None:
    clear = frames(kind, "", 0, 30)
    first, later = frames(kind, weather, 0, 30)
    assert np.abs(first - clear[0]).mean() > 0.15
    assert np.abs(first - later).mean() > 0.05


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
