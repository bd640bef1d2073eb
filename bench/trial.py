"""One camera move, filmed: a line of script in, finished pictures out, and where in them somebody ought to be."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.emit import emit
from scenec.compiler.film.camera import Pose, camera_at
from scenec.compiler.film.picture import ShotTake
from scenec.compiler.film.stage import Stage
from scenec.compiler.film.track import sample
from scenec.compiler.source import Source
from scenec.project import standard_library
from scenec.runtime.film.encode import encode_picture
from scenec.runtime.theatre.perform import perform

from .tracker import Grey, pictures

SIZE = (640, 360)
SETS: Mapping[str, str] = {"lighthouse": "INT. {} - NIGHT", "forest": "EXT. {} - DAY", "city street": "EXT. {} - DUSK"}
"""A room, a place of near and far things, and one of straight lines; with the headings they have."""

_SCRIPT = """Title: Trial
Size: {width}x{height}
Rate: {rate}
Cast:
    MARA = woman, 34, grey wool coat, red scarf, short black hair; height: 1.74m
    JOEL = man, 40, shirtsleeves, beard; height: 1.79m

{heading}

!!MARK MARA: centre

{staging}

!!{framing}: {move}, {seconds}s

{action}
"""
_ORDER = TypeAdapter(ShotTake)
_TORSO = (0.62, 0.97, 0.07)
"""Of a standing figure: from the belt, to the crown, and half across, in shares of the height: all of it is body."""
_FIGURE = (-0.05, 1.1, 0.3)
"""The same with the arms: what is outside of it is the place."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Trial:
    """A move that was filmed in a set."""

    stage: Stage
    frames: list[Grey]

    @cached_property
    def size(self) -> tuple[int, int]:
        """Pixels across and down."""
        tall, wide = self.frames[0].shape
        return wide, tall

    def pose(self, frame: int) -> Pose:
        """Where the geometry has the camera."""
        return camera_at(self.stage.camera, frame)

    def focal(self, frame: int = 0) -> float:
        """Focal length in pixels."""
        return self.pose(frame).focal(self.size[0])

    def away(self, frame: int, who: int = 0) -> float:
        """Metres from the camera to somebody."""
        x, z = sample(self.stage.actors[who].position, frame)
        return self.pose(frame).offset(x, z)[1]

    def torso(self, frame: int, who: int = 0) -> Mask:
        """Where somebody's body and head ought to be."""
        return self._box(frame, who, _TORSO)

    def place(self, frame: int) -> Mask:
        """Where nobody ought to be."""
        free = np.ones(self.frames[0].shape, np.bool_)
        for who in range(len(self.stage.actors)):
            free &= ~self._box(frame, who, _FIGURE)
        return free

    def far(self, frame: int) -> Mask:
        """Where the place is far off: the upper part of the picture, beside people."""
        free = self.place(frame)
        free[free.shape[0] * 45 // 100 :] = False
        return free

    def _box(self, frame: int, who: int, part: tuple[float, float, float]) -> Mask:
        low, high, half = (share * self.stage.actors[who].look.height for share in part)
        x, z = sample(self.stage.actors[who].position, frame)
        pose, (width, height) = self.pose(frame), self.size
        inside = np.zeros((height, width), np.bool_)
        if pose.offset(x, z)[1] > 0:
            across, top, away = pose.project(x, high, z, width, height)
            bottom, aside = pose.project(x, low, z, width, height)[1], half * self.focal(frame) / away
            left, right = (round(max(0.0, min(width, across + side * aside))) for side in (-1, 1))
            upper, lower = (round(max(0.0, min(height, row))) for row in (top, bottom))
            inside[upper:lower, left:right] = True
        return inside


def filmed(
    move: str,
    kind: str,
    *,
    framing: str = "MEDIUM ON MARA",
    staging: str = "!!MOOD: tender",
    action: str = "Mara waits.",
    seconds: float = 2.5,
    rate: int = 24,
    size: tuple[int, int] = SIZE,
) -> Trial:
    """Film a move in a set of that kind, and decode it. Raises ValueError if the script is wrong."""
    heading = SETS[kind].format(kind.upper())
    script = _SCRIPT.format(
        width=size[0], height=size[1], heading=heading, staging=staging, framing=framing, move=move, seconds=seconds,
        action=action, rate=rate,
    )  # fmt: skip
    context = Context(sources=Sources(library=standard_library()))
    found = compile_source(Source("trial.scene", script), context)
    if found.film is None or any(each.severity == "error" for each in found.diagnostics):
        raise ValueError("; ".join(each.message for each in found.diagnostics))
    plan = emit(found.film, context, "1.1")
    (params,) = (task.params for task in plan.tasks if task.op == "shot" and "shot 1.1" in task.label)
    footage = _ORDER.validate_python(dict(params)).footage
    if footage.stage is None:
        raise ValueError("the shot shows no stage")
    performance = perform(footage, size, "film")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "picture.mp4"
        frames = (performance.frame(n) for n in range(performance.frames))
        encode_picture(frames, out, size=size, rate=footage.stage.rate, quality="draft")
        return Trial(footage.stage, pictures(out, size))
