"""What is known of a shot before its first frame is drawn: where the camera is in every one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import pi, sin

from scenec.compiler.film.camera import Pose, camera_at
from scenec.compiler.film.stage import Stage

from .view import View

_SWAYS = ((0.31, 1.0), (0.73, 0.55), (1.37, 0.28), (2.3, 0.12))
"""(Hz, share) of a hand that holds a camera: slow drift with a little tremor, nothing over 3 Hz."""


@dataclass(frozen=True)
class Shoot:
    """A stage, the picture's size in pixels, and the quality: `film` or `draft`."""

    stage: Stage
    size: tuple[int, int]
    quality: str
    out: frozenset[str] = frozenset()
    """Parts of the set that give no light."""

    @cached_property
    def views(self) -> tuple[View, ...]:
        """The camera at every frame of the stage."""
        return tuple(View(posed(self.stage, frame), *self.size) for frame in range(self.stage.frames))

    @cached_property
    def still(self) -> bool:
        """Whether the camera stands for the whole shot."""
        return all(view.pose == self.views[0].pose for view in self.views)

    @cached_property
    def telling(self) -> tuple[View, ...]:
        """Views enough to know the range of what the shot sees: all of it within a dozen, first and last included."""
        if self.still:
            return self.views[:1]
        step = max(1, (len(self.views) - 1) // 11)
        return (*self.views[::step], self.views[-1])

    @property
    def middle(self) -> View:
        """The view half-way."""
        return self.views[len(self.views) // 2]

    @property
    def grain(self) -> float:
        """How large a designed pixel is in this picture: 1 at 1280 wide."""
        return self.views[0].grain

    def seconds(self, frame: float) -> float:
        """Time of a frame from the stage's first."""
        return frame / float(self.stage.rate)


def posed(stage: Stage, frame: float) -> Pose:
    """The camera at a frame, with the sway of the hand that holds it."""
    pose = camera_at(stage.camera, frame)
    if not stage.sway:
        return pose
    seconds = frame / float(stage.rate) * stage.hurry
    across, up = (wander(seconds, stage.seed + axis) * stage.sway for axis in (0, 1))
    return replace(pose, azimuth=pose.azimuth + across, rise=pose.rise + up * pi / 180.0)


def wander(seconds: float, seed: int) -> float:
    """Band-limited noise, about -1 to 1: a few slow sines whose phases come from the seed."""
    total = sum(share for _, share in _SWAYS)
    return sum(
        share * sin(2 * pi * (hertz * seconds + (seed * 0.6180339887 * (index + 1)) % 1.0))
        for index, (hertz, share) in enumerate(_SWAYS)
    ) / (total * 0.7)
