"""What a build's work is made of, each task carried out here, one after another."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

import scenec
from scenec.compiler.film.picture import BlendTake, Footage, ShotTake
from scenec.compiler.plan import Plan
from scenec.runtime.film.encode import encode_picture
from scenec.runtime.tasks import MODULES, load
from scenec.runtime.tasks.contract import Work
from scenec.runtime.theatre.perform import perform

_SHOT, _BLEND = TypeAdapter(ShotTake), TypeAdapter(BlendTake)
_SOUND = ("speech", "music", "bed", "effect", "mix")


@dataclass(slots=True)
class Parts:
    """CPU seconds: `planes` until a shot's first frame, `drawing` of the others, `encoding` with their conversion."""

    planes: float = 0.0
    drawing: float = 0.0
    encoding: float = 0.0
    sound: float = 0.0


def parts(script: Path, store: Path) -> Parts:
    """Carry out what a script's plan asks for, but for joining. Raises as `scenec.plan` does.

    A blend counts as the two pieces of footage that it draws.
    """
    os.environ["SCENEC_CACHE"] = str(store)
    planned = scenec.plan(script, jobs=1)
    if planned.plan is None:
        raise ValueError(f"{script} does not build")
    found = Parts()
    for footage, size, quality in _footages(planned.plan):
        _film(footage, size, quality, store / "segment.mp4", found)
    _sound(planned.plan, store / "sound", found)
    return found


def _sound(plan: Plan, folder: Path, found: Parts) -> None:
    made: dict[str, Mapping[str, Path]] = {}
    for task in (task for task in plan.tasks if task.op in _SOUND):
        here = folder / task.id
        here.mkdir(parents=True)
        inputs = {role: made[source.task][source.output] for role, source in task.inputs.items()}
        began, used = time.thread_time(), _children()
        made[task.id] = load(MODULES[task.op]).run(Work(task.params, inputs, here, lambda share: None))
        found.sound += time.thread_time() - began + _children() - used


def _footages(plan: Plan) -> Iterator[tuple[Footage, tuple[int, int], str]]:
    for task in plan.tasks:
        if task.op == "shot":
            shot = _SHOT.validate_python(dict(task.params))
            yield shot.footage, shot.size, shot.quality
        elif task.op == "blend":
            blend = _BLEND.validate_python(dict(task.params))
            yield from ((footage, blend.size, blend.quality) for footage in (blend.before, blend.after))


def _film(footage: Footage, size: tuple[int, int], quality: str, out: Path, found: Parts) -> None:
    """One piece of footage, drawn and encoded."""
    began = time.thread_time()
    performance = perform(footage, size, quality)
    performance.frame(0)
    found.planes += time.thread_time() - began
    drawn = 0.0

    def frames() -> Iterator[NDArray[np.uint8]]:
        nonlocal drawn
        for number in range(performance.frames):
            start = time.thread_time()
            frame = performance.frame(number)
            drawn += time.thread_time() - start
            yield frame

    shown = footage.stage or footage.card
    assert shown is not None
    began, used = time.thread_time(), _children()
    encode_picture(frames(), out, size=size, rate=shown.rate, quality=quality)
    found.drawing += drawn
    found.encoding += time.thread_time() - began - drawn + _children() - used


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
