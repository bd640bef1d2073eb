"""blend: two shots' frames become one segment, drawn together. BlendTake -> picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter

from scenec.compiler.film.picture import BlendTake

from ..film.encode import encode_picture
from ..theatre.perform import perform
from .contract import Work
from .filming import filmed
from .shot import rate_of

VERSION: int = 1

_ORDER = TypeAdapter(BlendTake)


def run(work: Work) -> Mapping[str, Path]:
    """Film it. `picture` is H.264 in mp4, video only, with the same settings as a shot's."""
    take = _ORDER.validate_python(dict(work.params))
    before, after = (perform(footage, take.size, take.quality) for footage in (take.before, take.after))

    def frame(n: int) -> NDArray[np.uint8]:
        return blended(take.kind, (n + 1) / (before.frames + 1), before.frame(n), after.frame(n))

    out = work.folder / "picture.mp4"
    frames = filmed(work, before.frames, frame)
    encode_picture(frames, out, size=take.size, rate=rate_of(take.before), quality=take.quality)
    return {"picture": out}


def blended(kind: str, share: float, before: NDArray[np.uint8], after: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Two frames mixed; `share` (0 to 1) of the way is done.

    A dissolve mixes one into the other. A fade goes down to black and up again: out in the first half, in in the
    second; `fade-out` and `fade-in` are one half drawn out.
    """
    if kind == "dissolve":
        return _mix(before, 1.0 - share, after, share)
    if kind == "fade-out":
        return _mix(before, 1.0 - share, before, 0.0)
    if kind == "fade-in":
        return _mix(after, share, after, 0.0)
    half = before if share < 0.5 else after
    return _mix(half, abs(1.0 - 2.0 * share), half, 0.0)


def _mix(one: NDArray[np.uint8], a: float, other: NDArray[np.uint8], b: float) -> NDArray[np.uint8]:
    mixed = np.asarray(cv2.addWeighted(one, a, other, b, 0.0), np.uint8)
    mixed[..., 3] = 255
    return mixed
