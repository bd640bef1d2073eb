"""poster: the film's title on a still. PosterTake, still -> poster."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from pydantic import TypeAdapter

from scenec.compiler.film.picture import PosterTake

from ..errors import TaskError
from ..theatre.titles import entitled
from .contract import Work

VERSION: int = 1

_ORDER = TypeAdapter(PosterTake)
_FINE = 88
"""JPEG's quality, of 100."""


def run(work: Work) -> Mapping[str, Path]:
    """Set the title on it. `poster` is a JPEG."""
    take = _ORDER.validate_python(dict(work.params))
    still = cv2.imread(str(work.inputs["still"]))
    if still is None:
        raise TaskError("the still cannot be read")
    frame = np.asarray(cv2.cvtColor(still, cv2.COLOR_BGR2BGRA), np.uint8)
    entitled(frame, take.title, take.author)
    out = work.folder / "poster.jpg"
    if not cv2.imwrite(str(out), frame[:, :, :3], [cv2.IMWRITE_JPEG_QUALITY, _FINE]):
        raise TaskError("the poster could not be written")
    return {"poster": out}
