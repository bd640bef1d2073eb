"""clip: a stretch of a sound file. Clip and the file -> audio."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter

from scenec.compiler.film.sound import Clip

from ..sound import files
from ..sound.signal import RATE, Sound, add, fade, fitted
from .contract import Work

VERSION: int = 2

_ORDER = TypeAdapter(Clip)

_JOIN = 1.0
"""Seconds of the end that are heard under the new beginning, or a quarter of it all."""


def run(work: Work) -> Mapping[str, Path]:
    """Cut it: mono or stereo as it was, at 48 kHz, exactly as long as ordered."""
    order = _ORDER.validate_python(dict(work.params))
    sound = files.read(work.inputs["sound"])
    first, count = round(order.first * RATE), round(order.seconds * RATE)
    once = count if order.again is None else min(count, round(order.again * RATE))
    clip = fitted(sound[..., first : first + once], once)
    return {"audio": files.write(work.folder / "clip.flac", clip if once == count else _looped(clip, count))}


def _looped(once: Sound, count: int) -> Sound:
    """The sound again and again; where it begins anew its end still fades under it."""
    join = min(_JOIN, once.shape[-1] / RATE / 4)
    step = once.shape[-1] - round(join * RATE)
    result = np.zeros((*once.shape[:-1], count))
    for start in range(0, count, step):
        add(result, fade(once, join if start else 0.0, join), start)
    return result
