"""still: one frame as a picture. StillTake -> still."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
from pydantic import TypeAdapter

from scenec.compiler.film.picture import StillTake

from ..errors import TaskError
from ..theatre.perform import perform
from .contract import Work

VERSION: int = 23

_ORDER = TypeAdapter(StillTake)


def run(work: Work) -> Mapping[str, Path]:
    """Draw it. `still` is a PNG."""
    take = _ORDER.validate_python(dict(work.params))
    frame = perform(take.footage, take.size, take.quality).frame(0)
    out = work.folder / "still.png"
    if not cv2.imwrite(str(out), frame[:, :, :3]):
        raise TaskError("the picture could not be written")
    return {"still": out}
